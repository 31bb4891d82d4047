/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-view-scope.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_VIEWER_CHIPS (slotje_viewer_chips_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeViewerChips, slotje_viewer_chips, SLOTJE, VIEWER_CHIPS, GtkWidget)

/* The viewers of the scale, one of them chosen. Choosing another activates `view.choose-viewer`. */
void slotje_viewer_chips_update (SlotjeViewerChips *self, const SlotjeViewScope *scope);
/* The chip of a viewer (by its place in the scale), or NULL. */
GtkWidget *slotje_viewer_chips_get (SlotjeViewerChips *self, guint index);

G_END_DECLS
