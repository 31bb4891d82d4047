/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-grid-cell.h"

#include "slotje-sentences-plan.h"
#include "slotje-shape.h"
#include "slotje-ui-text.h"
#include "slotje-verdict-mark.h"

struct _SlotjeGridCell
{
  GtkWidget parent_instance;

  guint row;
  guint column;
  SlotjeValue value;
  guint decides;
  SlotjeVerdict verdict;
  char *sentence;
};

G_DEFINE_FINAL_TYPE (SlotjeGridCell, slotje_grid_cell, GTK_TYPE_WIDGET)

static void
slotje_grid_cell_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SlotjeGridCell *self = SLOTJE_GRID_CELL (widget);

  slotje_shape_draw (widget, snapshot, self->value, self->decides, gtk_widget_get_width (widget),
                     gtk_widget_get_height (widget));
  slotje_verdict_mark_draw (widget, snapshot, self->verdict, gtk_widget_get_width (widget),
                            gtk_widget_get_height (widget));
}

static void
explain_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SlotjeGridCell *self = SLOTJE_GRID_CELL (widget);

  gtk_widget_activate_action (widget, "grid.explain", "(uu)", self->row, self->column);
}

static void
slotje_grid_cell_finalize (GObject *object)
{
  g_clear_pointer (&SLOTJE_GRID_CELL (object)->sentence, g_free);

  G_OBJECT_CLASS (slotje_grid_cell_parent_class)->finalize (object);
}

static void
slotje_grid_cell_class_init (SlotjeGridCellClass *klass)
{
  static const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter, GDK_KEY_space,
                                GDK_KEY_KP_Space };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = slotje_grid_cell_finalize;
  widget_class->snapshot = slotje_grid_cell_snapshot;

  gtk_widget_class_install_action (widget_class, "cell.explain", NULL, explain_cb);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i], 0, "cell.explain", NULL);

  gtk_widget_class_set_css_name (widget_class, "slotje-grid-cell");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID_CELL);
}

static void
slotje_grid_cell_init (SlotjeGridCell *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self), slotje_shape_get_css_class (self->value));
}

GtkWidget *
slotje_grid_cell_new (guint row, guint column)
{
  SlotjeGridCell *self = g_object_new (SLOTJE_TYPE_GRID_CELL, NULL);

  self->row = row;
  self->column = column;

  return GTK_WIDGET (self);
}

guint
slotje_grid_cell_get_row (SlotjeGridCell *self)
{
  g_return_val_if_fail (SLOTJE_IS_GRID_CELL (self), 0);

  return self->row;
}

guint
slotje_grid_cell_get_column (SlotjeGridCell *self)
{
  g_return_val_if_fail (SLOTJE_IS_GRID_CELL (self), 0);

  return self->column;
}

SlotjeValue
slotje_grid_cell_get_value (SlotjeGridCell *self)
{
  g_return_val_if_fail (SLOTJE_IS_GRID_CELL (self), SLOTJE_VALUE_MAYBE);

  return self->value;
}

const char *
slotje_grid_cell_get_sentence (SlotjeGridCell *self)
{
  g_return_val_if_fail (SLOTJE_IS_GRID_CELL (self), NULL);

  return self->sentence;
}

void
slotje_grid_cell_set (SlotjeGridCell *self,
                      SlotjeValue value,
                      guint decides,
                      SlotjeVerdict verdict,
                      const char *sentence)
{
  const char *comparison = verdict != SLOTJE_VERDICT_FINE ? slotje_say_comparison (verdict) : NULL;
  g_autofree char *name =
      comparison != NULL ? g_strdup_printf ("%s (%s)", sentence, comparison) : g_strdup (sentence);

  g_return_if_fail (SLOTJE_IS_GRID_CELL (self));

  gtk_widget_remove_css_class (GTK_WIDGET (self), slotje_shape_get_css_class (self->value));
  gtk_widget_add_css_class (GTK_WIDGET (self), slotje_shape_get_css_class (value));
  self->value = value;
  self->decides = decides;
  self->verdict = verdict;
  g_free (self->sentence);
  self->sentence = slotje_ui_text_clean (sentence);
  slotje_ui_text_set_accessible_label (GTK_WIDGET (self), name);
  /* It was about what was here before; the table gives it again when the focus comes. */
  gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
slotje_grid_cell_set_selected (SlotjeGridCell *self, gboolean selected)
{
  g_return_if_fail (SLOTJE_IS_GRID_CELL (self));

  if (selected)
    gtk_widget_set_state_flags (GTK_WIDGET (self), GTK_STATE_FLAG_SELECTED, FALSE);
  else
    gtk_widget_unset_state_flags (GTK_WIDGET (self), GTK_STATE_FLAG_SELECTED);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, selected, -1);
}
