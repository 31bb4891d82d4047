/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-fixture.h"

#include <glib/gstdio.h>

#include "slotje-export-actions.h"
#include "slotje-export-dialog.h"
#include "slotje-export-job.h"
#include "slotje-print.h"
#include "slotje-view-scope.h"

typedef struct
{
  SlotjePaper *paper;
  char *error;
  gboolean made;
} Made;

static const char made_key[] = "test-made";

static void
made_cb (SlotjeWindow *window, SlotjePaper *paper, const GError *error)
{
  Made *made = g_object_get_data (G_OBJECT (window), made_key);

  made->made = TRUE;
  made->paper = paper;
  made->error = error != NULL ? g_strdup (error->message) : NULL;
}

static void
clear_made (Made *made)
{
  slotje_paper_free (made->paper);
  g_free (made->error);
  *made = (Made){ NULL, NULL, FALSE };
}

static void
start (SlotjeWindow *window, const SlotjeExportOrder *order, Made *made)
{
  g_object_set_data (G_OBJECT (window), made_key, made);
  slotje_export_job_start (window, order, made_cb);
}

static char *
new_path (const char *name)
{
  g_autofree char *folder = g_dir_make_tmp ("slotje-export-XXXXXX", NULL);

  return g_build_filename (folder, name, NULL);
}

static void
remove_path (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_unlink (path);
  g_rmdir (folder);
}

static char *
read_file (const char *path)
{
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, NULL);
  return text;
}

static gboolean
is_enabled (SlotjeWindow *window, const char *action)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (window), action);
}

/* The same pages as in a PDF, through GTK. */
static void
test_print_to_file (void)
{
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);
  const SlotjeExportOrder order = { .what = SLOTJE_EXPORT_FULL, .account = "" };
  Made made = { NULL, NULL, FALSE };
  g_autofree char *path = new_path ("printed.pdf");
  g_autoptr (GError) error = NULL;
  g_autofree char *printed = NULL;

  start (window, &order, &made);
  ui_wait_until (made.made);
  g_assert_nonnull (made.paper);
  g_assert_true (made.paper->demo);

  g_autoptr (GtkPrintOperation) operation =
                 slotje_print_operation_new (g_steal_pointer (&made.paper));

  gtk_print_operation_set_show_progress (operation, FALSE);
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT,
                                            GTK_WINDOW (window), &error),
                   ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  printed = read_file (path);
  g_assert_nonnull (printed);
  g_assert_true (g_str_has_prefix (printed, "%PDF-"));

  remove_path (path);
  ui_end_window (window);
  g_object_unref (session);
}

static guint
count_pictures (const SlotjePaper *paper)
{
  guint n = 0;

  for (guint i = 0; i < paper->blocks->len; i++)
    n += slotje_paper_get_block (paper, i)->kind == SLOTJE_BLOCK_PICTURE;

  return n;
}

/* The rings of one account, or of all: a picture each, and the same in a table. */
static void
test_rings (void)
{
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);
  const char *account = slotje_profile_get_account (slotje_session_get_profile (session), 0)->id;
  const guint n_accounts = slotje_profile_get_n_accounts (slotje_session_get_profile (session));
  SlotjeExportOrder order = { .what = SLOTJE_EXPORT_RINGS, .account = account };
  Made made = { NULL, NULL, FALSE };

  start (window, &order, &made);
  ui_wait_until (made.made);
  g_assert_cmpuint (count_pictures (made.paper), ==, 1);
  g_assert_cmpint (slotje_paper_get_block (made.paper, made.paper->blocks->len - 1)->kind, ==,
                   SLOTJE_BLOCK_TABLE);
  clear_made (&made);

  order.account = "";
  start (window, &order, &made);
  ui_wait_until (made.made);
  g_assert_cmpuint (count_pictures (made.paper), ==, n_accounts);
  clear_made (&made);

  ui_end_window (window);
  g_object_unref (session);
}

typedef struct
{
  const char *path;
  SlotjePaperFor reader;
  SlotjePaperFormat format;
  const char *says;
} SaveCase;

static const SaveCase save_cases[] = {
  { "/export/save/pdf", SLOTJE_PAPER_FOR_ME, SLOTJE_PAPER_PDF, "%PDF-" },
  { "/export/save/html", SLOTJE_PAPER_FOR_ME, SLOTJE_PAPER_HTML, "Demo: nobody’s real data" },
  { "/export/save/csv", SLOTJE_PAPER_FOR_ME, SLOTJE_PAPER_CSV, "Demo: nobody’s real data" },
  { "/export/save/json", SLOTJE_PAPER_FOR_ME, SLOTJE_PAPER_JSON, "\"demo\": true" },
  { "/export/save/text", SLOTJE_PAPER_FOR_ME, SLOTJE_PAPER_TEXT, "*** Demo" },
  { "/export/save/employer", SLOTJE_PAPER_FOR_EMPLOYER, SLOTJE_PAPER_TEXT, "numbers and days" },
};

/* Into a file that only its owner can read; then it can be opened from the window. */
static void
test_save (gconstpointer data)
{
  const SaveCase *test = data;
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);
  g_autofree char *path = new_path ("report");
  g_autofree char *text = NULL;
  GStatBuf info;

  g_assert_false (is_enabled (window, "open-exported"));
  slotje_export_save (window, test->reader, test->format, path);
  ui_wait_until (is_enabled (window, "open-exported"));
  ui_wait_until (ui_says (GTK_WIDGET (window), "Report saved"));

  text = read_file (path);
  g_assert_nonnull (text);
  g_assert_nonnull (strstr (text, test->says));
  g_assert_no_errno (g_stat (path, &info));
  g_assert_cmphex (info.st_mode & 0777, ==, 0600);

  remove_path (path);
  ui_end_window (window);
  g_object_unref (session);
}

static void
test_save_fails (void)
{
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);

  slotje_export_save (window, SLOTJE_PAPER_FOR_EMPLOYER, SLOTJE_PAPER_TEXT,
                      "/dev/null/no-such-folder/report.txt");
  ui_wait_until (ui_says (GTK_WIDGET (window), "cannot be saved"));
  g_assert_false (is_enabled (window, "open-exported"));

  ui_end_window (window);
  g_object_unref (session);
}

/* What is not shown on the screen is not on paper either. */
static void
test_hidden_names (void)
{
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);
  const char *account = slotje_profile_get_account (slotje_session_get_profile (session), 0)->id;
  const SlotjeExportOrder order = { .what = SLOTJE_EXPORT_FULL, .account = "" };

  g_assert_true (slotje_session_rename (session, account, "ZQX-geheim"));
  for (int hidden = FALSE; hidden <= TRUE; hidden++)
    {
      Made made = { NULL, NULL, FALSE };
      g_autofree char *text = NULL;

      g_object_set (slotje_session_get_preferences (session), "hide-names", hidden, NULL);
      start (window, &order, &made);
      ui_wait_until (made.made);
      text = slotje_paper_print_text (made.paper);
      g_assert_true ((strstr (text, "ZQX-geheim") == NULL) == hidden);
      clear_made (&made);
    }

  ui_end_window (window);
  g_object_unref (session);
}

/* What was cancelled says and saves nothing more. */
static void
test_cancel (void)
{
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);
  g_autofree char *path = new_path ("report.pdf");
  const SlotjeExportOrder order = { .what = SLOTJE_EXPORT_FULL, .account = "", .path = path };
  const SlotjeExportOrder next = { .what = SLOTJE_EXPORT_EMPLOYER, .account = "" };
  Made made = { NULL, NULL, FALSE };

  start (window, &order, &made);
  g_action_group_activate_action (G_ACTION_GROUP (window), "cancel-report", NULL);
  start (window, &next, &made);
  ui_wait_until (made.made);
  g_assert_cmpint (made.paper->reader, ==, SLOTJE_PAPER_FOR_EMPLOYER);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  clear_made (&made);

  remove_path (path);
  ui_end_window (window);
  g_object_unref (session);
}

/* A window that closes lets go of what is being made for it. */
static void
test_close (void)
{
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);
  const SlotjeExportOrder order = { .what = SLOTJE_EXPORT_FULL, .account = "" };
  Made made = { NULL, NULL, FALSE };

  start (window, &order, &made);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));
  ui_wait_until (window == NULL);
  g_assert_false (made.made);
  g_object_unref (session);
}

static GtkWidget *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (SLOTJE_IS_EXPORT_DIALOG (window))
        return window;
    }

  return NULL;
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_dialog (void)
{
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);
  GtkWidget *dialog;
  guint n_chosen = 0;

  g_assert_true (is_enabled (window, "print"));
  g_action_group_activate_action (G_ACTION_GROUP (window), "export", NULL);
  dialog = find_dialog ();
  g_assert_nonnull (dialog);
  ui_show (GTK_WINDOW (dialog));

  SlotjeExportDialog *self = SLOTJE_EXPORT_DIALOG (dialog);

  g_assert_cmpint (slotje_export_dialog_get_reader (self), ==, SLOTJE_PAPER_FOR_ME);
  g_assert_cmpint (slotje_export_dialog_get_format (self), ==, SLOTJE_PAPER_PDF);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (ui_get (dialog, "employer")), TRUE);
  g_assert_cmpint (slotje_export_dialog_get_reader (self), ==, SLOTJE_PAPER_FOR_EMPLOYER);
  adw_combo_row_set_selected (ADW_COMBO_ROW (ui_get (dialog, "format")), SLOTJE_PAPER_TEXT);
  g_assert_cmpint (slotje_export_dialog_get_format (self), ==, SLOTJE_PAPER_TEXT);

  g_signal_handlers_disconnect_matched (dialog, G_SIGNAL_MATCH_ID,
                                        g_signal_lookup ("chosen", SLOTJE_TYPE_EXPORT_DIALOG), 0,
                                        NULL, NULL, NULL);
  g_signal_connect_swapped (dialog, "chosen", G_CALLBACK (count_cb), &n_chosen);
  g_signal_emit_by_name (ui_get (dialog, "save"), "clicked");
  ui_settle ();
  g_assert_cmpuint (n_chosen, ==, 1);
  g_assert_null (find_dialog ());

  ui_end_window (window);
  g_object_unref (session);
}

int
main (int argc, char **argv)
{
  ui_init (&argc, &argv);

  g_test_add_func ("/export/print-to-file", test_print_to_file);
  g_test_add_func ("/export/rings", test_rings);
  for (guint i = 0; i < G_N_ELEMENTS (save_cases); i++)
    g_test_add_data_func (save_cases[i].path, &save_cases[i], test_save);
  g_test_add_func ("/export/save/fails", test_save_fails);
  g_test_add_func ("/export/hidden-names", test_hidden_names);
  g_test_add_func ("/export/cancel", test_cancel);
  g_test_add_func ("/export/close", test_close);
  g_test_add_func ("/export/dialog", test_dialog);

  return g_test_run ();
}
