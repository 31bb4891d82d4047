/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-window-closing.h"

#include <glib/gi18n.h>

#include "slotje-compat.h"
#include "slotje-window.h"

/* Not gtk_window_close(): that would ask again. */
static void
close_for_good (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
saved_elsewhere_cb (GtkWidget *window, GFile *file, gpointer user_data)
{
  SlotjeSession *session = user_data;
  g_autoptr (GError) error = NULL;

  if (slotje_store_save_copy (slotje_session_get_store (session), g_file_peek_path (file), &error))
    close_for_good (window);
  else
    slotje_window_toast (SLOTJE_WINDOW (window), error->message, NULL, NULL);
}

static void
answered_cb (GtkWidget *window, const char *response, gpointer user_data)
{
  if (g_str_equal (response, "discard"))
    close_for_good (window);
  else if (g_str_equal (response, "elsewhere"))
    slotje_compat_save_file (
        window, _ ("Save elsewhere"),
        /* TRANSLATORS: the name that a copy of the profile gets at first; keep “.slotje” */
        _ ("copy.slotje"), saved_elsewhere_cb, user_data);
}

gboolean
slotje_window_closing_allow (GtkWidget *window, SlotjeSession *session)
{
  const SlotjeChoice choices[] = {
    { "cancel", _ ("_Cancel"), SLOTJE_CHOICE_PLAIN },
    { "discard", _ ("_Discard"), SLOTJE_CHOICE_DESTRUCTIVE },
    { "elsewhere", _ ("_Save elsewhere…"), SLOTJE_CHOICE_SUGGESTED },
  };
  g_autoptr (GError) error = NULL;

  if (session == NULL || slotje_session_get_demo (session) ||
      slotje_store_save_now (slotje_session_get_store (session), &error))
    return TRUE;

  slotje_compat_ask (window, _ ("Your latest answers are not saved"), error->message, choices,
                     G_N_ELEMENTS (choices), answered_cb, g_object_ref (session), g_object_unref);

  return FALSE;
}
