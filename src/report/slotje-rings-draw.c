/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-rings-draw.h"

#include <math.h>

/* Room at the ends of a name. */
#define LABEL_PADDING 6.0
#define NUMBER_SIZE 1.15
#define DOT_LINE 1.6

/* In the unit of the drawing, whatever the screen. */
static void
set_font (PangoLayout *layout, const SlotjeRingsStyle *style, double size, PangoWeight weight)
{
  g_autoptr (PangoFontDescription) font = pango_font_description_new ();

  pango_font_description_set_family (font, style->family);
  pango_font_description_set_weight (font, weight);
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
}

/**
 * slotje_rings_measure_labels:
 * @style: how the picture looks
 * @labels: names of rings
 * @n: how many
 * @widths: (out caller-allocates) (array length=n): how wide each becomes
 *
 * Returns: how high the names are
 */
double
slotje_rings_measure_labels (const SlotjeRingsStyle *style,
                             const char *const *labels,
                             guint n,
                             double *widths)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  double height = 0;

  g_object_unref (context);
  set_font (layout, style, style->label_size, PANGO_WEIGHT_NORMAL);
  for (guint i = 0; i < n; i++)
    {
      int label_width;
      int label_height;

      pango_layout_set_text (layout, labels[i], -1);
      pango_layout_get_size (layout, &label_width, &label_height);
      widths[i] = (double) label_width / PANGO_SCALE + 2 * LABEL_PADDING;
      height = MAX (height, (double) label_height / PANGO_SCALE);
    }

  return height;
}

/* Bends a point of a straight line of text around the origin: @radius is where its middle goes. */
static void
bend (double *x, double *y, double radius)
{
  const double angle = *x / radius;
  const double distance = radius - *y;

  *x = distance * sin (angle);
  *y = -distance * cos (angle);
}

static void
bend_path (cairo_path_t *path, double radius)
{
  for (int i = 0; i < path->num_data; i += path->data[i].header.length)
    for (int j = 1; j < path->data[i].header.length; j++)
      bend (&path->data[i + j].point.x, &path->data[i + j].point.y, radius);
}

/* Over the top of its band. */
static void
draw_label (cairo_t *cr,
            const SlotjeRingsBand *band,
            const char *label,
            const SlotjeRingsStyle *style)
{
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (cr);
  PangoRectangle extents;
  cairo_path_t *path;

  if (band->label_angle <= 0)
    return;

  set_font (layout, style, style->label_size, PANGO_WEIGHT_NORMAL);
  pango_layout_set_text (layout, label, -1);
  pango_layout_get_extents (layout, NULL, &extents);

  cairo_save (cr);
  cairo_new_path (cr);
  cairo_move_to (cr, -extents.width / 2.0 / PANGO_SCALE, -extents.height / 2.0 / PANGO_SCALE);
  pango_cairo_layout_path (cr, layout);
  path = cairo_copy_path (cr);
  cairo_new_path (cr);
  bend_path (path, band->label_radius);
  cairo_append_path (cr, path);
  cairo_path_destroy (path);
  slotje_ink_use (&style->text, cr, 1);
  cairo_fill (cr);
  cairo_restore (cr);
}

static void
fill_circle (cairo_t *cr, double radius, const SlotjeInk *ink)
{
  cairo_new_path (cr);
  cairo_arc (cr, 0, 0, radius, 0, 2 * G_PI);
  slotje_ink_use (ink, cr, 1);
  cairo_fill (cr);
}

static void
draw_bands (cairo_t *cr, const SlotjeRingsLayout *layout, const SlotjeRingsStyle *style)
{
  for (guint i = layout->n_bands; i-- > 0;)
    {
      fill_circle (cr, layout->bands[i].outer - 0.5, &style->band);
      cairo_arc (cr, 0, 0, layout->bands[i].outer - 0.5, 0, 2 * G_PI);
      slotje_ink_use (&style->line, cr, 1);
      cairo_set_line_width (cr, 1);
      cairo_stroke (cr);
    }
}

/* Head and shoulders: this is you. */
static void
draw_person (cairo_t *cr, double radius, const SlotjeRingsStyle *style)
{
  fill_circle (cr, radius, &style->dot);
  cairo_save (cr);
  cairo_arc (cr, 0, 0, radius * 0.86, 0, 2 * G_PI);
  cairo_clip (cr);
  cairo_arc (cr, 0, -radius * 0.26, radius * 0.33, 0, 2 * G_PI);
  slotje_ink_use (&style->on_dot, cr, 1);
  cairo_fill (cr);
  cairo_arc (cr, 0, radius * 0.82, radius * 0.6, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_restore (cr);
}

static void
draw_number (
    cairo_t *cr, const SlotjeRingsStyle *style, const SlotjeInk *ink, double radius, guint post)
{
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (cr);
  g_autofree char *number = g_strdup_printf ("%u", post + 1);
  PangoRectangle extents;

  set_font (layout, style, radius * NUMBER_SIZE, PANGO_WEIGHT_BOLD);
  pango_layout_set_text (layout, number, -1);
  pango_layout_get_extents (layout, &extents, NULL);
  cairo_move_to (cr, -(extents.x + extents.width / 2.0) / PANGO_SCALE,
                 -(extents.y + extents.height / 2.0) / PANGO_SCALE);
  slotje_ink_use (ink, cr, 1);
  pango_cairo_show_layout (cr, layout);
}

/**
 * slotje_rings_draw_dot:
 * @cr: where to draw; the middle of the dot is the origin
 * @style: how it looks
 * @radius: of the dot
 * @post: which number is in it, counted from zero, or %SLOTJE_RINGS_NOTHING
 * @certain: full, else dashed
 */
void
slotje_rings_draw_dot (
    cairo_t *cr, const SlotjeRingsStyle *style, double radius, guint post, gboolean certain)
{
  fill_circle (cr, radius, certain ? &style->dot : &style->ground);
  if (!certain)
    {
      const double outline = radius - DOT_LINE / 2;
      /* So many dashes that they meet evenly. */
      const double dash = G_PI * outline / MAX (5, floor (G_PI * outline / 3.2));

      cairo_save (cr);
      cairo_arc (cr, 0, 0, outline, 0, 2 * G_PI);
      cairo_set_dash (cr, &dash, 1, 0);
      cairo_set_line_width (cr, DOT_LINE);
      slotje_ink_use (&style->dot, cr, 1);
      cairo_stroke (cr);
      cairo_restore (cr);
    }
  if (post != SLOTJE_RINGS_NOTHING)
    draw_number (cr, style, certain ? &style->on_dot : &style->dot, radius, post);
}

/* From where it certainly is to where it might be. */
static void
draw_link (cairo_t *cr, const SlotjeRingsLayout *layout, const SlotjeInk *ink, guint post)
{
  cairo_new_path (cr);
  for (guint i = 0; i < layout->n_dots; i++)
    if (layout->dots[i].post == post)
      cairo_line_to (cr, layout->dots[i].x - layout->radius, layout->dots[i].y - layout->radius);
  slotje_ink_use (ink, cr, 1);
  cairo_set_line_width (cr, 2);
  cairo_stroke (cr);
}

static void
draw_halo (cairo_t *cr, const SlotjeRingsLayout *layout, const SlotjeInk *ink)
{
  cairo_new_path (cr);
  cairo_arc (cr, 0, 0, layout->dot_radius + 2.5, 0, 2 * G_PI);
  slotje_ink_use (ink, cr, 1);
  cairo_set_line_width (cr, 2);
  cairo_stroke (cr);
}

/**
 * slotje_rings_draw:
 * @cr: where to draw, in a square of twice the radius of @layout
 * @layout: where everything stands
 * @labels: names of the rings, in their order
 * @style: how it looks
 * @marked: index of a post that stands out, or %SLOTJE_RINGS_NOTHING
 *
 * Draws the rings: a full dot certainly reaches its ring, a dashed one possibly.
 */
void
slotje_rings_draw (cairo_t *cr,
                   const SlotjeRingsLayout *layout,
                   const char *const *labels,
                   const SlotjeRingsStyle *style,
                   guint marked)
{
  cairo_save (cr);
  cairo_translate (cr, layout->radius, layout->radius);
  draw_bands (cr, layout, style);
  draw_person (cr, layout->core_radius, style);
  for (guint i = 1; i < layout->n_bands; i++)
    draw_label (cr, &layout->bands[i], labels[i], style);
  if (marked != SLOTJE_RINGS_NOTHING)
    draw_link (cr, layout, &style->dot, marked);

  for (guint i = 0; i < layout->n_dots; i++)
    {
      const SlotjeRingsDot *dot = &layout->dots[i];

      cairo_save (cr);
      cairo_translate (cr, dot->x - layout->radius, dot->y - layout->radius);
      slotje_rings_draw_dot (cr, style, layout->dot_radius, dot->post, dot->certain);
      if (dot->post == marked)
        draw_halo (cr, layout, &style->dot);
      cairo_restore (cr);
    }
  cairo_restore (cr);
}
