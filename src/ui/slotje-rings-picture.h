/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-rings-layout.h"
#include "slotje-rings-spot.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_RINGS_PICTURE (slotje_rings_picture_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeRingsPicture, slotje_rings_picture, SLOTJE, RINGS_PICTURE, GtkWidget)

/**
 * SlotjeRingsPicture:
 *
 * How far the posts of one account reach, as dots on rings around you. One stop for Tab; the arrow
 * keys move over the posts, and Enter says why.
 */
GtkWidget *slotje_rings_picture_new (void);

/* @rings: (transfer full) */
void slotje_rings_picture_update (SlotjeRingsPicture *self,
                                  const SlotjeViewScope *scope,
                                  const SlotjeSubject *subject,
                                  SlotjeRings *rings);
guint slotje_rings_picture_get_n_spots (SlotjeRingsPicture *self);
SlotjeRingsSpot *slotje_rings_picture_get_spot (SlotjeRingsPicture *self, guint index);
/* (nullable): while it has no size */
const SlotjeRingsLayout *slotje_rings_picture_get_layout (SlotjeRingsPicture *self);
/* FALSE when it is not there. */
gboolean slotje_rings_picture_focus (SlotjeRingsPicture *self, const char *surface);
/* Marks the post that is being explained; NULL: none. */
void slotje_rings_picture_select (SlotjeRingsPicture *self, const char *surface);

G_END_DECLS
