/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_GRID_LAYOUT (slotje_grid_layout_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeGridLayout, slotje_grid_layout, SLOTJE, GRID_LAYOUT, GtkLayoutManager)

/**
 * SlotjeGridLayout:
 *
 * One row of the table: the first child is the label, all others are columns of equal width. In a
 * wide row the label stands before the columns, in a narrow one above them, so that the columns
 * keep a width that a finger can hit. Rows of the same width line up.
 */
GtkLayoutManager *slotje_grid_layout_new (void);

G_END_DECLS
