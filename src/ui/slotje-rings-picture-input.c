/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-rings-picture-private.h"

#include <math.h>

/* How far beside a dot a finger may come. */
#define TOUCH 6

guint
slotje_rings_picture_get_focused (SlotjeRingsPicture *self)
{
  GtkWidget *focused = gtk_widget_get_focus_child (GTK_WIDGET (self));
  guint index;

  return focused != NULL && g_ptr_array_find (self->spots, focused, &index) ? index
                                                                            : SLOTJE_RINGS_NOTHING;
}

void
slotje_rings_picture_visit (SlotjeRingsPicture *self, guint post)
{
  self->entry = post;
  slotje_rings_spot_visit (slotje_rings_picture_get_spot (self, post), self->session);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

double
slotje_rings_picture_get_left (SlotjeRingsPicture *self)
{
  return gtk_widget_get_width (GTK_WIDGET (self)) / 2.0 - self->layout->radius;
}

/* The post whose dot is there, or the nearest one as far as a finger reaches. */
static guint
pick_post (SlotjeRingsPicture *self, double x, double y)
{
  guint found = SLOTJE_RINGS_NOTHING;

  if (self->layout == NULL)
    return found;

  double nearest = self->layout->dot_radius + TOUCH;

  for (guint i = 0; i < self->layout->n_dots; i++)
    {
      const SlotjeRingsDot *dot = &self->layout->dots[i];
      const double distance = hypot (dot->x + slotje_rings_picture_get_left (self) - x, dot->y - y);

      if (distance >= nearest)
        continue;
      nearest = distance;
      found = dot->post;
    }

  return found;
}

static void
set_pointed (SlotjeRingsPicture *self, guint post)
{
  if (self->pointed == post)
    return;

  self->pointed = post;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self),
                                   post != SLOTJE_RINGS_NOTHING ? "pointer" : NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
motion_cb (SlotjeRingsPicture *self, double x, double y)
{
  set_pointed (self, pick_post (self, x, y));
}

static void
leave_cb (SlotjeRingsPicture *self)
{
  set_pointed (self, SLOTJE_RINGS_NOTHING);
}

static void
released_cb (SlotjeRingsPicture *self, int n_press, double x, double y)
{
  const guint post = pick_post (self, x, y);

  if (post == SLOTJE_RINGS_NOTHING)
    return;

  slotje_rings_picture_visit (self, post);
  slotje_rings_spot_explain (slotje_rings_picture_get_spot (self, post));
}

static void
focus_changed_cb (SlotjeRingsPicture *self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Words for whoever points at a number. */
static gboolean
query_tooltip_cb (SlotjeRingsPicture *self, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  const guint post = keyboard ? slotje_rings_picture_get_focused (self) : pick_post (self, x, y);

  if (post == SLOTJE_RINGS_NOTHING)
    return FALSE;

  gtk_tooltip_set_text (
      tooltip, slotje_rings_spot_get_sentence (slotje_rings_picture_get_spot (self, post)));
  return TRUE;
}

static gboolean
move (SlotjeRingsPicture *self, int steps)
{
  const guint from = slotje_rings_picture_get_focused (self);

  if (from == SLOTJE_RINGS_NOTHING)
    return FALSE;

  const int to = CLAMP ((int) from + steps, 0, (int) self->spots->len - 1);

  if (to == (int) from)
    return FALSE;

  slotje_rings_picture_visit (self, (guint) to);
  return TRUE;
}

static gboolean
move_cb (GtkWidget *widget, GVariant *parameters, gpointer user_data)
{
  return move (SLOTJE_RINGS_PICTURE (widget), g_variant_get_int32 (parameters));
}

gboolean
slotje_rings_picture_take_focus (GtkWidget *widget, GtkDirectionType direction)
{
  SlotjeRingsPicture *self = SLOTJE_RINGS_PICTURE (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  if (slotje_rings_picture_get_focused (self) == SLOTJE_RINGS_NOTHING)
    {
      if (self->spots->len == 0)
        return FALSE;
      slotje_rings_picture_visit (self, self->entry);
      return TRUE;
    }

  switch (direction)
    {
    case GTK_DIR_UP:
      return move (self, -1);
    case GTK_DIR_DOWN:
      return move (self, 1);
    case GTK_DIR_LEFT:
      move (self, mirrored ? 1 : -1);
      return TRUE; /* at the end nothing happens */
    case GTK_DIR_RIGHT:
      move (self, mirrored ? -1 : 1);
      return TRUE;
    case GTK_DIR_TAB_FORWARD:
    case GTK_DIR_TAB_BACKWARD:
    default:
      return FALSE;
    }
}

void
slotje_rings_picture_add_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    int steps;
  } moves[] = {
    { GDK_KEY_Home, -SLOTJE_MAX_WORLDS },
    { GDK_KEY_KP_Home, -SLOTJE_MAX_WORLDS },
    { GDK_KEY_End, SLOTJE_MAX_WORLDS },
    { GDK_KEY_KP_End, SLOTJE_MAX_WORLDS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    gtk_widget_class_add_binding (widget_class, moves[i].key, 0, move_cb, "i", moves[i].steps);
}

void
slotje_rings_picture_add_input (SlotjeRingsPicture *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);

  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect_object (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), self, 0);
}
