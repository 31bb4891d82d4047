/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <time.h>

#include "random-rules.h"
#include "slotje-catalog.h"
#include "slotje-next-question.h"
#include "slotje-plan.h"

/* How long the advice for fifteen accounts takes: medians over rounds, in processor time. */

#define N_ACCOUNTS 15
#define N_ROUNDS 15
#define SEED 15

typedef struct
{
  const SlotjePlatform *platform;
  SlotjeFacts *facts;
  SlotjeIntention *intention;
} Account;

typedef guint64 (*Job) (const Account *account);

static double
get_milliseconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);

  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static guint64
list_what_ifs (const Account *account)
{
  g_autoptr (GPtrArray) list =
                 slotje_what_if_list (account->platform, account->facts, account->intention);

  return list->len;
}

static guint64
find_plan (const Account *account)
{
  g_autoptr (SlotjePlan) plan =
                 slotje_plan_find (account->platform, account->facts, account->intention, NULL);

  return plan->effort;
}

static guint64
find_plan_with_relations (const Account *account)
{
  const SlotjePlanLimits limits = { TRUE, SLOTJE_PLAN_BUDGET };
  g_autoptr (SlotjePlan) plan =
                 slotje_plan_find (account->platform, account->facts, account->intention, &limits);

  return plan->effort;
}

static guint64
list_questions (const Account *account)
{
  g_autoptr (GArray) list = slotje_next_question_list (account->platform, account->facts);

  return list->len;
}

static void
measure (const char *what, Job job, const Account *accounts)
{
  double times[N_ROUNDS];
  guint64 sum = 0;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      double start = get_milliseconds ();

      sum = 0;
      for (guint j = 0; j < N_ACCOUNTS; j++)
        sum += job (&accounts[j]);
      times[i] = get_milliseconds () - start;
    }
  qsort (times, N_ROUNDS, sizeof times[0], compare_times);
  g_print ("%-36s %8.2f ms, %" G_GUINT64_FORMAT " in all\n", what, times[N_ROUNDS / 2], sum);
}

/* Of every other account nothing is known; a third are professional, the rest private. */
static void
make_account (SlotjeCatalog *catalog, guint i, GRand *rand, Account *account)
{
  const char *const *ids = slotje_catalog_get_ids (catalog);
  guint n = g_strv_length ((char **) ids);

  account->platform = slotje_catalog_get_platform (catalog, ids[i % n]);
  account->facts = i % 2 ? random_facts (rand, account->platform->program)
                         : slotje_facts_new (account->platform->program);
  account->intention =
      slotje_intention_new_for_purpose (account->platform, (SlotjePurpose) (i % 3 == 1));
}

/* Eight settings of four options behind one surface, nothing known: the most that is legal. */
static void
measure_largest (void)
{
  g_autoptr (RuleSet) rules = rule_set_new ();
  Rule *all = rule_new (RULE_ALL, 0);
  Account account;
  double start;
  guint64 n;

  for (guint i = 0; i < 8; i++)
    rule_add (all,
              rule_by (rule_set_add_setting (rules, 4), rule_level ("contacts"), rule_level ("fof"),
                       rule_level ("members"), rule_level ("public"), NULL));
  rule_set_add_surface (rules, all);
  account.platform = rule_set_compile (rules);
  account.facts = slotje_facts_new (account.platform->program);
  account.intention = slotje_intention_new_for_purpose (account.platform, SLOTJE_PURPOSE_PRIVATE);

  start = get_milliseconds ();
  n = list_what_ifs (&account);
  g_print ("largest surface: single changes %8.2f ms, %" G_GUINT64_FORMAT "\n",
           get_milliseconds () - start, n);
  start = get_milliseconds ();
  n = find_plan (&account);
  g_print ("largest surface: plan           %8.2f ms, %" G_GUINT64_FORMAT "\n",
           get_milliseconds () - start, n);

  slotje_facts_free (account.facts);
  slotje_intention_free (account.intention);
  rule_set_free_platform ((SlotjePlatform *) account.platform);
}

int
main (int argc, char *argv[])
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (CATALOG_DIRECTORY);
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  Account accounts[N_ACCOUNTS];
  guint n_exact = 0, n_steps = 0;

  for (guint i = 0; i < N_ACCOUNTS; i++)
    make_account (catalog, i, rand, &accounts[i]);
  measure ("single changes of 15 accounts", list_what_ifs, accounts);
  measure ("plans", find_plan, accounts);
  measure ("plans with relations", find_plan_with_relations, accounts);
  measure ("next questions", list_questions, accounts);

  for (guint i = 0; i < N_ACCOUNTS; i++)
    {
      g_autoptr (SlotjePlan) plan = slotje_plan_find (accounts[i].platform, accounts[i].facts,
                                                      accounts[i].intention, NULL);

      n_exact += plan->exact ? 1 : 0;
      n_steps += plan->steps->len;
      slotje_facts_free (accounts[i].facts);
      slotje_intention_free (accounts[i].intention);
    }
  measure_largest ();
  g_print ("%u of %u plans exact, %u steps\n", n_exact, N_ACCOUNTS, n_steps);

  return 0;
}
