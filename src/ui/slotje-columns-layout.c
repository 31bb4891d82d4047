/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-columns-layout.h"

#define SPACING 18
#define COLUMN_WIDTH 190

struct _SlotjeColumnsLayout
{
  GtkLayoutManager parent_instance;

  int column_width;
};

G_DEFINE_FINAL_TYPE (SlotjeColumnsLayout, slotje_columns_layout, GTK_TYPE_LAYOUT_MANAGER)

enum
{
  PROP_COLUMN_WIDTH = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static int
count_children (GtkWidget *widget)
{
  int n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += gtk_widget_should_layout (child) ? 1 : 0;

  return n;
}

/* The width of each of @n columns; the whole width when they are to be stacked. */
static int
get_column_width (SlotjeColumnsLayout *self, int n, int width)
{
  int column = n > 0 ? (width - (n - 1) * SPACING) / n : width;

  return column >= self->column_width ? column : width;
}

static GtkSizeRequestMode
slotje_columns_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (GtkWidget *widget, int n, int *minimum, int *natural)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum;
      int child_natural;

      if (!gtk_widget_should_layout (child))
        continue;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural,
                          NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, n * child_natural + (n - 1) * SPACING);
    }
}

static int
measure_height (GtkWidget *widget, int column, gboolean stacked)
{
  int height = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_height;

      if (!gtk_widget_should_layout (child))
        continue;

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, column, NULL, &child_height, NULL, NULL);
      height =
          stacked ? height + (height > 0 ? SPACING : 0) + child_height : MAX (height, child_height);
    }

  return height;
}

static void
slotje_columns_layout_measure (GtkLayoutManager *manager,
                               GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  SlotjeColumnsLayout *self = SLOTJE_COLUMNS_LAYOUT (manager);
  const int n = count_children (widget);
  int least = 0;
  int most = 0;

  measure_width (widget, n, &least, &most);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = least;
      *natural = most;
      return;
    }

  const int width = for_size >= 0 ? for_size : most;
  const int column = get_column_width (self, n, width);

  *minimum = *natural = measure_height (widget, column, column == width);
}

static void
slotje_columns_layout_allocate (
    GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  SlotjeColumnsLayout *self = SLOTJE_COLUMNS_LAYOUT (manager);
  const int column = get_column_width (self, count_children (widget), width);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkAllocation place = { mirrored ? width - column : 0, 0, column, height };

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_should_layout (child))
        continue;

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, column, NULL, &place.height, NULL, NULL);
      gtk_widget_size_allocate (child, &place, -1);
      if (column == width)
        place.y += place.height + SPACING;
      else
        place.x += mirrored ? -(column + SPACING) : column + SPACING;
    }
}

static void
slotje_columns_layout_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_COLUMN_WIDTH:
      g_value_set_int (value, SLOTJE_COLUMNS_LAYOUT (object)->column_width);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_columns_layout_set_property (GObject *object,
                                    guint id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_COLUMN_WIDTH:
      SLOTJE_COLUMNS_LAYOUT (object)->column_width = g_value_get_int (value);
      gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (object));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_columns_layout_class_init (SlotjeColumnsLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = slotje_columns_layout_get_property;
  object_class->set_property = slotje_columns_layout_set_property;
  manager_class->get_request_mode = slotje_columns_layout_get_request_mode;
  manager_class->measure = slotje_columns_layout_measure;
  manager_class->allocate = slotje_columns_layout_allocate;

  properties[PROP_COLUMN_WIDTH] =
      g_param_spec_int ("column-width", NULL, NULL, 1, G_MAXINT, COLUMN_WIDTH,
                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
slotje_columns_layout_init (SlotjeColumnsLayout *self)
{
  self->column_width = COLUMN_WIDTH;
}

GtkLayoutManager *
slotje_columns_layout_new (void)
{
  return g_object_new (SLOTJE_TYPE_COLUMNS_LAYOUT, NULL);
}
