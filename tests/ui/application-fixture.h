/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui-fixture.h"

#include "slotje-application.h"

G_BEGIN_DECLS

/* For tests of the whole program. There is one application for all tests of a program, which is
 * passed to them: it can be registered only once. */

static inline guint
app_count_windows (gconstpointer application)
{
  return g_list_length (gtk_application_get_windows (GTK_APPLICATION (application)));
}

static inline SlotjeWindow *
app_get_active (gconstpointer application)
{
  return SLOTJE_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (application)));
}

static inline void
app_act (gconstpointer application, const char *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), action, NULL);
}

static inline void
app_close_all (gconstpointer application)
{
  app_act (application, "quit");
  ui_wait_until (app_count_windows (application) == 0);
}

/* A window that is no window of ours: a dialog. NULL when there is none. */
static inline GtkWindow *
app_find_dialog (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (window, type))
        return window;
    }

  return NULL;
}

G_END_DECLS
