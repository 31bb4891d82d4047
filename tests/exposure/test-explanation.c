/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "facts.h"
#include "levels.h"
#include "rules.h"

static Rule *
make_switch (guint setting, const char *closed, const char *open)
{
  return rule_by (setting, rule_level (closed), rule_level (open), NULL);
}

static void
assert_reasons (const SlotjeExplanation *why, const char *expected)
{
  GString *text = g_string_new ("");

  for (guint i = 0; i < why->reasons->len; i++)
    {
      g_autofree char *reason = facts_print (g_ptr_array_index (why->reasons, i));

      g_string_append (text, reason);
    }
  g_assert_cmpstr (text->str, ==, expected);
  g_string_free (text, TRUE);
}

/* Reasons of one cell: surface 0, settings of two options. */
typedef struct
{
  const char *name;
  guint n_settings;
  Rule *(*make) (void);
  const char *answers; /* one digit per setting, or “*” */
  Viewer viewer;
  SlotjeLinks links;
  SlotjeValue value;
  const char *reasons;
} Case;

static Rule *
make_always (void)
{
  return rule_level ("public");
}

static Rule *
make_one (void)
{
  return make_switch (0, "contacts", "members");
}

static Rule *
make_two_locks (void)
{
  return rule_of (RULE_ALL, make_switch (0, "nobody", "public"),
                  make_switch (1, "nobody", "public"), NULL);
}

static Rule *
make_two_doors (void)
{
  return rule_of (RULE_ANY, make_switch (0, "nobody", "public"),
                  make_switch (1, "nobody", "public"), NULL);
}

static Rule *
make_lock_or_both (void)
{
  return rule_of (RULE_ALL, make_switch (0, "nobody", "public"),
                  rule_of (RULE_ANY, make_switch (1, "nobody", "public"),
                           make_switch (2, "nobody", "public"), NULL),
                  NULL);
}

#define NONE (1 << SLOTJE_LINK_NONE)
#define CONTACT (1 << SLOTJE_LINK_CONTACT)
#define RESTRICTED (1 << SLOTJE_LINK_RESTRICTED)
#define YES SLOTJE_VALUE_YES
#define NO SLOTJE_VALUE_NO
#define MAYBE SLOTJE_VALUE_MAYBE

static const Case cases[] = {
  { "always-so", 1, make_always, "0", VIEWER_WEB, 0, YES, "{}" },
  { "one-fact", 1, make_one, "1", VIEWER_MEMBER, 0, YES, "{0}" },
  { "contact-anyway", 1, make_one, "0", VIEWER_CONTACTS, 0, YES, "{}" },
  { "link-before-setting", 1, make_one, "1", VIEWER_MANAGER, CONTACT, YES, "{link}{0}" },
  { "link-alone", 1, make_one, "*", VIEWER_MANAGER, CONTACT, YES, "{link}" },
  { "link-and-setting", 1, make_one, "0", VIEWER_MANAGER, NONE, NO, "{link 0}" },
  { "restricted-and-setting", 1, make_one, "0", VIEWER_MANAGER, RESTRICTED, NO, "{link 0}" },
  { "restricted-forgets-to-all-four", 1, make_one, "1", VIEWER_MANAGER, RESTRICTED, YES, "{0}" },
  { "link-of-an-open-viewer", 1, make_one, "0", VIEWER_MEMBER, CONTACT, NO, "{0}" },
  { "either-lock", 2, make_two_locks, "00", VIEWER_WEB, 0, NO, "{0}{1}" },
  { "both-locks-open", 2, make_two_locks, "11", VIEWER_WEB, 0, YES, "{0 1}" },
  { "one-lock-known", 2, make_two_locks, "*0", VIEWER_WEB, 0, NO, "{1}" },
  { "both-doors", 2, make_two_doors, "00", VIEWER_WEB, 0, NO, "{0 1}" },
  { "either-door", 2, make_two_doors, "11", VIEWER_WEB, 0, YES, "{0}{1}" },
  { "fewest-first", 3, make_lock_or_both, "000", VIEWER_WEB, 0, NO, "{0}{1 2}" },
  { "alternatives", 3, make_lock_or_both, "111", VIEWER_WEB, 0, YES, "{0 1}{0 2}" },
  { "maybe-has-none", 3, make_lock_or_both, "1**", VIEWER_WEB, 0, MAYBE, "" },
};

static void
test_reasons (gconstpointer data)
{
  const Case *row = data;
  g_autoptr (RuleSet) rules = rule_set_new ();
  g_autoptr (SlotjeFacts) facts = NULL;
  g_autoptr (SlotjeExplanation) why = NULL;
  SlotjePlatform *platform;

  for (guint i = 0; i < row->n_settings; i++)
    rule_set_add_setting (rules, 2);
  rule_set_add_surface (rules, row->make ());
  platform = rule_set_compile (rules);
  facts = slotje_facts_new (platform->program);
  facts_set_answers (facts, row->answers);
  if (row->links != 0)
    facts->links[row->viewer] = row->links;

  why = slotje_explain (platform->program, facts, 0, row->viewer);
  g_assert_cmpint (why->value, ==, row->value);
  assert_reasons (why, row->reasons);
  rule_set_free_platform (platform);
}

/* A partial answer is a fact like any other. */
static void
test_partial (void)
{
  g_autoptr (RuleSet) rules = rule_set_new ();
  guint posts = rule_set_add_setting (rules, 3);
  g_autoptr (SlotjeFacts) facts = NULL;
  g_autoptr (SlotjeExplanation) why = NULL;
  SlotjePlatform *platform;

  rule_set_add_surface (rules, rule_by (posts, rule_level ("nobody"), rule_level ("contacts"),
                                        rule_level ("public"), NULL));
  platform = rule_set_compile (rules);
  facts = slotje_facts_new (platform->program);
  facts->answers[posts] = 3;
  why = slotje_explain (platform->program, facts, 0, VIEWER_WEB);
  g_assert_cmpint (why->value, ==, SLOTJE_VALUE_NO);
  assert_reasons (why, "{0}");
  rule_set_free_platform (platform);
}

/* Thirteen facts: more than can be gone through, so one minimal reason is found. */
static void
test_many_facts (void)
{
  g_autoptr (RuleSet) rules = rule_set_new ();
  Rule *all = rule_new (RULE_ALL, 0);
  g_autoptr (SlotjeFacts) facts = NULL;
  g_autoptr (SlotjeExplanation) closed = NULL;
  g_autoptr (SlotjeExplanation) open = NULL;
  SlotjePlatform *platform;

  for (guint i = 0; i < 13; i++)
    rule_add (all, make_switch (rule_set_add_setting (rules, 2), "nobody", "public"));
  rule_set_add_surface (rules, all);
  platform = rule_set_compile (rules);
  facts = slotje_facts_new (platform->program);

  facts_set_answers (facts, "1111111111111");
  open = slotje_explain (platform->program, facts, 0, VIEWER_WEB);
  assert_reasons (open, "{0 1 2 3 4 5 6 7 8 9 10 11 12}");

  facts_set_answers (facts, "1101111011011");
  closed = slotje_explain (platform->program, facts, 0, VIEWER_WEB);
  assert_reasons (closed, "{10}");
  rule_set_free_platform (platform);
}

/* Who decides, by whose setting is open. */
typedef struct
{
  const char *name;
  SlotjeController controller;
  const char *open; /* level of the open option */
  Viewer viewer;
  const char *answers;
  const char *pivots;
  guint decides;
  gboolean residual;
} Doubt;

static const Doubt doubts[] = {
  { "you", SLOTJE_CONTROLLER_YOU, "web", VIEWER_WEB, "*", "{0}", SLOTJE_DECIDES_YOU, FALSE },
  { "other", SLOTJE_CONTROLLER_OTHER, "web", VIEWER_WEB, "*", "{0}", SLOTJE_DECIDES_OTHER, FALSE },
  { "platform", SLOTJE_CONTROLLER_PLATFORM, "web", VIEWER_WEB, "*", "{0}", SLOTJE_DECIDES_PLATFORM,
    FALSE },
  { "link", SLOTJE_CONTROLLER_OTHER, "fof", VIEWER_MANAGER, "1", "{link}", SLOTJE_DECIDES_YOU,
    FALSE },
  { "setting-and-link", SLOTJE_CONTROLLER_PLATFORM, "fof", VIEWER_MANAGER, "*", "{0 link}",
    SLOTJE_DECIDES_YOU | SLOTJE_DECIDES_PLATFORM, FALSE },
  { "residual", SLOTJE_CONTROLLER_YOU, "copies", VIEWER_WEB, "1", "{}", SLOTJE_DECIDES_OTHER,
    TRUE },
  { "residual-and-setting", SLOTJE_CONTROLLER_YOU, "copies", VIEWER_WEB, "*", "{0}",
    SLOTJE_DECIDES_YOU | SLOTJE_DECIDES_OTHER, TRUE },
  { "known", SLOTJE_CONTROLLER_YOU, "web", VIEWER_WEB, "1", "{}", 0, FALSE },
};

static void
test_doubt (gconstpointer data)
{
  const Doubt *row = data;
  g_autoptr (RuleSet) rules = rule_set_new ();
  guint setting = rule_set_add_setting (rules, 2);
  g_autoptr (SlotjeFacts) facts = NULL;
  g_autoptr (SlotjeExplanation) why = NULL;
  SlotjePlatform *platform;

  rules->controllers[setting] = row->controller;
  rule_set_add_surface (rules, make_switch (setting, "nobody", row->open));
  platform = rule_set_compile (rules);
  facts = slotje_facts_new (platform->program);
  facts_set_answers (facts, row->answers);

  why = slotje_explain (platform->program, facts, 0, row->viewer);
  facts_assert (why->pivots, row->pivots);
  g_assert_cmpuint (why->decides, ==, row->decides);
  g_assert_true (why->residual == row->residual);
  rule_set_free_platform (platform);
}

/* Three surfaces: the lock and posts, something else, and one with a constraint over settings 3–4;
 * setting 5 is in no rule. */
static RuleSet *
make_several (void)
{
  RuleSet *rules = rule_set_new ();

  for (guint i = 0; i < 6; i++)
    rule_set_add_setting (rules, 2);
  rule_set_add_surface (rules, make_two_locks ());
  rule_set_add_surface (rules, make_switch (2, "fof", "web"));
  rule_set_add_surface (rules, make_switch (3, "contacts", "public"));
  rule_set_add_constraint (
      rules,
      rule_of (RULE_NOT, rule_of (RULE_AND, rule_is (3, "0"), rule_is (4, "1"), NULL), NULL));

  return rules;
}

static void
test_irrelevant (void)
{
  g_autoptr (RuleSet) rules = make_several ();
  SlotjePlatform *platform = rule_set_compile (rules);
  g_autoptr (SlotjeFacts) facts = slotje_facts_new (platform->program);
  g_autoptr (SlotjeExplanation) posts = slotje_explain (platform->program, facts, 0, VIEWER_WEB);
  g_autoptr (SlotjeExplanation) fof = slotje_explain (platform->program, facts, 1, VIEWER_FOF);
  g_autoptr (SlotjeExplanation) web = slotje_explain (platform->program, facts, 1, VIEWER_WEB);
  g_autoptr (SlotjeExplanation) bound = slotje_explain (platform->program, facts, 2, VIEWER_WEB);

  facts_assert (posts->irrelevant, "{2 3 4}");
  facts_assert (fof->irrelevant, "{0 1 2 3 4}");
  facts_assert (web->irrelevant, "{0 1 3 4}");
  facts_assert (bound->irrelevant, "{0 1 2}");
  rule_set_free_platform (platform);
}

static void
test_contradiction (void)
{
  g_autoptr (RuleSet) rules = make_several ();
  SlotjePlatform *platform = rule_set_compile (rules);
  g_autoptr (SlotjeFacts) facts = slotje_facts_new (platform->program);
  g_autoptr (SlotjeExplanation) why = NULL;
  g_autoptr (SlotjeExposure) exposure = NULL;

  facts_set_answers (facts, "000011");
  exposure = slotje_exposure_evaluate (platform->program, facts);
  why = slotje_explain (platform->program, facts, 2, VIEWER_WEB);
  g_assert_cmpint (why->state, ==, SLOTJE_SURFACE_CONTRADICTION);
  g_assert_cmpint (why->value, ==, SLOTJE_VALUE_MAYBE);
  facts_assert (why->clash, "{3 4}");
  g_assert_cmpuint (why->reasons->len + why->pivots->len + why->irrelevant->len, ==, 0);

  /* What has nothing to do with the clash is evaluated as ever. */
  g_assert_cmpint (exposure->reach[0].state, ==, SLOTJE_SURFACE_OK);
  g_assert_cmphex (exposure->reach[0].possible, ==, 0);
  rule_set_free_platform (platform);
}

static void
test_absent (void)
{
  g_autoptr (RuleSet) rules = make_several ();
  SlotjePlatform *platform = rule_set_compile (rules);
  g_autoptr (SlotjeFacts) facts = slotje_facts_new (platform->program);
  g_autoptr (SlotjeExplanation) why = NULL;

  facts_set_answers (facts, "000011");
  facts->absent[2] = TRUE;
  why = slotje_explain (platform->program, facts, 2, VIEWER_WEB);
  g_assert_cmpint (why->state, ==, SLOTJE_SURFACE_ABSENT);
  g_assert_cmpint (why->value, ==, SLOTJE_VALUE_NO);
  g_assert_cmpuint (why->reasons->len + why->pivots->len + why->irrelevant->len, ==, 0);
  g_assert_cmpuint (why->clash->len, ==, 0);
  g_assert_cmpuint (slotje_explain_decides (platform->program, facts, 2, VIEWER_WEB), ==, 0);
  rule_set_free_platform (platform);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/exposure/reasons/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_reasons);
    }
  for (guint i = 0; i < G_N_ELEMENTS (doubts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/exposure/doubt/%s", doubts[i].name);

      g_test_add_data_func (path, &doubts[i], test_doubt);
    }
  g_test_add_func ("/exposure/reasons/partial-answer", test_partial);
  g_test_add_func ("/exposure/reasons/many-facts", test_many_facts);
  g_test_add_func ("/exposure/irrelevant", test_irrelevant);
  g_test_add_func ("/exposure/contradiction", test_contradiction);
  g_test_add_func ("/exposure/absent", test_absent);

  return g_test_run ();
}
