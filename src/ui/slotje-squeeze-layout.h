/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_SQUEEZE_LAYOUT (slotje_squeeze_layout_get_type ())
G_DECLARE_FINAL_TYPE (
    SlotjeSqueezeLayout, slotje_squeeze_layout, SLOTJE, SQUEEZE_LAYOUT, GtkLayoutManager)

/**
 * SlotjeSqueezeLayout:
 *
 * Shows the first child for which there is enough room, else the last one: the same thing in ever
 * shorter forms.
 */
GtkLayoutManager *slotje_squeeze_layout_new (void);

G_END_DECLS
