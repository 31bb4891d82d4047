/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-rings.h"
#include "slotje-view-scope.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_RINGS_ROW (slotje_rings_row_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeRingsRow, slotje_rings_row, SLOTJE, RINGS_ROW, GtkListBoxRow)

/* One kind of post beneath the name of the ring it possibly reaches, with its number. */
GtkWidget *slotje_rings_row_new (void);

void slotje_rings_row_set (SlotjeRingsRow *self,
                           const SlotjeSubject *subject,
                           const SlotjeRings *rings,
                           guint post);
/* The one it possibly reaches. */
guint slotje_rings_row_get_ring (SlotjeRingsRow *self);

const char *slotje_rings_row_get_surface (SlotjeRingsRow *self);
/* Activates `view.explain` for it. */
void slotje_rings_row_explain (SlotjeRingsRow *self);
/* Whether its reasons are shown beside the list. */
void slotje_rings_row_set_selected (SlotjeRingsRow *self, gboolean selected);

G_END_DECLS
