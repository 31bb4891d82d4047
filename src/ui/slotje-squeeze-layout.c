/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-squeeze-layout.h"

struct _SlotjeSqueezeLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (SlotjeSqueezeLayout, slotje_squeeze_layout, GTK_TYPE_LAYOUT_MANAGER)

static void
slotje_squeeze_layout_measure (GtkLayoutManager *manager,
                               GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  gboolean across = orientation == GTK_ORIENTATION_HORIZONTAL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gboolean first = child == gtk_widget_get_first_child (widget);
      int child_minimum;
      int child_natural;

      gtk_widget_measure (child, orientation, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = across && !first ? MIN (*minimum, child_minimum) : MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
}

static void
slotje_squeeze_layout_allocate (
    GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  const GtkAllocation place = { 0, 0, width, height };
  gboolean shown = FALSE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int needed;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &needed, NULL, NULL, NULL);

      gboolean show = !shown && (needed <= width || gtk_widget_get_next_sibling (child) == NULL);

      gtk_widget_set_child_visible (child, show);
      if (show)
        gtk_widget_size_allocate (child, &place, -1);
      shown = shown || show;
    }
}

static void
slotje_squeeze_layout_class_init (SlotjeSqueezeLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->measure = slotje_squeeze_layout_measure;
  manager_class->allocate = slotje_squeeze_layout_allocate;
}

static void
slotje_squeeze_layout_init (SlotjeSqueezeLayout *self)
{
}

GtkLayoutManager *
slotje_squeeze_layout_new (void)
{
  return g_object_new (SLOTJE_TYPE_SQUEEZE_LAYOUT, NULL);
}
