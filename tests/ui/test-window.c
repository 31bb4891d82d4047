/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-fixture.h"

#include "slotje-platform-card.h"
#include "slotje-sidebar.h"

#define CHOSEN "instagram"

static const char *
get_state (SlotjeWindow *window)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (ui_get (GTK_WIDGET (window), "states")));
}

static gboolean
is_card_of (GtkWidget *widget, gconstpointer platform)
{
  return SLOTJE_IS_PLATFORM_CARD (widget) &&
         g_str_equal (slotje_platform_card_get_id (SLOTJE_PLATFORM_CARD (widget)), platform);
}

static guint
count_accounts (SlotjeSession *session)
{
  return slotje_profile_get_n_accounts (slotje_session_get_profile (session));
}

/* Three presses from the first window to the questions of an account. */
static void
test_welcome_to_account (void)
{
  SlotjeSession *session = ui_new_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);

  g_assert_cmpstr (get_state (window), ==, "welcome");
  ui_press (GTK_WIDGET (window), "Add my accounts");
  g_assert_cmpstr (get_state (window), ==, "pages");
  g_assert_cmpstr (slotje_window_get_route (window), ==, "add");

  GtkWidget *card = ui_find (GTK_WIDGET (window), is_card_of, CHOSEN);

  g_assert_nonnull (card);
  g_assert_true (gtk_widget_activate (card));
  ui_settle ();

  g_assert_cmpuint (count_accounts (session), ==, 1);
  g_assert_cmpstr (slotje_window_get_route (window), ==, "account");
  g_assert_cmpstr (slotje_window_get_account (window), ==, "a1");
  g_assert_true (ui_says (GTK_WIDGET (window), "not started"));

  ui_end_window (window);
  g_assert_finalize_object (session);
}

static void
test_search_and_return (void)
{
  SlotjeSession *session = ui_new_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);

  slotje_window_go (window, "add", "", "");
  GtkWidget *search = ui_get (GTK_WIDGET (window), "search");

  gtk_editable_set_text (GTK_EDITABLE (search), "TWÍTT");
  ui_wait_until (!gtk_widget_get_child_visible (ui_find (GTK_WIDGET (window), is_card_of, CHOSEN)));
  g_assert_true (gtk_widget_get_child_visible (ui_find (GTK_WIDGET (window), is_card_of, "x")));
  g_signal_emit_by_name (search, "activate");
  ui_settle ();
  g_assert_cmpuint (count_accounts (session), ==, 1);
  g_assert_cmpstr (slotje_session_get_account (session, "a1")->platform, ==, "x");

  ui_end_window (window);
  g_assert_finalize_object (session);
}

static void
test_search_finds_nothing (void)
{
  SlotjeSession *session = ui_new_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);

  slotje_window_go (window, "add", "", "");
  gtk_editable_set_text (GTK_EDITABLE (ui_get (GTK_WIDGET (window), "search")), "zzzz");
  ui_wait_until (ui_says (GTK_WIDGET (window), "Nothing found"));
  g_signal_emit_by_name (ui_get (GTK_WIDGET (window), "search"), "activate");
  g_assert_cmpuint (count_accounts (session), ==, 0);

  ui_end_window (window);
  g_assert_finalize_object (session);
}

static void
test_undo_and_redo (void)
{
  SlotjeSession *session = ui_new_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);
  GtkWidget *widget = GTK_WIDGET (window);
  GAction *undo = g_action_map_lookup_action (G_ACTION_MAP (window), "undo");

  g_assert_false (g_action_get_enabled (undo));
  g_free (slotje_session_add_account (session, CHOSEN));
  slotje_window_go (window, "account", "a1", "");
  g_assert_true (g_action_get_enabled (undo));

  /* The page that is shown is about an account that is no more. */
  gtk_widget_activate_action (widget, "win.undo", NULL);
  g_assert_cmpuint (count_accounts (session), ==, 0);
  g_assert_cmpstr (slotje_window_get_route (window), ==, "overview");
  g_assert_cmpstr (get_state (window), ==, "welcome");
  ui_wait_until (ui_says (widget, "Undone: account added"));

  gtk_widget_activate_action (widget, "win.redo", NULL);
  g_assert_cmpuint (count_accounts (session), ==, 1);
  g_assert_cmpstr (get_state (window), ==, "pages");

  ui_end_window (window);
  g_assert_finalize_object (session);
}

static void
test_remove_says_undo (void)
{
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);
  guint n = count_accounts (session);

  slotje_window_go (window, "details", "a1", "");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.remove-account", "s", "a1");
  g_assert_cmpuint (count_accounts (session), ==, n - 1);
  ui_wait_until (ui_says (GTK_WIDGET (window), "removed"));
  ui_press (GTK_WIDGET (window), "Undo");
  g_assert_cmpuint (count_accounts (session), ==, n);

  ui_end_window (window);
  g_assert_finalize_object (session);
}

typedef struct
{
  const char *name;
  const char *route;
  const char *account;
  const char *arrives;
} RouteCase;

static const RouteCase route_cases[] = {
  { "overview", "overview", "", "overview" },
  { "add", "add", "", "add" },
  { "details", "details", "a1", "details" },
  { "account", "account", "a1", "account" },
  { "no-such-route", "nowhere", "", "overview" },
  { "no-such-account", "details", "a99", "overview" },
  { "account-missing", "details", "", "overview" },
  { "account-too-many", "overview", "a1", "overview" },
};

static void
test_route (gconstpointer data)
{
  const RouteCase *row = data;
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.go", "(sss)", row->route, row->account, "");
  g_assert_cmpstr (slotje_window_get_route (window), ==, row->arrives);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Slotje");

  ui_end_window (window);
  g_assert_finalize_object (session);
}

static void
test_many_pages (void)
{
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);

  for (guint round = 0; round < 2; round++)
    {
      for (guint i = 0; i < count_accounts (session); i++)
        {
          SlotjeProfile *profile = slotje_session_get_profile (session);
          const char *account = slotje_profile_get_account (profile, i)->id;

          slotje_window_go (window, "details", account, "");
          slotje_window_go (window, "account", account, "");
          ui_settle ();
          g_assert_cmpstr (slotje_window_get_account (window), ==, account);
        }
    }

  ui_end_window (window);
  g_assert_finalize_object (session);
}

static gboolean
is_sidebar (GtkWidget *widget, gconstpointer data)
{
  return SLOTJE_IS_SIDEBAR (widget);
}

static void
test_narrow_goes_back (void)
{
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 370);
  GtkWidget *sidebar = ui_find (GTK_WIDGET (window), is_sidebar, NULL);

  slotje_window_go (window, "details", "a1", "");
  ui_settle ();
  g_assert_false (gtk_widget_get_mapped (sidebar));
  g_assert_true (gtk_widget_get_visible (ui_get (GTK_WIDGET (window), "back")));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.back", NULL);
  ui_wait_until (gtk_widget_get_mapped (sidebar));

  ui_end_window (window);
  g_assert_finalize_object (session);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);

  g_test_add_func ("/ui/window/welcome-to-account", test_welcome_to_account);
  g_test_add_func ("/ui/window/search-and-return", test_search_and_return);
  g_test_add_func ("/ui/window/search-finds-nothing", test_search_finds_nothing);
  g_test_add_func ("/ui/window/undo-and-redo", test_undo_and_redo);
  g_test_add_func ("/ui/window/remove-says-undo", test_remove_says_undo);
  g_test_add_func ("/ui/window/many-pages", test_many_pages);
  g_test_add_func ("/ui/window/narrow-goes-back", test_narrow_goes_back);
  for (gsize i = 0; i < G_N_ELEMENTS (route_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/ui/window/route/", route_cases[i].name, NULL);

      g_test_add_data_func (path, &route_cases[i], test_route);
    }

  return g_test_run ();
}
