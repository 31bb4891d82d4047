/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-value-draw.h"

#include "slotje-explanation.h"

#define RADIUS (SLOTJE_VALUE_SIZE / 2)
#define LINE 1.5
#define MARK_X (SLOTJE_VALUE_SIZE + 1.5)

/* “?”: you can look this up; drawn, so that it needs no letters. */
static void
draw_question (cairo_t *cr)
{
  cairo_save (cr);
  cairo_translate (cr, MARK_X + 2, 0.5);
  cairo_set_line_width (cr, 1.1);
  cairo_new_path (cr);
  cairo_arc (cr, 0, 0, 1.5, G_PI, 2.4 * G_PI);
  cairo_line_to (cr, 0, 2.2);
  cairo_line_to (cr, 0, 2.7);
  cairo_stroke (cr);
  cairo_arc (cr, 0, 4.2, 0.7, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_restore (cr);
}

/* Head and shoulders: somebody else decides. */
static void
draw_person (cairo_t *cr)
{
  cairo_save (cr);
  cairo_translate (cr, MARK_X + 2, SLOTJE_VALUE_SIZE);
  cairo_new_path (cr);
  cairo_arc (cr, 0, -3.5, 1.5, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_arc (cr, 0, 1.2, 2.6, G_PI, 2 * G_PI);
  cairo_fill (cr);
  cairo_restore (cr);
}

/**
 * slotje_value_draw:
 * @cr: where to draw
 * @value: full for yes, half for maybe, empty for no
 * @decides: who could settle it: a set of #SlotjeDecides
 * @ink: the colour, which says nothing
 */
void
slotje_value_draw (cairo_t *cr, SlotjeValue value, guint decides, const SlotjeInk *ink)
{
  cairo_save (cr);
  slotje_ink_use (ink, cr, 1);
  cairo_new_path (cr);
  cairo_arc (cr, RADIUS, RADIUS, RADIUS - LINE / 2, 0, 2 * G_PI);
  cairo_set_line_width (cr, LINE);
  if (value == SLOTJE_VALUE_YES)
    cairo_fill_preserve (cr);
  cairo_stroke (cr);
  if (value == SLOTJE_VALUE_MAYBE)
    {
      cairo_arc (cr, RADIUS, RADIUS, RADIUS - LINE / 2, G_PI / 2, 3 * G_PI / 2);
      cairo_fill (cr);
    }
  if ((decides & SLOTJE_DECIDES_YOU) != 0)
    draw_question (cr);
  if ((decides & SLOTJE_DECIDES_OTHER) != 0)
    draw_person (cr);
  cairo_restore (cr);
}
