/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report-fixture.h"

#include "slotje-sentences-plan.h"

static guint
find_viewer (ReportFixture *fixture, const char *id)
{
  const SlotjeScale *scale = fixture->audit->subject.platform->program->scale;

  return slotje_scale_find_viewer (scale, id)->index;
}

static guint
find_surface (ReportFixture *fixture, const char *id)
{
  return slotje_platform_find_surface (fixture->audit->subject.platform, id)->index;
}

typedef struct
{
  const char *path;
  SlotjeChangeKind kind;
  const char *subject;
  guint value;
  const char *expected;
} ChangeCase;

static const ChangeCase change_cases[] = {
  { "/plan-words/change/setting", SLOTJE_CHANGE_SETTING, "private-account", 0,
    "Set “Private account” to “On”" },
  { "/plan-words/change/other-option", SLOTJE_CHANGE_SETTING, "friends-list", 1,
    "Set “Friends list” to “Friends”" },
  { "/plan-words/change/remove", SLOTJE_CHANGE_LINK, "manager", SLOTJE_LINK_NONE,
    "Remove your manager from your friends" },
  { "/plan-words/change/restrict", SLOTJE_CHANGE_LINK, "manager", SLOTJE_LINK_RESTRICTED,
    "Put your manager on the list that sees only what is public" },
  { "/plan-words/change/add", SLOTJE_CHANGE_LINK, "journalists", SLOTJE_LINK_CONTACT,
    "Add a journalist to your friends" },
  { "/plan-words/change/delete", SLOTJE_CHANGE_ABSENT, "stories", 1, "Delete your stories" },
  { "/plan-words/change/start", SLOTJE_CHANGE_ABSENT, "stories", 0, "Start to post your stories" },
};

static guint
find_subject (ReportFixture *fixture, const ChangeCase *test)
{
  if (test->kind == SLOTJE_CHANGE_SETTING)
    return slotje_platform_find_setting (fixture->audit->subject.platform, test->subject)->index;
  if (test->kind == SLOTJE_CHANGE_LINK)
    return find_viewer (fixture, test->subject);

  return find_surface (fixture, test->subject);
}

static void
test_change (gconstpointer data)
{
  const ChangeCase *test = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  SlotjeChange change = { test->kind, find_subject (fixture, test), test->value };
  g_autofree char *text = slotje_say_change (fixture->audit->subject.platform, &change);

  g_assert_cmpstr (text, ==, test->expected);
}

/* What is done once has no option that a person would recognise. */
static void
test_change_done_once (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  const SlotjePlatform *platform = fixture->audit->subject.platform;
  SlotjePlatform other = *platform;
  g_autofree SlotjeSetting *settings =
      g_memdup2 (platform->settings, platform->n_settings * sizeof *platform->settings);
  SlotjeChange change = { SLOTJE_CHANGE_SETTING, 0, 0 };
  g_autofree char *done = NULL;
  g_autofree char *undone = NULL;

  settings[0].section = SLOTJE_SECTION_ACTION;
  other.settings = settings;
  done = slotje_say_change (&other, &change);
  change.value = 1;
  undone = slotje_say_change (&other, &change);

  g_assert_cmpstr (done, ==, "Do this once: “Private account”");
  g_assert_cmpstr (undone, ==, "Set “Private account” to “Off”");
}

typedef struct
{
  const char *path;
  gint64 best;
  gint64 worst;
  gboolean judged;
  const char *expected;
} GainCase;

#define TAKES(part) "This takes away " part " of what is too open now."

/* Of 100 points. */
static const GainCase gain_cases[] = {
  { "/plan-words/gain/all", 0, 100, TRUE, TAKES ("all") },
  { "/plan-words/gain/nearly-all", 0, 99, TRUE, TAKES ("most") },
  { "/plan-words/gain/most", 0, 67, TRUE, TAKES ("most") },
  { "/plan-words/gain/half-from-above", 0, 66, TRUE, TAKES ("about half") },
  { "/plan-words/gain/half-from-below", 0, 40, TRUE, TAKES ("about half") },
  { "/plan-words/gain/third-from-above", 0, 39, TRUE, TAKES ("about a third") },
  { "/plan-words/gain/third-from-below", 0, 25, TRUE, TAKES ("about a third") },
  { "/plan-words/gain/part-from-above", 0, 24, TRUE, TAKES ("a part") },
  { "/plan-words/gain/part-from-below", 0, 10, TRUE, TAKES ("a part") },
  { "/plan-words/gain/little", 0, 1, TRUE, TAKES ("a little") },
  { "/plan-words/gain/best-only", 5, 0, TRUE,
    "Less is certain to be seen, but the worst case stays the same." },
  { "/plan-words/gain/nothing", 0, 0, TRUE, "This changes nothing in the worst case." },
  { "/plan-words/gain/unsure", -3, 0, TRUE, "This changes nothing in the worst case." },
  { "/plan-words/gain/opens", 5, -1, TRUE, "This opens more." },
  { "/plan-words/gain/not-judged", 0, 50, FALSE,
    "This takes away about half of what is open now." },
};

static void
test_gain (gconstpointer data)
{
  const GainCase *test = data;
  const SlotjeGain gain = { .best = test->best, .worst = test->worst };
  const SlotjePoints before = { 20, 100, 500 };
  g_autofree char *text = slotje_say_gain (&gain, &before, test->judged);

  g_assert_cmpstr (text, ==, test->expected);
}

static void
add_lost (ReportFixture *fixture, GArray *lost, const char *viewer, SlotjeValue to)
{
  SlotjeCellChange cell = { find_surface (fixture, "posts"), find_viewer (fixture, viewer),
                            SLOTJE_VALUE_YES, to };

  g_array_append_val (lost, cell);
}

static void
assert_lost (ReportFixture *fixture, const GArray *lost, const char *expected)
{
  g_autofree char *text = slotje_say_lost (fixture->audit->subject.platform, lost);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_lost (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  g_autoptr (GArray) lost = g_array_new (FALSE, FALSE, sizeof (SlotjeCellChange));

  assert_lost (fixture, lost, NULL);
  add_lost (fixture, lost, "contacts", SLOTJE_VALUE_NO);
  assert_lost (fixture, lost, "But then: your friends cannot see your posts.");
  add_lost (fixture, lost, "manager", SLOTJE_VALUE_MAYBE);
  add_lost (fixture, lost, "colleagues", SLOTJE_VALUE_NO);
  assert_lost (fixture, lost,
               "But then: your friends cannot see your posts, your manager might see your posts "
               "and your colleagues cannot see your posts.");
  add_lost (fixture, lost, "web", SLOTJE_VALUE_NO);
  add_lost (fixture, lost, "member", SLOTJE_VALUE_NO);
  assert_lost (fixture, lost,
               "But then: your friends cannot see your posts, your manager might see your posts, "
               "your colleagues cannot see your posts and 2 more like these.");
}

static void
test_minutes (void)
{
  g_autofree char *one = slotje_say_minutes (1);
  g_autofree char *several = slotje_say_minutes (12);

  g_assert_null (slotje_say_minutes (0));
  g_assert_cmpstr (one, ==, "1 minute");
  g_assert_cmpstr (several, ==, "12 minutes");
}

typedef struct
{
  const char *path;
  const char *certain;
  const char *possible;
  const char *expected;
} RemainderCase;

static const RemainderCase remainder_cases[] = {
  { "/plan-words/remainder/certain", "manager", "", "Your posts: can be seen by your manager." },
  { "/plan-words/remainder/possible", "", "manager journalists",
    "Your posts: can possibly be seen by your manager and a journalist." },
  { "/plan-words/remainder/both", "manager", "journalists",
    "Your posts: can be seen by your manager, and possibly by a journalist." },
  { "/plan-words/remainder/strangers-stand-for-all", "fof manager member web", "search",
    "Your posts: can be seen by anyone on the internet, and possibly by search engines." },
  { "/plan-words/remainder/not-beyond", "manager member", "",
    "Your posts: can be seen by anyone who is logged in there." },
};

static SlotjeAudience
make_audience (ReportFixture *fixture, const char *ids)
{
  g_auto (GStrv) words = g_strsplit (ids, " ", -1);
  SlotjeAudience audience = 0;

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      audience |= (SlotjeAudience) 1 << find_viewer (fixture, words[i]);

  return audience;
}

static void
test_remainder (gconstpointer data)
{
  const RemainderCase *test = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  SlotjePlanRemainder remainder = { find_surface (fixture, "posts"),
                                    make_audience (fixture, test->certain),
                                    make_audience (fixture, test->possible), SLOTJE_DECIDES_OTHER };
  g_autofree char *text = slotje_say_remainder (fixture->audit->subject.platform, &remainder);

  g_assert_cmpstr (text, ==, test->expected);
}

static void
test_question (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  const SlotjePlatform *platform = fixture->audit->subject.platform;
  SlotjeNextQuestion setting = { .fact = 0 };
  SlotjeNextQuestion link = { .fact = SLOTJE_FACT_LINK,
                              .viewer = find_viewer (fixture, "manager") };
  g_autofree char *about_setting = slotje_say_question (platform, &setting);
  g_autofree char *about_link = slotje_say_question (platform, &link);

  g_assert_cmpstr (about_setting, ==, "How is Private account?");
  g_assert_cmpstr (about_link, ==, "Is your manager among your friends there?");
}

int
main (int argc, char **argv)
{
  report_fixture_init ();
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (change_cases); i++)
    g_test_add_data_func (change_cases[i].path, &change_cases[i], test_change);
  g_test_add_func ("/plan-words/change/once", test_change_done_once);
  for (guint i = 0; i < G_N_ELEMENTS (gain_cases); i++)
    g_test_add_data_func (gain_cases[i].path, &gain_cases[i], test_gain);
  for (guint i = 0; i < G_N_ELEMENTS (remainder_cases); i++)
    g_test_add_data_func (remainder_cases[i].path, &remainder_cases[i], test_remainder);
  g_test_add_func ("/plan-words/lost", test_lost);
  g_test_add_func ("/plan-words/minutes", test_minutes);
  g_test_add_func ("/plan-words/question", test_question);

  return g_test_run ();
}
