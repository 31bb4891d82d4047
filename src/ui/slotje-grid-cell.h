/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-explanation.h"
#include "slotje-intention.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_GRID_CELL (slotje_grid_cell_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeGridCell, slotje_grid_cell, SLOTJE, GRID_CELL, GtkWidget)

/**
 * SlotjeGridCell:
 *
 * One kind of post and one viewer, as a shape. Enter, Space or its action `cell.explain` activates
 * `grid.explain ((ROW, COLUMN))` of the table around it.
 */
GtkWidget *slotje_grid_cell_new (guint row, guint column);

guint slotje_grid_cell_get_row (SlotjeGridCell *self);
guint slotje_grid_cell_get_column (SlotjeGridCell *self);
SlotjeValue slotje_grid_cell_get_value (SlotjeGridCell *self);
const char *slotje_grid_cell_get_sentence (SlotjeGridCell *self); /* (nullable) until it is set */
/* @verdict: how it compares with what is meant; @sentence: the whole of it in words, for those who
 * do not see the shape. */
void slotje_grid_cell_set (SlotjeGridCell *self,
                           SlotjeValue value,
                           guint decides,
                           SlotjeVerdict verdict,
                           const char *sentence);
/* Whether its reasons are shown beside the table. */
void slotje_grid_cell_set_selected (SlotjeGridCell *self, gboolean selected);

G_END_DECLS
