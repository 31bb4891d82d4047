/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-forget.h"

#include <glib/gi18n.h>

#include "slotje-compat.h"
#include "slotje-recent.h"
#include "slotje-store-files.h"
#include "slotje-window.h"

/* (transfer container): the windows that show the person's own profile, or why it cannot be shown.
 */
static GPtrArray *
list_own_windows (SlotjeApplication *application, const char *path)
{
  GPtrArray *windows = g_ptr_array_new ();

  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (application)); link != NULL;
       link = link->next)
    if (SLOTJE_IS_WINDOW (link->data) && g_strcmp0 (slotje_window_get_path (link->data), path) == 0)
      g_ptr_array_add (windows, link->data);

  return windows;
}

/* All with the one store: two of them would save over each other. */
static void
start_anew (GPtrArray *windows, const char *path)
{
  SlotjeSession *session = NULL;

  for (guint i = 0; i < windows->len; i++)
    {
      if (session == NULL)
        slotje_window_open (windows->pdata[i], path);
      else
        slotje_window_set_session (windows->pdata[i], session);
      session = slotje_window_get_session (windows->pdata[i]);
    }
}

gboolean
slotje_forget_everything (SlotjeApplication *application, GError **error)
{
  g_autofree char *path = slotje_store_dup_default_path ();
  g_autoptr (GPtrArray) windows = list_own_windows (application, path);
  gboolean gone;

  /* A store that still knew its file would write it again. */
  for (guint i = 0; i < windows->len; i++)
    {
      SlotjeSession *session = slotje_window_get_session (windows->pdata[i]);

      if (session != NULL)
        slotje_store_forget (slotje_session_get_store (session), NULL);
    }
  gone = slotje_store_remove_files (path, error);
  gone = slotje_recent_forget (gone ? error : NULL) && gone;
  start_anew (windows, path);

  return gone;
}

static void
answered_cb (GtkWidget *widget, const char *response, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  gboolean gone;

  if (!g_str_equal (response, "forget"))
    return;

  gone = slotje_forget_everything (user_data, &error);
  slotje_window_toast (SLOTJE_WINDOW (widget),
                       gone ? _ ("Everything is forgotten.") : error->message, NULL, NULL);
}

void
slotje_forget_ask (SlotjeApplication *application, GtkWindow *parent)
{
  const SlotjeChoice choices[] = {
    { "cancel", _ ("_Cancel"), SLOTJE_CHOICE_PLAIN },
    { "forget", _ ("_Forget everything"), SLOTJE_CHOICE_DESTRUCTIVE },
  };

  if (!SLOTJE_IS_WINDOW (parent))
    return;

  slotje_compat_ask (
      GTK_WIDGET (parent), _ ("Forget everything?"),
      _ ("Your own profile goes away: your accounts, answers and history, the backups of them, "
         "what "
         "can be undone, and the list of recent files. This cannot be undone.\n\nCopies that you "
         "saved elsewhere stay, and so do backups that this computer makes itself. Traces may be "
         "left on the disk until it is used again."),
      choices, G_N_ELEMENTS (choices), answered_cb, g_object_ref (application), g_object_unref);
}
