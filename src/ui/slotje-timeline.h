/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-timeline-draw.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_TIMELINE (slotje_timeline_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeTimeline, slotje_timeline, SLOTJE, TIMELINE, GtkWidget)

/**
 * SlotjeTimeline:
 *
 * A dot for every audit day, and one for now: the higher, the further posts could reach at worst;
 * the bar hangs down to how little it could be. It is a picture beside the same in words; with a
 * pointer a day can be chosen in it.
 *
 * Signal: `chosen (guint number)`.
 */
GtkWidget *slotje_timeline_new (void);

/* By day. */
void slotje_timeline_set_dots (SlotjeTimeline *self, const SlotjeTimelineDot *dots, guint n_dots);
/* Which two are compared. */
void slotje_timeline_set_chosen (SlotjeTimeline *self, guint then, guint now);

G_END_DECLS
