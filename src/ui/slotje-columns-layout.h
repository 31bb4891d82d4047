/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_COLUMNS_LAYOUT (slotje_columns_layout_get_type ())
G_DECLARE_FINAL_TYPE (
    SlotjeColumnsLayout, slotje_columns_layout, SLOTJE, COLUMNS_LAYOUT, GtkLayoutManager)

/**
 * SlotjeColumnsLayout:
 *
 * Lays the children side by side in columns of equal width, or under one another as soon as a
 * column would be narrower than `column-width` (pixels, 190 by default).
 */
GtkLayoutManager *slotje_columns_layout_new (void);

G_END_DECLS
