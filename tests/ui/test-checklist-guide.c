/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "checklist-fixture.h"

static void
test_starts_at_first_open (Fixture *self, gconstpointer data)
{
  assert_target (self, FIRST);
  choose (self, 1);
  assert_target (self, FIRST);

  drop_page (self);
  show_page (self);

  assert_target (self, "account-type");
}

static void
test_answer_shows_what_it_means (Fixture *self, gconstpointer data)
{
  g_assert_cmpint (get_value (self, "posts", "web"), ==, SLOTJE_VALUE_MAYBE);
  g_assert_false (ui_says (self->page, "So now"));

  choose (self, 1);
  g_assert_cmpint (get_value (self, "posts", "web"), ==, SLOTJE_VALUE_YES);
  g_assert_true (ui_says (self->page, "So now: anyone on the internet can see"));
  g_assert_true (ui_says (self->page, "For a private account “On” suits better."));
  g_assert_true (ui_says (self->page, "Changing it takes about 1 minute."));

  choose (self, 0);
  g_assert_cmpint (get_value (self, "posts", "web"), ==, SLOTJE_VALUE_NO);
  g_assert_true (ui_says (self->page, "So now: "));
  g_assert_false (ui_says (self->page, "So now: anyone on the internet can see"));
  g_assert_true (ui_says (self->page, "That suits a private account."));
  g_assert_false (ui_says (self->page, "suits better"));
}

static void
test_guess_is_remembered (Fixture *self, gconstpointer data)
{
  ui_press (ui_get (self->page, "guess"), "On");
  g_assert_cmpstr (get_answer (self, FIRST)->guess, ==, "on");
  g_assert_false (ui_says (self->page, "You thought"));

  choose (self, 1);
  g_assert_true (ui_says (self->page, "You thought: “On”."));
  choose (self, 0);
  g_assert_true (ui_says (self->page, "You guessed right."));
  g_assert_cmpstr (get_answer (self, FIRST)->guess, ==, "on");
}

static void
test_no_idea_records_nothing (Fixture *self, gconstpointer data)
{
  GtkWidget *guess = ui_get (self->page, "guess");

  ui_press (guess, "Off");
  ui_press (guess, "No idea");

  g_assert_null (get_answer (self, FIRST));
  g_assert_true (gtk_toggle_button_get_active (
      GTK_TOGGLE_BUTTON (ui_find (guess, ui_is_button_with, "No idea"))));
}

static void
test_back_and_next (Fixture *self, gconstpointer data)
{
  act (self, "guide.back");
  assert_target (self, FIRST);

  ui_press (self->page, "Next question");
  assert_target (self, "account-type");
  ui_press (self->page, "Back");
  assert_target (self, FIRST);
}

static void
test_focus_goes_along (Fixture *self, gconstpointer data)
{
  act (self, "guide.next");

  GtkWidget *focus = gtk_window_get_focus (self->window);

  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_is_ancestor (focus, ui_get (self->page, "question")));
  gtk_test_accessible_assert_relation (focus, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                       ui_get (ui_get (self->page, "question"), "title"), NULL);
}

static void
test_not_found_goes_on (Fixture *self, gconstpointer data)
{
  ui_press (self->page, "I can’t find it");

  g_assert_null (get_answer (self, FIRST));
  assert_target (self, "account-type");
}

static void
test_presence_is_asked (Fixture *self, gconstpointer data)
{
  go_to (self, "close-friends");
  g_assert_true (ui_says (self->page, "Do you post stories?"));

  ui_press (ui_get (self->page, "present"), "No");
  g_assert_true (is_absent (self, "stories"));
  g_assert_true (ui_says (self->page, "it changes nothing for you now"));

  /* What matters for stories alone is passed by from now on. */
  go_to (self, "account-type");
  act (self, "guide.next");
  assert_target (self, "hide-story-from");

  go_to (self, "close-friends");
  ui_press (ui_get (self->page, "present"), "Yes");
  g_assert_false (is_absent (self, "stories"));
  g_assert_false (ui_says (self->page, "it changes nothing for you now"));
}

static void
test_does_not_apply (Fixture *self, gconstpointer data)
{
  g_assert_null (ui_find (self->page, ui_is_button_with, "Doesn’t apply to me"));

  go_to (self, "hide-story-from");
  ui_press (self->page, "Doesn’t apply to me");
  g_assert_true (is_absent (self, "stories"));
  g_assert_true (is_absent (self, "live"));

  undo (self);
  g_assert_false (is_absent (self, "stories"));
  g_assert_false (is_absent (self, "live"));

  ui_press (self->page, "Doesn’t apply to me");
  ui_press (self->page, "It does apply to me");
  g_assert_false (is_absent (self, "stories"));
}

static void
test_undo_shows (Fixture *self, gconstpointer data)
{
  choose (self, 1);
  choose (self, 0);
  g_assert_true (is_chosen (self, 0));

  undo (self);
  g_assert_true (is_chosen (self, 1));
  g_assert_false (is_chosen (self, 0));

  undo (self);
  g_assert_false (is_chosen (self, 1));
  g_assert_false (ui_says (self->page, "So now"));
}

static void
test_other_peoples_choices_come_last (Fixture *self, gconstpointer data)
{
  go_to (self, "comment-host");

  g_assert_true (ui_says (self->page, "Somebody else chooses this"));
  g_assert_false (ui_says (self->page, "What do you think?"));
  g_assert_false (ui_says (self->page, "Look it up"));
  choose (self, 1);
  g_assert_cmpstr (get_answer (self, "comment-host")->options[0], ==, "public");
}

static void
test_end (Fixture *self, gconstpointer data)
{
  choose (self, 0);
  go_to (self, "tag-host");
  act (self, "guide.next");

  assert_target (self, NULL);
  g_assert_true (ui_says (self->page, "That was the last one"));
  g_assert_true (ui_says (self->page, "1 setting is already as it should be"));
  g_assert_true (ui_says (self->page, "questions that are still open"));
  g_assert_nonnull (ui_find (self->page, ui_is_button_with, "See who sees what"));

  gtk_widget_activate (ui_get (ui_get (self->page, "end"), "open"));
  ui_settle ();
  assert_target (self, "account-type");
}

static void
test_end_is_reached_when_all_is_known (Fixture *self, gconstpointer data)
{
  const SlotjePlatform *platform = slotje_session_get_platform (self->session, self->account);

  for (guint i = 0; i < platform->n_settings; i++)
    slotje_session_record (self->session, self->account, platform->settings[i].id,
                           platform->settings[i].options[0].id);
  drop_page (self);
  show_page (self);

  assert_target (self, NULL);
  g_assert_true (ui_says (self->page, "You have looked at everything"));
}

static void
test_removed_account_is_no_trouble (Fixture *self, gconstpointer data)
{
  choose (self, 1);
  g_assert_true (slotje_session_remove_account (self->session, self->account));
  ui_settle ();

  g_assert_null (slotje_session_get_account (self->session, self->account));
  undo (self);
  g_assert_true (is_chosen (self, 1));
}

int
main (int argc, char *argv[])
{
  static const FixtureTest tests[] = {
    { "starts-at-first-open", test_starts_at_first_open },
    { "answer-shows-what-it-means", test_answer_shows_what_it_means },
    { "guess-is-remembered", test_guess_is_remembered },
    { "no-idea-records-nothing", test_no_idea_records_nothing },
    { "back-and-next", test_back_and_next },
    { "focus-goes-along", test_focus_goes_along },
    { "not-found-goes-on", test_not_found_goes_on },
    { "presence-is-asked", test_presence_is_asked },
    { "does-not-apply", test_does_not_apply },
    { "undo-shows", test_undo_shows },
    { "other-peoples-choices-come-last", test_other_peoples_choices_come_last },
    { "end", test_end },
    { "end-is-reached-when-all-is-known", test_end_is_reached_when_all_is_known },
    { "removed-account-is-no-trouble", test_removed_account_is_no_trouble },
  };

  ui_init (&argc, &argv);
  add_tests ("/ui/checklist/guide/", tests, G_N_ELEMENTS (tests));

  return g_test_run ();
}
