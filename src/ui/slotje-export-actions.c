/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-export-actions.h"

#include <glib/gi18n.h>

#include "slotje-compat.h"
#include "slotje-export-dialog.h"
#include "slotje-export-job.h"
#include "slotje-print.h"
#include "slotje-view-scope.h"

/* What was saved last, to be opened. */
#define SAVED "slotje-exported"
/* What the person chose, while they look for a place. */
#define CHOSEN "slotje-export-chosen"

typedef struct
{
  SlotjePaperFor reader;
  SlotjePaperFormat format;
} Chosen;

static void
set_enabled (SlotjeWindow *window, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (window), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

static void
paper_made_cb (SlotjeWindow *window, SlotjePaper *paper, const GError *error)
{
  if (paper != NULL)
    slotje_print (window, paper);
  else
    slotje_window_toast (window, error->message, NULL, NULL);
}

/* What is on the screen: the rings as a picture, anything else as a report. */
static void
print_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  SlotjeWindow *window = user_data;
  SlotjeSession *session = slotje_window_get_session (window);
  const gboolean rings = g_strcmp0 (slotje_window_get_route (window), "view") == 0 &&
                         slotje_view_scope_get_mode (session) == SLOTJE_VIEW_RINGS;
  const SlotjeExportOrder order = {
    .what = rings ? SLOTJE_EXPORT_RINGS : SLOTJE_EXPORT_FULL,
    .account = slotje_window_get_account (window),
  };

  slotje_export_job_start (window, &order, paper_made_cb);
}

static void
saved_cb (SlotjeWindow *window, SlotjePaper *paper, const GError *error)
{
  g_autoptr (SlotjePaper) owned = paper;

  set_enabled (window, "open-exported", error == NULL);
  if (error != NULL)
    slotje_window_toast (window, error->message, _ ("_Try again"), "win.export");
  else
    slotje_window_toast (window, _ ("Report saved"), _ ("_Open"), "win.open-exported");
}

void
slotje_export_save (SlotjeWindow *window,
                    SlotjePaperFor reader,
                    SlotjePaperFormat format,
                    const char *path)
{
  const SlotjeExportOrder order = {
    .what = reader == SLOTJE_PAPER_FOR_EMPLOYER ? SLOTJE_EXPORT_EMPLOYER : SLOTJE_EXPORT_FULL,
    .path = path,
    .format = format,
  };

  g_object_set_data_full (G_OBJECT (window), SAVED, g_strdup (path), g_free);
  slotje_export_job_start (window, &order, saved_cb);
}

static void
place_chosen_cb (GtkWidget *widget, GFile *file, gpointer user_data)
{
  const Chosen *chosen = g_object_get_data (G_OBJECT (widget), CHOSEN);
  const char *path = g_file_peek_path (file);

  if (path == NULL)
    slotje_window_toast (SLOTJE_WINDOW (widget), _ ("Choose a folder on this computer."), NULL,
                         NULL);
  else if (slotje_window_get_session (SLOTJE_WINDOW (widget)) != NULL)
    slotje_export_save (SLOTJE_WINDOW (widget), chosen->reader, chosen->format, path);
}

/* (transfer full): says what it is and of when, and not whose. */
static char *
make_name (SlotjeSession *session, const Chosen *chosen)
{
  const char *end = slotje_paper_format_to_string (chosen->format);
  /* TRANSLATORS: name of a file before the day, without blanks: “slotje-progress-2026-11-22” */
  const char *start = chosen->reader == SLOTJE_PAPER_FOR_EMPLOYER ? _ ("slotje-progress")
                                                                  /* TRANSLATORS: likewise */
                                                                  : _ ("slotje-report");

  return g_strdup_printf ("%s-%s.%s", start, slotje_session_get_today_iso (session), end);
}

static void
chosen_cb (SlotjeWindow *window, SlotjeExportDialog *dialog)
{
  Chosen *chosen = g_new0 (Chosen, 1);
  g_autofree char *name = NULL;

  chosen->reader = slotje_export_dialog_get_reader (dialog);
  chosen->format = slotje_export_dialog_get_format (dialog);
  name = make_name (slotje_window_get_session (window), chosen);
  g_object_set_data_full (G_OBJECT (window), CHOSEN, chosen, g_free);
  slotje_compat_save_document (GTK_WIDGET (window), _ ("Save the report"), name, place_chosen_cb,
                               NULL);
}

static void
export_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWidget *dialog = slotje_export_dialog_new (user_data);

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (chosen_cb), user_data, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
cancel_report_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  slotje_export_job_cancel (user_data);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SlotjeWindow) window = user_data;

  if (!g_app_info_launch_default_for_uri_finish (result, NULL))
    slotje_window_toast (window, _ ("No program for this kind of file was found."), NULL, NULL);
}

static void
open_exported_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  const char *path = g_object_get_data (user_data, SAVED);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *uri = g_file_get_uri (file);

  g_app_info_launch_default_for_uri_async (uri, NULL, NULL, opened_cb, g_object_ref (user_data));
}

void
slotje_export_actions_add (SlotjeWindow *window)
{
  static const GActionEntry entries[] = {
    { .name = "print", .activate = print_cb },
    { .name = "export", .activate = export_cb },
    { .name = "cancel-report", .activate = cancel_report_cb },
    { .name = "open-exported", .activate = open_exported_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), window);
  set_enabled (window, "print", FALSE);
  set_enabled (window, "export", FALSE);
  set_enabled (window, "open-exported", FALSE);
}

void
slotje_export_actions_follow (SlotjeWindow *window)
{
  set_enabled (window, "print", TRUE);
  set_enabled (window, "export", TRUE);
}
