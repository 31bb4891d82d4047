/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_CHOICE_CHIPS (slotje_choice_chips_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeChoiceChips, slotje_choice_chips, SLOTJE, CHOICE_CHIPS, GtkWidget)

/**
 * SlotjeChoiceChips:
 *
 * Chips of which one is chosen, on as many lines as they need. `chosen (const char *id)` comes when
 * the person chooses another one.
 */
GtkWidget *slotje_choice_chips_new (void);

/* @ids, @labels: as many of one as of the other, NULL-terminated; @chosen (nullable): an id */
void slotje_choice_chips_set (SlotjeChoiceChips *self,
                              const char *const *ids,
                              const char *const *labels,
                              const char *chosen);
/* (nullable): the chip with this id */
GtkWidget *slotje_choice_chips_find (SlotjeChoiceChips *self, const char *id);

G_END_DECLS
