/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_FLOW_LAYOUT (slotje_flow_layout_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeFlowLayout, slotje_flow_layout, SLOTJE, FLOW_LAYOUT, GtkLayoutManager)

/**
 * SlotjeFlowLayout:
 *
 * Lays the children out like words: at their natural width from the start, on a new line when the
 * line is full. For chips. In a template:
 *
 *   <object class="GtkBox">
 *     <property name="layout-manager"><object class="SlotjeFlowLayout"/></property>
 *   </object>
 *
 * Properties: `column-spacing`, `row-spacing` (pixels, 6 by default).
 */
GtkLayoutManager *slotje_flow_layout_new (void);

G_END_DECLS
