/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-view-scope.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_RINGS_SPOT (slotje_rings_spot_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeRingsSpot, slotje_rings_spot, SLOTJE, RINGS_SPOT, GtkWidget)

/**
 * SlotjeRingsSpot:
 *
 * The place of one kind of post in the picture of the rings: it takes the focus and says to screen
 * readers what is there. The picture itself draws the dot.
 */
GtkWidget *slotje_rings_spot_new (void);

/* @sentence: says all that its place says. @viewer: by whose eyes to explain it. */
void slotje_rings_spot_set (SlotjeRingsSpot *self,
                            const char *account,
                            const char *surface,
                            const char *viewer,
                            const char *sentence);
const char *slotje_rings_spot_get_surface (SlotjeRingsSpot *self);
const char *slotje_rings_spot_get_sentence (SlotjeRingsSpot *self);
/* Activates `view.explain`, or `view.visit`, for what is there. */
void slotje_rings_spot_explain (SlotjeRingsSpot *self);
void slotje_rings_spot_visit (SlotjeRingsSpot *self, SlotjeSession *session);

G_END_DECLS
