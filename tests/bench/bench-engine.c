/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <locale.h>

#include "bench.h"
#include "random-rules.h"
#include "slotje-catalog.h"
#include "slotje-next-question.h"
#include "slotje-plan.h"
#include "slotje-search-index.h"

/* How fast the computing is for fifteen accounts, and for the largest surface that is legal. */

#define N_ACCOUNTS 15
#define SEED 15

typedef struct
{
  SlotjePlatform *platform;
  SlotjeFacts *facts;
  SlotjeIntention *intention;
} Account;

typedef struct
{
  SlotjeCatalog *catalog;
  Account accounts[N_ACCOUNTS];
} Accounts;

static guint64
recompute (gpointer data)
{
  const Accounts *self = data;
  guint64 sum = 0;

  for (guint i = 0; i < N_ACCOUNTS; i++)
    {
      const Account *account = &self->accounts[i];
      g_autoptr (SlotjeExposure) exposure =
                     slotje_exposure_evaluate (account->platform->program, account->facts);

      sum += exposure->reach[0].possible;
    }

  return sum;
}

static guint64
list_what_ifs (gpointer data)
{
  const Accounts *self = data;
  guint64 sum = 0;

  for (guint i = 0; i < N_ACCOUNTS; i++)
    {
      const Account *account = &self->accounts[i];
      g_autoptr (GPtrArray) list = slotje_what_if_list (account->platform, NULL, account->facts,
                                                        account->intention);

      sum += list->len;
    }

  return sum;
}

static guint64
list_questions (gpointer data)
{
  const Accounts *self = data;
  guint64 sum = 0;

  for (guint i = 0; i < N_ACCOUNTS; i++)
    {
      const Account *account = &self->accounts[i];
      g_autoptr (GArray) list = slotje_next_question_list (account->platform, NULL, account->facts);

      sum += list->len;
    }

  return sum;
}

static guint64
find_plans_within (const Accounts *self, const SlotjePlanLimits *limits)
{
  guint64 sum = 0;

  for (guint i = 0; i < N_ACCOUNTS; i++)
    {
      const Account *account = &self->accounts[i];
      g_autoptr (SlotjePlan) plan = slotje_plan_find (account->platform, NULL, account->facts,
                                                      account->intention, limits);

      sum += plan->effort;
    }

  return sum;
}

static guint64
find_plans (gpointer data)
{
  return find_plans_within (data, NULL);
}

static guint64
find_plans_with_relations (gpointer data)
{
  const SlotjePlanLimits limits = { TRUE, SLOTJE_PLAN_BUDGET };

  return find_plans_within (data, &limits);
}

static guint64
explain_all (gpointer data)
{
  const Accounts *self = data;
  guint64 sum = 0;

  for (guint i = 0; i < N_ACCOUNTS; i++)
    {
      const SlotjeProgram *program = self->accounts[i].platform->program;

      for (guint j = 0; j < program->n_surfaces; j++)
        for (guint k = 0; k < program->scale->n_viewers; k++)
          {
            g_autoptr (SlotjeExplanation) why = slotje_explain (program, self->accounts[i].facts, j,
                                                                program->scale->viewers[k].index);

            sum += why->decides;
          }
    }

  return sum;
}

static guint64
evaluate_largest (gpointer data)
{
  const SlotjePlatform *platform = data;
  g_autoptr (SlotjeFacts) facts = slotje_facts_new (platform->program);

  return slotje_exposure_evaluate_surface (platform->program, facts, 0).possible;
}

static guint64
make_index (gpointer data)
{
  g_autoptr (SlotjeSearchIndex) index = slotje_search_index_new (data);

  return index != NULL;
}

static guint64
search (gpointer data)
{
  g_autoptr (GArray) hits = slotje_search_index_find (data, "who can tag me in a photo", NULL, 30);

  return hits->len;
}

/* Eight settings of four options behind one surface, the most worlds that it may need. */
static SlotjePlatform *
make_largest (void)
{
  g_autoptr (RuleSet) rules = rule_set_new ();
  Rule *all = rule_new (RULE_ALL, 0);

  for (guint i = 0; i < 8; i++)
    rule_add (all,
              rule_by (rule_set_add_setting (rules, 4), rule_level ("contacts"), rule_level ("fof"),
                       rule_level ("members"), rule_level ("public"), NULL));
  rule_set_add_surface (rules, all);

  return rule_set_compile (rules);
}

/* The same, but in every world one of two doors is open, so that nothing short of all worlds tells
 * who is in: no branch can be left early. */
static SlotjePlatform *
make_hardest (void)
{
  g_autoptr (RuleSet) rules = rule_set_new ();
  Rule *all = rule_new (RULE_ALL, 0);

  for (guint i = 0; i < 8; i++)
    {
      guint setting = rule_set_add_setting (rules, 4);

      rule_add (all, rule_of (RULE_ANY,
                              rule_by (setting, rule_level ("contacts"), rule_level ("nobody"),
                                       rule_level ("members"), rule_level ("nobody"), NULL),
                              rule_by (setting, rule_level ("nobody"), rule_level ("fof"),
                                       rule_level ("nobody"), rule_level ("public"), NULL),
                              NULL));
    }
  rule_set_add_surface (rules, all);

  return rule_set_compile (rules);
}

/* All platforms, and some of them again where there are fewer than accounts. Of every other account
 * nothing is known; a third are professional, the rest private. */
static void
fill_accounts (Accounts *self)
{
  const char *const *ids = slotje_catalog_get_ids (self->catalog);
  guint n = g_strv_length ((char **) ids);
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (guint i = 0; i < N_ACCOUNTS; i++)
    {
      Account *account = &self->accounts[i];

      account->platform =
          (SlotjePlatform *) slotje_catalog_get_platform (self->catalog, ids[i % n]);
      account->facts = i % 2 ? random_facts (rand, account->platform->program)
                             : slotje_facts_new (account->platform->program);
      account->intention =
          slotje_intention_new_for_purpose (account->platform, (SlotjePurpose) (i % 3 == 1));
    }
}

static void
report_accounts (Accounts *self, double baseline)
{
  guint n_cells = 0;

  for (guint i = 0; i < N_ACCOUNTS; i++)
    {
      const SlotjeProgram *program = self->accounts[i].platform->program;

      n_cells += program->n_surfaces * program->scale->n_viewers;
    }
  g_print ("%u accounts, %u platforms, %u cells\n", N_ACCOUNTS,
           g_strv_length ((char **) slotje_catalog_get_ids (self->catalog)), n_cells);

  bench_report ("15 accounts: recompute", bench_measure (recompute, self, 20), baseline, 2);
  bench_report ("15 accounts: all single what-ifs", bench_measure (list_what_ifs, self, 1),
                baseline, 20);
  bench_report ("15 accounts: plan", bench_measure (find_plans, self, 1), baseline, 200);
  bench_report ("15 accounts: plan, relations too",
                bench_measure (find_plans_with_relations, self, 1), baseline, 200);
  bench_report ("15 accounts: next questions", bench_measure (list_questions, self, 1), baseline,
                0);
  bench_report ("explanation, mean over all cells", bench_measure (explain_all, self, 1) / n_cells,
                baseline, 1);
}

static void
report_search (SlotjeCatalog *catalog, double baseline)
{
  g_autoptr (SlotjeSearchIndex) index = slotje_search_index_new (catalog);

  bench_report ("search: laying out all platforms", bench_measure (make_index, catalog, 1),
                baseline, 0);
  bench_report ("search: one query over all platforms", bench_measure (search, index, 1), baseline,
                50);
}

int
main (int argc, char *argv[])
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (CATALOG_DIRECTORY);
  Accounts accounts = { .catalog = catalog };
  SlotjePlatform *largest = make_largest (), *hardest = make_hardest ();
  double baseline;

  setlocale (LC_CTYPE, "");
  fill_accounts (&accounts);
  baseline = bench_measure_baseline ();
  report_accounts (&accounts, baseline);
  bench_report ("largest legal surface, 65,536 worlds",
                bench_measure (evaluate_largest, largest, 2), baseline, 5);
  bench_report ("the same when no world can be left out",
                bench_measure (evaluate_largest, hardest, 2), baseline, 5);

  report_search (catalog, baseline);

  for (guint i = 0; i < N_ACCOUNTS; i++)
    {
      slotje_facts_free (accounts.accounts[i].facts);
      slotje_intention_free (accounts.accounts[i].intention);
    }
  rule_set_free_platform (largest);
  rule_set_free_platform (hardest);

  return 0;
}
