/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "application-fixture.h"

#include "slotje-window-state.h"

static void
test_own_profile_opens_once (gconstpointer application)
{
  g_autofree char *path = slotje_store_dup_default_path ();

  g_application_activate (G_APPLICATION (application));
  g_application_activate (G_APPLICATION (application));
  g_assert_cmpuint (app_count_windows (application), ==, 1);
  g_assert_cmpstr (slotje_window_get_path (app_get_active (application)), ==, path);
  app_close_all (application);
}

static void
test_file_opens_its_own_window (gconstpointer application)
{
  g_autofree char *path = ui_new_profile_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_application_activate (G_APPLICATION (application));
  g_application_open (G_APPLICATION (application), &file, 1, "");
  g_assert_cmpuint (app_count_windows (application), ==, 2);
  g_application_open (G_APPLICATION (application), &file, 1, "");
  g_assert_cmpuint (app_count_windows (application), ==, 2);
  app_close_all (application);
}

static void
test_what_is_not_here_stays_closed (gconstpointer application)
{
  g_autoptr (GFile) file = g_file_new_for_uri ("https://example.org/profile.slotje");

  g_application_open (G_APPLICATION (application), &file, 1, "");
  g_assert_cmpuint (app_count_windows (application), ==, 1); /* the person's own */
  app_close_all (application);
}

static void
test_demo (gconstpointer application)
{
  app_act (application, "demo");
  g_assert_cmpuint (app_count_windows (application), ==, 1);
  g_assert_true (
      slotje_session_get_demo (slotje_window_get_session (app_get_active (application))));
  g_assert_null (slotje_window_get_path (app_get_active (application)));
  app_close_all (application);
}

static void
test_trainer (gconstpointer application)
{
  app_act (application, "trainer");
  ui_wait_until (ui_says (GTK_WIDGET (app_get_active (application)), "projector"));
  app_close_all (application);
}

static void
test_about (gconstpointer application)
{
  GtkWindow *about;

  g_application_activate (G_APPLICATION (application));
  app_act (application, "about");
  about = app_find_dialog (ADW_TYPE_ABOUT_WINDOW);
  g_assert_nonnull (about);
  g_assert_true (gtk_window_get_transient_for (about) == GTK_WINDOW (app_get_active (application)));
  app_close_all (application);
}

/* Keys of the shortcuts window, as the person reads them. */
static void
collect_keys (GtkWidget *widget, GPtrArray *keys)
{
  if (GTK_IS_SHORTCUTS_SHORTCUT (widget))
    {
      char *key;

      g_object_get (widget, "accelerator", &key, NULL);
      g_ptr_array_add (keys, key);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_keys (child, keys);
}

/* Keys that @controller binds to actions of the window or the application. */
static void
collect_bindings (GListModel *controller, GPtrArray *bindings)
{
  for (guint i = 0; i < g_list_model_get_n_items (controller); i++)
    {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (controller, i);
      GtkShortcutAction *action = gtk_shortcut_get_action (shortcut);
      const char *name = GTK_IS_NAMED_ACTION (action)
                             ? gtk_named_action_get_action_name (GTK_NAMED_ACTION (action))
                             : "";

      if (g_str_has_prefix (name, "win.") || g_str_has_prefix (name, "app."))
        g_ptr_array_add (bindings,
                         gtk_shortcut_trigger_to_string (gtk_shortcut_get_trigger (shortcut)));
    }
}

static void
collect_all_bindings (GtkWidget *window, GPtrArray *bindings)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (window);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_SHORTCUT_CONTROLLER (controller))
        collect_bindings (G_LIST_MODEL (controller), bindings);
    }
}

/* As the trigger would be printed, so that both lists can be compared. */
static char *
normalize_key (const char *key)
{
  g_autoptr (GtkShortcutTrigger) trigger = gtk_shortcut_trigger_parse_string (key);

  g_assert_nonnull (trigger);

  return gtk_shortcut_trigger_to_string (trigger);
}

/* What works is told, and what is told works. */
static void
test_shortcuts_are_told (gconstpointer application)
{
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) told = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) bindings = g_ptr_array_new_with_free_func (g_free);

  g_application_activate (G_APPLICATION (application));
  g_action_group_activate_action (G_ACTION_GROUP (app_get_active (application)),
                                  "show-help-overlay", NULL);
  collect_keys (GTK_WIDGET (gtk_application_window_get_help_overlay (
                    GTK_APPLICATION_WINDOW (app_get_active (application)))),
                keys);
  for (guint i = 0; i < keys->len; i++)
    g_ptr_array_add (told, normalize_key (keys->pdata[i]));
  collect_all_bindings (GTK_WIDGET (app_get_active (application)), bindings);
  g_assert_cmpuint (bindings->len, >=, 8);

  for (guint i = 0; i < bindings->len; i++)
    {
      g_test_message ("works: %s", (char *) bindings->pdata[i]);
      g_assert_true (
          g_ptr_array_find_with_equal_func (told, bindings->pdata[i], g_str_equal, NULL));
    }
  g_ptr_array_add (bindings, normalize_key ("F10"));        /* of the menu button */
  g_ptr_array_add (bindings, normalize_key ("<Control>w")); /* of GtkWindow itself */
  for (guint i = 0; i < told->len; i++)
    {
      g_test_message ("told: %s", (char *) told->pdata[i]);
      g_assert_true (
          g_ptr_array_find_with_equal_func (bindings, told->pdata[i], g_str_equal, NULL));
    }
  app_close_all (application);
}

static void
test_size_is_kept (gconstpointer application)
{
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  int width;
  int height;

  gtk_window_set_default_size (window, 777, 555);
  slotje_window_state_save (window);
  gtk_window_set_default_size (window, 100, 100);
  slotje_window_state_restore (window);
  gtk_window_get_default_size (window, &width, &height);
  g_assert_cmpint (width, ==, 777);
  g_assert_cmpint (height, ==, 555);
  gtk_window_destroy (window);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    GTestDataFunc test;
  } tests[] = {
    { "/ui/application/own-profile-opens-once", test_own_profile_opens_once },
    { "/ui/application/file-opens-its-own-window", test_file_opens_its_own_window },
    { "/ui/application/not-here-stays-closed", test_what_is_not_here_stays_closed },
    { "/ui/application/demo", test_demo },
    { "/ui/application/trainer", test_trainer },
    { "/ui/application/about", test_about },
    { "/ui/application/shortcuts", test_shortcuts_are_told },
    { "/ui/application/size", test_size_is_kept },
  };

  gtk_test_init (&argc, &argv, NULL);

  g_autoptr (SlotjeApplication) application = slotje_application_new ();

  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add_data_func (tests[i].path, application, tests[i].test);

  return g_test_run ();
}
