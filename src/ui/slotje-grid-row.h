/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-grid-cell.h"
#include "slotje-view-scope.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_GRID_ROW (slotje_grid_row_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeGridRow, slotje_grid_row, SLOTJE, GRID_ROW, GtkWidget)

/* One kind of post of one account: its name, and a cell per viewer. */
GtkWidget *slotje_grid_row_new (guint index, guint n_viewers);

/* Id of the surface, or NULL when it shows none yet. */
const char *slotje_grid_row_get_surface (SlotjeGridRow *self);
SlotjeGridCell *slotje_grid_row_get_cell (SlotjeGridRow *self, guint column);
void slotje_grid_row_set (SlotjeGridRow *self,
                          const SlotjeSubject *subject,
                          const SlotjeExposure *exposure,
                          const SlotjeIntention *intention,
                          const SlotjeSurface *surface);
/* Whether the keyboard is in it. */
void slotje_grid_row_set_current (SlotjeGridRow *self, gboolean current);

G_END_DECLS
