/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-grid-row.h"

#include "slotje-grid-layout.h"
#include "slotje-ui-text.h"

struct _SlotjeGridRow
{
  GtkWidget parent_instance;

  GtkWidget *label;
  GPtrArray *cells; /* borrowed, in the order of the viewers */
  char *surface;
};

G_DEFINE_FINAL_TYPE (SlotjeGridRow, slotje_grid_row, GTK_TYPE_WIDGET)

static void
slotje_grid_row_dispose (GObject *object)
{
  SlotjeGridRow *self = SLOTJE_GRID_ROW (object);
  GtkWidget *child;

  g_ptr_array_set_size (self->cells, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (slotje_grid_row_parent_class)->dispose (object);
}

static void
slotje_grid_row_finalize (GObject *object)
{
  SlotjeGridRow *self = SLOTJE_GRID_ROW (object);

  g_clear_pointer (&self->cells, g_ptr_array_unref);
  g_clear_pointer (&self->surface, g_free);

  G_OBJECT_CLASS (slotje_grid_row_parent_class)->finalize (object);
}

static void
slotje_grid_row_class_init (SlotjeGridRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = slotje_grid_row_dispose;
  object_class->finalize = slotje_grid_row_finalize;

  gtk_widget_class_set_css_name (widget_class, "slotje-grid-row");
  gtk_widget_class_set_layout_manager_type (widget_class, SLOTJE_TYPE_GRID_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
}

static void
slotje_grid_row_init (SlotjeGridRow *self)
{
  self->cells = g_ptr_array_new ();
  self->label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_ROW_HEADER,
                              "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "xalign", 0.0,
                              "valign", GTK_ALIGN_CENTER, NULL);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
}

GtkWidget *
slotje_grid_row_new (guint index, guint n_viewers)
{
  SlotjeGridRow *self = g_object_new (SLOTJE_TYPE_GRID_ROW, NULL);

  for (guint i = 0; i < n_viewers; i++)
    {
      GtkWidget *cell = slotje_grid_cell_new (index, i);

      gtk_widget_set_parent (cell, GTK_WIDGET (self));
      g_ptr_array_add (self->cells, cell);
    }

  return GTK_WIDGET (self);
}

const char *
slotje_grid_row_get_surface (SlotjeGridRow *self)
{
  g_return_val_if_fail (SLOTJE_IS_GRID_ROW (self), NULL);

  return self->surface;
}

SlotjeGridCell *
slotje_grid_row_get_cell (SlotjeGridRow *self, guint column)
{
  g_return_val_if_fail (SLOTJE_IS_GRID_ROW (self), NULL);
  g_return_val_if_fail (column < self->cells->len, NULL);

  return g_ptr_array_index (self->cells, column);
}

void
slotje_grid_row_set (SlotjeGridRow *self,
                     const SlotjeSubject *subject,
                     const SlotjeExposure *exposure,
                     const SlotjeIntention *intention,
                     const SlotjeSurface *surface)
{
  const SlotjeProgram *program = subject->platform->program;

  g_return_if_fail (SLOTJE_IS_GRID_ROW (self));

  g_free (self->surface);
  self->surface = g_strdup (surface->id);
  slotje_ui_text_set_label (GTK_LABEL (self->label), slotje_words_get (&surface->label));
  if (exposure->reach[surface->index].state == SLOTJE_SURFACE_ABSENT)
    gtk_widget_add_css_class (GTK_WIDGET (self), "absent");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "absent");

  for (guint i = 0; i < self->cells->len; i++)
    {
      const SlotjeViewer *viewer = &program->scale->viewers[i];
      SlotjeValue value = slotje_exposure_get_value (exposure, surface->index, i);
      const SlotjeVerdict verdict =
          slotje_intention_compare (intention, exposure, surface->index, i);
      guint decides = 0;
      g_autofree char *sentence = slotje_say_cell (subject->platform, surface, viewer, value);

      if (value == SLOTJE_VALUE_MAYBE)
        decides = slotje_explain_decides (program, subject->facts, surface->index, i);
      slotje_grid_cell_set (g_ptr_array_index (self->cells, i), value, decides, verdict, sentence);
    }
}

void
slotje_grid_row_set_current (SlotjeGridRow *self, gboolean current)
{
  g_return_if_fail (SLOTJE_IS_GRID_ROW (self));

  if (current)
    gtk_widget_add_css_class (GTK_WIDGET (self), "current");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "current");
}
