/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-side-pane.h"

#include <adwaita.h>

#define PANEL_LEAST 300
#define PANEL_MOST 400
#define PANEL_SHARE 0.36
#define CONTENT_WIDTH 480
#define SLIDE_MILLISECONDS 200

struct _SlotjeSidePane
{
  GtkWidget parent_instance;

  GtkWidget *top;
  GtkWidget *content;
  GtkWidget *panel;
  int content_width;
  gboolean open;
  gboolean folded;

  AdwAnimation *slide;
  double shown; /* how much of the panel has slid in, 0 to 1 */
};

G_DEFINE_FINAL_TYPE (SlotjeSidePane, slotje_side_pane, GTK_TYPE_WIDGET)

enum
{
  PROP_TOP = 1,
  PROP_CONTENT,
  PROP_PANEL,
  PROP_CONTENT_WIDTH,
  PROP_OPEN,
  PROP_FOLDED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_covered (SlotjeSidePane *self)
{
  return self->folded && self->open && self->shown >= 1;
}

static void
slide_cb (double value, gpointer user_data)
{
  SlotjeSidePane *self = user_data;

  self->shown = value;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
set_folded (SlotjeSidePane *self, gboolean folded)
{
  if (self->folded == folded)
    return;

  self->folded = folded;
  if (adw_animation_get_state (self->slide) == ADW_ANIMATION_PLAYING)
    adw_animation_skip (self->slide);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

static void
place (SlotjeSidePane *self, GtkWidget *child, gboolean visible, GdkRectangle *rectangle)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GdkRectangle mine = *rectangle;

  gtk_widget_set_child_visible (child, visible);
  if (!visible)
    return;
  if (mirrored)
    mine.x = gtk_widget_get_width (GTK_WIDGET (self)) - mine.x - mine.width;
  gtk_widget_size_allocate (child, &mine, -1);
}

static void
slotje_side_pane_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SlotjeSidePane *self = SLOTJE_SIDE_PANE (widget);
  int top_height;

  set_folded (self, width < self->content_width + PANEL_LEAST);
  gtk_widget_measure (self->top, GTK_ORIENTATION_VERTICAL, width, &top_height, NULL, NULL, NULL);

  gboolean beside = self->open && !self->folded;
  const int panel_width =
      self->folded ? width : CLAMP ((int) (width * PANEL_SHARE), PANEL_LEAST, PANEL_MOST);
  GdkRectangle top = { 0, 0, width, top_height };
  GdkRectangle content = { 0, top_height, beside ? width - panel_width : width,
                           height - top_height };
  GdkRectangle panel = { width - panel_width, top_height, panel_width, height - top_height };

  if (self->folded)
    panel = (GdkRectangle){ (int) (width * (1 - self->shown)), 0, width, height };

  place (self, self->top, !is_covered (self), &top);
  place (self, self->content, !is_covered (self), &content);
  place (self, self->panel, beside || (self->folded && self->shown > 0), &panel);
}

static void
slotje_side_pane_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  SlotjeSidePane *self = SLOTJE_SIDE_PANE (widget);
  int top;
  int top_natural;
  int content;
  int content_natural;
  int panel;

  gtk_widget_measure (self->top, orientation, -1, &top, &top_natural, NULL, NULL);
  gtk_widget_measure (self->content, orientation, -1, &content, &content_natural, NULL, NULL);
  gtk_widget_measure (self->panel, orientation, -1, &panel, NULL, NULL, NULL);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MAX (panel, MAX (top, content));
      *natural = MAX (*minimum, MAX (top_natural, content_natural));
    }
  else
    {
      *minimum = MAX (panel, top + content);
      *natural = MAX (*minimum, top_natural + content_natural);
    }
}

static void
slotje_side_pane_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SlotjeSidePane *self = SLOTJE_SIDE_PANE (widget);

  gtk_widget_snapshot_child (widget, self->content, snapshot);
  gtk_widget_snapshot_child (widget, self->top, snapshot);
  gtk_widget_snapshot_child (widget, self->panel, snapshot);
}

static void
slotje_side_pane_dispose (GObject *object)
{
  SlotjeSidePane *self = SLOTJE_SIDE_PANE (object);

  g_clear_object (&self->slide);
  g_clear_pointer (&self->top, gtk_widget_unparent);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_pointer (&self->panel, gtk_widget_unparent);

  G_OBJECT_CLASS (slotje_side_pane_parent_class)->dispose (object);
}

static void
slotje_side_pane_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SlotjeSidePane *self = SLOTJE_SIDE_PANE (object);

  switch (id)
    {
    case PROP_TOP:
      g_value_set_object (value, self->top);
      break;
    case PROP_CONTENT:
      g_value_set_object (value, self->content);
      break;
    case PROP_PANEL:
      g_value_set_object (value, self->panel);
      break;
    case PROP_CONTENT_WIDTH:
      g_value_set_int (value, self->content_width);
      break;
    case PROP_OPEN:
      g_value_set_boolean (value, self->open);
      break;
    case PROP_FOLDED:
      g_value_set_boolean (value, self->folded);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

/* The order of the children is that of the Tab key, whichever is set first. */
static void
take_child (SlotjeSidePane *self, GtkWidget **slot, GtkWidget *child)
{
  GtkWidget *before = slot == &self->top ? NULL : self->top;

  g_assert (*slot == NULL && child != NULL);

  if (slot == &self->panel && self->content != NULL)
    before = self->content;
  *slot = child;
  gtk_widget_insert_after (child, GTK_WIDGET (self), before);
}

static void
slotje_side_pane_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjeSidePane *self = SLOTJE_SIDE_PANE (object);

  switch (id)
    {
    case PROP_TOP:
      take_child (self, &self->top, g_value_get_object (value));
      break;
    case PROP_CONTENT:
      take_child (self, &self->content, g_value_get_object (value));
      break;
    case PROP_PANEL:
      take_child (self, &self->panel, g_value_get_object (value));
      gtk_widget_set_child_visible (self->panel, FALSE);
      break;
    case PROP_CONTENT_WIDTH:
      slotje_side_pane_set_content_width (self, g_value_get_int (value));
      break;
    case PROP_OPEN:
      slotje_side_pane_set_open (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_side_pane_class_init (SlotjeSidePaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = slotje_side_pane_dispose;
  object_class->get_property = slotje_side_pane_get_property;
  object_class->set_property = slotje_side_pane_set_property;
  widget_class->measure = slotje_side_pane_measure;
  widget_class->size_allocate = slotje_side_pane_size_allocate;
  widget_class->snapshot = slotje_side_pane_snapshot;

  properties[PROP_TOP] = g_param_spec_object ("top", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_PANEL] = g_param_spec_object ("panel", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_CONTENT_WIDTH] =
      g_param_spec_int ("content-width", NULL, NULL, 1, G_MAXINT, CONTENT_WIDTH, flags);
  properties[PROP_OPEN] = g_param_spec_boolean ("open", NULL, NULL, FALSE, flags);
  properties[PROP_FOLDED] =
      g_param_spec_boolean ("folded", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "slotje-side-pane");
}

static void
slotje_side_pane_init (SlotjeSidePane *self)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (slide_cb, self, NULL);

  self->content_width = CONTENT_WIDTH;
  self->slide = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, SLIDE_MILLISECONDS, target);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

void
slotje_side_pane_set_open (SlotjeSidePane *self, gboolean open)
{
  g_return_if_fail (SLOTJE_IS_SIDE_PANE (self));

  if (self->open == open)
    return;

  self->open = open;
  /* At once and not with the next layout, so that the focus can go there. */
  gtk_widget_set_child_visible (open ? self->panel : self->content, TRUE);

  adw_timed_animation_set_value_from (ADW_TIMED_ANIMATION (self->slide), self->shown);
  adw_timed_animation_set_value_to (ADW_TIMED_ANIMATION (self->slide), open ? 1 : 0);
  adw_animation_play (self->slide);
  if (!self->folded)
    adw_animation_skip (self->slide);

  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPEN]);
}

gboolean
slotje_side_pane_get_open (SlotjeSidePane *self)
{
  g_return_val_if_fail (SLOTJE_IS_SIDE_PANE (self), FALSE);

  return self->open;
}

gboolean
slotje_side_pane_get_folded (SlotjeSidePane *self)
{
  g_return_val_if_fail (SLOTJE_IS_SIDE_PANE (self), FALSE);

  return self->folded;
}

void
slotje_side_pane_set_content_width (SlotjeSidePane *self, int width)
{
  g_return_if_fail (SLOTJE_IS_SIDE_PANE (self));

  if (self->content_width == width)
    return;

  self->content_width = width;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONTENT_WIDTH]);
}
