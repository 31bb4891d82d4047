/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-timeline.h"

#include <math.h>

#define HEIGHT 120
#define MIN_WIDTH 200
#define MARGIN 14.0
#define RADIUS 4.5
#define RING 9.0

struct _SlotjeTimeline
{
  GtkWidget parent_instance;

  GArray *dots;
  guint then;
  guint now;
};

G_DEFINE_FINAL_TYPE (SlotjeTimeline, slotje_timeline, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const SlotjeTimelineDot *
get_dot (SlotjeTimeline *self, guint number)
{
  return &g_array_index (self->dots, SlotjeTimelineDot, number);
}

/* Half by time, half by turn, so that days in a row do not hide each other. */
static double
get_x (SlotjeTimeline *self, guint number)
{
  const double width = gtk_widget_get_width (GTK_WIDGET (self)) - 2 * MARGIN;
  const guint last = self->dots->len - 1;
  double place = 0.5;

  if (last > 0)
    {
      const double days = (double) get_dot (self, last)->day - get_dot (self, 0)->day;
      const double turn = (double) number / last;
      const double time =
          days > 0 ? ((double) get_dot (self, number)->day - get_dot (self, 0)->day) / days : turn;

      place = (turn + time) / 2;
    }
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    place = 1 - place;

  return MARGIN + place * width;
}

static double
get_y (SlotjeTimeline *self, double value)
{
  const double height = gtk_widget_get_height (GTK_WIDGET (self)) - 2 * MARGIN;

  return MARGIN + (1 - CLAMP (value, 0, 1)) * height;
}

static void
set_color (cairo_t *cr, const GdkRGBA *color, double alpha)
{
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha * alpha);
}

static void
draw_line (SlotjeTimeline *self, cairo_t *cr, const GdkRGBA *color)
{
  cairo_set_line_width (cr, 2);
  set_color (cr, color, 0.35);
  for (guint i = 0; i < self->dots->len; i++)
    cairo_line_to (cr, get_x (self, i), get_y (self, get_dot (self, i)->worst));
  cairo_stroke (cr);

  cairo_set_line_width (cr, 1);
  set_color (cr, color, 0.25);
  cairo_move_to (cr, MARGIN / 2, get_y (self, 0) + 0.5);
  cairo_line_to (cr, gtk_widget_get_width (GTK_WIDGET (self)) - MARGIN / 2, get_y (self, 0) + 0.5);
  cairo_stroke (cr);
}

static void
draw_dot (
    SlotjeTimeline *self, cairo_t *cr, const GdkRGBA *color, const GdkRGBA *accent, guint number)
{
  const SlotjeTimelineDot *dot = get_dot (self, number);
  const gboolean chosen = number == self->then || number == self->now;
  const double x = get_x (self, number);
  const double y = get_y (self, dot->worst);

  cairo_set_line_width (cr, 6);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  set_color (cr, chosen ? accent : color, 0.3);
  cairo_move_to (cr, x, y);
  cairo_line_to (cr, x, get_y (self, dot->best));
  cairo_stroke (cr);

  set_color (cr, chosen ? accent : color, chosen ? 1 : 0.7);
  cairo_arc (cr, x, y, RADIUS, 0, 2 * G_PI);
  cairo_fill (cr);
  if (!chosen)
    return;

  cairo_set_line_width (cr, 2);
  cairo_arc (cr, x, y, RING, 0, 2 * G_PI);
  cairo_stroke (cr);
}

static void
slotje_timeline_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SlotjeTimeline *self = SLOTJE_TIMELINE (widget);
  GtkStyleContext *context = gtk_widget_get_style_context (widget);
  cairo_t *cr;
  GdkRGBA color;
  GdkRGBA accent;

  if (self->dots->len == 0)
    return;

  gtk_style_context_get_color (context, &color);
  if (!gtk_style_context_lookup_color (context, "accent_color", &accent))
    accent = color;
  cr =
      gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget),
                                                                gtk_widget_get_height (widget)));
  draw_line (self, cr, &color);
  for (guint i = 0; i < self->dots->len; i++)
    draw_dot (self, cr, &color, &accent, i);
  cairo_destroy (cr);
}

static void
slotje_timeline_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : MIN_WIDTH;
}

static void
pressed_cb (SlotjeTimeline *self, int n_press, double x, double y)
{
  guint nearest = 0;

  for (guint i = 1; i < self->dots->len; i++)
    {
      if (fabs (get_x (self, i) - x) < fabs (get_x (self, nearest) - x))
        nearest = i;
    }
  if (self->dots->len > 0)
    g_signal_emit (self, signals[CHOSEN], 0, nearest);
}

static void
slotje_timeline_finalize (GObject *object)
{
  g_array_unref (SLOTJE_TIMELINE (object)->dots);

  G_OBJECT_CLASS (slotje_timeline_parent_class)->finalize (object);
}

static void
slotje_timeline_class_init (SlotjeTimelineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = slotje_timeline_finalize;
  widget_class->measure = slotje_timeline_measure;
  widget_class->snapshot = slotje_timeline_snapshot;

  signals[CHOSEN] = g_signal_new ("chosen", SLOTJE_TYPE_TIMELINE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
slotje_timeline_init (SlotjeTimeline *self)
{
  GtkGesture *gesture = gtk_gesture_click_new ();

  self->dots = g_array_new (FALSE, FALSE, sizeof (SlotjeTimelineDot));
  g_signal_connect_object (gesture, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (gesture));
}

GtkWidget *
slotje_timeline_new (void)
{
  return g_object_new (SLOTJE_TYPE_TIMELINE, NULL);
}

void
slotje_timeline_set_dots (SlotjeTimeline *self, const SlotjeTimelineDot *dots, guint n_dots)
{
  g_return_if_fail (SLOTJE_IS_TIMELINE (self));

  g_array_set_size (self->dots, 0);
  g_array_append_vals (self->dots, dots, n_dots);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
slotje_timeline_set_chosen (SlotjeTimeline *self, guint then, guint now)
{
  g_return_if_fail (SLOTJE_IS_TIMELINE (self));

  self->then = then;
  self->now = now;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
