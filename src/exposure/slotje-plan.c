/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-plan.h"

#include "slotje-plan-private.h"
#include "slotje-plan-relations.h"
#include "slotje-plan-search.h"

/* Looking at a world takes less than a step of the search, and single steps are few: they may take
 * this many times the budget before the plan ends where it is. */
#define GREEDY_BUDGETS 16

/* The best changes of settings in all parts, with certain links. */
typedef struct
{
  gint64 key;
  gint64 price;
  guint n_changes;
  gboolean exact;
  GArray *changes; /* (element-type SlotjeChange) */
} Candidate;

static void
clear_candidate (Candidate *candidate)
{
  g_clear_pointer (&candidate->changes, g_array_unref);
}

/* More taken away, then fewer changes, then cheaper. */
static gboolean
is_better (const Candidate *a, const Candidate *b)
{
  if (a->key != b->key)
    return a->key < b->key;
  if (a->n_changes != b->n_changes)
    return a->n_changes < b->n_changes;

  return a->price < b->price;
}

static void
add_found (Candidate *candidate, const SlotjePlanPart *part, const SlotjePlanFound *found)
{
  candidate->key += found->key;
  candidate->price += found->price;
  candidate->n_changes += found->n_changes;
  for (guint i = 0; i < part->n_settings; i++)
    {
      SlotjeChange change = { SLOTJE_CHANGE_SETTING, part->settings[i], found->positions[i] - 1u };

      if (found->positions[i] > 0)
        g_array_append_val (candidate->changes, change);
    }
}

/* Where the proof takes too long: the best single steps. */
static void
add_greedily (Candidate *candidate,
              const SlotjePlanPart *part,
              const SlotjePlanJudge *judge,
              const SlotjeFacts *facts,
              guint64 *effort,
              guint64 budget)
{
  g_autoptr (GArray) changes = slotje_plan_greedy (judge, facts, part->settings, part->n_settings,
                                                   effort, budget);

  candidate->exact = FALSE;
  candidate->n_changes += changes->len;
  g_array_append_vals (candidate->changes, changes->data, changes->len);
}

/* What is left over after the changes, by evaluating all of it. */
static gint64
weigh (const GArray *changes, const SlotjePlanJudge *judge, const SlotjeFacts *facts)
{
  const SlotjeProgram *program = judge->platform->program;
  g_autoptr (SlotjeFacts) after = slotje_facts_copy (facts);
  g_autoptr (SlotjeExposure) exposure = NULL;

  for (guint i = 0; i < changes->len; i++)
    slotje_change_apply (&g_array_index (changes, SlotjeChange, i), program, after);
  exposure = slotje_exposure_evaluate (program, after);

  return slotje_plan_judge_total (judge, exposure);
}

static void
solve (Candidate *candidate,
       const GPtrArray *parts,
       const SlotjePlanJudge *judge,
       const SlotjeFacts *facts,
       guint64 *effort,
       guint64 budget)
{
  *candidate = (Candidate){ .exact = TRUE };
  candidate->changes = g_array_new (FALSE, FALSE, sizeof (SlotjeChange));

  for (guint i = 0; i < parts->len; i++)
    {
      const SlotjePlanPart *part = g_ptr_array_index (parts, i);
      g_autoptr (SlotjePlanFound) found = slotje_plan_search (part, judge, facts, effort, budget);

      if (found->exact)
        add_found (candidate, part, found);
      else
        add_greedily (candidate, part, judge, facts, effort, *effort + GREEDY_BUDGETS * budget);
    }
  if (!candidate->exact)
    candidate->key = weigh (candidate->changes, judge, facts);
}

/* Judges all tables with the links of a choice; FALSE when that alone shuts out a wanted viewer, or
 * when it cannot do as much as the best so far. */
static gboolean
judge_tables (const GPtrArray *parts,
              const SlotjePlanJudge *judge,
              const SlotjeFacts *facts,
              const Candidate *best,
              guint64 *effort)
{
  SlotjePlanLinks links = slotje_plan_links_get (judge->platform->program->scale, facts);
  gint64 bound = 0;

  for (guint i = 0; i < parts->len; i++)
    {
      const SlotjePlanPart *part = g_ptr_array_index (parts, i);

      for (guint j = 0; j < part->tables->len; j++)
        {
          SlotjePlanTable *table = g_ptr_array_index (part->tables, j);

          slotje_plan_table_judge (table, judge, &links);
          *effort += table->n_entries;
        }
      bound += slotje_plan_part_get_bound (part);
    }

  return bound < SLOTJE_PLAN_FORBIDDEN && (best->changes == NULL || bound <= best->key);
}

/* Tries all ways to change links, and plans the settings for each. */
static void
search_relations (Candidate *best,
                  const GPtrArray *parts,
                  const SlotjePlanJudge *judge,
                  const SlotjeFacts *facts,
                  guint64 *effort,
                  guint64 budget)
{
  g_autoptr (SlotjePlanRelations) relations =
                 slotje_plan_relations_new (judge->platform->program, facts);
  gboolean exact = best->exact;

  while (slotje_plan_relations_next (relations))
    {
      g_autoptr (SlotjeFacts) linked = slotje_plan_relations_apply (relations, facts);
      Candidate candidate = { .changes = NULL };

      if (*effort > budget)
        {
          exact = FALSE;
          break;
        }
      if (!judge_tables (parts, judge, linked, best, effort))
        continue;
      solve (&candidate, parts, judge, linked, effort, budget);
      slotje_plan_relations_append (relations, candidate.changes);
      candidate.n_changes = candidate.changes->len;
      exact = exact && candidate.exact;
      if (is_better (&candidate, best))
        {
          Candidate other = *best;

          *best = candidate;
          candidate = other;
        }
      clear_candidate (&candidate);
    }
  best->exact = exact;
}

static void
search (Candidate *best,
        const SlotjePlanJudge *judge,
        const SlotjeFacts *facts,
        const SlotjePlanLimits *limits,
        guint64 *effort)
{
  g_autoptr (GPtrArray) parts = slotje_plan_part_list (judge, facts, effort);

  judge_tables (parts, judge, facts, best, effort);
  solve (best, parts, judge, facts, effort, limits->budget);
  if (limits->relations)
    search_relations (best, parts, judge, facts, effort, limits->budget);
}

static SlotjePlan *
make_plan (const SlotjePlanJudge *judge, const SlotjeFacts *facts, GArray *changes)
{
  SlotjePlan *plan = g_new0 (SlotjePlan, 1);

  slotje_plan_fill (plan, judge, facts, changes);

  return plan;
}

/**
 * slotje_plan_find:
 * @platform: a platform
 * @weights: (nullable): what counts how much there
 * @facts: what is known about an account there
 * @intention: what is meant
 * @limits: (nullable): how far to go
 *
 * The plan that takes away the most points of mismatch, those of the worst case first; of those
 * that take away as much one with the fewest changes; of those the one that costs the least: wanted
 * cells that become unsure, then minutes, then options that the catalogue does not advise, then
 * closing further than needed. No wanted viewer who sees something, or might, is shut out by it,
 * and what is kept on purpose stays as it is.
 *
 * Exact unless the search went over its budget or a surface is too large to tabulate; then the
 * settings concerned are planned step by step.
 *
 * Returns: (transfer full): the plan, without steps when nothing can be done or nothing is meant
 */
SlotjePlan *
slotje_plan_find (const SlotjePlatform *platform,
                  const SlotjeWeights *weights,
                  const SlotjeFacts *facts,
                  const SlotjeIntention *intention,
                  const SlotjePlanLimits *limits)
{
  const SlotjePlanLimits usual = { FALSE, SLOTJE_PLAN_BUDGET };
  g_autoptr (SlotjeExposure) now = slotje_exposure_evaluate (platform->program, facts);
  SlotjePlanJudge judge = { platform, weights, intention, now };
  Candidate best = { .changes = NULL };
  guint64 effort = 0;
  SlotjePlan *plan;

  search (&best, &judge, facts, limits != NULL ? limits : &usual, &effort);
  plan = make_plan (&judge, facts, best.changes);
  plan->exact = best.exact;
  plan->effort = effort;
  clear_candidate (&best);

  return plan;
}

/**
 * slotje_plan_find_greedily:
 * @platform: a platform
 * @weights: (nullable): what counts how much there
 * @facts: what is known about an account there
 * @intention: what is meant
 * @budget: the most worlds to look at
 *
 * Takes the single change of a setting that takes away most, again and again, and two at once where
 * no single one helps. Never does more than slotje_plan_find(), nor as much with fewer changes.
 *
 * Returns: (transfer full): the plan
 */
SlotjePlan *
slotje_plan_find_greedily (const SlotjePlatform *platform,
                           const SlotjeWeights *weights,
                           const SlotjeFacts *facts,
                           const SlotjeIntention *intention,
                           guint64 budget)
{
  g_autoptr (SlotjeExposure) now = slotje_exposure_evaluate (platform->program, facts);
  SlotjePlanJudge judge = { platform, weights, intention, now };
  g_autofree guint16 *settings = g_new0 (guint16, platform->n_settings + 1);
  g_autoptr (GArray) changes = NULL;
  guint n_settings = 0;
  guint64 effort = 0;
  SlotjePlan *plan;

  for (guint i = 0; i < platform->n_settings; i++)
    if (slotje_plan_judge_may_set (&judge, i))
      settings[n_settings++] = (guint16) i;
  changes = slotje_plan_greedy (&judge, facts, settings, n_settings, &effort, budget);
  plan = make_plan (&judge, facts, changes);
  plan->effort = effort;

  return plan;
}

/**
 * slotje_plan_step_free:
 * @self: (nullable) (transfer full): a step
 */
void
slotje_plan_step_free (SlotjePlanStep *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->lost);
  g_free (self);
}

/**
 * slotje_plan_free:
 * @self: (nullable) (transfer full): a plan
 */
void
slotje_plan_free (SlotjePlan *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->steps);
  g_array_unref (self->remaining);
  slotje_facts_free (self->facts);
  g_free (self);
}
