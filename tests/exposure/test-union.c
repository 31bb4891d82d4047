/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "levels.h"
#include "rules.h"
#include "slotje-exposure.h"

/* Putting policies together as XACML 3.0 does, against the union of audiences. */

/* Permit, deny, indeterminate of each kind, not applicable. */
typedef enum
{
  P,
  D,
  IP,
  ID,
  IDP,
  NA,
  N_DECISIONS,
} Decision;

#define MOST_POLICIES 4
/* All multisets of two to four of six decisions. */
#define N_COMBINATIONS 203

/* Deny overrides. Permit overrides is the same with permit and deny changed round. */
static const Decision deny_overrides[N_DECISIONS][N_DECISIONS] = {
  [P] = { P, D, P, IDP, IDP, P },         [D] = { D, D, D, D, D, D },
  [IP] = { P, D, IP, IDP, IDP, IP },      [ID] = { IDP, D, IDP, ID, IDP, ID },
  [IDP] = { IDP, D, IDP, IDP, IDP, IDP }, [NA] = { P, D, IP, ID, IDP, NA },
};

static Decision
change_round (Decision decision)
{
  static const Decision others[N_DECISIONS] = { D, P, ID, IP, IDP, NA };

  return others[decision];
}

static Decision
combine (gboolean permit_overrides, const Decision *decisions, guint n)
{
  Decision sum = NA;

  for (guint i = 0; i < n; i++)
    sum = permit_overrides
              ? change_round (deny_overrides[change_round (sum)][change_round (decisions[i])])
              : deny_overrides[sum][decisions[i]];

  return sum;
}

/* What a policy may turn out to say, as bits: permit, deny, nothing. */
static guint
get_outcomes (Decision decision)
{
  static const guint outcomes[N_DECISIONS] = { 1, 2, 1 | 4, 2 | 4, 1 | 2, 4 };

  return outcomes[decision];
}

/* What the whole may turn out to say: every policy in each of its outcomes. */
static guint
find_outcomes (gboolean permit_overrides, const Decision *decisions, guint n, guint said)
{
  guint stronger = permit_overrides ? 1 : 2, weaker = permit_overrides ? 2 : 1, all = 0;

  if (n == 0)
    return said & stronger ? stronger : said & weaker ? weaker : 4;
  for (guint outcome = 1; outcome <= 4; outcome *= 2)
    if (get_outcomes (decisions[0]) & outcome)
      all |= find_outcomes (permit_overrides, decisions + 1, n - 1, said | outcome);

  return all;
}

/* The overriding side of every policy as an audience: a surface of which it is sure, unsure or out
 * of the question that somebody sees it. */
static SlotjeValue
unite (Decision certain, const Decision *decisions, guint n)
{
  g_autoptr (RuleSet) rules = rule_set_new ();
  Rule *any = rule_new (RULE_ANY, 0);
  g_autoptr (SlotjeFacts) facts = NULL;
  SlotjePlatform *platform;
  SlotjeReach reach;

  for (guint i = 0; i < n; i++)
    rule_add (any, rule_by (rule_set_add_setting (rules, 2), rule_level ("nobody"),
                            rule_level ("indexed"), NULL));
  rule_set_add_surface (rules, any);
  platform = rule_set_compile (rules);
  facts = slotje_facts_new (platform->program);
  for (guint i = 0; i < n; i++)
    if (decisions[i] == certain)
      facts->answers[i] = 2;
    else if ((get_outcomes (decisions[i]) & get_outcomes (certain)) == 0)
      facts->answers[i] = 1;
  reach = slotje_exposure_evaluate_surface (platform->program, facts, 0);
  rule_set_free_platform (platform);

  if (reach.certain & (1 << VIEWER_WEB))
    return SLOTJE_VALUE_YES;

  return reach.possible & (1 << VIEWER_WEB) ? SLOTJE_VALUE_MAYBE : SLOTJE_VALUE_NO;
}

static void
check (gboolean permit_overrides, const Decision *decisions, guint n)
{
  Decision sum = combine (permit_overrides, decisions, n);
  Decision certain = permit_overrides ? P : D;
  SlotjeValue value = unite (certain, decisions, n);

  /* Which of permit and deny can be reached. */
  g_assert_cmpuint (get_outcomes (sum) & 3, ==,
                    find_outcomes (permit_overrides, decisions, n, 0) & 3);
  if (sum == certain)
    g_assert_cmpint (value, ==, SLOTJE_VALUE_YES);
  else if (get_outcomes (sum) & get_outcomes (certain))
    g_assert_cmpint (value, ==, SLOTJE_VALUE_MAYBE);
  else
    g_assert_cmpint (value, ==, SLOTJE_VALUE_NO);
}

static guint
check_from (gboolean permit_overrides, Decision *decisions, guint n, guint lowest)
{
  guint n_checks = 0;

  if (n > 1)
    {
      check (permit_overrides, decisions, n);
      n_checks++;
    }
  for (guint next = lowest; n < MOST_POLICIES && next < N_DECISIONS; next++)
    {
      decisions[n] = (Decision) next;
      n_checks += check_from (permit_overrides, decisions, n + 1, next);
    }

  return n_checks;
}

static void
test_overrides (gconstpointer data)
{
  Decision decisions[MOST_POLICIES];

  g_assert_cmpuint (check_from (GPOINTER_TO_INT (data), decisions, 0, 0), ==, N_COMBINATIONS);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/exposure/union/deny-overrides", GINT_TO_POINTER (FALSE), test_overrides);
  g_test_add_data_func ("/exposure/union/permit-overrides", GINT_TO_POINTER (TRUE), test_overrides);

  return g_test_run ();
}
