/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-timeline-draw.h"

#define MARGIN 14.0
#define RADIUS 4.5
#define RING 9.0

/**
 * slotje_timeline_get_x:
 * @self: a picture
 * @number: of a dot
 *
 * Half by time, half by turn, so that days in a row do not hide each other.
 *
 * Returns: the distance of its middle from the left
 */
double
slotje_timeline_get_x (const SlotjeTimelinePicture *self, guint number)
{
  const guint last = self->n_dots - 1;
  double place = 0.5;

  if (last > 0)
    {
      const double days = (double) self->dots[last].day - self->dots[0].day;
      const double turn = (double) number / last;
      const double time =
          days > 0 ? ((double) self->dots[number].day - self->dots[0].day) / days : turn;

      place = (turn + time) / 2;
    }
  if (self->mirrored)
    place = 1 - place;

  return MARGIN + place * (self->width - 2 * MARGIN);
}

static double
get_y (const SlotjeTimelinePicture *self, double value)
{
  return MARGIN + (1 - CLAMP (value, 0, 1)) * (self->height - 2 * MARGIN);
}

static void
draw_line (const SlotjeTimelinePicture *self, cairo_t *cr)
{
  cairo_set_line_width (cr, 2);
  slotje_ink_use (&self->ink, cr, 0.35);
  cairo_new_path (cr);
  for (guint i = 0; i < self->n_dots; i++)
    cairo_line_to (cr, slotje_timeline_get_x (self, i), get_y (self, self->dots[i].worst));
  cairo_stroke (cr);

  cairo_set_line_width (cr, 1);
  slotje_ink_use (&self->ink, cr, 0.25);
  cairo_move_to (cr, MARGIN / 2, get_y (self, 0) + 0.5);
  cairo_line_to (cr, self->width - MARGIN / 2, get_y (self, 0) + 0.5);
  cairo_stroke (cr);
}

static void
draw_dot (const SlotjeTimelinePicture *self, cairo_t *cr, guint number)
{
  const SlotjeTimelineDot *dot = &self->dots[number];
  const gboolean chosen = number == self->then || number == self->now;
  const SlotjeInk *ink = chosen ? &self->accent : &self->ink;
  const double x = slotje_timeline_get_x (self, number);
  const double y = get_y (self, dot->worst);

  cairo_set_line_width (cr, 6);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  slotje_ink_use (ink, cr, 0.3);
  cairo_move_to (cr, x, y);
  cairo_line_to (cr, x, get_y (self, dot->best));
  cairo_stroke (cr);

  slotje_ink_use (ink, cr, chosen ? 1 : 0.7);
  cairo_arc (cr, x, y, RADIUS, 0, 2 * G_PI);
  cairo_fill (cr);
  if (!chosen)
    return;

  cairo_set_line_width (cr, 2);
  cairo_arc (cr, x, y, RING, 0, 2 * G_PI);
  cairo_stroke (cr);
}

/**
 * slotje_timeline_draw:
 * @self: a picture
 * @cr: what draws, into a box of its size
 */
void
slotje_timeline_draw (const SlotjeTimelinePicture *self, cairo_t *cr)
{
  cairo_save (cr);
  draw_line (self, cr);
  for (guint i = 0; i < self->n_dots; i++)
    draw_dot (self, cr, i);
  cairo_restore (cr);
}
