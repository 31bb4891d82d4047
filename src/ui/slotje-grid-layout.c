/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-grid-layout.h"

/* Beside columns of the least width, a label needs this much; else it goes above them. */
#define LABEL_WIDTH 190
#define COLUMN_LEAST 27
#define COLUMN_LEAST_NARROW 24
#define COLUMN_MOST 44
#define LABEL_SHARE 0.4

struct _SlotjeGridLayout
{
  GtkLayoutManager parent_instance;
};

/* Where things are in a row. */
typedef struct
{
  int label_width;
  int column_width;
  gboolean narrow;
} Plan;

G_DEFINE_FINAL_TYPE (SlotjeGridLayout, slotje_grid_layout, GTK_TYPE_LAYOUT_MANAGER)

static int
count_columns (GtkWidget *widget)
{
  int n = -1;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n++;

  return MAX (n, 1);
}

static Plan
make_plan (GtkWidget *widget, int width)
{
  const int n = count_columns (widget);
  Plan plan = { width, width / n, TRUE };

  if (width < LABEL_WIDTH + n * COLUMN_LEAST)
    return plan;

  plan.narrow = FALSE;
  plan.label_width = MAX (LABEL_WIDTH, (int) (width * LABEL_SHARE));
  plan.column_width = CLAMP ((width - plan.label_width) / n, COLUMN_LEAST, COLUMN_MOST);
  plan.label_width = width - n * plan.column_width;

  return plan;
}

static GtkSizeRequestMode
slotje_grid_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
measure_height (GtkWidget *child, int width)
{
  int height;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);

  return height;
}

static int
measure_columns (GtkWidget *label, int width)
{
  int height = 0;

  for (GtkWidget *child = gtk_widget_get_next_sibling (label); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    height = MAX (height, measure_height (child, width));

  return height;
}

static void
slotje_grid_layout_measure (GtkLayoutManager *manager,
                            GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  GtkWidget *label = gtk_widget_get_first_child (widget);
  const int n = count_columns (widget);
  int label_least;
  int label_most;

  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, &label_least, &label_most, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MAX (label_least, n * COLUMN_LEAST_NARROW);
      *natural = MAX (LABEL_WIDTH, label_most) + n * COLUMN_MOST;
      return;
    }

  const Plan plan = make_plan (widget, for_size >= 0 ? for_size : label_most + n * COLUMN_MOST);
  const int label_height = measure_height (label, plan.label_width);
  const int column_height = measure_columns (label, plan.column_width);

  *minimum = plan.narrow ? label_height + column_height : MAX (label_height, column_height);
  *natural = *minimum;
}

static void
slotje_grid_layout_allocate (
    GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  const Plan plan = make_plan (widget, width);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget *label = gtk_widget_get_first_child (widget);
  const int label_height = plan.narrow ? measure_height (label, plan.label_width) : height;
  GtkAllocation place = { mirrored ? width - plan.label_width : 0, 0, plan.label_width,
                          label_height };

  gtk_widget_size_allocate (label, &place, -1);

  place.x = plan.narrow ? 0 : plan.label_width;
  place.y = plan.narrow ? label_height : 0;
  place.width = plan.column_width;
  place.height = height - place.y;
  if (mirrored)
    place.x = width - place.x - place.width;

  for (GtkWidget *child = gtk_widget_get_next_sibling (label); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gtk_widget_size_allocate (child, &place, -1);
      place.x += mirrored ? -plan.column_width : plan.column_width;
    }
}

static void
slotje_grid_layout_class_init (SlotjeGridLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = slotje_grid_layout_get_request_mode;
  manager_class->measure = slotje_grid_layout_measure;
  manager_class->allocate = slotje_grid_layout_allocate;
}

static void
slotje_grid_layout_init (SlotjeGridLayout *self)
{
}

GtkLayoutManager *
slotje_grid_layout_new (void)
{
  return g_object_new (SLOTJE_TYPE_GRID_LAYOUT, NULL);
}
