/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_ROW_LAYOUT (slotje_row_layout_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeRowLayout, slotje_row_layout, SLOTJE, ROW_LAYOUT, GtkLayoutManager)

/**
 * SlotjeRowLayout:
 *
 * Lays the children out from start to end, as a horizontal box does. But a box also asks each child
 * how wide it must be to fit in its least height, which text that wraps only finds out by trying
 * many widths; a row takes the width as it comes. In a template:
 *
 *   <object class="GtkBox">
 *     <property name="layout-manager"><object class="SlotjeRowLayout"/></property>
 *   </object>
 *
 * Properties: `spacing` (pixels, 12 by default).
 */
GtkLayoutManager *slotje_row_layout_new (void);

G_END_DECLS
