/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-ui-access.h"

#include <glib/gi18n.h>

#include "slotje-preferences.h"
#include "slotje-recent-menu.h"
#include "slotje-ui-text.h"

static void
activate_cb (GtkWidget *widget)
{
  gtk_widget_activate (widget);
}

void
slotje_ui_access_make_pressable (GtkWidget *widget)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("activate", NULL);

  g_signal_connect_object (action, "activate", G_CALLBACK (activate_cb), widget, G_CONNECT_SWAPPED);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (widget, "row", G_ACTION_GROUP (group));
}

static const char recent_key[] = "slotje-recent-menu";

/* When it is first opened: most windows live without, and it is a lot of widgets. */
static void
make_main_menu (GtkMenuButton *button)
{
  g_autoptr (GtkBuilder) builder =
                 gtk_builder_new_from_resource ("/io/github/slotje/Slotje/ui/main-menu.ui");
  GObject *recent = gtk_builder_get_object (builder, "recent_menu");

  g_object_set_data_full (G_OBJECT (button), recent_key, g_object_ref (recent), g_object_unref);
  gtk_menu_button_set_menu_model (button,
                                  G_MENU_MODEL (gtk_builder_get_object (builder, "main_menu")));
}

static void
create_main_menu_cb (GtkMenuButton *button, gpointer user_data)
{
  g_autoptr (SlotjePreferences) preferences = slotje_preferences_new ();

  if (gtk_menu_button_get_menu_model (button) == NULL)
    make_main_menu (button);
  slotje_recent_menu_fill (g_object_get_data (G_OBJECT (button), recent_key),
                           slotje_preferences_get_hide_names (preferences));
}

void
slotje_ui_access_fill_main_menu (GtkMenuButton *button)
{
  gtk_menu_button_set_create_popup_func (button, create_main_menu_cb, NULL, NULL);
  gtk_menu_button_set_primary (button, TRUE);
  gtk_widget_set_tooltip_text (GTK_WIDGET (button), _ ("Main menu"));
  slotje_ui_text_set_accessible_label (GTK_WIDGET (button), _ ("Main menu"));
}

void
slotje_ui_access_remove_children (GtkWidget *widget)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (widget)) != NULL)
    gtk_widget_unparent (child);
}
