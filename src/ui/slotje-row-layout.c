/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-row-layout.h"

#define DEFAULT_SPACING 12

struct _SlotjeRowLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
  GtkAlign align;
};

G_DEFINE_FINAL_TYPE (SlotjeRowLayout, slotje_row_layout, GTK_TYPE_LAYOUT_MANAGER)

enum
{
  PROP_SPACING = 1,
  PROP_ALIGN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GtkSizeRequestMode
slotje_row_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* One GtkRequestedSize for each child that has a place, with how wide it wants to be. */
static GArray *
find_wishes (GtkWidget *widget)
{
  GArray *wishes = g_array_new (FALSE, FALSE, sizeof (GtkRequestedSize));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkRequestedSize wish = { child, 0, 0 };

      if (!gtk_widget_should_layout (child))
        continue;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &wish.minimum_size,
                          &wish.natural_size, NULL, NULL);
      g_array_append_val (wishes, wish);
    }

  return wishes;
}

static int
sum_spacing (SlotjeRowLayout *self, GArray *wishes)
{
  return wishes->len > 1 ? self->spacing * (int) (wishes->len - 1) : 0;
}

static gboolean
wants_more (const GtkRequestedSize *wish)
{
  return gtk_widget_compute_expand (wish->data, GTK_ORIENTATION_HORIZONTAL);
}

/* Turns the least width of each wish into the width that it gets. */
static void
share_width (SlotjeRowLayout *self, GArray *wishes, int width)
{
  int left = width - sum_spacing (self, wishes);
  int n_wanting = 0;

  for (guint i = 0; i < wishes->len; i++)
    {
      const GtkRequestedSize *wish = &g_array_index (wishes, GtkRequestedSize, i);

      left -= wish->minimum_size;
      n_wanting += wants_more (wish);
    }

  left = gtk_distribute_natural_allocation (MAX (left, 0), wishes->len,
                                            (GtkRequestedSize *) (gpointer) wishes->data);
  for (guint i = 0; i < wishes->len && n_wanting > 0; i++)
    {
      GtkRequestedSize *wish = &g_array_index (wishes, GtkRequestedSize, i);

      if (!wants_more (wish))
        continue;

      wish->minimum_size += left / n_wanting;
      left -= left / n_wanting;
      n_wanting--;
    }
}

static void
measure_height (SlotjeRowLayout *self, GArray *wishes, int width, int *minimum, int *natural)
{
  if (width >= 0)
    share_width (self, wishes, width);

  for (guint i = 0; i < wishes->len; i++)
    {
      const GtkRequestedSize *wish = &g_array_index (wishes, GtkRequestedSize, i);
      int least;
      int most;

      gtk_widget_measure (wish->data, GTK_ORIENTATION_VERTICAL,
                          width >= 0 ? wish->minimum_size : wish->natural_size, &least, &most, NULL,
                          NULL);
      *minimum = MAX (*minimum, least);
      *natural = MAX (*natural, most);
    }
}

static void
slotje_row_layout_measure (GtkLayoutManager *manager,
                           GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  SlotjeRowLayout *self = SLOTJE_ROW_LAYOUT (manager);
  g_autoptr (GArray) wishes = find_wishes (widget);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      measure_height (self, wishes, for_size, minimum, natural);
      return;
    }

  for (guint i = 0; i < wishes->len; i++)
    {
      *minimum += g_array_index (wishes, GtkRequestedSize, i).minimum_size;
      *natural += g_array_index (wishes, GtkRequestedSize, i).natural_size;
    }
  *minimum += sum_spacing (self, wishes);
  *natural += sum_spacing (self, wishes);
}

/* Where in @height what is @width wide comes. */
static void
find_vertical_place (
    SlotjeRowLayout *self, GtkWidget *child, int width, int height, GtkAllocation *place)
{
  int wanted;

  place->y = 0;
  place->height = height;
  if (self->align == GTK_ALIGN_FILL)
    return;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &wanted, NULL, NULL);
  place->height = MIN (wanted, height);
  if (self->align == GTK_ALIGN_CENTER)
    place->y = (height - place->height) / 2;
}

static void
slotje_row_layout_allocate (
    GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  SlotjeRowLayout *self = SLOTJE_ROW_LAYOUT (manager);
  g_autoptr (GArray) wishes = find_wishes (widget);
  const gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;

  share_width (self, wishes, width);
  for (guint i = 0; i < wishes->len; i++)
    {
      const GtkRequestedSize *wish = &g_array_index (wishes, GtkRequestedSize, i);
      const int taken = wish->minimum_size;
      GtkAllocation place = { .x = mirrored ? width - x - taken : x, .width = taken };

      find_vertical_place (self, wish->data, taken, height, &place);
      gtk_widget_size_allocate (wish->data, &place, -1);
      x += taken + self->spacing;
    }
}

static void
slotje_row_layout_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SPACING:
      g_value_set_int (value, SLOTJE_ROW_LAYOUT (object)->spacing);
      break;
    case PROP_ALIGN:
      g_value_set_enum (value, SLOTJE_ROW_LAYOUT (object)->align);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_row_layout_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjeRowLayout *self = SLOTJE_ROW_LAYOUT (object);

  switch (id)
    {
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;
    case PROP_ALIGN:
      self->align = (GtkAlign) g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

static void
slotje_row_layout_class_init (SlotjeRowLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = slotje_row_layout_get_property;
  object_class->set_property = slotje_row_layout_set_property;
  manager_class->get_request_mode = slotje_row_layout_get_request_mode;
  manager_class->measure = slotje_row_layout_measure;
  manager_class->allocate = slotje_row_layout_allocate;

  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, DEFAULT_SPACING,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_ALIGN] = g_param_spec_enum ("align", NULL, NULL, GTK_TYPE_ALIGN, GTK_ALIGN_FILL,
                                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
slotje_row_layout_init (SlotjeRowLayout *self)
{
  self->spacing = DEFAULT_SPACING;
}

GtkWidget *
slotje_row_layout_new_box (int spacing, GtkAlign align)
{
  GtkLayoutManager *layout =
      g_object_new (SLOTJE_TYPE_ROW_LAYOUT, "spacing", spacing, "align", align, NULL);

  return g_object_new (GTK_TYPE_BOX, "layout-manager", layout, NULL);
}
