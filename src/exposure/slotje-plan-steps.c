/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-plan-private.h"

/* How far the plan has come. */
typedef struct
{
  const SlotjePlanJudge *judge;
  SlotjeInfluence *influence;
  SlotjeFacts *facts;
  SlotjeExposure *exposure;
  gint64 key;
  GArray *left; /* (element-type SlotjeChange) */
} Progress;

static gint64
try_changes (const Progress *progress, const SlotjeChange *changes, guint n)
{
  g_autoptr (SlotjeFacts) facts = slotje_facts_copy (progress->facts);
  g_autoptr (SlotjeExposure) after = NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SlotjeExposure) before = after != NULL ? g_steal_pointer (&after) : NULL;

      slotje_change_apply (&changes[i], progress->judge->platform->program, facts);
      after = slotje_change_evaluate (&changes[i], progress->judge->platform->program,
                                      progress->influence, facts,
                                      before != NULL ? before : progress->exposure);
    }

  return slotje_plan_judge_total (progress->judge, after);
}

/* Index of the change that takes away most; -1 when none takes away anything. */
static int
find_single (const Progress *progress)
{
  gint64 best_key = progress->key;
  int best = -1;

  for (guint i = 0; i < progress->left->len; i++)
    {
      gint64 key = try_changes (progress, &g_array_index (progress->left, SlotjeChange, i), 1);

      if (key >= best_key)
        continue;
      best_key = key;
      best = (int) i;
    }

  return best;
}

/* The two that take away most together; FALSE when no two take away anything. */
static gboolean
find_pair (const Progress *progress, guint pair[2])
{
  gint64 best_key = progress->key;

  for (guint i = 0; i < progress->left->len; i++)
    for (guint j = i + 1; j < progress->left->len; j++)
      {
        const SlotjeChange changes[2] = { g_array_index (progress->left, SlotjeChange, i),
                                          g_array_index (progress->left, SlotjeChange, j) };
        gint64 key = try_changes (progress, changes, 2);

        if (key >= best_key)
          continue;
        best_key = key;
        pair[0] = i;
        pair[1] = j;
      }

  return best_key < progress->key;
}

static GArray *
find_lost (const Progress *progress, const SlotjeExposure *after)
{
  GArray *cells =
      slotje_transition_list (progress->judge->platform->program->scale, progress->exposure, after);

  for (guint i = cells->len; i-- > 0;)
    {
      const SlotjeCellChange *cell = &g_array_index (cells, SlotjeCellChange, i);
      SlotjeAudience wanted = progress->judge->intention->wishes[cell->surface].wanted;

      if (cell->to >= cell->from || (wanted & ((SlotjeAudience) 1 << cell->viewer)) == 0)
        g_array_remove_index (cells, i);
    }

  return cells;
}

/* Makes a step of the change with that index; @base has the points that its gain counts from. */
static void
take_step (Progress *progress, SlotjePlan *plan, guint index, gboolean together, SlotjePoints base)
{
  const SlotjePlatform *platform = progress->judge->platform;
  SlotjePlanStep *step = g_new0 (SlotjePlanStep, 1);
  SlotjeExposure *after;

  step->change = g_array_index (progress->left, SlotjeChange, index);
  g_array_remove_index (progress->left, index);
  slotje_change_apply (&step->change, platform->program, progress->facts);
  after = slotje_change_evaluate (&step->change, platform->program, progress->influence,
                                  progress->facts, progress->exposure);
  step->together = together;
  step->minutes = slotje_change_get_minutes (&step->change, platform);
  step->gain =
      slotje_gain_between (base, slotje_mismatch_score (platform, progress->judge->weights,
                                                        progress->judge->intention, after));
  step->lost = find_lost (progress, after);
  g_ptr_array_add (plan->steps, step);

  slotje_exposure_free (progress->exposure);
  progress->exposure = after;
  progress->key = slotje_plan_judge_total (progress->judge, after);
}

static SlotjePoints
score (const Progress *progress)
{
  return slotje_mismatch_score (progress->judge->platform, progress->judge->weights,
                                progress->judge->intention, progress->exposure);
}

/* The best single step while there is one, then the best two that only work together. What is left
 * then has an effect only all at once. */
static void
take_all (Progress *progress, SlotjePlan *plan)
{
  while (progress->left->len > 0)
    {
      SlotjePoints base = score (progress);
      int single = find_single (progress);
      guint pair[2] = { 0, 0 };

      if (single >= 0)
        {
          take_step (progress, plan, (guint) single, FALSE, base);
          continue;
        }
      if (progress->left->len > 2 && find_pair (progress, pair))
        {
          take_step (progress, plan, pair[0], FALSE, base);
          take_step (progress, plan, pair[1] - 1, TRUE, base);
          continue;
        }
      for (guint i = 0; progress->left->len > 0; i++)
        take_step (progress, plan, 0, i > 0, base);
    }
}

void
slotje_plan_fill (SlotjePlan *plan,
                  const SlotjePlanJudge *judge,
                  const SlotjeFacts *facts,
                  GArray *changes)
{
  g_autoptr (SlotjeInfluence) influence = slotje_influence_new (judge->platform->program);
  Progress progress = { .judge = judge,
                        .influence = influence,
                        .facts = slotje_facts_copy (facts),
                        .exposure = slotje_exposure_evaluate (judge->platform->program, facts),
                        .left = changes };

  progress.key = slotje_plan_judge_total (judge, progress.exposure);
  plan->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_plan_step_free);
  plan->before = score (&progress);
  take_all (&progress, plan);
  plan->after = score (&progress);
  plan->facts = progress.facts;
  plan->remaining = slotje_plan_find_remaining (judge, plan->facts, progress.exposure);
  slotje_exposure_free (progress.exposure);
}
