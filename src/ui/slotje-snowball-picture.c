/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-snowball-picture.h"

#include <math.h>

#include "slotje-shape.h"

#define SIZE 150
#define DOT_SIZE 12
/* A group too small to be seen at this scale. */
#define LEAST_RADIUS 1.5

struct _SlotjeSnowballPicture
{
  GtkWidget parent_instance;

  SlotjeSnowball snowball;
  int dot; /* of which group; -1: all of them */
};

G_DEFINE_FINAL_TYPE (SlotjeSnowballPicture, slotje_snowball_picture, GTK_TYPE_WIDGET)

/* The further out, the paler; every one stands apart from its neighbours. */
static const double strengths[SLOTJE_SNOWBALL_MAX_TIMES + 1] = { 1, 0.75, 0.5, 0.3 };

static void
draw_ring (cairo_t *cr, const GdkRGBA *color, guint group, double outer, double inner)
{
  cairo_set_source_rgba (cr, color->red, color->green, color->blue,
                         color->alpha * strengths[group]);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_arc (cr, 0, 0, outer, 0, 2 * G_PI);
  cairo_new_sub_path (cr);
  cairo_arc (cr, 0, 0, inner, 0, 2 * G_PI);
  cairo_fill (cr);
}

static void
slotje_snowball_picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SlotjeSnowballPicture *self = SLOTJE_SNOWBALL_PICTURE (widget);
  const int width = gtk_widget_get_width (widget);
  const int height = gtk_widget_get_height (widget);
  const double radius = MIN (width, height) / 2.0;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  double inner = 0;
  GdkRGBA color;

  slotje_shape_get_color (widget, &color);
  cairo_translate (cr, width / 2.0, height / 2.0);
  if (self->dot >= 0)
    draw_ring (cr, &color, (guint) self->dot, radius, 0);
  for (guint i = 0; self->dot < 0 && self->snowball.shares > 0 && i <= self->snowball.times; i++)
    {
      const double share = slotje_snowball_picture_get_radius (&self->snowball, i);
      const double outer = MAX (share * radius, inner + LEAST_RADIUS);

      draw_ring (cr, &color, i, outer, inner);
      inner = outer;
    }
  cairo_destroy (cr);
}

static void
slotje_snowball_picture_measure (GtkWidget *widget,
                                 GtkOrientation orientation,
                                 int for_size,
                                 int *minimum,
                                 int *natural,
                                 int *minimum_baseline,
                                 int *natural_baseline)
{
  *minimum = *natural = SLOTJE_SNOWBALL_PICTURE (widget)->dot >= 0 ? DOT_SIZE : SIZE;
}

static void
slotje_snowball_picture_class_init (SlotjeSnowballPictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = slotje_snowball_picture_snapshot;
  widget_class->measure = slotje_snowball_picture_measure;

  gtk_widget_class_set_css_name (widget_class, "slotje-snowball");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
slotje_snowball_picture_init (SlotjeSnowballPicture *self)
{
  self->dot = -1;
}

GtkWidget *
slotje_snowball_picture_new (void)
{
  return g_object_new (SLOTJE_TYPE_SNOWBALL_PICTURE, NULL);
}

GtkWidget *
slotje_snowball_picture_new_dot (guint group)
{
  SlotjeSnowballPicture *self =
      g_object_new (SLOTJE_TYPE_SNOWBALL_PICTURE, "accessible-role",
                    GTK_ACCESSIBLE_ROLE_PRESENTATION, "valign", GTK_ALIGN_CENTER, NULL);

  self->dot = (int) group;

  return GTK_WIDGET (self);
}

void
slotje_snowball_picture_set (SlotjeSnowballPicture *self, const SlotjeSnowball *snowball)
{
  g_return_if_fail (SLOTJE_IS_SNOWBALL_PICTURE (self));

  self->snowball = *snowball;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

double
slotje_snowball_picture_get_radius (const SlotjeSnowball *snowball, guint group)
{
  const double all = (double) (snowball->people[0] + snowball->total);
  double within = 0;

  for (guint i = 0; i <= group; i++)
    within += (double) snowball->people[i];

  return all > 0 ? sqrt (within / all) : 0;
}
