/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "view-fixture.h"

/* When there is little, nothing or a contradiction to show, in both views; and searching. */

static const char *const modes[] = { "look-as", "grid" };

static guint
count_shown (View *view, const char *mode)
{
  guint n = 0;

  if (g_str_equal (mode, "grid"))
    {
      SlotjeGridTable *table = view_get_table (view, "a1");

      return table != NULL ? slotje_grid_table_get_n_rows (table) : 0;
    }

  for (int value = SLOTJE_VALUE_NO; value <= SLOTJE_VALUE_YES; value++)
    n += slotje_look_as_group_get_n_rows (
        slotje_look_as_get_group (view_get_look_as (view), (SlotjeValue) value));

  return n;
}

static void
test_nobody (void)
{
  View *view = view_open (ui_new_session (), NULL, "look-as", VIEW_NARROW);

  g_assert_true (view_says (view, "No accounts yet"));
  g_assert_false (gtk_widget_get_sensitive (view_get (view, "grid_button")));
  ui_press (GTK_WIDGET (view->page), "Add accounts");
  g_assert_cmpstr (view->asked->str, ==, "go ('add', '', '')\n");

  view_close (view);
}

static void
test_blank (gconstpointer data)
{
  const char *mode = data;
  View *view = view_open (view_new_session ("x"), "a1", mode, VIEW_NARROW);

  g_assert_true (view_says (view, "Nothing recorded yet"));
  ui_press (GTK_WIDGET (view->page), "Answer questions");
  g_assert_cmpstr (view->asked->str, ==, "open-account 'a1'\n");

  slotje_session_record (view->session, "a1", "protect-posts", "on");
  ui_settle ();
  g_assert_false (view_says (view, "Nothing recorded yet"));

  view_close (view);
}

static void
test_unknown_platform (void)
{
  View *view = view_open (view_new_session ("hyves"), "a1", "look-as", VIEW_NARROW);

  g_assert_true (view_says (view, "hyves is not in the catalogue"));
  g_assert_cmpuint (count_shown (view, "look-as"), ==, 0);

  view_close (view);
}

static void
test_unknown_among_others (gconstpointer data)
{
  const char *mode = data;
  SlotjeSession *session = view_new_session ("x");

  g_free (slotje_session_add_account (session, "hyves"));
  View *view = view_open (session, "", mode, VIEW_NARROW);

  g_assert_true (view_says (view, "Left out, because the catalogue does not know"));
  g_assert_true (view_says (view, "hyves"));
  g_assert_cmpuint (count_shown (view, mode), >, 10);

  view_close (view);
}

/* What is left out, and the two ways back. */
static void
test_absent (gconstpointer data)
{
  const char *mode = data;
  SlotjeSession *session = view_new_session ("instagram");
  View *view = view_open (session, "a1", mode, VIEW_NARROW);
  const guint n_all = count_shown (view, mode);

  g_assert_false (view_says (view, "you don’t have"));
  g_assert_true (slotje_session_set_absent (session, "a1", "stories", TRUE));
  ui_settle ();
  g_assert_cmpuint (count_shown (view, mode), ==, n_all - 1);
  g_assert_true (view_says (view, "1 kind of post you don’t have is left out"));

  g_assert_true (slotje_session_set_absent (session, "a1", "live", TRUE));
  ui_settle ();
  g_assert_true (view_says (view, "2 kinds of posts you don’t have are left out"));

  ui_press (GTK_WIDGET (view->page), "Show them");
  g_assert_cmpuint (count_shown (view, mode), ==, n_all);
  ui_press (GTK_WIDGET (view->page), "Leave them out");
  g_assert_cmpuint (count_shown (view, mode), ==, n_all - 2);

  view_close (view);
}

/* What the person does not have counts for nobody. */
static void
test_absent_counts (void)
{
  SlotjeSession *session = view_new_session ("instagram");
  View *view = view_open (session, "a1", "look-as", VIEW_WIDE);

  view_look_as (view, "web");
  g_autofree char *before = g_strdup (gtk_label_get_text (GTK_LABEL (view_get (view, "headline"))));
  slotje_session_set_absent (session, "a1", "channels", TRUE);
  ui_settle ();
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (view_get (view, "headline"))), !=, before);

  ui_press (GTK_WIDGET (view->page), "Show them");
  g_assert_nonnull (slotje_look_as_group_find_row (
      slotje_look_as_get_group (view_get_look_as (view), SLOTJE_VALUE_NO), "a1", "channels"));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (view_get (view, "headline"))), !=, before);

  view_close (view);
}

static void
test_contradiction (gconstpointer data)
{
  const char *mode = data;
  SlotjeSession *session = view_new_session ("instagram");
  View *view = view_open (session, "a1", mode, VIEW_NARROW);

  slotje_session_record (session, "a1", "private-account", "on");
  slotje_session_record (session, "a1", "account-type", "professional");
  ui_settle ();
  g_assert_true (view_says (view, "These answers cannot be true at the same time"));
  g_assert_true (view_says (view, "Until they are right, "));
  ui_press (GTK_WIDGET (view->page), "Look at “Account type” again");
  g_assert_cmpstr (view->asked->str, ==, "open-setting ('a1', 'account-type')\n");

  slotje_session_record (session, "a1", "private-account", "off");
  ui_settle ();
  g_assert_false (view_says (view, "These answers cannot be true at the same time"));

  view_close (view);
}

static void
search (View *view, const char *text)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (view_get (view, "search_button")), TRUE);
  gtk_editable_set_text (GTK_EDITABLE (view_get (view, "search_entry")), text);
  /* The entry waits a little for more. */
  g_signal_emit_by_name (view_get (view, "search_entry"), "search-changed");
  ui_settle ();
}

static void
test_search (gconstpointer data)
{
  const char *mode = data;
  View *view = view_open (view_new_session ("instagram"), "a1", mode, VIEW_NARROW);
  const guint n_all = count_shown (view, mode);

  search (view, "CÓMMENT");
  g_assert_cmpuint (count_shown (view, mode), ==, 2);
  g_assert_true (view_says (view, "Your comment on a company’s post"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view_get (view, "search_entry")),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "2 found");

  search (view, "comment company");
  g_assert_cmpuint (count_shown (view, mode), ==, 1);

  search (view, "<b>nothing");
  g_assert_cmpuint (count_shown (view, mode), ==, 0);
  g_assert_true (view_says (view, "No kind of post here has “<b>nothing” in its name."));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (view_get (view, "search_button")), FALSE);
  ui_settle ();
  g_assert_cmpuint (count_shown (view, mode), ==, n_all);

  view_close (view);
}

/* Ctrl+F works from everywhere in the page. */
static void
test_search_key (void)
{
  View *view = view_open (view_new_session ("x"), "a1", "look-as", VIEW_NARROW);
  GtkWidget *header = view_get (view, "header");

  g_assert_true (view_try_keys_of (header, GDK_KEY_f, GDK_CONTROL_MASK));
  ui_settle ();
  g_assert_true (gtk_widget_is_ancestor (view_get_focus (view), view_get (view, "search_entry")));

  view_close (view);
}

/* An account that is read-only, or gone, leaves no explanation behind. */
static void
test_account_goes (void)
{
  SlotjeSession *session = view_new_session ("x");

  g_free (slotje_session_add_account (session, "instagram"));
  View *view = view_open (session, "", "look-as", VIEW_WIDE);

  g_object_set (view->page, "target", "own-posts/web", NULL);
  ui_settle ();
  g_assert_nonnull (view_get_why (view));
  slotje_session_remove_account (session, "a1");
  ui_settle ();
  g_assert_null (view_get_why (view));
  g_assert_cmpuint (count_shown (view, "look-as"), >, 0);

  view_close (view);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *name;
    GTestDataFunc test;
  } tests[] = {
    { "blank", test_blank },   { "unknown-among-others", test_unknown_among_others },
    { "absent", test_absent }, { "contradiction", test_contradiction },
    { "search", test_search },
  };

  ui_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      for (gsize j = 0; j < G_N_ELEMENTS (modes); j++)
        {
          g_autofree char *path =
              g_strdup_printf ("/ui/view/states/%s/%s", tests[i].name, modes[j]);

          g_test_add_data_func (path, modes[j], tests[i].test);
        }
    }
  g_test_add_func ("/ui/view/states/nobody", test_nobody);
  g_test_add_func ("/ui/view/states/unknown-platform", test_unknown_platform);
  g_test_add_func ("/ui/view/states/absent-counts", test_absent_counts);
  g_test_add_func ("/ui/view/states/search-key", test_search_key);
  g_test_add_func ("/ui/view/states/account-goes", test_account_goes);

  return g_test_run ();
}
