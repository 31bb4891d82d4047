/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "intents.h"
#include "levels.h"
#include "rules.h"

#define BIT(viewer) ((SlotjeAudience) 1 << (viewer))

/* A room with as many doors, each with a setting of its own: nobody or everyone. */
static SlotjePlatform *
make_room (guint n_doors, RuleKind kind)
{
  g_autoptr (RuleSet) rules = rule_set_new ();
  Rule *room = rule_new (kind, 0);

  for (guint i = 0; i < n_doors; i++)
    rule_add (room, rule_by (rule_set_add_setting (rules, 2), rule_level ("nobody"),
                             rule_level ("indexed"), NULL));
  rule_set_add_surface (rules, room);

  return rule_set_compile (rules);
}

static void
assert_sets (const SlotjePlan *plan, guint index, guint setting, guint option)
{
  const SlotjePlanStep *step = intents_get_step (plan, index);

  g_assert_cmpint (step->change.kind, ==, SLOTJE_CHANGE_SETTING);
  g_assert_cmpuint (step->change.subject, ==, setting);
  g_assert_cmpuint (step->change.value, ==, option);
}

/* Two doors to one room: neither change alone does anything, both together close it. */
static void
test_two_doors (void)
{
  SlotjePlatform *platform = make_room (2, RULE_ANY);
  g_autoptr (SlotjeFacts) facts = intents_make_facts (platform, 2);
  g_autoptr (SlotjeIntention) intention = intents_for (platform, 0);
  g_autoptr (GPtrArray) singles = slotje_what_if_list (platform, NULL, facts, intention);
  g_autoptr (SlotjePlan) plan = slotje_plan_find (platform, NULL, facts, intention, NULL);
  g_autoptr (SlotjePlan) greedy =
                 slotje_plan_find_greedily (platform, NULL, facts, intention, G_MAXUINT64);

  g_assert_cmpuint (singles->len, ==, 2);
  for (guint i = 0; i < singles->len; i++)
    {
      const SlotjeWhatIf *single = g_ptr_array_index (singles, i);

      g_assert_cmpint (single->gain.worst, ==, 0);
      g_assert_cmpuint (single->cells->len, ==, 0);
    }

  g_assert_true (plan->exact);
  g_assert_cmpuint (plan->steps->len, ==, 2);
  assert_sets (plan, 0, 0, 0);
  assert_sets (plan, 1, 1, 0);
  g_assert_false (intents_get_step (plan, 0)->together);
  g_assert_true (intents_get_step (plan, 1)->together);
  g_assert_cmpint (intents_get_step (plan, 0)->gain.worst, ==, 0);
  g_assert_cmpint (intents_get_step (plan, 1)->gain.worst, ==, plan->before.worst);
  g_assert_cmpint (plan->before.worst, >, 0);
  g_assert_cmpint (plan->after.worst, ==, 0);
  g_assert_cmpuint (plan->remaining->len, ==, 0);
  g_assert_cmpuint (greedy->steps->len, ==, 2);
  g_assert_cmpint (greedy->after.worst, ==, 0);
  rule_set_free_platform (platform);
}

/* Three doors are too much for looking two steps ahead. */
static void
test_three_doors (void)
{
  SlotjePlatform *platform = make_room (3, RULE_ANY);
  g_autoptr (SlotjeFacts) facts = intents_make_facts (platform, 2);
  g_autoptr (SlotjeIntention) intention = intents_for (platform, 0);
  g_autoptr (SlotjePlan) plan = slotje_plan_find (platform, NULL, facts, intention, NULL);
  g_autoptr (SlotjePlan) greedy =
                 slotje_plan_find_greedily (platform, NULL, facts, intention, G_MAXUINT64);

  g_assert_cmpuint (plan->steps->len, ==, 3);
  g_assert_cmpint (plan->after.worst, ==, 0);
  g_assert_true (intents_get_step (plan, 1)->together);
  g_assert_true (intents_get_step (plan, 2)->together);
  g_assert_cmpuint (greedy->steps->len, ==, 0);
  g_assert_cmpint (greedy->after.worst, ==, greedy->before.worst);
  rule_set_free_platform (platform);
}

/* One of two locks is enough; the one that takes the least time. */
static void
test_two_locks (void)
{
  SlotjePlatform *platform = make_room (2, RULE_ALL);
  g_autoptr (SlotjeFacts) facts = intents_make_facts (platform, 2);
  g_autoptr (SlotjeIntention) intention = intents_for (platform, 0);
  g_autoptr (SlotjePlan) plan = NULL;

  platform->settings[0].minutes = 30;
  platform->settings[1].minutes = 2;
  plan = slotje_plan_find (platform, NULL, facts, intention, NULL);
  g_assert_cmpuint (plan->steps->len, ==, 1);
  assert_sets (plan, 0, 1, 0);
  g_assert_cmpuint (intents_get_step (plan, 0)->minutes, ==, 2);
  rule_set_free_platform (platform);
}

/* What is kept on purpose is not touched, and what that leaves open is not held against it. */
static void
test_kept (void)
{
  SlotjePlatform *platform = make_room (1, RULE_ANY);
  g_autoptr (SlotjeFacts) facts = intents_make_facts (platform, 2);
  g_autoptr (SlotjeIntention) intention = intents_for (platform, 0);
  g_autoptr (SlotjePlan) plan = NULL;

  slotje_intention_keep (intention, platform->program, facts, 0);
  plan = slotje_plan_find (platform, NULL, facts, intention, NULL);
  g_assert_true (plan->exact);
  g_assert_cmpuint (plan->steps->len, ==, 0);
  g_assert_cmpint (plan->before.worst, ==, 0);
  g_assert_cmpuint (plan->remaining->len, ==, 0);
  rule_set_free_platform (platform);
}

/* Closes as far as nobody who is wanted is shut out. */
static void
test_guard (void)
{
  SlotjePlatform *platform = intents_make_ladder ();
  g_autoptr (SlotjeFacts) facts = intents_make_facts (platform, 8);
  g_autoptr (SlotjeIntention) contacts = intents_for (platform, BIT (VIEWER_CONTACTS));
  g_autoptr (SlotjeIntention) members =
                 intents_for (platform, BIT (VIEWER_CONTACTS) | BIT (VIEWER_MEMBER));
  g_autoptr (SlotjeIntention) everyone = intents_for (platform, platform->program->scale->all);
  g_autoptr (SlotjePlan) to_contacts = slotje_plan_find (platform, NULL, facts, contacts, NULL);
  g_autoptr (SlotjePlan) to_members = slotje_plan_find (platform, NULL, facts, members, NULL);
  g_autoptr (SlotjePlan) nothing = slotje_plan_find (platform, NULL, facts, everyone, NULL);

  g_assert_cmpuint (to_contacts->steps->len, ==, 1);
  assert_sets (to_contacts, 0, 0, 1);
  g_assert_cmpuint (intents_get_step (to_contacts, 0)->lost->len, ==, 0);
  g_assert_cmpuint (to_members->steps->len, ==, 1);
  assert_sets (to_members, 0, 0, 2);
  g_assert_cmpuint (nothing->steps->len, ==, 0);
  rule_set_free_platform (platform);
}

/* No answer yet: whatever it is now, setting it makes it so. */
static void
test_unanswered (void)
{
  SlotjePlatform *platform = intents_make_ladder ();
  g_autoptr (SlotjeFacts) facts = intents_make_facts (platform, 15);
  g_autoptr (SlotjeIntention) intention = intents_for (platform, BIT (VIEWER_CONTACTS));
  g_autoptr (SlotjePlan) plan = slotje_plan_find (platform, NULL, facts, intention, NULL);

  g_assert_cmpuint (plan->steps->len, ==, 1);
  assert_sets (plan, 0, 0, 1);
  g_assert_cmpint (plan->before.best, ==, 0);
  g_assert_cmpint (plan->before.worst, >, 0);
  g_assert_cmpint (plan->after.worst, ==, 0);
  rule_set_free_platform (platform);
}

/* A business cannot be locked: first it must become personal, which alone does nothing. */
static void
test_constraint (void)
{
  g_autoptr (RuleSet) rules = rule_set_new ();
  guint lock = rule_set_add_setting (rules, 2), type = rule_set_add_setting (rules, 2);
  g_autoptr (SlotjeFacts) facts = NULL;
  g_autoptr (SlotjeIntention) intention = NULL;
  g_autoptr (SlotjePlan) plan = NULL;
  g_autoptr (GPtrArray) singles = NULL;
  SlotjePlatform *platform;
  guint n_impossible = 0;

  rule_set_add_surface (rules,
                        rule_by (lock, rule_level ("contacts"), rule_level ("indexed"), NULL));
  rule_set_add_constraint (
      rules,
      rule_of (RULE_NOT, rule_of (RULE_AND, rule_is (lock, "0"), rule_is (type, "1"), NULL), NULL));
  platform = rule_set_compile (rules);
  facts = intents_make_facts (platform, 2);
  intention = intents_for (platform, BIT (VIEWER_CONTACTS));

  singles = slotje_what_if_list (platform, NULL, facts, intention);
  for (guint i = 0; i < singles->len; i++)
    n_impossible += ((SlotjeWhatIf *) g_ptr_array_index (singles, i))->possible ? 0 : 1;
  g_assert_cmpuint (n_impossible, ==, 1);

  plan = slotje_plan_find (platform, NULL, facts, intention, NULL);
  g_assert_cmpuint (plan->steps->len, ==, 2);
  g_assert_cmpint (plan->after.worst, ==, 0);
  g_assert_true (intents_get_step (plan, 1)->together);
  rule_set_free_platform (platform);
}

/* Whatever is chosen opens something: then the lesser evil, and no more changes than it takes. */
static void
test_different_directions (void)
{
  g_autoptr (RuleSet) rules = rule_set_new ();
  guint first = rule_set_add_setting (rules, 2), second = rule_set_add_setting (rules, 2);
  g_autoptr (SlotjeFacts) facts = NULL;
  g_autoptr (SlotjeIntention) intention = NULL;
  g_autoptr (SlotjePlan) plan = NULL;
  SlotjePlatform *platform;

  /* Of weights 1, 2 and 3. */
  rule_set_add_surface (rules,
                        rule_by (first, rule_level ("indexed"), rule_level ("nobody"), NULL));
  rule_set_add_surface (rules,
                        rule_by (first, rule_level ("nobody"), rule_level ("indexed"), NULL));
  rule_set_add_surface (
      rules, rule_if (rule_is (first, "0"),
                      rule_by (second, rule_level ("nobody"), rule_level ("members"), NULL),
                      rule_level ("nobody")));
  platform = rule_set_compile (rules);
  facts = intents_make_facts (platform, 2);
  intention = intents_for (platform, 0);
  plan = slotje_plan_find (platform, NULL, facts, intention, NULL);

  g_assert_true (plan->exact);
  g_assert_cmpint (plan->before.worst, ==, 2 * 28);
  g_assert_cmpint (plan->after.worst, ==, 28);
  g_assert_cmpuint (plan->steps->len, ==, 2);
  rule_set_free_platform (platform);
}

/* Sixteen locks on one room are too many to tabulate: no proof, but a plan. */
static void
test_too_large (void)
{
  SlotjePlatform *platform = make_room (16, RULE_ALL);
  g_autoptr (SlotjeFacts) facts = intents_make_facts (platform, 2);
  g_autoptr (SlotjeIntention) intention = intents_for (platform, 0);
  g_autoptr (SlotjePlan) plan = slotje_plan_find (platform, NULL, facts, intention, NULL);

  g_assert_false (plan->exact);
  g_assert_cmpuint (plan->steps->len, ==, 1);
  g_assert_cmpint (plan->after.worst, ==, 0);
  rule_set_free_platform (platform);
}

/* Of options that do as much, the one that is advised; without advice the most open one. */
static void
test_advice (void)
{
  g_autoptr (RuleSet) rules = rule_set_new ();
  g_autoptr (SlotjeFacts) facts = NULL;
  g_autoptr (SlotjeIntention) intention = NULL;
  g_autoptr (SlotjePlan) advised = NULL;
  g_autoptr (SlotjePlan) open = NULL;
  SlotjePlatform *platform;

  rule_set_add_surface (rules, rule_by (rule_set_add_setting (rules, 3), rule_level ("nobody"),
                                        rule_level ("nobody"), rule_level ("indexed"), NULL));
  platform = rule_set_compile (rules);
  facts = intents_make_facts (platform, 4);
  intention = intents_for (platform, 0);
  open = slotje_plan_find (platform, NULL, facts, intention, NULL);
  assert_sets (open, 0, 0, 1);
  intention->purpose = SLOTJE_PURPOSE_PRIVATE;
  advised = slotje_plan_find (platform, NULL, facts, intention, NULL);
  assert_sets (advised, 0, 0, 0);
  rule_set_free_platform (platform);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exposure/plan/two-doors", test_two_doors);
  g_test_add_func ("/exposure/plan/three-doors", test_three_doors);
  g_test_add_func ("/exposure/plan/two-locks", test_two_locks);
  g_test_add_func ("/exposure/plan/kept", test_kept);
  g_test_add_func ("/exposure/plan/guard", test_guard);
  g_test_add_func ("/exposure/plan/unanswered", test_unanswered);
  g_test_add_func ("/exposure/plan/constraint", test_constraint);
  g_test_add_func ("/exposure/plan/different-directions", test_different_directions);
  g_test_add_func ("/exposure/plan/too-large", test_too_large);
  g_test_add_func ("/exposure/plan/advice", test_advice);

  return g_test_run ();
}
