/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-window-drop.h"

#include <glib/gi18n.h>

#include "slotje-window.h"

static gboolean
is_profile (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  return name != NULL && g_str_has_suffix (name, ".slotje");
}

gboolean
slotje_window_drop_files (GtkWidget *window, GSList *files)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (window));
  g_autoptr (GPtrArray) profiles = g_ptr_array_new ();

  for (GSList *link = files; link != NULL; link = link->next)
    if (is_profile (link->data))
      g_ptr_array_add (profiles, link->data);

  if (application == NULL || profiles->len == 0)
    {
      slotje_window_toast (SLOTJE_WINDOW (window),
                           _ ("Only files whose name ends in .slotje can be opened."), NULL, NULL);
      return FALSE;
    }

  g_application_open (G_APPLICATION (application), (GFile **) profiles->pdata, (int) profiles->len,
                      "");

  return TRUE;
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, GtkWidget *window)
{
  return slotje_window_drop_files (window, g_value_get_boxed (value));
}

void
slotje_window_drop_add (GtkWidget *window)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), window, 0);
  gtk_widget_add_controller (window, GTK_EVENT_CONTROLLER (target));
}
