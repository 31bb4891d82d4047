/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "application-fixture.h"

#include <string.h>

#include "slotje-about.h"
#include "slotje-application-actions.h"
#include "slotje-check-words.h"
#include "slotje-export-job.h"
#include "slotje-preferences-window.h"
#include "slotje-release-notes.h"

/* What a person prefers, and what the program says about itself. */

static GSettings *
open_settings (void)
{
  GSettings *settings = slotje_preferences_open_settings ();

  g_assert_nonnull (settings);

  return settings;
}

static SlotjeCheck *
find_check (SlotjeSession *session)
{
  const SlotjePlatform *platform = slotje_session_get_platform (session, "a2");
  const SlotjeSetting *setting = slotje_platform_find_setting (platform, "private-account");

  g_assert_nonnull (setting);

  return slotje_check_new (session, "a2", setting);
}

typedef struct
{
  const char *labels;
  const char *first;
  const char *second;
} LabelsCase;

static const LabelsCase labels_cases[] = {
  { "both", "Private account", "Privéaccount" },
  { "window", "Private account", NULL },
  { "other", "Privéaccount", NULL },
};

static void
test_labels (gconstpointer application)
{
  g_autoptr (GSettings) settings = open_settings ();
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeCheck *check = find_check (session);

  for (guint i = 0; i < G_N_ELEMENTS (labels_cases); i++)
    {
      const LabelsCase *row = &labels_cases[i];
      const char *second;

      g_settings_set_string (settings, "labels", row->labels);
      ui_settle ();
      g_assert_cmpstr (
          slotje_check_find_words (check, &slotje_check_get_setting (check)->label, &second), ==,
          row->first);
      g_assert_cmpstr (second, ==, row->second);

      g_autofree char *said = slotje_check_say_label (check);

      g_assert_nonnull (strstr (said, row->first));
      g_assert_true (row->second == NULL || strstr (said, row->second) != NULL);
    }

  g_settings_reset (settings, "labels");
  g_object_unref (check);
  ui_settle ();
  g_assert_finalize_object (session);
}

static void
count_cb (SlotjeSession *session, const char *account, guint *n)
{
  g_assert_null (account);
  (*n)++;
}

static void
test_answer_days (gconstpointer application)
{
  g_autoptr (GSettings) settings = open_settings ();
  SlotjeSession *session = ui_new_demo_session ();
  const SlotjePlatform *platform = slotje_session_get_platform (session, "a1");
  const SlotjeSetting *usual = NULL;
  guint n_changes = 0;

  for (guint i = 0; i < platform->n_settings; i++)
    if (platform->settings[i].lifetime_is_usual)
      usual = &platform->settings[i];
  g_assert_nonnull (usual);
  g_assert_cmpuint (usual->lifetime_days, ==, 365);

  g_signal_connect (session, "changed", G_CALLBACK (count_cb), &n_changes);
  g_settings_set_uint (settings, "answer-days", 180);
  ui_wait_until (n_changes > 0);
  g_assert_cmpuint (usual->lifetime_days, ==, 180);

  g_settings_reset (settings, "answer-days");
  ui_settle ();
  g_assert_cmpuint (usual->lifetime_days, ==, 365);
  g_assert_finalize_object (session);
}

/* With the mark as the name of every account. */
static SlotjeSession *
make_marked_session (void)
{
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeProfile *profile = slotje_session_get_profile (session);

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    g_assert_true (
        slotje_session_rename (session, slotje_profile_get_account (profile, i)->id, "ZQX-geheim"));
  slotje_profile_take_snapshot (profile, "2026-05-01");

  return session;
}

static void
assert_hidden (SlotjeSession *session, SlotjeWindow *window)
{
  static const char *const routes[][2] = {
    { "overview", "" },  { "account", "a1" }, { "view", "a1" },    { "view", "" }, { "todo", "" },
    { "details", "a1" }, { "history", "" },   { "counted", "a1" }, { "post", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (routes); i++)
    {
      slotje_window_go (window, routes[i][0], routes[i][1], "");
      ui_settle ();
      g_test_message ("%s", routes[i][0]);
      g_assert_false (ui_says (GTK_WIDGET (window), "ZQX-geheim"));
      g_assert_true (ui_says (GTK_WIDGET (window), "Account 1"));
    }
}

static void
test_hide_names (gconstpointer application)
{
  g_autoptr (GSettings) settings = open_settings ();
  SlotjeSession *session = make_marked_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1100);
  g_autofree char *name = NULL;
  g_autofree char *hidden = NULL;

  slotje_window_go (window, "overview", "", "");
  ui_settle ();
  g_assert_true (ui_says (GTK_WIDGET (window), "ZQX-geheim"));
  name = slotje_session_dup_name (session, "a1");
  g_assert_nonnull (strstr (name, "ZQX-geheim"));

  g_settings_set_boolean (settings, "hide-names", TRUE);
  ui_wait_until (!ui_says (GTK_WIDGET (window), "ZQX-geheim"));
  hidden = slotje_session_dup_name (session, "a1");
  g_assert_nonnull (strstr (hidden, "Account 1"));
  assert_hidden (session, window);

  /* Answers go to the real account, and its name stays what it was. */
  g_assert_false (slotje_session_rename (session, "a1", "other"));
  g_assert_true (slotje_session_record_note (session, "a2", "private-account", "note"));
  g_assert_true (slotje_session_set_absent (session, "a2", "stories", TRUE));
  g_settings_reset (settings, "hide-names");
  ui_settle ();
  g_assert_cmpstr (slotje_session_get_account (session, "a1")->name, ==, "ZQX-geheim");
  g_assert_cmpstr (slotje_session_get_account (session, "a2")->name, ==, "ZQX-geheim");

  ui_end_window (window);
  g_assert_finalize_object (session);
}

static void
made_cb (SlotjeWindow *window, SlotjePaper *paper, const GError *error)
{
  g_assert_no_error (error);
  slotje_paper_free (paper);
  g_object_set_data (G_OBJECT (window), "test-made", window);
}

static void
test_hide_names_in_exports (gconstpointer application)
{
  g_autoptr (GSettings) settings = open_settings ();
  SlotjeSession *session = make_marked_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1100);
  g_autofree char *folder = g_dir_make_tmp ("slotje-ui-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "report.txt", NULL);
  g_autofree char *text = NULL;
  const SlotjeExportOrder order = {
    .what = SLOTJE_EXPORT_FULL, .account = "", .path = path, .format = SLOTJE_PAPER_TEXT
  };

  g_settings_set_boolean (settings, "hide-names", TRUE);
  ui_settle ();
  slotje_export_job_start (window, &order, made_cb);
  ui_wait_until (g_object_get_data (G_OBJECT (window), "test-made") != NULL);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_null (strstr (text, "ZQX-geheim"));
  g_assert_nonnull (strstr (text, "Account 1"));

  g_settings_reset (settings, "hide-names");
  ui_end_window (window);
  g_object_unref (session);
}

static GtkWindow *
open_preferences (gconstpointer application)
{
  GtkWindow *window;

  g_application_activate (G_APPLICATION (application));
  app_act (application, "preferences");
  window = app_find_dialog (SLOTJE_TYPE_PREFERENCES_WINDOW);
  g_assert_nonnull (window);
  g_assert_true (GTK_IS_WINDOW (gtk_window_get_transient_for (window)));

  return window;
}

static void
test_window (gconstpointer application)
{
  g_autoptr (GSettings) settings = open_settings ();
  GtkWindow *window = open_preferences (application);
  GtkWidget *widget = GTK_WIDGET (window);
  g_autofree char *labels = NULL;

  adw_combo_row_set_selected (ADW_COMBO_ROW (ui_get (widget, "labels")), 2);
  labels = g_settings_get_string (settings, "labels");
  g_assert_cmpstr (labels, ==, "other");
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (ui_get (widget, "days"))), ==, 1);
  adw_combo_row_set_selected (ADW_COMBO_ROW (ui_get (widget, "days")), 0);
  g_assert_cmpuint (g_settings_get_uint (settings, "answer-days"), ==, 180);
  g_settings_set_uint (settings, "answer-days", 700);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (ui_get (widget, "days"))), ==, 2);
  gtk_switch_set_active (GTK_SWITCH (ui_get (widget, "hide_names")), TRUE);
  g_assert_true (g_settings_get_boolean (settings, "hide-names"));
  g_assert_true (g_variant_get_boolean (
      g_action_group_get_action_state (G_ACTION_GROUP (application), "hide-names")));

  g_signal_emit_by_name (ui_get (widget, "weights"), "activated");
  ui_wait_until (app_find_dialog (SLOTJE_TYPE_PREFERENCES_WINDOW) == NULL);
  g_assert_cmpstr (slotje_window_get_route (app_get_active (application)), ==, "weights");
  g_settings_reset (settings, "labels");
  g_settings_reset (settings, "answer-days");
  g_settings_reset (settings, "hide-names");
  app_close_all (application);
}

#define METAINFO                                                                                   \
  "<component><description><p>About it</p></description><releases>"                                \
  "<release version=\"2.0\"><description><p>New &amp; good</p>"                                    \
  "<ul><li>One</li>\n <li>Two</li></ul></description></release>"                                   \
  "<release version=\"1.0\"><description><p>First</p></description></release>"                     \
  "</releases></component>"

static void
test_release_notes (gconstpointer application)
{
  g_autofree char *newer = slotje_release_notes_find (METAINFO, -1, "2.0");
  g_autofree char *older = slotje_release_notes_find (METAINFO, -1, "1.0");
  g_autofree char *own = slotje_release_notes_dup_own ();

  g_assert_cmpstr (newer, ==, "<p>New &amp; good</p><ul><li>One</li><li>Two</li></ul>");
  g_assert_cmpstr (older, ==, "<p>First</p>");
  g_assert_null (slotje_release_notes_find (METAINFO, -1, "3.0"));
  g_assert_null (slotje_release_notes_find ("<component><release version=\"1.0\">", -1, "1.0"));
  g_assert_true (own != NULL && g_str_has_prefix (own, "<p>")); /* every version has some */
}

static void
test_news_are_told_once (gconstpointer application)
{
  g_autoptr (GSettings) settings = open_settings ();

  g_application_activate (G_APPLICATION (application));
  GtkWidget *window = GTK_WIDGET (app_get_active (application));

  ui_settle ();
  g_assert_false (ui_says (window, "This is Slotje")); /* the first time all is new */

  g_settings_set_string (settings, "seen-version", "0.0.1");
  slotje_application_actions_tell_news (SLOTJE_APPLICATION ((gpointer) application));
  ui_wait_until (ui_says (window, "This is Slotje " SLOTJE_VERSION));
  ui_press (window, "What is new");

  GtkWindow *about = app_find_dialog (ADW_TYPE_ABOUT_WINDOW);

  g_assert_nonnull (about);
  g_assert_cmpstr (adw_about_window_get_release_notes_version (ADW_ABOUT_WINDOW (about)), ==,
                   SLOTJE_VERSION);
  app_close_all (application);

  g_application_activate (G_APPLICATION (application));
  ui_settle ();
  g_assert_false (ui_says (GTK_WIDGET (app_get_active (application)), "This is Slotje"));
  app_close_all (application);
}

static void
test_debug_info (gconstpointer application)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  g_autofree char *info = slotje_about_dup_debug_info (catalog);

  g_assert_nonnull (strstr (info, SLOTJE_VERSION));
  g_assert_nonnull (strstr (info, "- instagram 20"));
  g_assert_null (strstr (info, g_get_home_dir ()));
  g_assert_null (strstr (info, g_get_user_data_dir ()));
  g_assert_null (strstr (info, g_get_host_name ()));
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    GTestDataFunc test;
  } tests[] = {
    { "/ui/preferences/labels", test_labels },
    { "/ui/preferences/answer-days", test_answer_days },
    { "/ui/preferences/hide-names", test_hide_names },
    { "/ui/preferences/hide-names-in-exports", test_hide_names_in_exports },
    { "/ui/preferences/window", test_window },
    { "/ui/about/release-notes", test_release_notes },
    { "/ui/about/news", test_news_are_told_once },
    { "/ui/about/debug-info", test_debug_info },
  };

  gtk_test_init (&argc, &argv, NULL);

  g_autoptr (SlotjeApplication) application = slotje_application_new ();

  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add_data_func (tests[i].path, application, tests[i].test);

  return g_test_run ();
}
