/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "demo.h"

static void
test_read (void)
{
  g_autoptr (SlotjePlatform) platform = demo_load ();
  const SlotjeAmendments *posts =
      &platform->settings[demo_find_setting (platform, "posts")].amendments;
  const SlotjeAmendments *lock =
      &platform->settings[demo_find_setting (platform, "lock")].amendments;

  g_assert_cmpuint (posts->n, ==, 2);
  g_assert_cmpstr (posts->list[0].date, ==, "2026-11-10");
  g_assert_cmpstr (posts->list[0].what.en, ==, "A list can be chosen now.");
  g_assert_cmpint (posts->list[0].what.status, ==, SLOTJE_WORDS_OURS);
  g_assert_cmpstr (posts->list[1].what.nl, ==, "Het heette “Boodschappen”.");
  g_assert_cmpuint (lock->n, ==, 0);
  g_assert_cmpstr (platform->rules[0].id, ==, "capped");
  g_assert_cmpuint (platform->rules[0].amendments.n, ==, 1);
  g_assert_cmpuint (platform->rules[1].amendments.n, ==, 0);
}

typedef struct
{
  const char *path;
  const char *observed;
  const char *revision;
  guint expected;
} NewsCase;

/* Of the demo: changed on 2026-11-10 and on 2026-09-01. */
static const NewsCase news_cases[] = {
  { "/amendments/news/nothing-known", NULL, NULL, 0 },
  { "/amendments/news/before-all", "2026-08-31", NULL, 2 },
  { "/amendments/news/between", "2026-09-02", NULL, 1 },
  { "/amendments/news/on-the-day", "2026-09-01", "2026-11-20", 1 },
  { "/amendments/news/after-all", "2026-11-20", "2026-11-20", 0 },
  { "/amendments/news/same-day-as-the-last", "2026-11-10", "2026-11-10", 0 },
  { "/amendments/news/asked-by-an-old-catalogue", "2026-11-21", "2026-08-01", 2 },
  { "/amendments/news/seen-long-ago-told-now", "2026-08-01", "2026-11-20", 2 },
  { "/amendments/news/only-the-catalogue", NULL, "2026-10-01", 1 },
  { "/amendments/news/bad-date", "some day", "2026-10-01", 1 },
  { "/amendments/news/bad-revision", "2026-10-01", "soon", 1 },
  { "/amendments/news/both-bad", "", "soon", 0 },
};

static void
test_news (gconstpointer data)
{
  const NewsCase *row = data;
  g_autoptr (SlotjePlatform) platform = demo_load ();
  const SlotjeAmendments *posts =
      &platform->settings[demo_find_setting (platform, "posts")].amendments;

  g_assert_cmpuint (slotje_amendments_count_news (posts, row->observed, row->revision), ==,
                    row->expected);
}

static void
test_since (void)
{
  g_autoptr (SlotjePlatform) platform = demo_load ();
  const SlotjeAmendments *posts =
      &platform->settings[demo_find_setting (platform, "posts")].amendments;

  g_assert_cmpuint (slotje_amendments_count_since (posts, NULL), ==, 2);
  g_assert_cmpuint (slotje_amendments_count_since (posts, "2026-11-09"), ==, 1);
  g_assert_cmpuint (slotje_amendments_count_since (posts, "2026-11-10"), ==, 0);
}

static const DemoMistake mistakes[] = {
  { "no-date", "{\"date\": \"2026-11-10\", \"what\"", "{\"what\"",
    "settings[posts].changes[0].date", "missing" },
  { "no-date-at-all", "\"2026-11-10\"", "\"in autumn\"", "settings[posts].changes[0].date",
    "not a date" },
  { "nothing-said", "\"what\": \"A list can be chosen now.\"", "\"what\": \" \"",
    "settings[posts].changes[0].what", "empty" },
  { "unknown-member", "\"what\": \"A list can", "\"why\": 1, \"what\": \"A list can",
    "settings[posts].changes[0].why", "" },
  { "after-the-file", "\"2026-11-10\"", "\"2026-11-21\"", "settings[posts].changes[0].date",
    "later than the revision" },
  { "oldest-first", "\"2026-09-01\"", "\"2026-11-15\"", "settings[posts].changes[1].date",
    "later than the change before it" },
  { "no-list",
    "\"changes\": [{\"date\": \"2026-10-05\", \"what\": \"It caps old posts as well.\"}]",
    "\"changes\": {}", "rules.capped.changes", "" },
  { "no-object",
    "\"changes\": [{\"date\": \"2026-10-05\", \"what\": \"It caps old posts as well.\"}]",
    "\"changes\": [1]", "rules.capped.changes[0]", "object" },
};

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/amendments/read", test_read);
  g_test_add_func ("/amendments/since", test_since);
  for (gsize i = 0; i < G_N_ELEMENTS (news_cases); i++)
    g_test_add_data_func (news_cases[i].path, &news_cases[i], test_news);
  demo_add_mistakes ("/amendments/mistakes", mistakes, G_N_ELEMENTS (mistakes));

  return g_test_run ();
}
