/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-grid-table.h"
#include "slotje-view-scope.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_GRID_SECTION (slotje_grid_section_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeGridSection, slotje_grid_section, SLOTJE, GRID_SECTION, GtkWidget)

/**
 * SlotjeGridSection:
 *
 * One account in the grid of all accounts: a heading that opens and closes its table. The table is
 * made when it is first opened. When it opens or closes it activates `view.refresh`.
 */
GtkWidget *slotje_grid_section_new (const char *account);

const char *slotje_grid_section_get_account (SlotjeGridSection *self);
/* (nullable): NULL while it is closed */
SlotjeGridTable *slotje_grid_section_get_table (SlotjeGridSection *self);
void slotje_grid_section_set_expanded (SlotjeGridSection *self, gboolean expanded);
/* @fixed: always open, without a button. Hides itself when nothing is found; how many rows it has.
 */
guint
slotje_grid_section_update (SlotjeGridSection *self, const SlotjeViewScope *scope, gboolean fixed);

G_END_DECLS
