/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-rings-row.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_RINGS_LIST (slotje_rings_list_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeRingsList, slotje_rings_list, SLOTJE, RINGS_LIST, GtkWidget)

/* Says what the picture of the rings shows: a heading per ring, the farthest first, and under it
 * the posts that possibly reach it. */
GtkWidget *slotje_rings_list_new (void);

void slotje_rings_list_update (SlotjeRingsList *self,
                               const SlotjeSubject *subject,
                               const SlotjeRings *rings);
/* (nullable) */
SlotjeRingsRow *slotje_rings_list_find_row (SlotjeRingsList *self, const char *surface);
/* Marks the row whose reasons are shown; NULL: none. */
void slotje_rings_list_select (SlotjeRingsList *self, const char *surface);

G_END_DECLS
