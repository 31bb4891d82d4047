/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "slotje-ink.h"

G_BEGIN_DECLS

/**
 * SlotjeTimelineDot:
 * @day: a Julian day
 * @best: how little it could be, from 0 to 1
 * @worst: at least @best
 *
 * How far posts could reach on one day.
 */
typedef struct
{
  guint32 day;
  double best;
  double worst;
} SlotjeTimelineDot;

/**
 * SlotjeTimelinePicture:
 * @dots: (array length=n_dots): by day
 * @then: index of the first of the two that are compared
 * @now: index of the second
 * @mirrored: time goes from right to left
 *
 * A dot for every day: the higher, the further posts could reach at worst; the bar hangs down to
 * how little it could be.
 */
typedef struct
{
  const SlotjeTimelineDot *dots;
  guint n_dots;
  guint then;
  guint now;
  double width;
  double height;
  gboolean mirrored;
  SlotjeInk ink;
  SlotjeInk accent;
} SlotjeTimelinePicture;

/* Where the dot with that number stands. */
double slotje_timeline_get_x (const SlotjeTimelinePicture *self, guint number);
void slotje_timeline_draw (const SlotjeTimelinePicture *self, cairo_t *cr);

G_END_DECLS
