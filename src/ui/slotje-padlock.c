/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-padlock.h"

#include <math.h>

#define SIZE 64
/* How far the shackle turns about its right leg when all is open, in radians. */
#define WIDEST (G_PI / 6)
#define LIFT 0.06
/* As on the icon of the program; they stand out on light and dark. */
#define SHACKLE 0x1c71d8
#define BODY 0x3584e4

struct _SlotjePadlock
{
  GtkWidget parent_instance;

  double openness;
};

G_DEFINE_FINAL_TYPE (SlotjePadlock, slotje_padlock, GTK_TYPE_WIDGET)

enum
{
  PROP_OPENNESS = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
set_color (cairo_t *cr, guint32 rgb)
{
  cairo_set_source_rgb (cr, (rgb >> 16) / 255.0, (rgb >> 8 & 0xff) / 255.0, (rgb & 0xff) / 255.0);
}

/* Everything is drawn in a square of side 1. */

static void
draw_shackle (cairo_t *cr, double openness)
{
  cairo_save (cr);
  cairo_translate (cr, 0.66, 0.54);
  cairo_rotate (cr, openness * WIDEST);
  cairo_translate (cr, -0.66, -0.54 - openness * LIFT);
  cairo_set_line_width (cr, 0.085);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_move_to (cr, 0.34, 0.54);
  cairo_line_to (cr, 0.34, 0.38);
  cairo_arc (cr, 0.5, 0.38, 0.16, G_PI, 2 * G_PI);
  cairo_line_to (cr, 0.66, 0.54 + openness * LIFT);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
draw_body (cairo_t *cr)
{
  const double radius = 0.08;
  const double left = 0.2;
  const double right = 0.8;
  const double top = 0.5;
  const double bottom = 0.96;

  cairo_new_sub_path (cr);
  cairo_arc (cr, right - radius, top + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, right - radius, bottom - radius, radius, 0, G_PI_2);
  cairo_arc (cr, left + radius, bottom - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, left + radius, top + radius, radius, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);

  /* The keyhole is cut out. */
  cairo_new_sub_path (cr);
  cairo_arc_negative (cr, 0.5, 0.69, 0.06, 2 * G_PI, 0);
  cairo_close_path (cr);
  cairo_rectangle (cr, 0.473, 0.73, 0.054, 0.11);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_fill (cr);
}

static void
slotje_padlock_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SlotjePadlock *self = SLOTJE_PADLOCK (widget);
  const int width = gtk_widget_get_width (widget);
  const int height = gtk_widget_get_height (widget);
  const int side = MIN (width, height);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  cairo_translate (cr, (width - side) / 2.0, (height - side) / 2.0);
  cairo_scale (cr, side, side);
  set_color (cr, SHACKLE);
  draw_shackle (cr, self->openness);
  set_color (cr, BODY);
  draw_body (cr);
  cairo_destroy (cr);
}

static void
slotje_padlock_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  *minimum = *natural = SIZE;
}

static void
slotje_padlock_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_OPENNESS:
      g_value_set_double (value, SLOTJE_PADLOCK (object)->openness);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_padlock_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_OPENNESS:
      slotje_padlock_set_openness (SLOTJE_PADLOCK (object), g_value_get_double (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_padlock_class_init (SlotjePadlockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = slotje_padlock_get_property;
  object_class->set_property = slotje_padlock_set_property;
  widget_class->measure = slotje_padlock_measure;
  widget_class->snapshot = slotje_padlock_snapshot;

  properties[PROP_OPENNESS] =
      g_param_spec_double ("openness", NULL, NULL, 0, 1, 0,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "slotje-padlock");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
slotje_padlock_init (SlotjePadlock *self)
{
}

GtkWidget *
slotje_padlock_new (void)
{
  return g_object_new (SLOTJE_TYPE_PADLOCK, NULL);
}

void
slotje_padlock_set_openness (SlotjePadlock *self, double openness)
{
  g_return_if_fail (SLOTJE_IS_PADLOCK (self));

  openness = CLAMP (openness, 0, 1);
  if (fabs (self->openness - openness) < 1e-6)
    return;

  self->openness = openness;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPENNESS]);
}
