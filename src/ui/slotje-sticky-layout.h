/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_STICKY_LAYOUT (slotje_sticky_layout_get_type ())
G_DECLARE_FINAL_TYPE (
    SlotjeStickyLayout, slotje_sticky_layout, SLOTJE, STICKY_LAYOUT, GtkLayoutManager)

/**
 * SlotjeStickyLayout:
 *
 * Lays the children under one another. While the scrolled window around them scrolls, the first one
 * stays at its top edge, over the others, until the last of them leaves too. The widget has to draw
 * the first one last.
 */
GtkLayoutManager *slotje_sticky_layout_new (void);

/* Scrolls such that @child, one of the others, is not beneath the first one. */
void slotje_sticky_layout_uncover (SlotjeStickyLayout *self, GtkWidget *child);

G_END_DECLS
