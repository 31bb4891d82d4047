/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-fixture.h"

#define PLATFORM "instagram"
#define SETTING "private-account"

typedef struct
{
  SlotjeSession *session;
  char *account;
  GPtrArray *changes; /* account ids as they came, "" for NULL */
} Fixture;

static void
changed_cb (SlotjeSession *session, const char *account, gpointer user_data)
{
  Fixture *self = user_data;

  g_ptr_array_add (self->changes, g_strdup (account != NULL ? account : ""));
}

static void
set_up (Fixture *self, gconstpointer data)
{
  self->session = ui_new_session ();
  self->account = slotje_session_add_account (self->session, PLATFORM);
  self->changes = g_ptr_array_new_with_free_func (g_free);
  g_signal_connect (self->session, "changed", G_CALLBACK (changed_cb), self);
  g_assert_nonnull (self->account);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_ptr_array_unref (self->changes);
  g_free (self->account);
  g_assert_finalize_object (self->session);
}

static void
test_answer_changes_what_follows (Fixture *self, gconstpointer data)
{
  SlotjeSubject subject;

  g_assert_cmpuint (slotje_session_get_progress (self->session, self->account).answered, ==, 0);
  g_assert_cmpuint (slotje_session_get_progress (self->session, self->account).of, >, 10);
  const SlotjePlatform *platform = slotje_session_get_platform (self->session, self->account);
  const guint index = slotje_platform_find_setting (platform, SETTING)->index;
  const guint posts = slotje_platform_find_surface (platform, "posts")->index;
  const guint web =
      slotje_scale_find_viewer (slotje_session_get_scale (self->session), "web")->index;
  g_assert_cmpint (slotje_exposure_get_value (
                       slotje_session_get_exposure (self->session, self->account), posts, web),
                   ==, SLOTJE_VALUE_MAYBE);

  g_assert_true (slotje_session_record (self->session, self->account, SETTING, "on"));

  g_assert_cmpuint (self->changes->len, ==, 1);
  g_assert_cmpstr (self->changes->pdata[0], ==, self->account);
  g_assert_cmpuint (slotje_session_get_progress (self->session, self->account).answered, ==, 1);
  g_assert_cmpuint (slotje_session_get_facts (self->session, self->account)->answers[index], ==,
                    1 << 0);
  g_assert_cmpint (slotje_exposure_get_value (
                       slotje_session_get_exposure (self->session, self->account), posts, web),
                   ==, SLOTJE_VALUE_NO);
  g_assert_true (slotje_session_subject (self->session, self->account, &subject));
  g_assert_true (subject.platform == platform);
}

static void
test_answer_says_when (Fixture *self, gconstpointer data)
{
  slotje_session_record (self->session, self->account, SETTING, "on");

  const SlotjeAnswer *answer = slotje_session_get_answer (self->session, self->account, SETTING);

  g_assert_cmpstr (answer->observed, ==, slotje_session_get_today_iso (self->session));
  g_assert_nonnull (answer->revision);
  g_assert_cmpstr (answer->options[0], ==, "on");
  g_assert_null (answer->options[1]);
}

static void
test_guess_outlives_answer (Fixture *self, gconstpointer data)
{
  slotje_session_record_guess (self->session, self->account, SETTING, "on");
  g_assert_cmpuint (slotje_session_get_progress (self->session, self->account).answered, ==, 0);
  slotje_session_record (self->session, self->account, SETTING, "off");
  slotje_session_record (self->session, self->account, SETTING, NULL);

  const SlotjeAnswer *answer = slotje_session_get_answer (self->session, self->account, SETTING);

  g_assert_nonnull (answer);
  g_assert_false (slotje_answer_is_recorded (answer));
  g_assert_cmpstr (answer->guess, ==, "on");
  g_assert_null (answer->observed);
}

static void
test_forgotten_answer_is_gone (Fixture *self, gconstpointer data)
{
  slotje_session_record (self->session, self->account, SETTING, "off");
  slotje_session_record (self->session, self->account, SETTING, NULL);

  g_assert_null (slotje_session_get_answer (self->session, self->account, SETTING));
}

static void
test_other_answer_is_not_accepted (Fixture *self, gconstpointer data)
{
  slotje_session_record (self->session, self->account, SETTING, "off");
  slotje_session_accept (self->session, self->account, SETTING, "for the fans", "2027-01-01");
  g_assert_cmpstr (
      slotje_session_get_answer (self->session, self->account, SETTING)->accepted_reason, ==,
      "for the fans");

  slotje_session_record (self->session, self->account, SETTING, "on");

  g_assert_null (
      slotje_session_get_answer (self->session, self->account, SETTING)->accepted_reason);
}

static void
test_several_answer_half (Fixture *self, gconstpointer data)
{
  const char *some[] = { "no-one", "following", NULL };

  g_assert_true (slotje_session_record_several (self->session, self->account, "tags", some));
  g_assert_cmpuint (slotje_session_get_progress (self->session, self->account).answered, ==, 1);
}

static void
test_undo_says_what (Fixture *self, gconstpointer data)
{
  slotje_session_record (self->session, self->account, SETTING, "on");
  g_autofree char *undone = slotje_session_undo (self->session);
  g_autofree char *redone = slotje_session_redo (self->session);
  g_autofree char *nothing = slotje_session_redo (self->session);

  g_assert_cmpstr (undone, ==, "answer");
  g_assert_cmpstr (redone, ==, "answer");
  g_assert_null (nothing);
  g_assert_cmpuint (self->changes->len, ==, 3);
}

static void
test_removed_account_says_nothing (Fixture *self, gconstpointer data)
{
  g_autofree char *name = NULL;

  g_assert_true (slotje_session_remove_account (self->session, self->account));
  g_assert_cmpstr (self->changes->pdata[0], ==, "");
  g_assert_null (slotje_session_get_account (self->session, self->account));
  g_assert_null (slotje_session_get_exposure (self->session, self->account));
  g_assert_false (slotje_session_record (self->session, self->account, SETTING, "on"));
  name = slotje_session_dup_name (self->session, self->account);
  g_assert_cmpstr (name, ==, "");
}

static void
test_unknown_platform_is_kept (Fixture *self, gconstpointer data)
{
  g_autofree char *id = slotje_session_add_account (self->session, "hyves");
  g_autofree char *name = slotje_session_dup_name (self->session, id);
  SlotjeSubject subject;

  g_assert_cmpstr (name, ==, "hyves");
  g_assert_null (slotje_session_get_platform (self->session, id));
  g_assert_null (slotje_session_get_facts (self->session, id));
  g_assert_false (slotje_session_subject (self->session, id, &subject));
  g_assert_cmpuint (slotje_session_get_progress (self->session, id).answered, ==, 0);
}

static void
test_details (Fixture *self, gconstpointer data)
{
  const SlotjePurpose purpose = SLOTJE_PURPOSE_MIXED;

  g_assert_true (slotje_session_rename (self->session, self->account, "Work"));
  g_assert_false (slotje_session_rename (self->session, self->account, "Work"));
  g_assert_true (slotje_session_set_handle (self->session, self->account, "sanne"));
  g_assert_false (slotje_session_set_handle (self->session, self->account, "sanne"));
  g_assert_true (slotje_session_set_purpose (self->session, self->account, &purpose));
  g_assert_true (
      slotje_session_set_links (self->session, self->account, "manager", 1 << SLOTJE_LINK_NONE));
  g_assert_true (slotje_session_set_absent (self->session, self->account, "live", TRUE));

  SlotjeAccount *account = slotje_session_get_account (self->session, self->account);

  g_assert_cmpstr (account->name, ==, "Work");
  g_assert_cmpstr (account->handle, ==, "sanne");
  g_assert_cmpint (account->purpose, ==, SLOTJE_PURPOSE_MIXED);
  g_assert_cmpuint (slotje_account_get_links (account, "manager"), ==, 1 << SLOTJE_LINK_NONE);
  g_assert_true (slotje_account_is_absent (account, "live"));
  g_assert_true (slotje_session_set_purpose (self->session, self->account, NULL));
  g_assert_false (slotje_session_get_account (self->session, self->account)->has_purpose);
}

static void
test_read_only_stays_as_it_is (Fixture *self, gconstpointer data)
{
  slotje_profile_set_read_only (slotje_session_get_profile (self->session), TRUE);

  g_assert_true (slotje_session_get_read_only (self->session));
  g_assert_false (slotje_session_record (self->session, self->account, SETTING, "on"));
  g_assert_false (slotje_session_rename (self->session, self->account, "Work"));
  g_assert_null (slotje_session_add_account (self->session, PLATFORM));
  g_assert_false (slotje_session_remove_account (self->session, self->account));
  g_assert_cmpuint (self->changes->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *name;
    void (*test) (Fixture *self, gconstpointer data);
  } tests[] = {
    { "answer-changes-what-follows", test_answer_changes_what_follows },
    { "answer-says-when", test_answer_says_when },
    { "guess-outlives-answer", test_guess_outlives_answer },
    { "forgotten-answer-is-gone", test_forgotten_answer_is_gone },
    { "other-answer-is-not-accepted", test_other_answer_is_not_accepted },
    { "several-answer-half", test_several_answer_half },
    { "undo-says-what", test_undo_says_what },
    { "removed-account-says-nothing", test_removed_account_says_nothing },
    { "unknown-platform-is-kept", test_unknown_platform_is_kept },
    { "details", test_details },
    { "read-only-stays-as-it-is", test_read_only_stays_as_it_is },
  };

  ui_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strconcat ("/ui/session/", tests[i].name, NULL);

      g_test_add (path, Fixture, NULL, set_up, tests[i].test, tear_down);
    }

  return g_test_run ();
}
