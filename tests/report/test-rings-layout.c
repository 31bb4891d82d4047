/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rings-fixture.h"

#include "slotje-rings-draw.h"
#include "slotje-rings-layout.h"

#include <math.h>

/* Of pictures on a phone, in a window, and on a wide screen; wide ones have longer names. */
static const double radii[] = { 146, 166, 220, 300 };

typedef struct
{
  SlotjeRings *rings;
  SlotjeRingsLayout *layout;
} Picture;

static double
get_distance (double x, double y, double to_x, double to_y)
{
  return hypot (x - to_x, y - to_y);
}

static void
check_dots (const Picture *picture)
{
  const SlotjeRingsLayout *layout = picture->layout;

  for (guint i = 0; i < layout->n_dots; i++)
    {
      const SlotjeRingsDot *dot = &layout->dots[i];
      const SlotjeRingsBand *band = &layout->bands[dot->ring];
      const double distance = get_distance (dot->x, dot->y, layout->radius, layout->radius);

      g_assert_cmpfloat (distance - layout->dot_radius, >=, band->inner);
      g_assert_cmpfloat (distance + layout->dot_radius, <=, band->outer);
      g_assert_cmpfloat (distance - layout->dot_radius, >=, layout->core_radius);
      for (guint j = 0; j < i; j++)
        g_assert_cmpfloat (get_distance (dot->x, dot->y, layout->dots[j].x, layout->dots[j].y), >=,
                           2 * layout->dot_radius + 1);
    }
}

/* Along the middle of every name, and half its height around it, there is no dot. */
static void
check_labels (const Picture *picture)
{
  const SlotjeRingsLayout *layout = picture->layout;
  const double half = layout->label_height / 2;

  for (guint i = 1; i < layout->n_bands; i++)
    {
      const SlotjeRingsBand *band = &layout->bands[i];

      g_assert_cmpfloat (band->label_radius - half, >=, band->inner);
      g_assert_cmpfloat (band->label_radius + half, <=, band->outer);
      g_assert_cmpfloat (band->label_angle, >, 0);
      g_assert_cmpfloat (band->label_angle, <, G_PI * 0.75);

      for (guint step = 0; step <= 40; step++)
        {
          const double angle = band->label_angle * (step / 20.0 - 1);
          const double x = layout->radius + band->label_radius * sin (angle);
          const double y = layout->radius - band->label_radius * cos (angle);

          for (guint j = 0; j < layout->n_dots; j++)
            g_assert_cmpfloat (get_distance (x, y, layout->dots[j].x, layout->dots[j].y), >=,
                               layout->dot_radius + (layout->dots[j].ring == i ? 1 : half));
        }
    }
}

static void
check_bands (const Picture *picture)
{
  const SlotjeRingsLayout *layout = picture->layout;

  g_assert_cmpuint (layout->n_bands, ==, picture->rings->n_rings);
  for (guint i = 1; i < layout->n_bands; i++)
    {
      g_assert_true (fabs (layout->bands[i].inner - layout->bands[i - 1].outer) < 0.001);
      g_assert_cmpfloat (layout->bands[i].outer, >, layout->bands[i].inner);
    }
  g_assert_true (fabs (layout->bands[layout->n_bands - 1].outer - layout->radius) < 0.001);
}

/* Every post has one dot on the ring it possibly reaches, and one on the ring it certainly does. */
static void
check_complete (const Picture *picture)
{
  const SlotjeRingsLayout *layout = picture->layout;

  for (guint i = 0; i < picture->rings->n_posts; i++)
    {
      const SlotjeRingsPost *post = &picture->rings->posts[i];
      const SlotjeRingsDot *dot = slotje_rings_layout_find_dot (layout, i);
      guint n_certain = 0;

      g_assert_cmpuint (dot->ring, ==, post->possible);
      g_assert_cmpint (dot->certain, ==, slotje_rings_is_settled (post));
      for (guint j = 0; j < layout->n_dots; j++)
        {
          if (layout->dots[j].post != i || !layout->dots[j].certain)
            continue;
          g_assert_cmpuint (layout->dots[j].ring, ==, post->certain);
          n_certain++;
        }
      g_assert_cmpuint (n_certain, ==, slotje_rings_is_settled (post) || post->certain > 0);
    }
}

static const SlotjeRingsStyle style = {
  .family = "Sans",
  .label_size = 11,
  .ground = { 1, 1, 1, 1 },
  .band = { 0, 0, 1, 0.1 },
  .line = { 0, 0, 0, 0.2 },
  .text = { 0, 0, 0, 1 },
  .dot = { 1, 0, 0, 1 },
  .on_dot = { 1, 1, 1, 1 },
};

static GStrv
list_labels (const SlotjeRings *rings, const SlotjePlatform *platform, gboolean briefly)
{
  GStrv labels = g_new0 (char *, rings->n_rings + 1);

  for (guint i = 0; i < rings->n_rings; i++)
    labels[i] = slotje_rings_say_ring (platform, &rings->rings[i], briefly);

  return labels;
}

static void
check_sizes (const SlotjeAudit *audit)
{
  g_autoptr (SlotjeRings) rings = slotje_rings_new (&audit->subject, audit->exposure, NULL);
  double widths[SLOTJE_RINGS_MAX];

  for (guint i = 0; i < G_N_ELEMENTS (radii); i++)
    {
      g_auto (GStrv) labels = list_labels (rings, audit->subject.platform, radii[i] < 200);
      const double height = slotje_rings_measure_labels (&style, (const char *const *) labels,
                                                         rings->n_rings, widths);
      g_autoptr (SlotjeRingsLayout) layout =
                     slotje_rings_layout_new (rings, radii[i], widths, height);
      const Picture picture = { rings, layout };

      /* A number can be read in it. */
      g_assert_cmpfloat (layout->dot_radius, >=, radii[i] < 200 ? 5.5 : 9);
      check_bands (&picture);
      check_dots (&picture);
      check_labels (&picture);
      check_complete (&picture);
    }
}

static void
test_layout (void)
{
  rings_fixture_check_all (check_sizes);
}

/* A long name near the middle pushes its ring outwards, and is not bent all the way around. */
static void
test_long_label (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  g_autoptr (SlotjeRings) rings =
                 slotje_rings_new (&fixture->audit->subject, fixture->audit->exposure, NULL);
  const double widths[] = { 0, 300, 40, 40, 40, 40, 40 };

  g_assert_cmpuint (rings->n_rings, ==, G_N_ELEMENTS (widths));

  g_autoptr (SlotjeRingsLayout) layout = slotje_rings_layout_new (rings, 220, widths, 14);
  const Picture picture = { rings, layout };

  check_bands (&picture);
  check_dots (&picture);
  check_labels (&picture);
}

static guint32
get_pixel (cairo_surface_t *surface, double x, double y)
{
  const guchar *row =
      cairo_image_surface_get_data (surface) + (int) y * cairo_image_surface_get_stride (surface);

  return ((const guint32 *) (gconstpointer) row)[(int) x];
}

/* Near its edge a full dot has its colour and a dashed one that of the paper. */
static void
test_draw (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("private-account=off");
  const SlotjeSubject *subject = &fixture->audit->subject;
  g_autoptr (SlotjeRings) rings = slotje_rings_new (subject, fixture->audit->exposure, NULL);
  g_auto (GStrv) labels = list_labels (rings, subject->platform, TRUE);
  double widths[SLOTJE_RINGS_MAX];
  const double height =
      slotje_rings_measure_labels (&style, (const char *const *) labels, rings->n_rings, widths);
  g_autoptr (SlotjeRingsLayout) layout = slotje_rings_layout_new (rings, 200, widths, height);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 400, 400);
  cairo_t *cr = cairo_create (surface);
  guint n_seen[2] = { 0, 0 };

  slotje_rings_draw (cr, layout, (const char *const *) labels, &style, SLOTJE_RINGS_NOTHING);
  cairo_surface_flush (surface);
  for (guint i = 0; i < layout->n_dots; i++)
    {
      const SlotjeRingsDot *dot = &layout->dots[i];
      const guint32 pixel = get_pixel (surface, dot->x, dot->y + layout->dot_radius * 0.75);

      g_assert_cmphex (pixel, ==, dot->certain ? 0xffff0000 : 0xffffffff);
      n_seen[dot->certain ? 1 : 0]++;
    }
  g_assert_cmpuint (n_seen[0], >, 0);
  g_assert_cmpuint (n_seen[1], >, 0);
  /* Nothing is outside the circle. */
  g_assert_cmphex (get_pixel (surface, 1, 1), ==, 0);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  report_fixture_init ();
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/layout", test_layout);
  g_test_add_func ("/long-label", test_long_label);
  g_test_add_func ("/draw", test_draw);

  return g_test_run ();
}
