/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "intents.h"
#include "levels.h"
#include "rules.h"

#define BIT(viewer) ((SlotjeAudience) 1 << (viewer))

/* A manager among the contacts: settings cannot part them, restricting the manager can. */
static void
test_relations (void)
{
  const SlotjePlanLimits limits = { TRUE, SLOTJE_PLAN_BUDGET };
  SlotjePlatform *platform = intents_make_ladder ();
  g_autoptr (SlotjeFacts) facts = intents_make_facts (platform, 2);
  g_autoptr (SlotjeIntention) intention = intents_for (platform, BIT (VIEWER_CONTACTS));
  g_autoptr (SlotjePlan) settings = NULL;
  g_autoptr (SlotjePlan) relations = NULL;
  const SlotjePlanRemainder *rest;

  facts->links[VIEWER_MANAGER] = 1 << SLOTJE_LINK_CONTACT;
  settings = slotje_plan_find (platform, NULL, facts, intention, NULL);
  g_assert_cmpuint (settings->steps->len, ==, 0);
  g_assert_cmpuint (settings->remaining->len, ==, 1);
  rest = &g_array_index (settings->remaining, SlotjePlanRemainder, 0);
  g_assert_cmphex (rest->certain, ==, BIT (VIEWER_MANAGER));
  g_assert_cmphex (rest->possible, ==, 0);
  g_assert_cmpuint (rest->decides, ==, SLOTJE_DECIDES_YOU);

  relations = slotje_plan_find (platform, NULL, facts, intention, &limits);
  g_assert_true (relations->exact);
  g_assert_cmpuint (relations->steps->len, ==, 1);
  g_assert_cmpint (intents_get_step (relations, 0)->change.kind, ==, SLOTJE_CHANGE_LINK);
  g_assert_cmpuint (intents_get_step (relations, 0)->change.subject, ==, VIEWER_MANAGER);
  g_assert_cmpint (relations->after.worst, ==, 0);
  rule_set_free_platform (platform);
}

/* Restricting one person instead of hiding everything from everybody, when that takes fewer changes
 * and nobody else is at issue. */
static void
test_fewer_by_relation (void)
{
  const SlotjePlanLimits limits = { TRUE, SLOTJE_PLAN_BUDGET };
  g_autoptr (RuleSet) rules = rule_set_new ();
  g_autoptr (SlotjeFacts) facts = NULL;
  g_autoptr (SlotjeIntention) intention = NULL;
  g_autoptr (SlotjePlan) settings = NULL;
  g_autoptr (SlotjePlan) relations = NULL;
  SlotjePlatform *platform;

  for (guint i = 0; i < 2; i++)
    rule_set_add_surface (rules, rule_by (rule_set_add_setting (rules, 2), rule_level ("nobody"),
                                          rule_level ("contacts"), NULL));
  platform = rule_set_compile (rules);
  facts = intents_make_facts (platform, 2);
  facts->links[VIEWER_MANAGER] = 1 << SLOTJE_LINK_CONTACT;
  intention = intents_for (platform, 0);
  for (guint i = 0; i < 2; i++)
    intention->wishes[i].indifferent = platform->program->scale->all & ~BIT (VIEWER_MANAGER);

  settings = slotje_plan_find (platform, NULL, facts, intention, NULL);
  relations = slotje_plan_find (platform, NULL, facts, intention, &limits);
  g_assert_cmpint (settings->after.worst, ==, 0);
  g_assert_cmpuint (settings->steps->len, ==, 2);
  g_assert_cmpint (relations->after.worst, ==, 0);
  g_assert_cmpuint (relations->steps->len, ==, 1);
  rule_set_free_platform (platform);
}

/* What no plan closes, and whose it is. */
static void
test_remaining (void)
{
  g_autoptr (RuleSet) rules = rule_set_new ();
  guint host = rule_set_add_setting (rules, 2), page = rule_set_add_setting (rules, 2);
  g_autoptr (SlotjeFacts) facts = NULL;
  g_autoptr (SlotjeIntention) intention = NULL;
  g_autoptr (SlotjePlan) plan = NULL;
  const guint decides[] = { SLOTJE_DECIDES_OTHER, SLOTJE_DECIDES_PLATFORM, SLOTJE_DECIDES_PLATFORM,
                            SLOTJE_DECIDES_OTHER };
  SlotjePlatform *platform;

  rules->controllers[host] = SLOTJE_CONTROLLER_OTHER;
  rules->controllers[page] = SLOTJE_CONTROLLER_PLATFORM;
  rule_set_add_surface (rules, rule_by (host, rule_level ("nobody"), rule_level ("indexed"), NULL));
  rule_set_add_surface (rules, rule_by (page, rule_level ("nobody"), rule_level ("indexed"), NULL));
  rule_set_add_surface (rules, rule_level ("indexed"));
  rule_set_add_surface (rules, rule_level ("copies"));
  platform = rule_set_compile (rules);
  facts = intents_make_facts (platform, 3);
  intention = intents_for (platform, 0);
  plan = slotje_plan_find (platform, NULL, facts, intention, NULL);

  g_assert_true (plan->exact);
  g_assert_cmpuint (plan->steps->len, ==, 0);
  g_assert_cmpuint (plan->remaining->len, ==, G_N_ELEMENTS (decides));
  for (guint i = 0; i < G_N_ELEMENTS (decides); i++)
    {
      const SlotjePlanRemainder *rest = &g_array_index (plan->remaining, SlotjePlanRemainder, i);

      g_assert_cmpuint (rest->surface, ==, i);
      g_assert_cmpuint (rest->decides, ==, decides[i]);
      g_assert_cmphex (rest->certain | rest->possible, ==, platform->program->scale->all);
      g_assert_true ((rest->certain != 0) == (i == 2));
    }
  rule_set_free_platform (platform);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exposure/plan/relations", test_relations);
  g_test_add_func ("/exposure/plan/fewer-by-relation", test_fewer_by_relation);
  g_test_add_func ("/exposure/plan/remaining", test_remaining);

  return g_test_run ();
}
