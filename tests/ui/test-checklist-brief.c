/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "checklist-fixture.h"

#include "slotje-guide.h"
#include "slotje-todo-page.h"

static void
order_by (Fixture *self, const char *order)
{
  gtk_widget_activate_action (ui_get (self->page, "guide"), "guide.order", "s", order);
  ui_settle ();
}

static void
next_answered (Fixture *self)
{
  choose (self, 0);
  ui_press (self->page, "Next question");
}

/* Three questions, an end that says what is known, and then all the others. */
static void
test_brief (Fixture *self, gconstpointer data)
{
  ui_press (self->page, "Only five minutes?");
  g_assert_true (ui_says (self->page, "question 1 of 3"));
  /* Nothing tells more about this platform. */
  assert_target (self, FIRST);

  for (guint i = 0; i < 3; i++)
    next_answered (self);

  assert_target (self, NULL);
  g_assert_true (ui_says (self->page, "That was the short round"));
  g_assert_true (ui_says (self->page, "You know 3 of"));
  g_assert_true (ui_says (self->page, "This is who sees what now"));
  g_assert_false (ui_says (self->page, "Only five minutes?"));

  gtk_widget_activate (ui_get (ui_get (self->page, "end"), "open"));
  ui_settle ();
  g_assert_false (ui_says (self->page, " of 3 ·"));
  g_assert_null (get_answer (self, "account-type"));
}

/* A page that is asked for by name begins with the three. */
static void
test_brief_by_target (Fixture *self, gconstpointer data)
{
  g_object_set (self->page, "target", SLOTJE_ACCOUNT_PAGE_BRIEF, NULL);
  ui_settle ();
  g_assert_true (ui_says (self->page, "question 1 of 3"));

  /* A question that is not among them ends it. */
  go_to (self, "comment-host");
  g_assert_false (ui_says (self->page, " of 3 ·"));
}

static void
test_brief_when_all_is_known (Fixture *self, gconstpointer data)
{
  const SlotjePlatform *platform = slotje_session_get_platform (self->session, self->account);

  for (guint i = 0; i < platform->n_settings; i++)
    slotje_session_record (self->session, self->account, platform->settings[i].id,
                           platform->settings[i].options[0].id);
  order_by (self, SLOTJE_GUIDE_BRIEF);

  assert_target (self, NULL);
  g_assert_true (ui_says (self->page, "You have looked at everything"));
}

/* All questions are there, the most telling first and what tells nothing after it. */
static void
test_telling_first (Fixture *self, gconstpointer data)
{
  g_autofree char *usual = NULL;
  SlotjeNextQuestion question;

  slotje_session_record (self->session, self->account, FIRST, "on");
  order_by (self, SLOTJE_GUIDE_USUAL);
  usual = dup_target (self);
  order_by (self, SLOTJE_GUIDE_TELLING);

  const SlotjePlatform *platform = slotje_session_get_platform (self->session, self->account);
  g_autofree char *position = g_strdup_printf ("question 1 of %u", platform->n_settings);

  g_assert_true (slotje_checklist_find_telling (self->session, self->account, &question));
  assert_target (self, platform->settings[question.fact].id);
  g_assert_true (ui_says (self->page, position));

  order_by (self, SLOTJE_GUIDE_USUAL);
  assert_target (self, usual);
  order_by (self, "nonsense");
  assert_target (self, usual);
}

static void
leave_until_today (Fixture *self)
{
  slotje_session_record (self->session, self->account, FIRST, "off");
  slotje_session_accept (self->session, self->account, FIRST, "for my work",
                         slotje_session_get_today_iso (self->session));
}

/* What was left on purpose comes back when its day has come, with the reason of then. */
static void
test_review (Fixture *self, gconstpointer data)
{
  leave_until_today (self);
  g_assert_cmpuint (slotje_session_get_progress (self->session, self->account).answered, ==, 0);
  g_assert_cmpuint (slotje_session_get_progress (self->session, self->account).again, ==, 1);

  order_by (self, SLOTJE_GUIDE_USUAL);
  assert_target (self, FIRST);
  g_assert_true (ui_says (self->page, "because: “for my work”. Is that still right?"));

  ui_press (self->page, "Yes, for another half year");
  g_assert_false (ui_says (self->page, "Is that still right?"));
  g_assert_cmpstr (get_answer (self, FIRST)->accepted_reason, ==, "for my work");
  g_assert_cmpstr (get_answer (self, FIRST)->accepted_until, >,
                   slotje_session_get_today_iso (self->session));
  g_assert_cmpuint (slotje_session_get_progress (self->session, self->account).answered, ==, 1);

  undo (self);
  ui_press (self->page, "No longer on purpose");
  g_assert_null (get_answer (self, FIRST)->accepted_reason);
  g_assert_false (ui_says (self->page, "Is that still right?"));
  g_assert_cmpuint (slotje_session_get_progress (self->session, self->account).again, ==, 0);
}

static void
test_review_in_list (Fixture *self, gconstpointer data)
{
  leave_until_today (self);
  g_object_set (self->page, "view", "list", NULL);
  ui_settle ();

  g_assert_true (ui_says (self->page, "time to look again"));
}

static void
test_review_to_do (Fixture *self, gconstpointer data)
{
  GtkWidget *page;
  GtkWindow *window;

  leave_until_today (self);
  page = g_object_new (SLOTJE_TYPE_TODO_PAGE, "session", self->session, NULL);
  window = ui_new_window (page, 360, 700);
  ui_show (window);
  ui_wait_until (ui_says (page, "because: “for my work”. Is that still right?"));
  gtk_window_destroy (window);
}

int
main (int argc, char *argv[])
{
  static const FixtureTest tests[] = {
    { "brief", test_brief },
    { "brief-by-target", test_brief_by_target },
    { "brief-when-all-is-known", test_brief_when_all_is_known },
    { "telling-first", test_telling_first },
    { "review", test_review },
    { "review-in-list", test_review_in_list },
    { "review-to-do", test_review_to_do },
  };

  ui_init (&argc, &argv);
  add_tests ("/ui/checklist/brief/", tests, G_N_ELEMENTS (tests));

  return g_test_run ();
}
