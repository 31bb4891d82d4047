/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-checklist-section.h"

#include <glib/gi18n.h>

#include "slotje-checklist-row.h"
#include "slotje-ui-text.h"

struct _SlotjeChecklistSection
{
  GtkWidget parent_instance;

  GtkWidget *heading;
  GtkListBox *list;
  GListModel *shown;
};

G_DEFINE_FINAL_TYPE (SlotjeChecklistSection, slotje_checklist_section, GTK_TYPE_WIDGET)

static gboolean
is_in_section (gpointer item, gpointer user_data)
{
  SlotjeCheck *check = item;
  const guint section = GPOINTER_TO_UINT (user_data);

  if (!slotje_check_is_yours (check))
    return section == SLOTJE_CHECKLIST_OTHERS;

  return slotje_check_get_setting (check)->section == section;
}

static GtkWidget *
make_row (gpointer item, gpointer user_data)
{
  return slotje_checklist_row_new (item);
}

static void
shown_changed_cb (SlotjeChecklistSection *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), g_list_model_get_n_items (self->shown) > 0);
}

static void
slotje_checklist_section_dispose (GObject *object)
{
  SlotjeChecklistSection *self = SLOTJE_CHECKLIST_SECTION (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  g_clear_pointer (&self->heading, gtk_widget_unparent);
  if (self->list != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->list));
  self->list = NULL;
  g_clear_object (&self->shown);

  G_OBJECT_CLASS (slotje_checklist_section_parent_class)->dispose (object);
}

static void
slotje_checklist_section_class_init (SlotjeChecklistSectionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = slotje_checklist_section_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
slotje_checklist_section_init (SlotjeChecklistSection *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (layout, 9);

  self->heading = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                "wrap", TRUE, "xalign", 0.0f, NULL);
  gtk_widget_add_css_class (self->heading, "heading");
  gtk_widget_set_parent (self->heading, GTK_WIDGET (self));

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_widget_set_parent (GTK_WIDGET (self->list), GTK_WIDGET (self));
}

GtkWidget *
slotje_checklist_section_new (guint section, GListModel *checks, GtkFilter *filter)
{
  SlotjeChecklistSection *self = g_object_new (SLOTJE_TYPE_CHECKLIST_SECTION, NULL);
  GtkFilter *belongs =
      GTK_FILTER (gtk_custom_filter_new (is_in_section, GUINT_TO_POINTER (section), NULL));
  GtkFilterListModel *all = gtk_filter_list_model_new (g_object_ref (checks), belongs);
  const char *heading = section == SLOTJE_CHECKLIST_OTHERS ? _ ("What other people choose")
                                                           : slotje_say_section (section);

  self->shown =
      G_LIST_MODEL (gtk_filter_list_model_new (G_LIST_MODEL (all), g_object_ref (filter)));
  slotje_ui_text_set_label (GTK_LABEL (self->heading), heading);
  slotje_ui_text_set_accessible_label (GTK_WIDGET (self->list), heading);
  gtk_list_box_bind_model (self->list, self->shown, make_row, NULL, NULL);
  g_signal_connect_object (self->shown, "items-changed", G_CALLBACK (shown_changed_cb), self,
                           G_CONNECT_SWAPPED);
  shown_changed_cb (self);

  return GTK_WIDGET (self);
}

guint
slotje_checklist_section_count (SlotjeChecklistSection *self)
{
  g_return_val_if_fail (SLOTJE_IS_CHECKLIST_SECTION (self), 0);

  return g_list_model_get_n_items (self->shown);
}
