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
 * how wide it must be to fit in its height, which text that wraps only finds out by trying many
 * widths; a row takes the width as it comes. GTK asks the same of every child with a `valign` of
 * its own, so text had better follow the `align` of the row. In a template:
 *
 *   <object class="GtkBox">
 *     <property name="layout-manager"><object class="SlotjeRowLayout"/></property>
 *   </object>
 *
 * Properties: `spacing` (pixels, 12 by default), `align` (where children are that are not as high
 * as the row: #GtkAlign start, center or, by default, fill).
 */

/* A box that lays its children out like this. */
GtkWidget *slotje_row_layout_new_box (int spacing, GtkAlign align);

G_END_DECLS
