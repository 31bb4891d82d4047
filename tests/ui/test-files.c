/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "application-fixture.h"

#include <glib/gstdio.h>

#include "slotje-forget.h"
#include "slotje-preferences.h"
#include "slotje-recent-menu.h"
#include "slotje-recent.h"
#include "slotje-window-drop.h"

/* Several files, several windows, and what is remembered of them. */

static void
put_profile (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (
      g_file_set_contents (path, "{\"format\": \"slotje-profile/1\", \"accounts\": []}", -1, NULL));
}

/* (transfer full): a file with a profile in it. */
static char *
make_profile (void)
{
  char *path = ui_new_profile_path ();

  put_profile (path);

  return path;
}

static void
open_file (gconstpointer application, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_application_open (G_APPLICATION (application), &file, 1, "");
}

static void
test_drop (gconstpointer application)
{
  g_autofree char *a = make_profile ();
  g_autofree char *b = make_profile ();
  g_autoptr (GFile) first = g_file_new_for_path (a);
  g_autoptr (GFile) second = g_file_new_for_path (b);
  g_autoptr (GFile) other = g_file_new_for_path ("/usr/share/common-licenses/GPL-3");
  g_autoptr (GSList) files = NULL;
  SlotjeWindow *window;

  g_application_activate (G_APPLICATION (application));
  window = app_get_active (application);
  files = g_slist_append (files, first);
  files = g_slist_append (files, other);
  files = g_slist_append (files, second);
  g_assert_true (slotje_window_drop_files (GTK_WIDGET (window), files));
  g_assert_cmpuint (app_count_windows (application), ==, 3);
  g_assert_true (slotje_window_drop_files (GTK_WIDGET (window), files));
  g_assert_cmpuint (app_count_windows (application), ==, 3);
  app_close_all (application);
}

static void
test_drop_of_something_else (gconstpointer application)
{
  g_autoptr (GFile) other = g_file_new_for_path ("/usr/share/common-licenses/GPL-3");
  g_autoptr (GSList) files = g_slist_append (NULL, other);

  g_application_activate (G_APPLICATION (application));
  GtkWidget *window = GTK_WIDGET (app_get_active (application));

  g_assert_false (slotje_window_drop_files (window, files));
  g_assert_cmpuint (app_count_windows (application), ==, 1);
  ui_wait_until (ui_says (window, ".slotje"));
  app_close_all (application);
}

static gboolean
is_recent (const char *path)
{
  g_auto (GStrv) list = slotje_recent_list ();

  return g_strv_contains ((const char *const *) list, path);
}

static void
test_what_is_recent (gconstpointer application)
{
  g_autofree char *own = slotje_store_dup_default_path ();
  g_autofree char *path = make_profile ();
  g_autofree char *missing = ui_new_profile_path ();
  g_auto (GStrv) list = NULL;

  put_profile (own);
  g_assert_true (slotje_recent_forget (NULL));
  g_application_activate (G_APPLICATION (application));
  app_act (application, "demo");
  open_file (application, path);
  g_assert_true (is_recent (path));
  list = slotje_recent_list ();
  g_assert_cmpuint (g_strv_length (list), ==, 1); /* neither the own profile nor the demo */

  app_close_all (application);
  g_action_group_activate_action (G_ACTION_GROUP (application), "open-recent",
                                  g_variant_new_string (path));
  g_assert_cmpstr (slotje_window_get_path (app_get_active (application)), ==, path);
  app_act (application, "forget-recent");
  g_assert_false (is_recent (path));
  ui_wait_until (ui_says (GTK_WIDGET (app_get_active (application)), "forgotten"));
  app_close_all (application);
}

/* Labels of all items of @menu and its sections, one a line. */
static void
collect_labels (GMenuModel *menu, GString *labels)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr (GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);
      g_autofree char *label = NULL;

      g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_LABEL, "s", &label);
      if (label != NULL)
        g_string_append_printf (labels, "%s\n", label);
      if (section != NULL)
        collect_labels (section, labels);
    }
}

static char *
say_menu (gboolean hide_names)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GString *labels = g_string_new (NULL);

  slotje_recent_menu_fill (menu, hide_names);
  collect_labels (G_MENU_MODEL (menu), labels);

  return g_string_free (labels, FALSE);
}

static void
test_recent_menu (gconstpointer application)
{
  g_autofree char *folder = g_dir_make_tmp ("slotje-ui-XXXXXX", NULL);
  g_autofree char *one = g_build_filename (folder, "one", "my_file.slotje", NULL);
  g_autofree char *two = g_build_filename (folder, "two", "my_file.slotje", NULL);
  g_autofree char *empty = NULL;
  g_autofree char *single = NULL;
  g_autofree char *both = NULL;
  g_autofree char *hidden = NULL;

  g_assert_true (slotje_recent_forget (NULL));
  empty = say_menu (FALSE);
  g_assert_cmpstr (empty, ==, "_My own profile\n");

  put_profile (one);
  put_profile (two);
  g_assert_true (slotje_recent_add (one, NULL));
  single = say_menu (FALSE);
  g_assert_cmpstr (single, ==, "_My own profile\nmy__file\n_Forget this list\n");

  g_assert_true (slotje_recent_add (two, NULL));
  both = say_menu (FALSE);
  g_assert_cmpstr (both, ==,
                   "_My own profile\nmy__file (in two)\nmy__file (in one)\n_Forget this list\n");
  hidden = say_menu (TRUE);
  g_assert_cmpstr (hidden, ==, "_My own profile\nFile 1\nFile 2\n_Forget this list\n");
  g_assert_true (slotje_recent_forget (NULL));
}

/* A second window on the same: what changes in one is seen in the other. */
static void
test_new_window (gconstpointer application)
{
  app_act (application, "new-window");
  g_assert_cmpuint (app_count_windows (application), ==, 1);

  SlotjeWindow *first = app_get_active (application);
  SlotjeSession *session = slotje_window_get_session (first);

  app_act (application, "new-window");
  g_assert_cmpuint (app_count_windows (application), ==, 2);
  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (application)); link != NULL;
       link = link->next)
    {
      g_assert_true (slotje_window_get_session (link->data) == session);
      g_assert_cmpstr (slotje_window_get_path (link->data), ==, slotje_window_get_path (first));
    }
  g_free (slotje_session_add_account (session, "instagram"));
  g_assert_true (slotje_store_save_now (slotje_session_get_store (session), NULL));
  app_close_all (application);
}

static void
test_undo_survives (gconstpointer application)
{
  g_autofree char *path = make_profile ();
  SlotjeSession *session;

  open_file (application, path);
  session = slotje_window_get_session (app_get_active (application));
  g_free (slotje_session_add_account (session, "instagram"));
  app_close_all (application);

  open_file (application, path);
  GtkWidget *window = GTK_WIDGET (app_get_active (application));

  session = slotje_window_get_session (SLOTJE_WINDOW (window));
  g_assert_cmpuint (slotje_profile_get_n_accounts (slotje_session_get_profile (session)), ==, 1);
  gtk_widget_activate_action (window, "win.undo", NULL);
  g_assert_cmpuint (slotje_profile_get_n_accounts (slotje_session_get_profile (session)), ==, 0);
  ui_wait_until (ui_says (window, "Undone: account added"));
  app_close_all (application);
}

static void
answer_dialog (const char *response)
{
  GtkWindow *dialog = app_find_dialog (ADW_TYPE_MESSAGE_DIALOG);

  g_assert_nonnull (dialog);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), response);
  gtk_window_destroy (dialog);
  ui_settle ();
}

static void
test_forget_everything (gconstpointer application)
{
  g_autofree char *own = slotje_store_dup_default_path ();
  g_autofree char *folder = g_path_get_dirname (own);
  g_autofree char *other = make_profile ();
  g_autoptr (GDir) dir = NULL;
  SlotjeSession *session;

  g_application_activate (G_APPLICATION (application));
  app_act (application, "new-window"); /* a second window must not write it again */
  session = slotje_window_get_session (app_get_active (application));
  for (guint i = 0; i < 3; i++)
    {
      g_free (slotje_session_add_account (session, "instagram"));
      g_assert_true (slotje_store_save_now (slotje_session_get_store (session), NULL));
    }
  g_assert_true (slotje_recent_add (other, NULL));
  g_free (slotje_session_add_account (session, "instagram"));

  app_act (application, "forget-everything");
  answer_dialog ("cancel");
  g_assert_true (g_file_test (own, G_FILE_TEST_EXISTS));

  app_act (application, "forget-everything");
  answer_dialog ("forget");
  ui_wait_until (ui_says (GTK_WIDGET (app_get_active (application)), "Everything is forgotten."));
  session = slotje_window_get_session (app_get_active (application));
  g_assert_cmpuint (slotje_profile_get_n_accounts (slotje_session_get_profile (session)), ==, 0);
  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (application)); link != NULL;
       link = link->next)
    g_assert_true (slotje_window_get_session (link->data) == session);
  app_close_all (application);

  dir = g_dir_open (folder, 0, NULL);
  g_assert_true (dir == NULL || g_dir_read_name (dir) == NULL);
  g_assert_false (is_recent (other));
  g_assert_true (g_file_test (other, G_FILE_TEST_EXISTS));
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    GTestDataFunc test;
  } tests[] = {
    { "/ui/files/drop", test_drop },
    { "/ui/files/drop-else", test_drop_of_something_else },
    { "/ui/files/recent", test_what_is_recent },
    { "/ui/files/recent-menu", test_recent_menu },
    { "/ui/files/new-window", test_new_window },
    { "/ui/files/undo-survives", test_undo_survives },
    { "/ui/files/forget-everything", test_forget_everything },
  };

  gtk_test_init (&argc, &argv, NULL);

  g_autoptr (SlotjeApplication) application = slotje_application_new ();

  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add_data_func (tests[i].path, application, tests[i].test);

  return g_test_run ();
}
