/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "ui-harness.h"

#include "slotje-rings-style.h"

/* Our own colours can be told apart, measured as WCAG 2 does: as the style gives them to a widget,
 * in light and dark. High contrast is chosen by the environment. */

#define TEXT 4.5
#define GRAPHICS 3
#define HIGH 7

typedef struct
{
  const char *node;       /* of CSS */
  const char *css_class;  /* nullable */
  const char *background; /* a colour of the style */
  double least;
} Pair;

static const Pair pairs[] = {
  { "label", "slotje-aside", "window_bg_color", TEXT },
  { "label", "slotje-differs", "card_bg_color", TEXT },
  { "label", "slotje-reason", "window_bg_color", TEXT },
  { "label", "slotje-reason", "card_bg_color", TEXT },
  { "label", "slotje-count", "window_bg_color", TEXT },
  { "label", "slotje-nothing", "card_bg_color", TEXT },
  { "label", "slotje-legend", "card_bg_color", TEXT },
  { "label", "slotje-test-why", "card_bg_color", TEXT },
  { "label", "slotje-pill", "window_bg_color", TEXT },
  { "slotje-grid-heading", NULL, "card_bg_color", TEXT },
  { "slotje-grid-heading", "current", "card_bg_color", TEXT },
  { "slotje-shape", "can", "card_bg_color", GRAPHICS },
  { "slotje-shape", "might", "window_bg_color", GRAPHICS },
  { "slotje-shape", "cannot", "card_bg_color", GRAPHICS },
  { "slotje-grid-cell", "can", "card_bg_color", GRAPHICS },
  { "slotje-grid-cell", "cannot", "window_bg_color", GRAPHICS },
  { "slotje-snowball", NULL, "card_bg_color", GRAPHICS },
  { "slotje-notice", NULL, "window_bg_color", TEXT },
  { "slotje-notice", "demo", "warning_bg_color", TEXT },
};

static double
linear (double part)
{
  return part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

static double
luminance (const GdkRGBA *color)
{
  return 0.2126 * linear (color->red) + 0.7152 * linear (color->green) +
         0.0722 * linear (color->blue);
}

static GdkRGBA
lay_over (const GdkRGBA *top, const GdkRGBA *ground)
{
  const float a = top->alpha;

  return (GdkRGBA){ a * top->red + (1 - a) * ground->red, a * top->green + (1 - a) * ground->green,
                    a * top->blue + (1 - a) * ground->blue, 1 };
}

static double
get_contrast (const GdkRGBA *ink, const GdkRGBA *ground)
{
  const GdkRGBA seen = lay_over (ink, ground);
  const double one = luminance (&seen) + 0.05;
  const double other = luminance (ground) + 0.05;

  return MAX (one, other) / MIN (one, other);
}

/* A colour of the style as it is seen in @widget: a card may be a veil over the window. */
static GdkRGBA
look_up (GtkWidget *widget, const char *name)
{
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  GdkRGBA window;
  GdkRGBA color;

  g_assert_true (gtk_style_context_lookup_color (style, "window_bg_color", &window));
  g_assert_true (gtk_style_context_lookup_color (style, name, &color));

  return lay_over (&color, &window);
}

static double
get_least (double usual)
{
  return adw_style_manager_get_high_contrast (adw_style_manager_get_default ()) ? HIGH : usual;
}

static void
assert_contrast (const char *what, const GdkRGBA *ink, const GdkRGBA *ground, double usual)
{
  const double contrast = get_contrast (ink, ground);

  g_test_message ("%s %.2f", what, contrast);
  g_assert_cmpfloat (contrast, >=, get_least (usual));
}

static void
test_pair (gconstpointer data)
{
  const Pair *pair = data;
  GtkWidget *widget = g_object_new (GTK_TYPE_BOX, "css-name", pair->node, NULL);
  GtkWindow *window = ui_new_window (widget, 100, 100);
  GdkRGBA ink;

  if (pair->css_class != NULL)
    gtk_widget_add_css_class (widget, pair->css_class);
  ui_show (window);

  const GdkRGBA ground = look_up (widget, pair->background);

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &ink);
  assert_contrast (pair->node, &ink, &ground, pair->least);

  gtk_window_destroy (window);
  ui_settle ();
}

static GdkRGBA
from_ink (SlotjeInk ink)
{
  return (GdkRGBA){ (float) ink.red, (float) ink.green, (float) ink.blue, (float) ink.alpha };
}

/* The innermost ring has all bands over one another. */
static void
test_rings (void)
{
  GtkWidget *widget = gtk_label_new ("");
  GtkWindow *window = ui_new_window (widget, 100, 100);
  SlotjeRingsStyle style;

  ui_show (window);
  slotje_rings_style_load (&style, widget);

  GdkRGBA ground = from_ink (style.ground);
  const GdkRGBA band = from_ink (style.band);
  const GdkRGBA text = from_ink (style.text);
  const GdkRGBA dot = from_ink (style.dot);
  const GdkRGBA on_dot = from_ink (style.on_dot);

  assert_contrast ("number on a dot", &on_dot, &dot, TEXT);
  for (guint ring = 0; ring < 6; ring++)
    {
      ground = lay_over (&band, &ground);
      assert_contrast ("name of a ring", &text, &ground, TEXT);
      assert_contrast ("dot on a ring", &dot, &ground, GRAPHICS);
    }

  gtk_window_destroy (window);
  ui_settle ();
}

static void
add_tests (const char *scheme)
{
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      const Pair *pair = &pairs[i];
      g_autofree char *path = g_strdup_printf (
          "/access/contrast/%s/%s%s%s/%s", scheme, pair->node, pair->css_class != NULL ? "." : "",
          pair->css_class != NULL ? pair->css_class : "", pair->background);

      g_test_add_data_func (path, pair, test_pair);
    }

  g_autofree char *path = g_strdup_printf ("/access/contrast/%s/rings", scheme);

  g_test_add_func (path, test_rings);
}

/* One program, one look: a change of scheme does not reach windows that are there at once. */
int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  g_test_set_nonfatal_assertions ();

  const gboolean dark = g_strcmp0 (g_getenv ("SLOTJE_TEST_SCHEME"), "dark") == 0;

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      dark ? ADW_COLOR_SCHEME_FORCE_DARK
                                           : ADW_COLOR_SCHEME_FORCE_LIGHT);
  add_tests (dark ? "dark" : "light");

  return g_test_run ();
}
