/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report-fixture.h"

#include "slotje-timeline-draw.h"

#define WIDTH 200
#define HEIGHT 100

static const SlotjeTimelineDot dots[] = { { 100, 0.1, 0.9 }, { 101, 0.2, 0.5 }, { 200, 0.0, 0.2 } };

static SlotjeTimelinePicture
make_picture (void)
{
  return (SlotjeTimelinePicture){
    .dots = dots,
    .n_dots = G_N_ELEMENTS (dots),
    .then = 1,
    .now = 2,
    .width = WIDTH,
    .height = HEIGHT,
    .ink = { 0, 0, 0, 1 },
    .accent = { 0, 0, 1, 1 },
  };
}

/* By time and by turn: never out of order, and days in a row stay apart. */
static void
test_places (void)
{
  SlotjeTimelinePicture picture = make_picture ();
  const double first = slotje_timeline_get_x (&picture, 0);
  const double second = slotje_timeline_get_x (&picture, 1);
  const double last = slotje_timeline_get_x (&picture, 2);

  g_assert_cmpfloat (first, >, 0);
  g_assert_cmpfloat (second, >, first + 20);
  g_assert_cmpfloat (last, >, second);
  g_assert_cmpfloat (last, <, WIDTH);

  picture.mirrored = TRUE;
  g_assert_cmpfloat_with_epsilon (slotje_timeline_get_x (&picture, 0), WIDTH - first, 0.01);
}

/* What was drawn before, and where the pen is, changes nothing. */
static void
test_fresh_path (void)
{
  const SlotjeTimelinePicture picture = make_picture ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  const guint32 *pixels;

  cairo_move_to (cr, 0, HEIGHT / 2);
  slotje_timeline_draw (&picture, cr);
  cairo_surface_flush (surface);
  pixels = (const guint32 *) (gpointer) cairo_image_surface_get_data (surface);
  for (int y = 0; y < HEIGHT - 20; y++)
    g_assert_cmphex (pixels[y * cairo_image_surface_get_stride (surface) / 4 + 2], ==, 0);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/timeline/places", test_places);
  g_test_add_func ("/timeline/fresh-path", test_fresh_path);

  return g_test_run ();
}
