/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-fixture.h"

#include "slotje-todo-page.h"
#include "slotje-todo-row.h"
#include "slotje-todo-trial.h"
#include "slotje-todo-words.h"

/* The page about what to do, in a window of its own. */
typedef struct
{
  SlotjeSession *session;
  GtkWindow *window;
  GtkWidget *page;
} Fixture;

static Fixture *
fixture_new (SlotjeSession *session)
{
  Fixture *fixture = g_new0 (Fixture, 1);

  fixture->session = session;
  fixture->page = g_object_ref_sink (slotje_todo_page_new (session));
  fixture->window = ui_new_window (fixture->page, 500, 700);
  ui_show (fixture->window);

  return fixture;
}

/* Nothing may be left of it. */
static void
fixture_free (Fixture *fixture)
{
  ui_settle ();
  gtk_window_destroy (fixture->window);
  ui_settle ();
  g_assert_finalize_object (fixture->page);
  g_assert_finalize_object (fixture->session);
  g_free (fixture);
}

static GtkListBox *
get_items (Fixture *fixture)
{
  return GTK_LIST_BOX (ui_get (fixture->page, "items"));
}

static SlotjeTodoRow *
get_row (Fixture *fixture, int index)
{
  return (SlotjeTodoRow *) gtk_list_box_get_row_at_index (get_items (fixture), index);
}

static int
count_rows (GtkWidget *page, const char *id)
{
  GtkListBox *box = GTK_LIST_BOX (ui_get (page, id));
  int n = 0;

  while (gtk_list_box_get_row_at_index (box, n) != NULL)
    n++;

  return n;
}

static const char *
get_text (Fixture *fixture, const char *id)
{
  return gtk_label_get_text (GTK_LABEL (ui_get (fixture->page, id)));
}

static void
show_all (Fixture *fixture)
{
  GtkWidget *more = ui_get (fixture->page, "more_items");

  if (gtk_widget_get_visible (more))
    g_signal_emit_by_name (more, "clicked");
  ui_settle ();
}

/* All steps of the plan of an account, in its order, are in the rows. */
static void
assert_has_plan (Fixture *fixture, const char *account)
{
  const SlotjePlatform *platform = slotje_session_get_platform (fixture->session, account);
  const SlotjeFacts *facts = slotje_session_get_facts (fixture->session, account);
  g_autoptr (SlotjeIntention) intention = slotje_intention_new_for_account (
      platform, slotje_session_get_account (fixture->session, account), facts,
      slotje_session_get_today (fixture->session));
  g_autoptr (SlotjePlan) plan = slotje_plan_find (platform, NULL, facts, intention, NULL);
  SlotjeTodoRow *row;
  guint n = 0;

  for (int i = 0; (row = get_row (fixture, i)) != NULL; i++)
    {
      const SlotjeTodoItem *item = slotje_todo_row_get_item (row);

      for (guint j = 0; g_str_equal (item->account, account) && j < item->changes->len; j++)
        {
          const SlotjePlanStep *step = g_ptr_array_index (plan->steps, n++);
          const SlotjeChange *change = &g_array_index (item->changes, SlotjeChange, j);

          g_assert_cmpuint (change->subject, ==, step->change.subject);
          g_assert_cmpuint (change->value, ==, step->change.value);
        }
    }

  g_assert_cmpuint (n, ==, plan->steps->len);
}

static void
test_rows_are_the_plan (gconstpointer data)
{
  Fixture *fixture = fixture_new (ui_new_demo_session ());

  show_all (fixture);
  assert_has_plan (fixture, data);
  fixture_free (fixture);
}

/* What closes most comes first among what each account could do next. */
static void
test_ranked (void)
{
  Fixture *fixture = fixture_new (ui_new_demo_session ());
  SlotjeTodoRow *row;

  show_all (fixture);
  g_assert_nonnull (get_row (fixture, 1));
  for (int i = 1; (row = get_row (fixture, i)) != NULL; i++)
    {
      const SlotjeTodoItem *before = slotje_todo_row_get_item (get_row (fixture, i - 1));
      const SlotjeTodoItem *item = slotje_todo_row_get_item (row);

      if (!g_str_equal (before->account, item->account))
        g_assert_cmpint (before->gain.worst, >=, item->gain.worst);
    }

  fixture_free (fixture);
}

static void
test_few_first (void)
{
  Fixture *fixture = fixture_new (ui_new_demo_session ());
  const int few = count_rows (fixture->page, "items");

  show_all (fixture);
  g_assert_cmpint (few, ==, 6);
  g_assert_cmpint (count_rows (fixture->page, "items"), >, few);
  fixture_free (fixture);
}

static void
test_try_records_nothing (void)
{
  Fixture *fixture = fixture_new (ui_new_demo_session ());
  SlotjeProfile *profile = slotje_session_get_profile (fixture->session);
  const guint64 generation = slotje_profile_get_generation (profile);
  SlotjeTodoRow *row = get_row (fixture, 0);

  slotje_todo_row_set_trying (row, TRUE);
  ui_settle ();
  GtkWidget *trial = gtk_widget_get_first_child (ui_get (GTK_WIDGET (row), "trial"));

  g_assert_cmpuint (slotje_todo_trial_get_n_lines (SLOTJE_TODO_TRIAL (trial)), >, 0);
  g_assert_true (ui_says (GTK_WIDGET (row), "If you do this now"));
  g_assert_cmpuint (slotje_profile_get_generation (profile), ==, generation);
  g_assert_false (slotje_profile_can_undo (profile));

  slotje_todo_row_set_trying (row, FALSE);
  g_assert_false (gtk_widget_get_visible (ui_get (GTK_WIDGET (row), "details")));
  fixture_free (fixture);
}

/* Either control says the same thing. */
static void
test_done (gconstpointer data)
{
  Fixture *fixture = fixture_new (ui_new_demo_session ());
  SlotjeTodoRow *row = get_row (fixture, 0);
  SlotjeTodoItem *item = slotje_todo_item_ref (slotje_todo_row_get_item (row));
  const SlotjePlatform *platform = slotje_session_get_platform (fixture->session, item->account);
  const SlotjeChange change = g_array_index (item->changes, SlotjeChange, 0);
  const SlotjeFacts *facts = slotje_session_get_facts (fixture->session, item->account);
  const SlotjeOptions before = facts->answers[change.subject];
  g_autofree char *key = slotje_todo_item_dup_key (item, platform);

  if (g_str_equal (data, "check"))
    gtk_check_button_set_active (GTK_CHECK_BUTTON (ui_get (GTK_WIDGET (row), "check")), TRUE);
  else
    g_signal_emit_by_name (ui_get (GTK_WIDGET (row), "changed"), "clicked");
  ui_settle ();

  facts = slotje_session_get_facts (fixture->session, item->account);
  g_assert_cmpuint (facts->answers[change.subject], ==, 1u << change.value);
  g_autofree char *next =
      slotje_todo_item_dup_key (slotje_todo_row_get_item (get_row (fixture, 0)), platform);

  g_assert_cmpstr (next, !=, key);

  g_free (slotje_session_undo (fixture->session));
  ui_settle ();
  facts = slotje_session_get_facts (fixture->session, item->account);
  g_assert_cmpuint (facts->answers[change.subject], ==, before);
  g_autofree char *again =
      slotje_todo_item_dup_key (slotje_todo_row_get_item (get_row (fixture, 0)), platform);

  g_assert_cmpstr (again, ==, key);
  slotje_todo_item_unref (item);
  fixture_free (fixture);
}

static void
test_later (void)
{
  Fixture *fixture = fixture_new (ui_new_demo_session ());
  SlotjeProfile *profile = slotje_session_get_profile (fixture->session);
  const guint64 generation = slotje_profile_get_generation (profile);

  show_all (fixture);
  const int n = count_rows (fixture->page, "items");

  g_signal_emit_by_name (ui_get (GTK_WIDGET (get_row (fixture, 0)), "later"), "clicked");
  ui_settle ();
  g_assert_cmpint (count_rows (fixture->page, "items"), ==, n - 1);
  g_assert_cmpuint (slotje_profile_get_generation (profile), ==, generation);

  g_signal_emit_by_name (ui_get (fixture->page, "recall"), "clicked");
  ui_settle ();
  g_assert_cmpint (count_rows (fixture->page, "items"), ==, n);
  fixture_free (fixture);
}

static void
test_leave_on_purpose (void)
{
  Fixture *fixture = fixture_new (ui_new_demo_session ());
  SlotjeTodoRow *row = get_row (fixture, 0);
  SlotjeTodoItem *item = slotje_todo_item_ref (slotje_todo_row_get_item (row));
  const SlotjePlatform *platform = slotje_session_get_platform (fixture->session, item->account);
  const SlotjeChange *change = &g_array_index (item->changes, SlotjeChange, 0);

  slotje_todo_row_set_trying (row, TRUE);
  g_signal_emit_by_name (ui_get (GTK_WIDGET (row), "leave"), "clicked");
  ui_settle ();
  ui_press (GTK_WIDGET (row), "Leave it like this");
  ui_settle ();

  const SlotjeAnswer *answer = slotje_session_get_answer (fixture->session, item->account,
                                                          platform->settings[change->subject].id);

  g_assert_nonnull (answer->accepted_reason);
  g_autofree char *title = slotje_todo_say_item (platform, item);

  g_assert_false (ui_says (ui_get (fixture->page, "items"), title));
  slotje_todo_item_unref (item);
  fixture_free (fixture);
}

static void
test_sections (void)
{
  Fixture *fixture = fixture_new (ui_new_demo_session ());

  g_assert_cmpint (count_rows (fixture->page, "questions"), ==, 3);
  g_assert_cmpint (count_rows (fixture->page, "others"), ==, 4);
  g_assert_cmpint (count_rows (fixture->page, "good"), >, 0);
  g_assert_true (gtk_widget_get_visible (ui_get (fixture->page, "fine_box")));
  g_assert_false (gtk_widget_get_visible (ui_get (fixture->page, "unjudged_section")));

  g_signal_emit_by_name (ui_get (fixture->page, "more"), "clicked");
  ui_settle ();
  g_assert_cmpint (count_rows (fixture->page, "others"), >, 4);
  fixture_free (fixture);
}

static void
test_no_accounts (void)
{
  Fixture *fixture = fixture_new (ui_new_session ());

  g_assert_true (ui_says (fixture->page, "No accounts yet"));
  g_assert_true (gtk_widget_get_mapped (ui_get (fixture->page, "add")));
  fixture_free (fixture);
}

static void
test_nothing_known (void)
{
  Fixture *fixture = fixture_new (ui_new_session ());

  g_free (slotje_session_add_account (fixture->session, "x"));
  ui_settle ();
  g_assert_cmpstr (get_text (fixture, "headline"), ==, "Nothing is known yet");
  g_assert_cmpint (count_rows (fixture->page, "questions"), ==, 3);
  g_assert_cmpint (count_rows (fixture->page, "unjudged"), ==, 1);
  g_assert_null (get_row (fixture, 0));
  fixture_free (fixture);
}

static void
test_no_purpose (void)
{
  Fixture *fixture = fixture_new (ui_new_session ());

  g_free (slotje_session_add_account (fixture->session, "x"));
  slotje_session_record (fixture->session, "a1", "protect-posts", "off");
  ui_settle ();
  g_assert_cmpstr (get_text (fixture, "headline"), ==, "For whom do you post?");

  const SlotjePurpose purpose = SLOTJE_PURPOSE_PRIVATE;

  slotje_session_set_purpose (fixture->session, "a1", &purpose);
  ui_settle ();
  g_assert_nonnull (get_row (fixture, 0));
  g_assert_cmpint (count_rows (fixture->page, "unjudged"), ==, 0);
  fixture_free (fixture);
}

static void
test_read_only (void)
{
  SlotjeSession *session = ui_new_demo_session ();

  slotje_profile_set_read_only (slotje_session_get_profile (session), TRUE);
  Fixture *fixture = fixture_new (session);
  GtkWidget *row = GTK_WIDGET (get_row (fixture, 0));

  g_assert_false (gtk_widget_get_visible (ui_get (row, "check")));
  g_assert_false (gtk_widget_get_visible (ui_get (row, "changed")));
  g_assert_false (gtk_widget_get_visible (ui_get (row, "leave")));
  fixture_free (fixture);
}

int
main (int argc, char *argv[])
{
  static const char *const accounts[] = { "a1", "a2", "a3", "a4" };

  ui_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (accounts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/todo/plan/%s", accounts[i]);

      g_test_add_data_func (path, accounts[i], test_rows_are_the_plan);
    }
  g_test_add_func ("/ui/todo/ranked", test_ranked);
  g_test_add_func ("/ui/todo/few-first", test_few_first);
  g_test_add_func ("/ui/todo/try", test_try_records_nothing);
  g_test_add_data_func ("/ui/todo/done/check", "check", test_done);
  g_test_add_data_func ("/ui/todo/done/button", "button", test_done);
  g_test_add_func ("/ui/todo/later", test_later);
  g_test_add_func ("/ui/todo/leave", test_leave_on_purpose);
  g_test_add_func ("/ui/todo/sections", test_sections);
  g_test_add_func ("/ui/todo/no-accounts", test_no_accounts);
  g_test_add_func ("/ui/todo/nothing-known", test_nothing_known);
  g_test_add_func ("/ui/todo/no-purpose", test_no_purpose);
  g_test_add_func ("/ui/todo/read-only", test_read_only);

  return g_test_run ();
}
