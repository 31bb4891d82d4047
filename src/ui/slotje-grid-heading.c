/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-grid-heading.h"

#include <glib/gi18n.h>

#include "slotje-grid-layout.h"
#include "slotje-sentences.h"
#include "slotje-shape.h"
#include "slotje-ui-text.h"

struct _SlotjeGridHeading
{
  GtkWidget parent_instance;

  char *text;
  PangoLayout *layout; /* made when first needed after a change of font */
};

G_DEFINE_FINAL_TYPE (SlotjeGridHeading, slotje_grid_heading, GTK_TYPE_WIDGET)

static PangoLayout *
ensure_layout (SlotjeGridHeading *self)
{
  if (self->layout == NULL)
    self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->text);

  return self->layout;
}

static void
slotje_grid_heading_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  int length;
  int thickness;

  pango_layout_get_pixel_size (ensure_layout (SLOTJE_GRID_HEADING (widget)), &length, &thickness);
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? thickness : length;
}

static void
slotje_grid_heading_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PangoLayout *layout = ensure_layout (SLOTJE_GRID_HEADING (widget));
  int thickness;
  GdkRGBA color;

  pango_layout_get_pixel_size (layout, NULL, &thickness);
  slotje_shape_get_color (widget, &color);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((gtk_widget_get_width (widget) - thickness) / 2,
                                                gtk_widget_get_height (widget)));
  gtk_snapshot_rotate (snapshot, -90);
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
forget_layout (SlotjeGridHeading *self)
{
  g_clear_object (&self->layout);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
slotje_grid_heading_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (slotje_grid_heading_parent_class)->css_changed (widget, change);
  forget_layout (SLOTJE_GRID_HEADING (widget));
}

static void
slotje_grid_heading_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (slotje_grid_heading_parent_class)->system_setting_changed (widget, setting);
  forget_layout (SLOTJE_GRID_HEADING (widget));
}

static void
slotje_grid_heading_finalize (GObject *object)
{
  SlotjeGridHeading *self = SLOTJE_GRID_HEADING (object);

  g_clear_object (&self->layout);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (slotje_grid_heading_parent_class)->finalize (object);
}

static void
slotje_grid_heading_class_init (SlotjeGridHeadingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = slotje_grid_heading_finalize;
  widget_class->measure = slotje_grid_heading_measure;
  widget_class->snapshot = slotje_grid_heading_snapshot;
  widget_class->css_changed = slotje_grid_heading_css_changed;
  widget_class->system_setting_changed = slotje_grid_heading_system_setting_changed;

  gtk_widget_class_set_css_name (widget_class, "slotje-grid-heading");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);
}

static void
slotje_grid_heading_init (SlotjeGridHeading *self)
{
}

GtkWidget *
slotje_grid_heading_new (const char *text, const char *name)
{
  SlotjeGridHeading *self = g_object_new (SLOTJE_TYPE_GRID_HEADING, NULL);

  self->text = slotje_ui_text_clean (text);
  slotje_ui_text_set_accessible_label (GTK_WIDGET (self), name);

  return GTK_WIDGET (self);
}

GtkWidget *
slotje_grid_headings_new (const SlotjePlatform *platform)
{
  const SlotjeScale *scale = platform->program->scale;
  GtkWidget *headings =
      g_object_new (GTK_TYPE_BOX, "css-name", "slotje-grid-headings", "layout-manager",
                    slotje_grid_layout_new (), "accessible-role", GTK_ACCESSIBLE_ROLE_ROW, NULL);
  GtkWidget *hint = slotje_ui_text_new_label (_ ("Choose a shape to see why"), "caption");

  gtk_widget_add_css_class (hint, "dim-label");
  gtk_widget_set_valign (hint, GTK_ALIGN_END);
  gtk_box_append (GTK_BOX (headings), hint);

  for (guint i = 0; i < scale->n_viewers; i++)
    {
      const SlotjeViewer *viewer = &scale->viewers[i];
      g_autofree char *name = slotje_say_viewer (platform, viewer);

      gtk_box_append (GTK_BOX (headings),
                      slotje_grid_heading_new (slotje_words_get (&viewer->column), name));
    }

  return headings;
}
