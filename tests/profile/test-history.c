/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "slotje-date.h"
#include "slotje-history.h"
#include "slotje-profile-codec.h"

/* Snapshots per audit day: what is kept, when, and how undo and the file deal with it. */

static SlotjeProfile *
read_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) complaints = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  SlotjeProfile *profile = slotje_profile_codec_read (bytes, "text", &complaints, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (complaints->len, ==, 0);
  return profile;
}

/* The text without the number that undo does not turn back. */
static char *
print (SlotjeProfile *profile)
{
  g_autofree char *text = slotje_profile_codec_print (profile, NULL);
  g_autoptr (GRegex) number = g_regex_new ("\"generation\": [0-9]+", 0, 0, NULL);

  return g_regex_replace_literal (number, text, -1, 0, "\"generation\": 0", 0, NULL);
}

static SlotjeProfile *
new_profile (void)
{
  SlotjeProfile *profile = slotje_profile_new ();

  g_assert_true (slotje_profile_add_account (profile, slotje_account_new ("a1", "spot"), "Add"));
  return profile;
}

static gboolean
answer (SlotjeProfile *profile, const char *setting, const char *option, const char *date)
{
  return slotje_profile_set_answer (profile, "a1", setting, slotje_answer_new (option, date, NULL),
                                    "Answer");
}

static gboolean
link_boss (SlotjeProfile *profile, SlotjeLinks links)
{
  SlotjeAccount *copy = slotje_account_copy (slotje_profile_find_account (profile, "a1"));

  slotje_account_set_links (copy, "boss", links);
  return slotje_profile_replace_account (profile, copy, "Link");
}

static const char *
get_date (SlotjeProfile *profile, guint index)
{
  return slotje_profile_get_snapshot (profile, index)->date;
}

static const char *
get_option (SlotjeProfile *profile, guint index, const char *setting)
{
  SlotjeAccount *account =
      slotje_snapshot_find_account (slotje_profile_get_snapshot (profile, index), "a1");
  const SlotjeAnswer *found = slotje_account_get_answer (account, setting);

  return found != NULL ? found->options[0] : NULL;
}

static void
test_new_day_keeps_the_last (void)
{
  g_autoptr (SlotjeProfile) profile = new_profile ();

  g_assert_true (answer (profile, "x", "on", "2026-05-01"));
  g_assert_true (answer (profile, "y", "on", "2026-05-01"));
  g_assert_cmpuint (slotje_profile_get_n_snapshots (profile), ==, 0);
  g_assert_true (answer (profile, "x", "off", "2026-06-01"));
  g_assert_true (answer (profile, "y", "off", "2026-06-01"));
  g_assert_cmpuint (slotje_profile_get_n_snapshots (profile), ==, 1);
  g_assert_cmpstr (get_date (profile, 0), ==, "2026-05-01");
  g_assert_cmpstr (get_option (profile, 0, "x"), ==, "on");
  g_assert_cmpstr (get_option (profile, 0, "y"), ==, "on");
  g_assert_true (answer (profile, "x", "on", "2026-07-01"));
  g_assert_cmpuint (slotje_profile_get_n_snapshots (profile), ==, 2);
  g_assert_cmpstr (get_date (profile, 1), ==, "2026-06-01");
  g_assert_cmpstr (get_option (profile, 1, "y"), ==, "off");
}

/* A link has no date; the day comes from outside, and the first change of it counts. */
static void
test_undated_change_begins_a_day (void)
{
  g_autoptr (SlotjeProfile) profile = new_profile ();
  guint32 today;

  g_assert_true (slotje_date_parse ("2026-06-01", &today));
  g_assert_true (answer (profile, "x", "on", "2026-05-01"));
  g_assert_true (link_boss (profile, 1u << SLOTJE_LINK_CONTACT));
  g_assert_cmpuint (slotje_profile_get_n_snapshots (profile), ==, 0);
  slotje_profile_set_today (profile, today);
  g_assert_true (link_boss (profile, 1u << SLOTJE_LINK_NONE));
  g_assert_true (link_boss (profile, 0));
  g_assert_true (answer (profile, "x", "off", "2026-06-01"));
  g_assert_cmpuint (slotje_profile_get_n_snapshots (profile), ==, 1);
  g_assert_cmpstr (get_date (profile, 0), ==, "2026-05-01");
  g_assert_cmpuint (
      slotje_account_get_links (
          slotje_snapshot_find_account (slotje_profile_get_snapshot (profile, 0), "a1"), "boss"),
      ==, 1u << SLOTJE_LINK_CONTACT);
}

/* An older date, as from an archive, and a date before the last day begin nothing. */
static void
test_older_date_begins_nothing (void)
{
  g_autoptr (SlotjeProfile) profile = new_profile ();

  g_assert_true (answer (profile, "x", "on", "2026-05-01"));
  g_assert_true (answer (profile, "y", "on", "2025-01-01"));
  g_assert_true (slotje_profile_set_answer (profile, "a1", "x", NULL, "Forget"));
  g_assert_cmpuint (slotje_profile_get_n_snapshots (profile), ==, 0);
}

static void
test_undo_and_redo (void)
{
  g_autoptr (SlotjeProfile) profile = new_profile ();
  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);
  static const char *const dates[] = { "2026-05-01", "2026-05-01", "2026-06-01",
                                       "2026-06-02", "2026-06-02", "2026-09-01" };

  g_ptr_array_add (states, print (profile));
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_assert_true (answer (profile, "x", i % 2 ? "on" : "off", dates[i]));
      g_ptr_array_add (states, print (profile));
    }
  g_assert_cmpuint (slotje_profile_get_n_snapshots (profile), ==, 3);

  for (guint i = states->len - 1; i-- > 0;)
    {
      g_assert_true (slotje_profile_undo (profile));
      g_autofree char *now = print (profile);
      g_assert_cmpstr (now, ==, states->pdata[i]);
    }
  g_assert_cmpuint (slotje_profile_get_n_snapshots (profile), ==, 0);
  for (guint i = 1; i < states->len; i++)
    {
      g_assert_true (slotje_profile_redo (profile));
      g_autofree char *now = print (profile);
      g_assert_cmpstr (now, ==, states->pdata[i]);
    }
}

/* After undo of the first change of a day, another change begins that day again, once. */
static void
test_another_way_after_undo (void)
{
  g_autoptr (SlotjeProfile) profile = new_profile ();

  g_assert_true (answer (profile, "x", "on", "2026-05-01"));
  g_assert_true (answer (profile, "x", "off", "2026-06-01"));
  g_assert_true (slotje_profile_undo (profile));
  g_assert_true (answer (profile, "y", "off", "2026-06-01"));
  g_assert_cmpuint (slotje_profile_get_n_snapshots (profile), ==, 1);
  g_assert_cmpstr (get_option (profile, 0, "x"), ==, "on");
  g_assert_null (get_option (profile, 0, "y"));
}

static void
test_take (void)
{
  g_autoptr (SlotjeProfile) profile = new_profile ();
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  g_assert_true (answer (profile, "x", "on", "2026-05-01"));
  before = print (profile);
  g_assert_false (slotje_profile_take_snapshot (profile, "2026-13-01"));
  g_assert_false (slotje_profile_take_snapshot (profile, NULL));
  g_assert_true (slotje_profile_take_snapshot (profile, "2026-05-02"));
  g_assert_false (slotje_profile_take_snapshot (profile, "2026-05-02"));
  g_assert_false (slotje_profile_take_snapshot (profile, "2026-05-03"));
  g_assert_cmpuint (slotje_profile_get_n_snapshots (profile), ==, 1);
  g_assert_true (slotje_profile_undo (profile));
  after = print (profile);
  g_assert_cmpstr (before, ==, after);
  g_assert_true (slotje_profile_redo (profile));

  /* another time on the same day replaces it, an older day goes before it */
  g_assert_true (answer (profile, "y", "on", "2026-05-01"));
  g_assert_true (slotje_profile_take_snapshot (profile, "2026-05-02"));
  g_assert_cmpuint (slotje_profile_get_n_snapshots (profile), ==, 1);
  g_assert_cmpstr (get_option (profile, 0, "y"), ==, "on");
  g_assert_true (slotje_profile_take_snapshot (profile, "2026-04-01"));
  g_assert_cmpstr (get_date (profile, 0), ==, "2026-04-01");

  slotje_profile_set_read_only (profile, TRUE);
  g_assert_false (slotje_profile_take_snapshot (profile, "2026-07-02"));
}

static void
test_find (void)
{
  g_autoptr (SlotjeProfile) profile = new_profile ();

  for (guint i = 1; i < 4; i++)
    {
      g_autofree char *date = g_strdup_printf ("2026-0%u-10", i);

      g_assert_true (answer (profile, date, "on", "2026-01-01"));
      g_assert_true (slotje_profile_take_snapshot (profile, date));
    }
  g_assert_null (slotje_profile_find_snapshot (profile, "2026-01-09"));
  g_assert_cmpstr (slotje_profile_find_snapshot (profile, "2026-01-10")->date, ==, "2026-01-10");
  g_assert_cmpstr (slotje_profile_find_snapshot (profile, "2026-03-09")->date, ==, "2026-02-10");
  g_assert_cmpstr (slotje_profile_find_snapshot (profile, "2030-01-01")->date, ==, "2026-03-10");
}

/* What a removed account was stays, also across the file. */
static void
test_file (void)
{
  g_autoptr (SlotjeProfile) profile = new_profile ();
  g_autoptr (SlotjeProfile) again = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_assert_true (answer (profile, "x", "on", "2026-05-01"));
  g_assert_true (slotje_profile_take_snapshot (profile, "2026-05-01"));
  g_assert_true (slotje_profile_remove_account (profile, "a1", "Remove"));
  first = slotje_profile_codec_print (profile, NULL);
  again = read_text (first);
  second = slotje_profile_codec_print (again, NULL);
  g_assert_cmpstr (first, ==, second);
  g_assert_cmpuint (slotje_profile_get_n_snapshots (again), ==, 1);
  g_assert_cmpstr (get_option (again, 0, "x"), ==, "on");
  g_assert_true (slotje_account_equal (
      slotje_snapshot_find_account (slotje_profile_get_snapshot (again, 0), "a1"),
      slotje_snapshot_find_account (slotje_profile_get_snapshot (profile, 0), "a1")));
}

typedef struct
{
  const char *name;
  const char *history;
  guint n_snapshots;
} OddCase;

/* Entries that we can not read do not keep anybody out, and go back as they stood. */
static const OddCase odd_cases[] = {
  { "no-date", "[{\"accounts\": []}]", 0 },
  { "no-such-date", "[{\"accounts\": [], \"date\": \"2026-02-30\"}]", 0 },
  { "date-is-number", "[{\"accounts\": [], \"date\": 5}]", 0 },
  { "accounts-are-object", "[{\"accounts\": {}, \"date\": \"2026-02-03\"}]", 0 },
  { "account-without-platform",
    "[{\"accounts\": [{\"answers\": {}, \"id\": \"a1\"}], \"date\": \"2026-02-03\"}]", 0 },
  { "beside-a-good-one",
    "[{\"date\": 7, \"more\": 0.5}, {\"accounts\": [], \"date\": \"2026-02-03\", \"more\": {}}]",
    1 },
  { "not-sorted", "[{\"accounts\": [], \"date\": \"2026-02-03\"}, {\"date\": \"2026-02-01\"}]", 2 },
  { "same-day-twice", "[{\"date\": \"2026-02-01\", \"n\": 1}, {\"date\": \"2026-02-01\"}]", 2 },
  { "empty", "[]", 0 },
};

static void
test_odd (gconstpointer data)
{
  const OddCase *c = data;
  g_autofree char *text = g_strdup_printf (
      "{\"accounts\": [], \"format\": \"slotje-profile/1\", \"history\": %s}", c->history);
  g_autoptr (SlotjeProfile) profile = read_text (text);
  g_autofree char *printed = slotje_profile_codec_print (profile, NULL);
  g_autoptr (SlotjeProfile) again = read_text (printed);
  g_autofree char *second = slotje_profile_codec_print (again, NULL);

  g_assert_cmpuint (slotje_profile_get_n_snapshots (profile), ==, c->n_snapshots);
  g_assert_cmpstr (printed, ==, second);
  g_assert_nonnull (strstr (printed, "\"history\": ["));
  g_assert_true ((strstr (c->history, "more") != NULL) == (strstr (printed, "more") != NULL));
  for (guint i = 1; i < slotje_profile_get_n_snapshots (profile); i++)
    g_assert_cmpstr (get_date (profile, i - 1), <=, get_date (profile, i));
}

/* Every day something new for years: the first day stays, and so do the latest. */
static void
test_cap (void)
{
  g_autoptr (SlotjeProfile) profile = new_profile ();
  guint32 first;

  g_assert_true (slotje_date_parse ("2026-01-01", &first));
  for (guint i = 0; i < SLOTJE_MAX_SNAPSHOTS + 50; i++)
    {
      g_autofree char *date = slotje_date_format (first + i);

      g_assert_true (answer (profile, "x", "on", date));
    }
  g_assert_cmpuint (slotje_profile_get_n_snapshots (profile), ==, SLOTJE_MAX_SNAPSHOTS);
  g_assert_cmpstr (get_date (profile, 0), ==, "2026-01-01");
  g_assert_cmpstr (get_date (profile, SLOTJE_MAX_SNAPSHOTS - 1), ==, "2026-09-06");
}

/* However much is recorded, the file can be opened again. */
static void
test_file_stays_within_its_caps (gconstpointer data)
{
  gsize note_length = GPOINTER_TO_SIZE (data);
  g_autoptr (SlotjeProfile) profile = new_profile ();
  g_autoptr (SlotjeProfile) again = NULL;
  g_autofree char *note = g_strnfill (note_length, 'n');
  g_autofree char *text = NULL;
  guint32 first;

  g_assert_true (slotje_date_parse ("2026-01-01", &first));
  for (guint day = 0; day < 60; day++)
    {
      g_autofree char *date = slotje_date_format (first + day);
      SlotjeAccount *copy = slotje_account_copy (slotje_profile_get_account (profile, 0));

      for (guint i = 0; i < 300; i++)
        {
          g_autofree char *setting = g_strdup_printf ("setting-%u", i);
          SlotjeAnswer *answer = slotje_answer_new ("on", date, date);

          answer->note = g_strdup (note);
          answer->guess = g_strdup ("off");
          answer->accepted_reason = g_strdup ("why");
          answer->accepted_until = g_strdup (date);
          slotje_account_take_answer (copy, setting, answer);
        }
      g_assert_true (slotje_profile_replace_account (profile, copy, "All"));
    }
  text = slotje_profile_codec_print (profile, NULL);
  again = read_text (text);
  g_assert_cmpuint (slotje_profile_get_n_snapshots (again), ==,
                    slotje_profile_get_n_snapshots (profile));
  g_assert_cmpuint (slotje_profile_get_n_snapshots (again), >, 1);
  g_assert_cmpuint (slotje_profile_get_n_snapshots (again), <, 59);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/history/new-day-keeps-the-last", test_new_day_keeps_the_last);
  g_test_add_func ("/history/undated-change", test_undated_change_begins_a_day);
  g_test_add_func ("/history/older-date", test_older_date_begins_nothing);
  g_test_add_func ("/history/undo-and-redo", test_undo_and_redo);
  g_test_add_func ("/history/another-way-after-undo", test_another_way_after_undo);
  g_test_add_func ("/history/take", test_take);
  g_test_add_func ("/history/find", test_find);
  g_test_add_func ("/history/file", test_file);
  g_test_add_func ("/history/cap", test_cap);
  g_test_add_data_func ("/history/caps/values", GSIZE_TO_POINTER (0),
                        test_file_stays_within_its_caps);
  g_test_add_data_func ("/history/caps/bytes", GSIZE_TO_POINTER (4000),
                        test_file_stays_within_its_caps);
  for (gsize i = 0; i < G_N_ELEMENTS (odd_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/history/odd/", odd_cases[i].name, NULL);

      g_test_add_data_func (path, &odd_cases[i], test_odd);
    }

  return g_test_run ();
}
