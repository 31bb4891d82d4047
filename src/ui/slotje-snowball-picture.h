/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-snowball.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_SNOWBALL_PICTURE (slotje_snowball_picture_get_type ())
G_DECLARE_FINAL_TYPE (
    SlotjeSnowballPicture, slotje_snowball_picture, SLOTJE, SNOWBALL_PICTURE, GtkWidget)

/**
 * SlotjeSnowballPicture:
 *
 * Rings around one another, each as large as its group of people: everybody gets the same room. The
 * name for screen readers is up to whoever uses it.
 */
GtkWidget *slotje_snowball_picture_new (void);
/* A dot in the colour of one group, for beside its name. Screen readers pass it by. */
GtkWidget *slotje_snowball_picture_new_dot (guint group);
void slotje_snowball_picture_set (SlotjeSnowballPicture *self, const SlotjeSnowball *snowball);
/* The outer edge of a group, where that of the last is 1. */
double slotje_snowball_picture_get_radius (const SlotjeSnowball *snowball, guint group);

G_END_DECLS
