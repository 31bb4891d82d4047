/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-export-job.h"

#include <glib/gi18n.h>

#include "slotje-employer-report.h"
#include "slotje-profile-codec.h"
#include "slotje-save.h"
#include "slotje-ui-text.h"

#define CURRENT "slotje-export-job"
#define PATIENCE_MS 500
#define PROGRESS_MS 200

typedef struct
{
  SlotjeExportWhat what;
  char *account;
  char *path;
  SlotjePaperFormat format;
  SlotjeExportMade made;

  GBytes *profile; /* a copy: the thread never sees that of the window */
  SlotjeCatalog *catalog;
  guint32 today;
  gboolean demo;

  GCancellable *cancellable;
  int n_done; /* accounts; atomic */
  int n_all;
  guint watch;
  AdwToast *toast;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_handle_id (&job->watch, g_source_remove);
  g_clear_object (&job->toast);
  g_free (job->account);
  g_free (job->path);
  g_bytes_unref (job->profile);
  g_object_unref (job->catalog);
  g_object_unref (job->cancellable);
  g_free (job);
}

static gboolean
go_on_cb (guint done, guint of, gpointer user_data)
{
  Job *job = user_data;

  g_atomic_int_set (&job->n_all, (int) of);
  g_atomic_int_set (&job->n_done, (int) done);

  return !g_cancellable_is_cancelled (job->cancellable);
}

/* (nullable): NULL when it was cancelled. */
static SlotjePaper *
make_paper (Job *job, SlotjeProfile *profile)
{
  const SlotjeReportSource source = { job->catalog, profile, job->today, job->demo };

  switch (job->what)
    {
    case SLOTJE_EXPORT_EMPLOYER:
      return slotje_employer_report_new (&source);
    case SLOTJE_EXPORT_RINGS:
      return slotje_rings_report_new (&source, *job->account != '\0' ? job->account : NULL);
    case SLOTJE_EXPORT_FULL:
    default:
      return slotje_full_report_new (&source, go_on_cb, job);
    }
}

static gboolean
save (const Job *job, const SlotjePaper *paper, GError **error)
{
  g_autoptr (GBytes) bytes = slotje_paper_print (paper, job->format);

  if (g_cancellable_set_error_if_cancelled (job->cancellable, error))
    return FALSE;

  return slotje_save_text (job->path, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                           error);
}

static void
thread_cb (GTask *task, gpointer window, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SlotjeProfile) profile = slotje_profile_codec_read (job->profile, "", NULL, &error);
  g_autoptr (SlotjePaper) paper = profile != NULL ? make_paper (job, profile) : NULL;

  if (g_task_return_error_if_cancelled (task))
    return;

  if (paper != NULL && job->path != NULL)
    save (job, paper, &error);
  if (error != NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, g_steal_pointer (&paper), (GDestroyNotify) slotje_paper_free);
}

/* The task holds the window, but it may have been closed in the meantime. */
static gboolean
is_closed (SlotjeWindow *window)
{
  return !gtk_widget_get_realized (GTK_WIDGET (window)) ||
         slotje_window_get_session (window) == NULL;
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SlotjeWindow *window = SLOTJE_WINDOW (source);
  GTask *task = G_TASK (result);
  Job *job = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (SlotjePaper) paper = g_task_propagate_pointer (task, &error);

  g_clear_handle_id (&job->watch, g_source_remove);
  if (job->toast != NULL)
    adw_toast_dismiss (job->toast);
  if (g_object_get_data (source, CURRENT) == job->cancellable)
    g_object_set_data (source, CURRENT, NULL);
  if (g_cancellable_is_cancelled (job->cancellable) || is_closed (window))
    return;

  job->made (window, g_steal_pointer (&paper), error);
}

/* Words instead of a bar: they are read out as well. */
static char *
say_progress (Job *job)
{
  const int n_all = g_atomic_int_get (&job->n_all);
  const int n_done = g_atomic_int_get (&job->n_done);

  if (n_all == 0)
    return g_strdup (_ ("Making the report…"));

  return g_strdup_printf (ngettext ("Making the report: %d of %d account",
                                    "Making the report: %d of %d accounts", n_all),
                          n_done, n_all);
}

static gboolean
progress_cb (gpointer user_data)
{
  Job *job = g_task_get_task_data (G_TASK (user_data));
  g_autofree char *text = say_progress (job);

  adw_toast_set_title (job->toast, text);

  return G_SOURCE_CONTINUE;
}

static gboolean
patience_cb (gpointer user_data)
{
  GTask *task = user_data;
  Job *job = g_task_get_task_data (task);
  SlotjeWindow *window = g_task_get_source_object (task);
  g_autofree char *text = say_progress (job);

  job->watch = 0;
  if (is_closed (window))
    return G_SOURCE_REMOVE;

  job->toast =
      slotje_ui_text_toast_that_stays (GTK_WIDGET (gtk_widget_get_template_child (
                                           GTK_WIDGET (window), SLOTJE_TYPE_WINDOW, "toasts")),
                                       text, _ ("_Cancel"), "win.cancel-report");
  job->watch = g_timeout_add (PROGRESS_MS, progress_cb, task);

  return G_SOURCE_REMOVE;
}

static Job *
job_new (SlotjeSession *session, const SlotjeExportOrder *order, SlotjeExportMade made)
{
  Job *job = g_new0 (Job, 1);
  gsize length;
  char *text = slotje_profile_codec_print (slotje_session_get_shown_profile (session), &length);

  job->what = order->what;
  job->account = g_strdup (order->account);
  job->path = g_strdup (order->path);
  job->format = order->format;
  job->made = made;
  job->profile = g_bytes_new_take (text, length);
  job->catalog = g_object_ref (slotje_session_get_catalog (session));
  job->today = slotje_session_get_today (session);
  job->demo = slotje_session_get_demo (session);
  job->cancellable = g_cancellable_new ();

  return job;
}

void
slotje_export_job_start (SlotjeWindow *window,
                         const SlotjeExportOrder *order,
                         SlotjeExportMade made)
{
  SlotjeSession *session = slotje_window_get_session (window);

  g_return_if_fail (session != NULL);

  slotje_export_job_cancel (window);

  Job *job = job_new (session, order, made);
  g_autoptr (GTask) task = g_task_new (window, job->cancellable, made_cb, NULL);

  g_task_set_task_data (task, job, job_free);
  g_object_set_data_full (G_OBJECT (window), CURRENT, g_object_ref (job->cancellable),
                          g_object_unref);
  job->watch = g_timeout_add (PATIENCE_MS, patience_cb, task);
  g_task_run_in_thread (task, thread_cb);
}

void
slotje_export_job_cancel (SlotjeWindow *window)
{
  GCancellable *cancellable = g_object_get_data (G_OBJECT (window), CURRENT);

  if (cancellable != NULL)
    g_cancellable_cancel (cancellable);
}
