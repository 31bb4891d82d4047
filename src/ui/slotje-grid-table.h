/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-grid-cell.h"
#include "slotje-view-scope.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_GRID_TABLE (slotje_grid_table_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeGridTable, slotje_grid_table, SLOTJE, GRID_TABLE, GtkWidget)

/**
 * SlotjeGridTable:
 *
 * Who sees what of one account: a row per kind of post, a column per viewer. The headings stay in
 * sight while the window around it scrolls. For the Tab key it is one stop; the arrow keys, Home,
 * End, Page Up and Page Down move inside it.
 */
GtkWidget *slotje_grid_table_new (void);

/* Shows @account now; how many rows that are. */
guint
slotje_grid_table_update (SlotjeGridTable *self, const SlotjeViewScope *scope, const char *account);
guint slotje_grid_table_get_n_rows (SlotjeGridTable *self);
guint slotje_grid_table_get_n_columns (SlotjeGridTable *self);
SlotjeGridCell *slotje_grid_table_get_cell (SlotjeGridTable *self, guint row, guint column);
/* (nullable): NULL when it is not shown */
SlotjeGridCell *
slotje_grid_table_find_cell (SlotjeGridTable *self, const char *surface, const char *viewer);
void slotje_grid_table_focus_cell (SlotjeGridTable *self, SlotjeGridCell *cell);
/* Marks the one whose reasons are shown; NULL for none. */
void slotje_grid_table_select (SlotjeGridTable *self, const char *surface, const char *viewer);

G_END_DECLS
