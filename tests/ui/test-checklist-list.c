/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "checklist-fixture.h"

#include "slotje-checklist-row.h"

static void
show_list (Fixture *self)
{
  g_object_set (self->page, "view", "list", NULL);
  ui_settle ();
}

static guint
count_rows (GtkWidget *widget)
{
  guint n = SLOTJE_IS_CHECKLIST_ROW (widget) && gtk_widget_get_mapped (widget) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_rows (child);

  return n;
}

static gboolean
is_row_of (GtkWidget *widget, gconstpointer setting)
{
  if (!SLOTJE_IS_CHECKLIST_ROW (widget) || !gtk_widget_get_mapped (widget))
    return FALSE;

  SlotjeCheck *check = slotje_checklist_row_get_check (SLOTJE_CHECKLIST_ROW (widget));

  return g_str_equal (slotje_check_get_setting (check)->id, setting);
}

static void
search (Fixture *self, const char *text)
{
  GtkWidget *entry = ui_get (self->page, "search");
  gboolean found = FALSE;
  gulong id =
      g_signal_connect_swapped (entry, "search-changed", G_CALLBACK (ui_time_is_up_cb), &found);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  ui_wait_until (found);
  g_signal_handler_disconnect (entry, id);
  ui_settle ();
}

static void
test_holds_everything (Fixture *self, gconstpointer data)
{
  show_list (self);

  g_assert_cmpuint (count_rows (self->page), ==,
                    slotje_session_get_platform (self->session, self->account)->n_settings);
  g_assert_true (ui_says (self->page, "What other people choose"));
  g_assert_true (ui_says (self->page, "What you do there"));
}

typedef struct
{
  const char *name;
  const char *query;
} SearchCase;

/* All of them are about the first question. */
static const SearchCase search_cases[] = {
  { "question", "is your account private" },
  { "label", "private account" },
  { "dutch-label", "Privéaccount" },
  { "no-accents", "priveaccount" },
  { "capitals", "PRIVÉACCOUNT" },
  { "accents-apart", "prive\u0301account" },
  { "why", "without it the whole internet" },
  { "option", "private aan" },
  { "words-in-any-order", "account privé" },
};

static void
test_search (gconstpointer data)
{
  const SearchCase *row = data;
  Fixture self;

  set_up (&self, NULL);
  show_list (&self);
  const guint all = count_rows (self.page);

  search (&self, row->query);
  g_assert_nonnull (ui_find (self.page, is_row_of, FIRST));
  g_assert_cmpuint (count_rows (self.page), <, all);
  tear_down (&self, NULL);
}

static void
test_nothing_found (Fixture *self, gconstpointer data)
{
  show_list (self);
  search (self, "zqx");
  g_assert_cmpuint (count_rows (self->page), ==, 0);
  g_assert_true (ui_says (self->page, "Nothing found"));

  ui_press (self->page, "Show all questions");
  g_assert_cmpuint (count_rows (self->page), >, 0);
  g_assert_false (ui_says (self->page, "Nothing found"));
}

static void
test_filter_open (Fixture *self, gconstpointer data)
{
  show_list (self);
  ui_press (self->page, "Not looked yet");
  const guint before = count_rows (self->page);

  g_assert_nonnull (ui_find (self->page, is_row_of, FIRST));
  slotje_session_record (self->session, self->account, FIRST, "off");
  ui_settle ();
  g_assert_null (ui_find (self->page, is_row_of, FIRST));
  g_assert_cmpuint (count_rows (self->page), ==, before - 1);

  undo (self);
  g_assert_cmpuint (count_rows (self->page), ==, before);
}

static void
test_filter_differs (Fixture *self, gconstpointer data)
{
  slotje_session_record (self->session, self->account, FIRST, "off");
  slotje_session_record (self->session, self->account, "tags", "no-one");
  show_list (self);
  ui_press (self->page, "Differs from the advice");

  g_assert_cmpuint (count_rows (self->page), ==, 1);
  g_assert_nonnull (ui_find (self->page, is_row_of, FIRST));

  slotje_session_accept (self->session, self->account, FIRST, "", NULL);
  ui_settle ();
  g_assert_cmpuint (count_rows (self->page), ==, 0);
}

static void
test_row_says_how_it_is (Fixture *self, gconstpointer data)
{
  show_list (self);
  GtkWidget *row = ui_find (self->page, is_row_of, FIRST);

  g_assert_true (ui_says (row, "Not looked yet"));
  slotje_session_record (self->session, self->account, FIRST, "off");
  g_assert_true (ui_says (row, "Off · differs from the advice"));
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Off · differs from the advice");
  slotje_session_accept (self->session, self->account, FIRST, "", NULL);
  g_assert_true (ui_says (row, "Off · on purpose"));
  slotje_session_record (self->session, self->account, FIRST, "on");
  g_assert_true (ui_says (row, "On"));
  g_assert_false (ui_says (row, "·"));

  GtkWidget *stories = ui_find (self->page, is_row_of, "close-friends");

  slotje_session_set_absent (self->session, self->account, "stories", TRUE);
  g_assert_true (ui_says (stories, "You don’t have this"));
}

static void
test_row_opens_question (Fixture *self, gconstpointer data)
{
  g_autofree char *view = NULL;

  show_list (self);
  gtk_widget_activate (ui_find (self->page, is_row_of, "mentions"));
  ui_settle ();

  g_object_get (self->page, "view", &view, NULL);
  g_assert_cmpstr (view, ==, "guide");
  assert_target (self, "mentions");
}

static void
test_search_key (Fixture *self, gconstpointer data)
{
  gtk_widget_activate_action (ui_get (self->page, "guide"), "account.search", NULL);
  ui_settle ();

  GtkWidget *focus = gtk_window_get_focus (self->window);

  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_is_ancestor (focus, ui_get (self->page, "search")));
}

static void
test_unknown_platform (void)
{
  Fixture self = { .session = ui_new_session () };

  self.account = slotje_session_add_account (self.session, "hyves");
  show_page (&self);
  g_assert_true (ui_says (self.page, "This platform is not in the catalogue"));
  g_object_set (self.page, "target", FIRST, "view", "list", NULL);
  g_assert_true (ui_says (self.page, "This platform is not in the catalogue"));
  tear_down (&self, NULL);
}

int
main (int argc, char *argv[])
{
  static const FixtureTest tests[] = {
    { "holds-everything", test_holds_everything },
    { "nothing-found", test_nothing_found },
    { "filter-open", test_filter_open },
    { "filter-differs", test_filter_differs },
    { "row-says-how-it-is", test_row_says_how_it_is },
    { "row-opens-question", test_row_opens_question },
    { "search-key", test_search_key },
  };

  ui_init (&argc, &argv);
  add_tests ("/ui/checklist/list/", tests, G_N_ELEMENTS (tests));
  for (gsize i = 0; i < G_N_ELEMENTS (search_cases); i++)
    {
      g_autofree char *path =
          g_strconcat ("/ui/checklist/list/search/", search_cases[i].name, NULL);

      g_test_add_data_func (path, &search_cases[i], test_search);
    }
  g_test_add_func ("/ui/checklist/list/unknown-platform", test_unknown_platform);

  return g_test_run ();
}
