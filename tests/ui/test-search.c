/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-fixture.h"

#include "slotje-search-page.h"
#include "slotje-search-row.h"

/* The search over all platforms, in the window. */

static gboolean
is_search_page (GtkWidget *widget, gconstpointer data)
{
  return SLOTJE_IS_SEARCH_PAGE (widget);
}

static GtkWidget *
open_search (SlotjeWindow *window)
{
  g_action_group_activate_action (G_ACTION_GROUP (window), "search", NULL);
  ui_settle ();
  g_assert_cmpstr (slotje_window_get_route (window), ==, "search");

  return ui_find (GTK_WIDGET (window), is_search_page, NULL);
}

static GtkListBox *
look_for (GtkWidget *page, const char *query)
{
  GtkWidget *entry = ui_get (page, "entry");

  gtk_editable_set_text (GTK_EDITABLE (entry), query);
  g_signal_emit_by_name (entry, "search-changed");
  ui_settle ();

  return GTK_LIST_BOX (ui_get (page, "list"));
}

/* The first row about that platform. */
static SlotjeSearchRow *
find_row (GtkListBox *list, const char *platform)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    if (g_str_equal (slotje_search_row_get_platform (SLOTJE_SEARCH_ROW (row))->id, platform))
      return SLOTJE_SEARCH_ROW (row);

  return NULL;
}

/* Says what it is, where it is set and how it is; and opens the question. */
static void
test_open (void)
{
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);
  GtkListBox *list = look_for (open_search (window), "slotje instagram");
  SlotjeSearchRow *row = find_row (list, "instagram");

  g_assert_nonnull (row);
  g_assert_nonnull (slotje_search_row_get_account (row));
  g_assert_true (ui_says (GTK_WIDGET (row), "Private account"));
  g_assert_true (ui_says (GTK_WIDGET (row), "Account privacy"));
  g_signal_emit_by_name (list, "row-activated", row);
  ui_settle ();
  g_assert_cmpstr (slotje_window_get_route (window), ==, "account");
  ui_end_window (window);
  g_object_unref (session);
}

static GtkWindow *
find_dialog (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (ADW_IS_MESSAGE_DIALOG (link->data) && gtk_widget_get_mapped (link->data))
      return link->data;

  return NULL;
}

/* Without an account there it offers to add one, and goes on to the question. */
static void
test_add (void)
{
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);
  GtkListBox *list = look_for (open_search (window), "slotje pinterest");
  SlotjeSearchRow *row = find_row (list, "pinterest");
  const guint n = slotje_profile_get_n_accounts (slotje_session_get_profile (session));

  g_assert_nonnull (row);
  g_assert_null (slotje_search_row_get_account (row));
  g_signal_emit_by_name (list, "row-activated", row);
  ui_settle ();
  g_assert_cmpstr (slotje_window_get_route (window), ==, "search");
  ui_wait_until (find_dialog () != NULL);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (find_dialog ()), "add");
  ui_settle ();
  g_assert_cmpuint (slotje_profile_get_n_accounts (slotje_session_get_profile (session)), ==,
                    n + 1);
  g_assert_cmpstr (slotje_window_get_route (window), ==, "account");
  ui_end_window (window);
  g_object_unref (session);
}

static void
test_nothing (void)
{
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 350);
  GtkWidget *page = open_search (window);

  g_assert_true (ui_says (page, "For example"));
  look_for (page, "qqxyzzy");
  g_assert_false (gtk_widget_get_visible (ui_get (page, "list")));
  g_assert_true (ui_says (page, "Nothing was found"));
  ui_end_window (window);
  g_object_unref (session);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  g_test_add_func ("/search-page/open", test_open);
  g_test_add_func ("/search-page/add", test_add);
  g_test_add_func ("/search-page/nothing", test_nothing);

  return g_test_run ();
}
