/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "checklist-fixture.h"

#define MANY "tags" /* no-one, following, everyone */

static void
test_several (Fixture *self, gconstpointer data)
{
  go_to (self, MANY);
  ui_press (self->page, "Not sure: it is one of several…");
  choose (self, 0);
  choose (self, 1);

  const SlotjeAnswer *answer = get_answer (self, MANY);

  g_assert_cmpuint (g_strv_length (answer->options), ==, 2);
  g_assert_cmpstr (answer->options[0], ==, "no-one");
  g_assert_cmpstr (answer->options[1], ==, "following");

  ui_press (self->page, "I know which one it is");
  g_assert_null (get_answer (self, MANY));
  choose (self, 1);
  choose (self, 0);
  g_assert_cmpuint (g_strv_length (get_answer (self, MANY)->options), ==, 1);
}

static void
test_several_come_back (Fixture *self, gconstpointer data)
{
  const char *some[] = { "following", "everyone", NULL };

  slotje_session_record_several (self->session, self->account, MANY, some);
  go_to (self, MANY);

  g_assert_false (is_chosen (self, 0));
  g_assert_true (is_chosen (self, 1));
  g_assert_true (is_chosen (self, 2));
}

static void
test_forget (Fixture *self, gconstpointer data)
{
  choose (self, 1);
  ui_press (self->page, "Forget this answer");

  g_assert_null (get_answer (self, FIRST));
  g_assert_false (is_chosen (self, 1));
}

static void
test_leave_on_purpose (Fixture *self, gconstpointer data)
{
  g_assert_null (ui_find (self->page, ui_is_button_with, "Leave it on purpose…"));
  choose (self, 0);
  g_assert_null (ui_find (self->page, ui_is_button_with, "Leave it on purpose…"));
  choose (self, 1);

  ui_press (self->page, "Leave it on purpose…");
  GtkWidget *leave = ui_get (self->page, "leave");
  gtk_editable_set_text (GTK_EDITABLE (ui_get (leave, "reason")), "for R&D <b");
  ui_press (leave, "In a year");
  ui_press (leave, "Leave it like this");

  const SlotjeAnswer *answer = get_answer (self, FIRST);

  g_assert_cmpstr (answer->accepted_reason, ==, "for R&D <b");
  g_assert_cmpstr (answer->accepted_until, >, slotje_session_get_today_iso (self->session));
  g_assert_false (gtk_widget_get_visible (leave));
  g_assert_true (ui_says (self->page, "“for R&D <b”"));
  g_assert_false (ui_says (self->page, "suits better"));

  ui_press (self->page, "No longer on purpose");
  g_assert_null (get_answer (self, FIRST)->accepted_reason);
  g_assert_true (ui_says (self->page, "suits better"));
}

static void
test_note_is_one_step (Fixture *self, gconstpointer data)
{
  g_assert_null (ui_find (self->page, ui_is_button_with, "Add a note"));
  choose (self, 1);
  ui_press (self->page, "Add a note");
  GtkWidget *entry = gtk_widget_get_first_child (ui_get (self->page, "note"));

  gtk_editable_set_text (GTK_EDITABLE (entry), "ask Kim");
  g_assert_null (get_answer (self, FIRST)->note);
  act (self, "guide.next");
  g_assert_cmpstr (get_answer (self, FIRST)->note, ==, "ask Kim");
  g_assert_null (get_answer (self, "account-type"));

  act (self, "guide.back");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "ask Kim");
  undo (self);
  g_assert_null (get_answer (self, FIRST)->note);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
}

static void
test_way_is_shown (Fixture *self, gconstpointer data)
{
  g_assert_true (ui_says (self->page, "Settings › Account privacy"));
  g_assert_true (ui_says (self->page, "Instellingen › Accountprivacy"));
  g_assert_true (ui_says (self->page, "“Private account” or “Privéaccount”"));
  g_assert_true (ui_says (self->page, "The Dutch words are from memory"));
  g_assert_nonnull (ui_find (self->page, ui_is_button_with, "Copy link"));

  ui_press (self->page, "In the app");
  g_assert_true (ui_says (self->page, "≡"));
  g_assert_null (ui_find (self->page, ui_is_button_with, "Copy link"));
}

static void
test_way_stays_with_the_app (Fixture *self, gconstpointer data)
{
  ui_press (self->page, "In the app");
  go_to (self, MANY);

  g_assert_true (ui_says (self->page, "≡"));
}

static void
test_expired_answer_asks_again (Fixture *self, gconstpointer data)
{
  SlotjeAccount *changed =
      slotje_account_copy (slotje_session_get_account (self->session, self->account));

  slotje_account_take_answer (changed, FIRST, slotje_answer_new ("on", "2001-01-01", NULL));
  slotje_profile_replace_account (slotje_session_get_profile (self->session), changed, "test");
  ui_settle ();
  g_assert_true (ui_says (self->page, "This is what you saw on 1 January 2001."));

  ui_press (self->page, "It is still so");
  g_assert_cmpstr (get_answer (self, FIRST)->observed, ==,
                   slotje_session_get_today_iso (self->session));
  g_assert_false (ui_says (self->page, "This is what you saw on"));
}

static void
test_read_only (Fixture *self, gconstpointer data)
{
  slotje_session_record (self->session, self->account, FIRST, "off");
  slotje_profile_set_read_only (slotje_session_get_profile (self->session), TRUE);
  drop_page (self);
  show_page (self);
  go_to (self, FIRST);

  g_assert_true (is_chosen (self, 1));
  g_assert_false (gtk_widget_is_sensitive (ui_get (self->page, "answer")));
  g_assert_null (ui_find (self->page, ui_is_button_with, "Forget this answer"));
}

/* Every question there is, at the narrowest width, with the most there can be to say about it. */
static void
test_fits (gconstpointer data)
{
  const char *platform_id = data;
  Fixture self = { .session = ui_new_session () };
  const SlotjePurpose purpose = SLOTJE_PURPOSE_PRIVATE;
  int width;

  self.account = slotje_session_add_account (self.session, platform_id);
  slotje_session_set_purpose (self.session, self.account, &purpose);
  /* Not shown, as nobody has to see all of them drawn. */
  self.page = g_object_ref_sink (slotje_account_page_new (self.session, self.account));
  self.window = ui_new_window (self.page, 360, 720);

  const SlotjePlatform *platform = slotje_session_get_platform (self.session, self.account);

  for (guint i = 0; i < platform->n_settings; i++)
    {
      const SlotjeSetting *setting = &platform->settings[i];

      slotje_session_record_guess (self.session, self.account, setting->id, setting->options[0].id);
      slotje_session_record (self.session, self.account, setting->id,
                             setting->options[setting->n_options - 1].id);
      go_to (&self, setting->id);
      gtk_widget_measure (self.page, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
      if (width > 340)
        g_test_message ("%s: %d pixels", setting->id, width);
      g_assert_cmpint (width, <=, 340);
    }

  tear_down (&self, NULL);
}

int
main (int argc, char *argv[])
{
  static const FixtureTest tests[] = {
    { "several", test_several },
    { "several-come-back", test_several_come_back },
    { "forget", test_forget },
    { "leave-on-purpose", test_leave_on_purpose },
    { "note-is-one-step", test_note_is_one_step },
    { "way-is-shown", test_way_is_shown },
    { "way-stays-with-the-app", test_way_stays_with_the_app },
    { "expired-answer-asks-again", test_expired_answer_asks_again },
    { "read-only", test_read_only },
  };
  static const char *const platforms[] = { "facebook", "instagram", "linkedin", "x" };

  ui_init (&argc, &argv);
  add_tests ("/ui/checklist/question/", tests, G_N_ELEMENTS (tests));
  for (gsize i = 0; i < G_N_ELEMENTS (platforms); i++)
    {
      g_autofree char *path = g_strconcat ("/ui/checklist/question/fits/", platforms[i], NULL);

      g_test_add_data_func (path, platforms[i], test_fits);
    }

  return g_test_run ();
}
