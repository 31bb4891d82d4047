/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-timeline.h"

#include <math.h>

#define HEIGHT 120
#define MIN_WIDTH 200

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

static SlotjeInk
make_ink (const GdkRGBA *color)
{
  return (SlotjeInk){ color->red, color->green, color->blue, color->alpha };
}

static SlotjeTimelinePicture
make_picture (SlotjeTimeline *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkStyleContext *context = gtk_widget_get_style_context (widget);
  GdkRGBA color;
  GdkRGBA accent;

  gtk_style_context_get_color (context, &color);
  if (!gtk_style_context_lookup_color (context, "accent_color", &accent))
    accent = color;

  return (SlotjeTimelinePicture){
    .dots = (const SlotjeTimelineDot *) (gpointer) self->dots->data,
    .n_dots = self->dots->len,
    .then = self->then,
    .now = self->now,
    .width = gtk_widget_get_width (widget),
    .height = gtk_widget_get_height (widget),
    .mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL,
    .ink = make_ink (&color),
    .accent = make_ink (&accent),
  };
}

static void
slotje_timeline_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SlotjeTimeline *self = SLOTJE_TIMELINE (widget);
  const SlotjeTimelinePicture picture = make_picture (self);
  cairo_t *cr;

  if (self->dots->len == 0)
    return;

  cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) picture.width, (float) picture.height));
  slotje_timeline_draw (&picture, cr);
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
  const SlotjeTimelinePicture picture = make_picture (self);
  guint nearest = 0;

  for (guint i = 1; i < self->dots->len; i++)
    {
      if (fabs (slotje_timeline_get_x (&picture, i) - x) <
          fabs (slotje_timeline_get_x (&picture, nearest) - x))
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
