/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>

#include "ui-fixture.h"

#include "slotje-notice.h"

#define DAMAGED "{ \"format\": "
#define NEWER "{\n  \"accounts\": [],\n  \"format\": \"slotje-profile/99\"\n}\n"

static void
write_file (const char *path, const char *text)
{
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static const char *
get_state (SlotjeWindow *window)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (ui_get (GTK_WIDGET (window), "states")));
}

static const char *
get_notice (SlotjeWindow *window, const char *id)
{
  return slotje_notice_get_message (SLOTJE_NOTICE (ui_get (GTK_WIDGET (window), id)));
}

static SlotjeWindow *
open_window (const char *path)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  SlotjeWindow *window = slotje_window_new (NULL, catalog);

  slotje_window_open (window, path);
  ui_show (GTK_WINDOW (window));

  return window;
}

/* Two saved states, so that there is a backup, and then damage. */
static char *
make_damaged_with_backup (void)
{
  g_autofree char *path = ui_new_profile_path ();
  g_autoptr (SlotjeStore) store = slotje_store_open (path, NULL);
  SlotjeProfile *profile = slotje_store_get_profile (store);

  slotje_profile_add_account (profile, slotje_account_new ("a1", "instagram"), "added");
  g_assert_true (slotje_store_save_now (store, NULL));
  slotje_profile_add_account (profile, slotje_account_new ("a2", "x"), "added");
  g_assert_true (slotje_store_save_now (store, NULL));
  g_clear_object (&store);
  write_file (path, DAMAGED);

  return g_steal_pointer (&path);
}

static gboolean
was_set_aside (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      if (strstr (name, ".damaged-") != NULL)
        return TRUE;
    }

  return FALSE;
}

static void
test_damaged_uses_backup (void)
{
  g_autofree char *path = make_damaged_with_backup ();
  SlotjeWindow *window = open_window (path);

  g_assert_cmpstr (get_state (window), ==, "trouble");
  g_assert_true (ui_says (GTK_WIDGET (window), "is damaged"));
  g_assert_false (was_set_aside (path)); /* nothing was touched yet */
  ui_press (GTK_WIDGET (window), "Go on with the newest");

  g_assert_cmpstr (get_state (window), ==, "pages");
  g_assert_nonnull (slotje_session_get_account (slotje_window_get_session (window), "a1"));
  g_assert_true (was_set_aside (path));
  ui_wait_until (ui_says (GTK_WIDGET (window), "is kept as"));

  ui_end_window (window);
}

static void
test_damaged_starts_anew (void)
{
  g_autofree char *path = make_damaged_with_backup ();
  SlotjeWindow *window = open_window (path);

  ui_press (GTK_WIDGET (window), "Start anew");
  g_assert_cmpstr (get_state (window), ==, "welcome");
  g_assert_true (was_set_aside (path));

  /* A wrong button throws nothing away. */
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  g_assert_cmpstr (get_state (window), ==, "pages");

  ui_end_window (window);
}

static void
test_damaged_without_backup (void)
{
  g_autofree char *path = ui_new_profile_path ();

  write_file (path, DAMAGED);
  SlotjeWindow *window = open_window (path);

  g_assert_false (gtk_widget_get_visible (ui_get (GTK_WIDGET (window), "backup")));
  g_assert_true (gtk_widget_get_visible (ui_get (GTK_WIDGET (window), "anew")));
  g_assert_false (gtk_widget_get_visible (ui_get (GTK_WIDGET (window), "again")));
  ui_press (GTK_WIDGET (window), "Start anew");
  g_assert_cmpstr (get_state (window), ==, "welcome");

  ui_end_window (window);
}

static void
test_unreadable_can_be_tried_again (void)
{
  g_autofree char *path = ui_new_profile_path ();

  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  SlotjeWindow *window = open_window (path);

  g_assert_cmpstr (get_state (window), ==, "trouble");
  g_assert_true (ui_says (GTK_WIDGET (window), "cannot be opened"));
  g_assert_false (gtk_widget_get_visible (ui_get (GTK_WIDGET (window), "anew")));
  g_assert_cmpint (g_rmdir (path), ==, 0);
  ui_press (GTK_WIDGET (window), "Try again");
  g_assert_cmpstr (get_state (window), ==, "welcome");

  ui_end_window (window);
}

static void
test_newer_is_read_only (void)
{
  g_autofree char *path = ui_new_profile_path ();

  write_file (path, NEWER);
  SlotjeWindow *window = open_window (path);
  SlotjeSession *session = slotje_window_get_session (window);

  g_assert_nonnull (session);
  g_assert_true (slotje_session_get_read_only (session));
  g_assert_nonnull (get_notice (window, "read_only_notice"));
  g_assert_null (slotje_session_add_account (session, "x"));
  g_assert_false (ui_says (GTK_WIDGET (window), "Add an account"));

  ui_end_window (window);
}

static void
test_demo_says_so (void)
{
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);

  g_assert_nonnull (get_notice (window, "demo_notice"));
  g_assert_true (ui_says (GTK_WIDGET (window), "Demo person"));
  g_assert_null (get_notice (window, "store_notice"));

  ui_end_window (window);
  g_assert_finalize_object (session);
}

static GtkWindow *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window))
        return window;
    }

  return NULL;
}

/* A profile whose folder has become a file, so that no save can succeed. */
static SlotjeWindow *
make_window_that_cannot_save (void)
{
  g_autofree char *path = ui_new_profile_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *inner = g_build_filename (folder, "inner", NULL);
  g_autofree char *inner_path = g_build_filename (inner, "profile.slotje", NULL);
  SlotjeWindow *window = open_window (inner_path);

  g_rmdir (inner);
  write_file (inner, "in the way");
  g_free (slotje_session_add_account (slotje_window_get_session (window), "x"));

  return window;
}

static void
test_failed_save_is_said (void)
{
  SlotjeWindow *window = make_window_that_cannot_save ();

  ui_wait_until (get_notice (window, "store_notice") != NULL);
  g_assert_nonnull (strstr (get_notice (window, "store_notice"), "not saved"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_closing_asks_first (gconstpointer label)
{
  SlotjeWindow *window = make_window_that_cannot_save ();
  gboolean discards = g_str_equal (label, "Discard");

  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_close (GTK_WINDOW (window));
  ui_wait_until (find_dialog () != NULL);
  g_assert_nonnull (window);
  ui_show (find_dialog ());
  ui_press (GTK_WIDGET (find_dialog ()), label);

  if (discards)
    {
      ui_wait_until (window == NULL);
      return;
    }

  ui_settle ();
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (window)));
  g_object_remove_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);

  g_test_add_func ("/ui/trouble/damaged-uses-backup", test_damaged_uses_backup);
  g_test_add_func ("/ui/trouble/damaged-starts-anew", test_damaged_starts_anew);
  g_test_add_func ("/ui/trouble/damaged-without-backup", test_damaged_without_backup);
  g_test_add_func ("/ui/trouble/unreadable-again", test_unreadable_can_be_tried_again);
  g_test_add_func ("/ui/trouble/newer-is-read-only", test_newer_is_read_only);
  g_test_add_func ("/ui/trouble/demo-says-so", test_demo_says_so);
  g_test_add_func ("/ui/trouble/failed-save-is-said", test_failed_save_is_said);
  g_test_add_data_func ("/ui/trouble/closing/discard", "Discard", test_closing_asks_first);
  g_test_add_data_func ("/ui/trouble/closing/cancel", "Cancel", test_closing_asks_first);

  return g_test_run ();
}
