/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report-fixture.h"

static const SlotjePlatform *
get_platform (ReportFixture *fixture)
{
  return fixture->audit->subject.platform;
}

static const SlotjeViewer *
find_viewer (ReportFixture *fixture, const char *id)
{
  return slotje_scale_find_viewer (get_platform (fixture)->program->scale, id);
}

typedef struct
{
  const char *path;
  const char *viewer;
  SlotjeValue value;
  const char *expected;
} CellCase;

static const CellCase cell_cases[] = {
  { "/cell/yes", "manager", SLOTJE_VALUE_YES, "Your manager can see your posts." },
  { "/cell/maybe", "manager", SLOTJE_VALUE_MAYBE, "Your manager might see your posts." },
  { "/cell/no", "manager", SLOTJE_VALUE_NO, "Your manager cannot see your posts." },
  { "/cell/platform-word", "contacts", SLOTJE_VALUE_YES, "Your friends can see your posts." },
  { "/cell/platform-word-twice", "fof", SLOTJE_VALUE_YES,
    "The friends of your friends can see your posts." },
  { "/cell/search", "search", SLOTJE_VALUE_MAYBE, "Search engines might list your posts." },
};

static void
test_cell (gconstpointer data)
{
  const CellCase *test = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  const SlotjePlatform *platform = get_platform (fixture);
  g_autofree char *text =
      slotje_say_cell (platform, slotje_platform_find_surface (platform, "posts"),
                       find_viewer (fixture, test->viewer), test->value);

  g_assert_cmpstr (text, ==, test->expected);
}

typedef struct
{
  const char *path;
  const char *viewer;
  SlotjeValue value;
  guint n;
  const char *expected;
} CountCase;

static const CountCase count_cases[] = {
  { "/count/none", "manager", SLOTJE_VALUE_YES, 0, "Your manager can see no kind of post" },
  { "/count/one", "manager", SLOTJE_VALUE_YES, 1, "Your manager can see 1 kind of post" },
  { "/count/many", "manager", SLOTJE_VALUE_MAYBE, 5, "Your manager might see 5 kinds of posts" },
  { "/count/cannot-none", "manager", SLOTJE_VALUE_NO, 0,
    "Your manager cannot see 0 kinds of posts" },
  { "/count/any-contacts", "contacts", SLOTJE_VALUE_YES, 2,
    "Your contacts can see 2 kinds of posts" },
};

static void
test_count (gconstpointer data)
{
  const CountCase *test = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  g_autofree char *text =
      slotje_say_count (find_viewer (fixture, test->viewer), test->value, test->n);

  g_assert_cmpstr (text, ==, test->expected);
}

typedef struct
{
  const char *path;
  const char *spec;
  const char *setting; /* (nullable): NULL is the link of the manager */
  const char *said;
  const char *name;
  const char *id;
} FactCase;

static const FactCase fact_cases[] = {
  { "/fact/known", "private-account=on", "private-account", "“Private account” is “On”",
    "Private account", "private-account" },
  { "/fact/partly", "friends-list=only-me|public", "friends-list",
    "“Friends list” is “Only me” or “Public”", "Friends list", "friends-list" },
  { "/fact/unknown-own", "", "private-account", "you have not looked at “Private account” yet",
    "Private account", "private-account" },
  { "/fact/unknown-other", "", "host", "“Audience of the post” is not known",
    "Audience of the post", "host" },
  { "/fact/link", "link:manager=contact", NULL, "you have your manager among your friends",
    "Is your manager among your friends there?", "link:manager" },
  { "/fact/link-either", "link:manager=contact|fof", NULL,
    "you have your manager among your friends, or have some in common",
    "Is your manager among your friends there?", "link:manager" },
  { "/fact/link-unknown", "", NULL,
    "you have not said whether you have your manager among your "
    "friends",
    "Is your manager among your friends there?", "link:manager" },
};

static void
test_fact (gconstpointer data)
{
  const FactCase *test = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new (test->spec);
  const SlotjeSubject *subject = &fixture->audit->subject;
  guint viewer = find_viewer (fixture, "manager")->index;
  SlotjeFact fact =
      test->setting == NULL
          ? SLOTJE_FACT_LINK
          : (SlotjeFact) slotje_platform_find_setting (subject->platform, test->setting)->index;
  g_autofree char *said = slotje_say_fact (subject, fact, viewer);
  g_autofree char *name = slotje_say_fact_name (subject, fact, viewer);
  g_autofree char *id = slotje_fact_to_string (subject->platform, fact, viewer);

  g_assert_cmpstr (said, ==, test->said);
  g_assert_cmpstr (name, ==, test->name);
  g_assert_cmpstr (id, ==, test->id);
}

static void
test_account (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("name:Private");
  g_autoptr (SlotjeAccount) plain = report_fixture_make_account ("elsewhere", "");
  g_autofree char *named = slotje_say_account (get_platform (fixture), fixture->audit->account);
  g_autofree char *unnamed = slotje_say_account (get_platform (fixture), plain);
  g_autofree char *unknown = slotje_say_account (NULL, plain);

  g_assert_cmpstr (named, ==, "Demo · Private");
  g_assert_cmpstr (unnamed, ==, "Demo");
  g_assert_cmpstr (unknown, ==, "elsewhere");
}

static void
test_viewer (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  g_autofree char *label =
      slotje_say_viewer (get_platform (fixture), find_viewer (fixture, "contacts"));
  g_autofree char *general = slotje_say_viewer (NULL, find_viewer (fixture, "contacts"));
  g_autofree char *phrase =
      slotje_say_viewer_phrase (get_platform (fixture), find_viewer (fixture, "fof"));

  g_assert_cmpstr (label, ==, "Your friends");
  g_assert_cmpstr (general, ==, "Your contacts");
  g_assert_cmpstr (phrase, ==, "the friends of your friends");
}

typedef struct
{
  const char *path;
  const char *source;
  const char *verified;
  SlotjeConfidence confidence;
  const char *expected;
} SourceCase;

static const SourceCase source_cases[] = {
  { "/source/sure", "HELP", "2026-08-22", SLOTJE_CONFIDENCE_HIGH,
    "Checked in August 2026 (Help of the demo). We are sure of this." },
  { "/source/fairly", "HELP", "2025-12-01", SLOTJE_CONFIDENCE_MEDIUM,
    "Checked in December 2025 (Help of the demo). We are fairly sure of this." },
  { "/source/unsure", "HELP", "2025-12-31", SLOTJE_CONFIDENCE_LOW,
    "Checked in December 2025 (Help of the demo). We are not sure of this: look carefully, and "
    "trust what you see there over what we say." },
  { "/source/old", "HELP", "2025-01-01", SLOTJE_CONFIDENCE_HIGH,
    "Checked in January 2025 (Help of the demo). That is more than a year ago: look carefully, it "
    "may be otherwise by now." },
  { "/source/old-and-unsure", "HELP", "2025-01-01", SLOTJE_CONFIDENCE_LOW,
    "Checked in January 2025 (Help of the demo). That is more than a year ago, and we were not "
    "sure then: look carefully, and trust what you see there over what we say." },
  { "/source/none", NULL, "2026-08-22", SLOTJE_CONFIDENCE_HIGH,
    "Checked in August 2026. We are sure of this." },
};

static void
test_source (gconstpointer data)
{
  const SourceCase *test = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  const char *sources[] = { test->source, NULL };
  g_autofree char *text = slotje_say_source (get_platform (fixture), sources, test->verified,
                                             test->confidence, fixture->audit->today);

  g_assert_cmpstr (text, ==, test->expected);
}

static void
test_path (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  const SlotjeSetting *setting =
      slotje_platform_find_setting (get_platform (fixture), "private-account");
  g_autofree char *english = slotje_say_path (&setting->where[0], "en");
  g_autofree char *dutch = slotje_say_path (&setting->where[0], "nl");

  g_assert_cmpstr (english, ==, "Settings › Private account");
  g_assert_null (dutch);
}

static void
test_constants (void)
{
  g_assert_cmpstr (slotje_say_value (SLOTJE_VALUE_YES), ==, "can see");
  g_assert_cmpstr (slotje_say_value (SLOTJE_VALUE_MAYBE), ==, "might see");
  g_assert_cmpstr (slotje_say_value (SLOTJE_VALUE_NO), ==, "cannot see");
  g_assert_cmpstr (slotje_say_value_shape (SLOTJE_VALUE_YES), ==, "●");
  g_assert_cmpstr (slotje_say_value_shape (SLOTJE_VALUE_MAYBE), ==, "◐");
  g_assert_cmpstr (slotje_say_value_shape (SLOTJE_VALUE_NO), ==, "○");
  g_assert_null (slotje_say_words_status (SLOTJE_WORDS_OURS));
  g_assert_null (slotje_say_words_status (SLOTJE_WORDS_OFFICIAL));
  g_assert_nonnull (slotje_say_words_status (SLOTJE_WORDS_PRESS));
  g_assert_nonnull (slotje_say_words_status (SLOTJE_WORDS_MEMORY));
}

static void
test_distinct (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (int i = 0; i < SLOTJE_N_SECTIONS; i++)
    g_assert_true (g_hash_table_add (seen, (char *) slotje_say_section ((SlotjeSection) i)));
  for (int i = 0; i < SLOTJE_N_PURPOSES; i++)
    g_assert_true (g_hash_table_add (seen, (char *) slotje_say_purpose ((SlotjePurpose) i)));
}

int
main (int argc, char **argv)
{
  report_fixture_init ();
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cell_cases); i++)
    g_test_add_data_func (cell_cases[i].path, &cell_cases[i], test_cell);
  for (guint i = 0; i < G_N_ELEMENTS (count_cases); i++)
    g_test_add_data_func (count_cases[i].path, &count_cases[i], test_count);
  for (guint i = 0; i < G_N_ELEMENTS (fact_cases); i++)
    g_test_add_data_func (fact_cases[i].path, &fact_cases[i], test_fact);
  for (guint i = 0; i < G_N_ELEMENTS (source_cases); i++)
    g_test_add_data_func (source_cases[i].path, &source_cases[i], test_source);
  g_test_add_func ("/account", test_account);
  g_test_add_func ("/viewer", test_viewer);
  g_test_add_func ("/path", test_path);
  g_test_add_func ("/constants", test_constants);
  g_test_add_func ("/distinct", test_distinct);

  return g_test_run ();
}
