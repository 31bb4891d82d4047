/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-grid-table.h"
#include "slotje-view-scope.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_GRID (slotje_grid_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeGrid, slotje_grid, SLOTJE, GRID, GtkWidget)

/**
 * SlotjeGrid:
 *
 * Everything at once: posts × viewers. One account is one table; all together are a heading per
 * account that opens its table.
 */
/* Returns how many kinds of posts it shows. */
guint slotje_grid_update (SlotjeGrid *self, const SlotjeViewScope *scope);
/* (nullable): the table of the account, if it is open. */
SlotjeGridTable *slotje_grid_find_table (SlotjeGrid *self, const char *account);
/* Puts the focus there, opening the account if need be; FALSE when it is not shown. */
gboolean
slotje_grid_focus (SlotjeGrid *self, const char *account, const char *surface, const char *viewer);
/* Marks the cell whose reasons are shown; @account NULL: none. */
void
slotje_grid_select (SlotjeGrid *self, const char *account, const char *surface, const char *viewer);

G_END_DECLS
