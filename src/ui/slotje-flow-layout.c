/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-flow-layout.h"

#define DEFAULT_SPACING 6

struct _SlotjeFlowLayout
{
  GtkLayoutManager parent_instance;

  int column_spacing;
  int row_spacing;
};

G_DEFINE_FINAL_TYPE (SlotjeFlowLayout, slotje_flow_layout, GTK_TYPE_LAYOUT_MANAGER)

enum
{
  PROP_COLUMN_SPACING = 1,
  PROP_ROW_SPACING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GtkSizeRequestMode
slotje_flow_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The width that @child gets on a line of @available pixels. */
static int
measure_width (GtkWidget *child, int available)
{
  int minimum;
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);

  return MAX (minimum, MIN (natural, available));
}

static int
measure_height (GtkWidget *child, int width)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);

  return natural;
}

/* Takes the children of one line, from @first; what comes after it, and how high the line is. */
static GtkWidget *
take_line (SlotjeFlowLayout *self, GtkWidget *first, int width, int *line_height)
{
  GtkWidget *child = first;
  int x = 0;

  *line_height = 0;
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_should_layout (child))
        continue;

      int child_width = measure_width (child, width);

      if (x > 0 && x + child_width > width)
        break;

      *line_height = MAX (*line_height, measure_height (child, child_width));
      x += child_width + self->column_spacing;
    }

  return child;
}

static int
measure_lines (SlotjeFlowLayout *self, GtkWidget *widget, int width)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int height = 0;

  while (child != NULL)
    {
      int line_height;

      child = take_line (self, child, width, &line_height);
      if (line_height > 0)
        height += (height > 0 ? self->row_spacing : 0) + line_height;
    }

  return height;
}

static void
measure_widths (SlotjeFlowLayout *self, GtkWidget *widget, int *minimum, int *natural)
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
      *natural += (*natural > 0 ? self->column_spacing : 0) + child_natural;
    }
}

static void
slotje_flow_layout_measure (GtkLayoutManager *manager,
                            GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  SlotjeFlowLayout *self = SLOTJE_FLOW_LAYOUT (manager);
  int least = 0;
  int most = 0;

  measure_widths (self, widget, &least, &most);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = least;
      *natural = most;
    }
  else
    {
      *minimum = *natural = measure_lines (self, widget, for_size >= 0 ? for_size : most);
    }
}

/* Puts the children from @first up to @end on one line at @y. */
static void
allocate_line (
    SlotjeFlowLayout *self, GtkWidget *widget, GtkWidget *first, GtkWidget *end, GdkRectangle *line)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;

  for (GtkWidget *child = first; child != end; child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_should_layout (child))
        continue;

      GtkAllocation place = { x, line->y, measure_width (child, line->width), line->height };

      x += place.width + self->column_spacing;
      if (mirrored)
        place.x = line->width - place.x - place.width;
      gtk_widget_size_allocate (child, &place, -1);
    }
}

static void
slotje_flow_layout_allocate (
    GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  SlotjeFlowLayout *self = SLOTJE_FLOW_LAYOUT (manager);
  GtkWidget *first = gtk_widget_get_first_child (widget);
  GdkRectangle line = { 0, 0, width, 0 };

  while (first != NULL)
    {
      GtkWidget *end = take_line (self, first, width, &line.height);

      allocate_line (self, widget, first, end, &line);
      if (line.height > 0)
        line.y += line.height + self->row_spacing;
      first = end;
    }
}

static void
slotje_flow_layout_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SlotjeFlowLayout *self = SLOTJE_FLOW_LAYOUT (object);

  switch (id)
    {
    case PROP_COLUMN_SPACING:
      g_value_set_int (value, self->column_spacing);
      break;
    case PROP_ROW_SPACING:
      g_value_set_int (value, self->row_spacing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_flow_layout_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjeFlowLayout *self = SLOTJE_FLOW_LAYOUT (object);
  int *place = id == PROP_COLUMN_SPACING ? &self->column_spacing : &self->row_spacing;

  g_return_if_fail (id == PROP_COLUMN_SPACING || id == PROP_ROW_SPACING);

  if (*place == g_value_get_int (value))
    return;

  *place = g_value_get_int (value);
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
  g_object_notify_by_pspec (object, pspec);
}

static void
slotje_flow_layout_class_init (SlotjeFlowLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = slotje_flow_layout_get_property;
  object_class->set_property = slotje_flow_layout_set_property;
  manager_class->get_request_mode = slotje_flow_layout_get_request_mode;
  manager_class->measure = slotje_flow_layout_measure;
  manager_class->allocate = slotje_flow_layout_allocate;

  properties[PROP_COLUMN_SPACING] =
      g_param_spec_int ("column-spacing", NULL, NULL, 0, G_MAXINT, DEFAULT_SPACING, flags);
  properties[PROP_ROW_SPACING] =
      g_param_spec_int ("row-spacing", NULL, NULL, 0, G_MAXINT, DEFAULT_SPACING, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
slotje_flow_layout_init (SlotjeFlowLayout *self)
{
  self->column_spacing = DEFAULT_SPACING;
  self->row_spacing = DEFAULT_SPACING;
}

GtkLayoutManager *
slotje_flow_layout_new (void)
{
  return g_object_new (SLOTJE_TYPE_FLOW_LAYOUT, NULL);
}
