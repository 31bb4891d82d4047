/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-rings-draw.h"

G_BEGIN_DECLS

/* How @widget draws rings, by its style. @style borrows the family of its letters. */
void slotje_rings_style_load (SlotjeRingsStyle *style, GtkWidget *widget);

#define SLOTJE_TYPE_RINGS_BADGE (slotje_rings_badge_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeRingsBadge, slotje_rings_badge, SLOTJE, RINGS_BADGE, GtkWidget)

/* A dot of the picture beside words that say the same: screen readers pass it by. @post: as
 * slotje_rings_draw_dot() has it. */
GtkWidget *slotje_rings_badge_new (guint post, gboolean certain);
void slotje_rings_badge_set (SlotjeRingsBadge *self, guint post, gboolean certain);

G_END_DECLS
