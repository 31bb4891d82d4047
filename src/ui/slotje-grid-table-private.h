/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-grid-table.h"

G_BEGIN_DECLS

/* Moving about in the table, apart from what it shows. */

/* The cell with the focus, or NULL. */
SlotjeGridCell *slotje_grid_table_get_focused (SlotjeGridTable *self);
/* FALSE when that would lead out of the table. */
gboolean slotje_grid_table_move (SlotjeGridTable *self, int rows, int columns);
void slotje_grid_table_add_keys (GtkWidgetClass *widget_class);
/* The `focus` of the class. */
gboolean slotje_grid_table_focus (GtkWidget *widget, GtkDirectionType direction);
/* Where the Tab key comes in: the cell that had the focus last. */
SlotjeGridCell *slotje_grid_table_get_entry (SlotjeGridTable *self);

G_END_DECLS
