/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_SIDE_PANE (slotje_side_pane_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeSidePane, slotje_side_pane, SLOTJE, SIDE_PANE, GtkWidget)

/**
 * SlotjeSidePane:
 *
 * A page with a panel that opens on demand: beside the content where there is room for both, else
 * over the whole page, as a page of its own.
 *
 * Properties: `top`, `content`, `panel` (#GtkWidget), `content-width` (pixels that the content must
 * keep for the panel to fit beside it), `open`, `folded` (read-only: there is no room for both).
 */
void slotje_side_pane_set_open (SlotjeSidePane *self, gboolean open);
gboolean slotje_side_pane_get_open (SlotjeSidePane *self);
gboolean slotje_side_pane_get_folded (SlotjeSidePane *self);
void slotje_side_pane_set_content_width (SlotjeSidePane *self, int width);

G_END_DECLS
