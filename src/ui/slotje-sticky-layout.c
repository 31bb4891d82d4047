/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-sticky-layout.h"

struct _SlotjeStickyLayout
{
  GtkLayoutManager parent_instance;

  GtkScrolledWindow *window; /* borrowed (nullable): what scrolls us, while rooted */
};

G_DEFINE_FINAL_TYPE (SlotjeStickyLayout, slotje_sticky_layout, GTK_TYPE_LAYOUT_MANAGER)

static int
measure_height (GtkWidget *child, int width)
{
  int height;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);

  return height;
}

/* How far the top of @widget has been scrolled out of sight. */
static int
get_hidden_height (SlotjeStickyLayout *self, GtkWidget *widget)
{
  graphene_point_t top;

  if (self->window == NULL || !gtk_widget_compute_point (widget, GTK_WIDGET (self->window),
                                                         &GRAPHENE_POINT_INIT (0, 0), &top))
    return 0;

  return MAX ((int) -top.y, 0);
}

static GtkSizeRequestMode
slotje_sticky_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
slotje_sticky_layout_measure (GtkLayoutManager *manager,
                              GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum;
      int child_natural;

      gtk_widget_measure (child, orientation, for_size, &child_minimum, &child_natural, NULL, NULL);
      if (orientation == GTK_ORIENTATION_HORIZONTAL)
        {
          *minimum = MAX (*minimum, child_minimum);
          *natural = MAX (*natural, child_natural);
        }
      else
        {
          *minimum += child_minimum;
          *natural = *minimum;
        }
    }
}

static void
slotje_sticky_layout_allocate (
    GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  SlotjeStickyLayout *self = SLOTJE_STICKY_LAYOUT (manager);
  GtkWidget *first = gtk_widget_get_first_child (widget);

  if (first == NULL)
    return;

  const int first_height = measure_height (first, width);
  GtkAllocation place = { 0, first_height, width, 0 };

  for (GtkWidget *child = gtk_widget_get_next_sibling (first); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      place.height = measure_height (child, width);
      gtk_widget_size_allocate (child, &place, -1);
      place.y += place.height;
    }

  place.y =
      CLAMP (get_hidden_height (self, widget), 0, MAX (place.y - place.height - first_height, 0));
  place.height = first_height;
  gtk_widget_size_allocate (first, &place, -1);
}

static void
slotje_sticky_layout_root (GtkLayoutManager *manager)
{
  SlotjeStickyLayout *self = SLOTJE_STICKY_LAYOUT (manager);
  GtkWidget *widget = gtk_layout_manager_get_widget (manager);
  GtkWidget *window = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);

  if (window == NULL)
    return;

  self->window = GTK_SCROLLED_WINDOW (window);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->window), "value-changed",
                           G_CALLBACK (gtk_widget_queue_allocate), widget, G_CONNECT_SWAPPED);
}

static void
slotje_sticky_layout_unroot (GtkLayoutManager *manager)
{
  SlotjeStickyLayout *self = SLOTJE_STICKY_LAYOUT (manager);

  if (self->window != NULL)
    g_signal_handlers_disconnect_by_data (gtk_scrolled_window_get_vadjustment (self->window),
                                          gtk_layout_manager_get_widget (manager));
  self->window = NULL;
}

static void
slotje_sticky_layout_class_init (SlotjeStickyLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = slotje_sticky_layout_get_request_mode;
  manager_class->measure = slotje_sticky_layout_measure;
  manager_class->allocate = slotje_sticky_layout_allocate;
  manager_class->root = slotje_sticky_layout_root;
  manager_class->unroot = slotje_sticky_layout_unroot;
}

static void
slotje_sticky_layout_init (SlotjeStickyLayout *self)
{
}

GtkLayoutManager *
slotje_sticky_layout_new (void)
{
  return g_object_new (SLOTJE_TYPE_STICKY_LAYOUT, NULL);
}

/* The layout that follows the scrolling has not run yet, so everything is counted from the top of
 * what is scrolled and not from what can be seen of it. */
void
slotje_sticky_layout_uncover (SlotjeStickyLayout *self, GtkWidget *child)
{
  g_return_if_fail (SLOTJE_IS_STICKY_LAYOUT (self));

  if (self->window == NULL)
    return;

  GtkWidget *parent = gtk_widget_get_parent (child);
  GtkWidget *viewport = gtk_widget_get_ancestor (child, GTK_TYPE_VIEWPORT);
  GtkAdjustment *scroll = gtk_scrolled_window_get_vadjustment (self->window);
  graphene_rect_t first;
  graphene_rect_t place;

  if (viewport == NULL ||
      !gtk_widget_compute_bounds (gtk_widget_get_first_child (parent), parent, &first) ||
      !gtk_widget_compute_bounds (child, gtk_viewport_get_child (GTK_VIEWPORT (viewport)), &place))
    return;

  const double most = place.origin.y - first.size.height;

  if (gtk_adjustment_get_value (scroll) > most)
    gtk_adjustment_set_value (scroll, most);
}
