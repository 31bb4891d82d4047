/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "facts.h"
#include "levels.h"
#include "rules.h"

/* What constraints bind together. */

static Rule *
make_switch (guint setting, const char *closed, const char *open)
{
  return rule_by (setting, rule_level (closed), rule_level (open), NULL);
}

/* These settings at these options: “00” is the first two at their first option. */
static Rule *
make_world (const char *options)
{
  Rule *rule = rule_new (RULE_AND, 0);

  for (guint i = 0; options[i] != '\0'; i++)
    {
      const char one[] = { options[i], '\0' };

      rule_add (rule, rule_is (i, one));
    }

  return rule;
}

static RuleSet *
make_rules (guint n_settings, Rule *audience)
{
  RuleSet *rules = rule_set_new ();

  for (guint i = 0; i < n_settings; i++)
    rule_set_add_setting (rules, 2);
  rule_set_add_surface (rules, audience);

  return rules;
}

static void
assert_witness (const SlotjeWitness *witness, const char *expected)
{
  g_assert_true (witness->exists);
  for (guint i = 0; expected[i] != '\0'; i++)
    g_assert_cmpuint (witness->options[i], ==, g_ascii_digit_value (expected[i]));
}

static SlotjeExplanation *
explain_web (const RuleSet *rules, const char *answers)
{
  SlotjePlatform *platform = rule_set_compile (rules);
  g_autoptr (SlotjeFacts) facts = slotje_facts_new (platform->program);
  SlotjeExplanation *why;

  facts_set_answers (facts, answers);
  why = slotje_explain (platform->program, facts, 0, VIEWER_WEB);
  rule_set_free_platform (platform);

  return why;
}

/* Two settings that have to be alike: neither can change alone, both are pivots. */
static void
test_alike (void)
{
  g_autoptr (RuleSet) rules = make_rules (2, make_switch (0, "nobody", "web"));
  g_autoptr (SlotjeExplanation) why = NULL;

  rule_set_add_constraint (rules, rule_of (RULE_OR, make_world ("00"), make_world ("11"), NULL));
  why = explain_web (rules, "**");
  g_assert_cmpint (why->value, ==, SLOTJE_VALUE_MAYBE);
  facts_assert (why->pivots, "{0 1}");
  g_assert_cmpuint (why->decides, ==, SLOTJE_DECIDES_YOU);
  assert_witness (&why->yes, "11");
  assert_witness (&why->no, "00");
}

/* The third can be only one thing, so that there is nothing to ask about it. */
static void
test_forced (void)
{
  g_autoptr (RuleSet) rules = make_rules (3, make_switch (0, "nobody", "web"));
  g_autoptr (SlotjeExplanation) why = NULL;

  rule_set_add_constraint (rules, rule_of (RULE_OR, make_world ("000"), make_world ("110"), NULL));
  why = explain_web (rules, "***");
  facts_assert (why->pivots, "{0 1}");
}

/* Of two worlds in which it is seen the nearer one is the witness, also when that is a long way
 * from the first. */
static void
test_nearest (void)
{
  g_autoptr (RuleSet) rules = make_rules (3, rule_of (RULE_ANY, make_switch (0, "web", "nobody"),
                                                      make_switch (2, "nobody", "web"), NULL));
  g_autoptr (SlotjeExplanation) why = NULL;

  rule_set_add_constraint (rules, rule_of (RULE_OR, make_world ("000"), make_world ("11"), NULL));
  why = explain_web (rules, "***");
  assert_witness (&why->no, "110");
  assert_witness (&why->yes, "111");
}

/* Five answers clash in two ways; the shorter way is told. */
static void
test_shortest_clash (void)
{
  Rule *all = rule_new (RULE_ALL, 0);
  g_autoptr (RuleSet) rules = NULL;
  g_autoptr (SlotjeExplanation) why = NULL;

  for (guint i = 0; i < 5; i++)
    rule_add (all, make_switch (i, "nobody", "web"));
  rules = make_rules (5, all);
  rule_set_add_constraint (rules, rule_of (RULE_NOT, make_world ("000"), NULL));
  rule_set_add_constraint (rules, rule_of (RULE_OR, rule_is (3, "1"), rule_is (4, "1"), NULL));
  why = explain_web (rules, "00000");
  g_assert_cmpint (why->state, ==, SLOTJE_SURFACE_CONTRADICTION);
  facts_assert (why->clash, "{3 4}");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exposure/bound/alike", test_alike);
  g_test_add_func ("/exposure/bound/forced", test_forced);
  g_test_add_func ("/exposure/bound/nearest-witness", test_nearest);
  g_test_add_func ("/exposure/bound/shortest-clash", test_shortest_clash);

  return g_test_run ();
}
