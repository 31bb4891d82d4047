/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report-fixture.h"

#include "slotje-sentences-plan.h"

typedef struct
{
  const char *path;
  SlotjeStageLevel level;
  SlotjeStageLevel lowest;
  const char *expected;
} StageCase;

static const StageCase stage_cases[] = {
  { "/judgement-words/stage/outside", SLOTJE_STAGE_OUTSIDE, SLOTJE_STAGE_OUTSIDE,
    "Something you want to keep to yourself is wide open." },
  { "/judgement-words/stage/open", SLOTJE_STAGE_OPEN, SLOTJE_STAGE_OPEN,
    "Somebody can see something that is not meant for them." },
  { "/judgement-words/stage/open-or-worse", SLOTJE_STAGE_OPEN, SLOTJE_STAGE_OUTSIDE,
    "Somebody can see something that is not meant for them. It may turn out that something is wide "
    "open." },
  { "/judgement-words/stage/unknown", SLOTJE_STAGE_UNKNOWN, SLOTJE_STAGE_UNKNOWN,
    "Nothing is surely too open, but you have not looked everywhere yet." },
  { "/judgement-words/stage/unknown-or-worse", SLOTJE_STAGE_UNKNOWN, SLOTJE_STAGE_OPEN,
    "Nothing is surely too open, but you have not looked everywhere yet. It may turn out that "
    "somebody sees too much." },
  { "/judgement-words/stage/others", SLOTJE_STAGE_OTHERS, SLOTJE_STAGE_OTHERS,
    "What you decide yourself is as you want it; the rest is up to others." },
  { "/judgement-words/stage/complete", SLOTJE_STAGE_COMPLETE, SLOTJE_STAGE_COMPLETE,
    "Nobody can see what is not meant for them." },
};

static void
test_stage (gconstpointer data)
{
  const StageCase *test = data;
  SlotjeStage stage = { TRUE, test->level, test->lowest };
  g_autofree char *text = slotje_say_stage (&stage);

  g_assert_cmpstr (text, ==, test->expected);
  g_assert_true (g_str_has_prefix (text, slotje_say_stage_level (test->level)));
}

typedef struct
{
  const char *path;
  const char *spec;
  const char *surface;
  const char *viewer;
  const char *expected; /* (nullable) */
} ComparisonCase;

static const ComparisonCase comparison_cases[] = {
  { "/judgement-words/comparison/nobody-judges", "private-account=off", "posts", "web", NULL },
  { "/judgement-words/comparison/not-there", "purpose:private absent:posts", "posts", "web", NULL },
  { "/judgement-words/comparison/too-open", "purpose:private private-account=off", "posts", "web",
    "too open" },
  { "/judgement-words/comparison/perhaps-too-open", "purpose:private", "posts", "web",
    "perhaps too open" },
  { "/judgement-words/comparison/fine-closed",
    "purpose:private private-account=on account-kind=personal", "posts", "web", "as you want it" },
  { "/judgement-words/comparison/fine-open", "purpose:private private-account=off", "posts",
    "contacts", "as you want it" },
  { "/judgement-words/comparison/too-closed",
    "intended:posts=web|contacts private-account=on account-kind=personal", "posts", "web",
    "too closed" },
  { "/judgement-words/comparison/perhaps-too-closed", "intended:posts=web|contacts", "posts", "web",
    "perhaps too closed" },
};

static void
test_comparison (gconstpointer data)
{
  const ComparisonCase *test = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new (test->spec);
  const SlotjePlatform *platform = fixture->audit->subject.platform;
  guint surface = slotje_platform_find_surface (platform, test->surface)->index;
  guint viewer = slotje_scale_find_viewer (platform->program->scale, test->viewer)->index;
  SlotjeVerdict verdict = slotje_intention_compare (fixture->audit->intention,
                                                    fixture->audit->exposure, surface, viewer);

  g_assert_cmpstr (slotje_say_comparison (verdict), ==, test->expected);
}

static void
test_accepted (void)
{
  g_assert_cmpstr (slotje_say_comparison (SLOTJE_VERDICT_ACCEPTED), ==, "left so on purpose");
}

typedef struct
{
  const char *path;
  SlotjeValue from;
  SlotjeValue to;
  const char *expected;
} TransitionCase;

static const TransitionCase transition_cases[] = {
  { "/judgement-words/transition/no-no", SLOTJE_VALUE_NO, SLOTJE_VALUE_NO, "Unchanged" },
  { "/judgement-words/transition/no-maybe", SLOTJE_VALUE_NO, SLOTJE_VALUE_MAYBE, "Perhaps opened" },
  { "/judgement-words/transition/no-yes", SLOTJE_VALUE_NO, SLOTJE_VALUE_YES, "Opened" },
  { "/judgement-words/transition/maybe-no", SLOTJE_VALUE_MAYBE, SLOTJE_VALUE_NO,
    "Turned out to be closed" },
  { "/judgement-words/transition/maybe-yes", SLOTJE_VALUE_MAYBE, SLOTJE_VALUE_YES,
    "Turned out to be open" },
  { "/judgement-words/transition/yes-maybe", SLOTJE_VALUE_YES, SLOTJE_VALUE_MAYBE,
    "Became unsure" },
  { "/judgement-words/transition/yes-no", SLOTJE_VALUE_YES, SLOTJE_VALUE_NO, "Closed" },
};

static void
test_transition (gconstpointer data)
{
  const TransitionCase *test = data;

  g_assert_cmpstr (slotje_say_transition (slotje_transition_get (test->from, test->to)), ==,
                   test->expected);
}

static void
test_drift_parts (void)
{
  g_assert_cmpstr (slotje_say_drift_part (SLOTJE_DRIFT_RULES), ==, "because the platform changed");
  g_assert_cmpstr (slotje_say_drift_part (SLOTJE_DRIFT_RELATIONS), ==,
                   "by who is connected to you");
  g_assert_cmpstr (slotje_say_drift_part (SLOTJE_DRIFT_OTHERS), ==, "by what others decide");
  g_assert_cmpstr (slotje_say_drift_part (SLOTJE_DRIFT_YOU), ==,
                   "by what you changed or looked up");
}

int
main (int argc, char **argv)
{
  report_fixture_init ();
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (stage_cases); i++)
    g_test_add_data_func (stage_cases[i].path, &stage_cases[i], test_stage);
  for (guint i = 0; i < G_N_ELEMENTS (comparison_cases); i++)
    g_test_add_data_func (comparison_cases[i].path, &comparison_cases[i], test_comparison);
  for (guint i = 0; i < G_N_ELEMENTS (transition_cases); i++)
    g_test_add_data_func (transition_cases[i].path, &transition_cases[i], test_transition);
  g_test_add_func ("/judgement-words/accepted", test_accepted);
  g_test_add_func ("/judgement-words/drift-parts", test_drift_parts);

  return g_test_run ();
}
