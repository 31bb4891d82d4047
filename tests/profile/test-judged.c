/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "slotje-date.h"
#include "slotje-profile-codec.h"

/* What is kept of who could see what: in the file, and with every change. */

#define PROFILE(judged)                                                                            \
  "{\n  \"accounts\": [\n    {\n      \"answers\": {},\n      \"handle\": \"\",\n"                 \
  "      \"id\": \"a1\",\n" judged "      \"name\": \"\",\n      \"platform\": \"spot\"\n    }\n"  \
  "  ],\n  \"format\": \"slotje-profile/1\",\n  \"generation\": 3\n}\n"

#define JUDGED                                                                                     \
  "      \"judged\": {\n        \"cells\": {\n"                                                    \
  "          \"boss\": \"posts stories?\",\n          \"search\": \"\"\n        },\n"              \
  "        \"day\": \"2026-05-01\",\n        \"revision\": \"2026-04-01\"\n      },\n"

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

static const SlotjeJudged *
get_judged (SlotjeProfile *profile)
{
  return slotje_profile_get_account (profile, 0)->judged;
}

static guint32
day (const char *iso)
{
  guint32 julian;

  g_assert_true (slotje_date_parse (iso, &julian));
  return julian;
}

static void
test_round_trip (void)
{
  g_autoptr (SlotjeProfile) profile = read_text (PROFILE (JUDGED));
  g_autofree char *printed = slotje_profile_codec_print (profile, NULL);
  const SlotjeJudged *judged = get_judged (profile);

  g_assert_cmpstr (printed, ==, PROFILE (JUDGED));
  g_assert_cmpstr (judged->revision, ==, "2026-04-01");
  g_assert_cmpuint (judged->day, ==, day ("2026-05-01"));
  g_assert_cmpuint (g_hash_table_size (judged->cells), ==, 2);
  g_assert_cmpstr (g_hash_table_lookup (judged->cells, "boss"), ==, "posts stories?");
  g_assert_cmpstr (g_hash_table_lookup (judged->cells, "search"), ==, "");
}

/* In any order, out comes the same. */
static void
test_sorted (void)
{
  g_autoptr (SlotjeJudged) self = slotje_judged_new (NULL, 1);
  GPtrArray *surfaces = g_ptr_array_new ();

  g_ptr_array_add (surfaces, (gpointer) "stories?");
  g_ptr_array_add (surfaces, (gpointer) "posts");
  slotje_judged_take (self, "boss", surfaces);
  slotje_judged_take (self, "search", g_ptr_array_new ());
  g_assert_cmpstr (g_hash_table_lookup (self->cells, "boss"), ==, "posts stories?");
  g_assert_cmpstr (g_hash_table_lookup (self->cells, "search"), ==, "");
}

typedef struct
{
  const char *path;
  const char *judged;
} BadCase;

/* What makes no sense counts as not kept; the accounts can be read all the same. */
static const BadCase bad_cases[] = {
  { "/judged/bad/string", "\"posts\"" },
  { "/judged/bad/array", "[]" },
  { "/judged/bad/empty", "{}" },
  { "/judged/bad/no-day", "{\"cells\": {}}" },
  { "/judged/bad/no-such-day", "{\"cells\": {}, \"day\": \"2026-02-30\"}" },
  { "/judged/bad/day-is-number", "{\"cells\": {}, \"day\": 5}" },
  { "/judged/bad/no-cells", "{\"day\": \"2026-05-01\"}" },
  { "/judged/bad/cells-are-array", "{\"cells\": [], \"day\": \"2026-05-01\"}" },
  { "/judged/bad/revision-is-number", "{\"cells\": {}, \"day\": \"2026-05-01\", \"revision\": 1}" },
  { "/judged/bad/surfaces-are-array",
    "{\"cells\": {\"boss\": [\"posts\"]}, \"day\": \"2026-05-01\"}" },
  { "/judged/bad/no-id", "{\"cells\": {\"boss\": \"po\\u0001sts\"}, \"day\": \"2026-05-01\"}" },
  { "/judged/bad/two-spaces", "{\"cells\": {\"boss\": \"a  b\"}, \"day\": \"2026-05-01\"}" },
  { "/judged/bad/two-marks", "{\"cells\": {\"boss\": \"a??\"}, \"day\": \"2026-05-01\"}" },
  { "/judged/bad/mark-alone", "{\"cells\": {\"boss\": \"?\"}, \"day\": \"2026-05-01\"}" },
  { "/judged/bad/line-feed", "{\"cells\": {\"boss\": \"a\\n\"}, \"day\": \"2026-05-01\"}" },
};

static void
test_bad (gconstpointer data)
{
  const BadCase *test = data;
  g_autofree char *text =
      g_strdup_printf ("{\"format\": \"slotje-profile/1\", \"accounts\": [{\"id\": \"a1\", "
                       "\"platform\": \"spot\", \"answers\": {}, \"judged\": %s}]}",
                       test->judged);
  g_autoptr (SlotjeProfile) profile = read_text (text);

  g_assert_cmpuint (slotje_profile_get_n_accounts (profile), ==, 1);
  g_assert_null (get_judged (profile));
}

/* Says how often it was asked. */
static SlotjeJudged *
judge (const SlotjeAccount *account, guint32 today, gpointer data)
{
  guint *n_asked = data;
  g_autofree char *revision = g_strdup_printf ("%u", ++*n_asked);

  return g_str_equal (account->platform, "spot") ? slotje_judged_new (revision, today) : NULL;
}

static gboolean
answer (SlotjeProfile *profile, const char *option, const char *date)
{
  return slotje_profile_set_answer (profile, "a1", "x", slotje_answer_new (option, date, NULL),
                                    "Answer");
}

/* The first change of a new day keeps the last one as it was judged then, not as it is now. */
static void
test_kept_with_the_day (void)
{
  g_autoptr (SlotjeProfile) profile = slotje_profile_new ();
  const SlotjeAccount *then;
  guint n_asked = 0;

  slotje_profile_set_judge (profile, judge, &n_asked, NULL);
  slotje_profile_add_account (profile, slotje_account_new ("a1", "spot"), "Add");
  g_assert_null (get_judged (profile));
  slotje_profile_set_today (profile, day ("2026-05-01"));
  g_assert_true (answer (profile, "on", "2026-05-01"));
  g_assert_cmpstr (get_judged (profile)->revision, ==, "1");
  g_assert_false (answer (profile, "on", "2026-05-01"));
  g_assert_cmpuint (n_asked, ==, 1);

  slotje_profile_set_today (profile, day ("2026-06-01"));
  g_assert_true (answer (profile, "off", "2026-06-01"));
  g_assert_cmpstr (get_judged (profile)->revision, ==, "2");
  g_assert_cmpuint (get_judged (profile)->day, ==, day ("2026-06-01"));
  then = slotje_profile_get_snapshot (profile, 0)->accounts->pdata[0];
  g_assert_cmpstr (then->judged->revision, ==, "1");
  g_assert_cmpuint (then->judged->day, ==, day ("2026-05-01"));

  g_assert_true (slotje_profile_undo (profile));
  g_assert_cmpstr (get_judged (profile)->revision, ==, "1");
}

/* All are judged with every change: any may have got other rules since. */
static void
test_all_accounts (void)
{
  g_autoptr (SlotjeProfile) profile = slotje_profile_new ();
  guint n_asked = 0;

  slotje_profile_set_today (profile, day ("2026-05-01"));
  slotje_profile_add_account (profile, slotje_account_new ("a1", "spot"), "Add");
  slotje_profile_add_account (profile, slotje_account_new ("a2", "spot"), "Add");
  slotje_profile_add_account (profile, slotje_account_new ("a3", "elsewhere"), "Add");
  slotje_profile_set_judge (profile, judge, &n_asked, NULL);
  g_assert_true (answer (profile, "on", "2026-05-01"));
  g_assert_cmpuint (n_asked, ==, 3);
  g_assert_nonnull (slotje_profile_get_account (profile, 0)->judged);
  g_assert_nonnull (slotje_profile_get_account (profile, 1)->judged);
  g_assert_null (slotje_profile_get_account (profile, 2)->judged);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/judged/round-trip", test_round_trip);
  g_test_add_func ("/judged/sorted", test_sorted);
  for (guint i = 0; i < G_N_ELEMENTS (bad_cases); i++)
    g_test_add_data_func (bad_cases[i].path, &bad_cases[i], test_bad);
  g_test_add_func ("/judged/kept-with-the-day", test_kept_with_the_day);
  g_test_add_func ("/judged/all-accounts", test_all_accounts);

  return g_test_run ();
}
