/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_PADLOCK (slotje_padlock_get_type ())
G_DECLARE_FINAL_TYPE (SlotjePadlock, slotje_padlock, SLOTJE, PADLOCK, GtkWidget)

/**
 * SlotjePadlock:
 *
 * A drawn padlock whose shackle stands as far open as things can be seen. A picture beside words
 * that say the same: screen readers pass it by.
 *
 * Property: `openness`, from 0 (shut) to 1 (as open as can be).
 */
GtkWidget *slotje_padlock_new (void);

void slotje_padlock_set_openness (SlotjePadlock *self, double openness);

G_END_DECLS
