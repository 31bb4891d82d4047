/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-plan-private.h"

/**
 * Greedy:
 * @facts: so far; scratch while something is tried
 * @keys: per surface, so far
 */
typedef struct
{
  const SlotjePlanJudge *judge;
  SlotjeInfluence *influence;
  SlotjeFacts *facts;
  gint64 *keys;
  gint64 *losses;
  guint64 *effort;
  guint64 budget;
} Greedy;

/* What a trial gives: both less is better. */
typedef struct
{
  gint64 key;
  gint64 price;
} Outcome;

static guint64
count_worlds (const Greedy *greedy, guint surface)
{
  const SlotjeCone *cone = &greedy->judge->platform->program->cones[surface];
  guint64 n = 1;

  for (guint i = 0; i < cone->n_settings; i++)
    n *= (guint64) __builtin_popcount (greedy->facts->answers[cone->settings[i]]);

  return n;
}

/* The difference that the facts make to the surfaces of a setting, as compared with what was so
 * far; takes it over when asked to. Those of @but are left out. */
static gint64
weigh (Greedy *greedy, guint setting, int but, gboolean take, gint64 *loss)
{
  const SlotjeProgram *program = greedy->judge->platform->program;
  gint64 difference = 0;
  const guint16 *surfaces, *others = NULL;
  guint n, n_others = 0, j = 0;

  surfaces = slotje_influence_get_surfaces (greedy->influence, setting, &n);
  if (but >= 0)
    others = slotje_influence_get_surfaces (greedy->influence, (guint) but, &n_others);

  for (guint i = 0; i < n; i++)
    {
      guint surface = surfaces[i];
      SlotjeReach reach;
      gint64 key;

      while (j < n_others && others[j] < surface)
        j++;
      if (j < n_others && others[j] == surface)
        continue;
      *greedy->effort += count_worlds (greedy, surface);
      reach = slotje_exposure_evaluate_surface (program, greedy->facts, surface);
      key = slotje_plan_judge_key (greedy->judge, surface, &reach);
      difference += key - greedy->keys[surface];
      *loss += slotje_plan_judge_loss (greedy->judge, surface, &reach) - greedy->losses[surface];
      if (!take)
        continue;
      greedy->keys[surface] = key;
      greedy->losses[surface] = slotje_plan_judge_loss (greedy->judge, surface, &reach);
    }

  return difference;
}

/* Tries one change, or two, and puts the facts back. */
static Outcome
try_changes (Greedy *greedy, const SlotjeChange *changes, guint n)
{
  SlotjeOptions kept[2] = { 0 };
  Outcome outcome = { 0, 0 };

  for (guint i = 0; i < n; i++)
    {
      kept[i] = greedy->facts->answers[changes[i].subject];
      slotje_change_apply (&changes[i], greedy->judge->platform->program, greedy->facts);
      outcome.price +=
          slotje_plan_judge_price (greedy->judge, changes[i].subject, changes[i].value);
    }
  for (guint i = 0; i < n; i++)
    outcome.key += weigh (greedy, changes[i].subject, i > 0 ? (int) changes[0].subject : -1, FALSE,
                          &outcome.price);
  for (guint i = 0; i < n; i++)
    greedy->facts->answers[changes[i].subject] = kept[i];

  return outcome;
}

static gboolean
is_better (Outcome a, Outcome b)
{
  return a.key < b.key || (a.key == b.key && a.key < 0 && a.price < b.price);
}

static gboolean
is_exhausted (const Greedy *greedy)
{
  return *greedy->effort > greedy->budget;
}

static gboolean
find_single (Greedy *greedy, const guint16 *settings, guint n_settings, SlotjeChange *best)
{
  const SlotjeProgram *program = greedy->judge->platform->program;
  Outcome best_outcome = { 0, 0 };

  for (guint i = 0; i < n_settings; i++)
    for (guint option = 0; option < program->n_options[settings[i]]; option++)
      {
        SlotjeChange change = { SLOTJE_CHANGE_SETTING, settings[i], option };
        Outcome outcome;

        if (slotje_change_is_done (&change, program, greedy->facts) || is_exhausted (greedy))
          continue;
        outcome = try_changes (greedy, &change, 1);
        if (!is_better (outcome, best_outcome))
          continue;
        best_outcome = outcome;
        *best = change;
      }

  return best_outcome.key < 0;
}

/* With the first of two in place: the best second one. */
static void
find_second (Greedy *greedy,
             const SlotjeChange *first,
             const guint16 *settings,
             guint n_settings,
             SlotjeChange *best,
             Outcome *best_outcome)
{
  const SlotjeProgram *program = greedy->judge->platform->program;

  for (guint i = 0; i < n_settings; i++)
    for (guint option = 0; option < program->n_options[settings[i]]; option++)
      {
        SlotjeChange pair[2] = { *first, { SLOTJE_CHANGE_SETTING, settings[i], option } };
        Outcome outcome;

        if (slotje_change_is_done (&pair[1], program, greedy->facts) || is_exhausted (greedy))
          continue;
        outcome = try_changes (greedy, pair, 2);
        if (!is_better (outcome, *best_outcome))
          continue;
        *best_outcome = outcome;
        memcpy (best, pair, sizeof pair);
      }
}

static gboolean
find_pair (Greedy *greedy, const guint16 *settings, guint n_settings, SlotjeChange *best)
{
  const SlotjeProgram *program = greedy->judge->platform->program;
  Outcome best_outcome = { 0, 0 };

  for (guint i = 0; i + 1 < n_settings; i++)
    for (guint option = 0; option < program->n_options[settings[i]]; option++)
      {
        SlotjeChange first = { SLOTJE_CHANGE_SETTING, settings[i], option };

        if (!slotje_change_is_done (&first, program, greedy->facts))
          find_second (greedy, &first, &settings[i + 1], n_settings - i - 1, best, &best_outcome);
      }

  return best_outcome.key < 0;
}

static void
take (Greedy *greedy, const SlotjeChange *change, GArray *changes)
{
  gint64 loss = 0;

  slotje_change_apply (change, greedy->judge->platform->program, greedy->facts);
  weigh (greedy, change->subject, -1, TRUE, &loss);
  for (guint i = changes->len; i-- > 0;)
    if (g_array_index (changes, SlotjeChange, i).subject == change->subject)
      g_array_remove_index (changes, i);
  g_array_append_vals (changes, change, 1);
}

GArray *
slotje_plan_greedy (const SlotjePlanJudge *judge,
                    const SlotjeFacts *facts,
                    const guint16 *settings,
                    guint n_settings,
                    guint64 *effort,
                    guint64 budget)
{
  const SlotjeProgram *program = judge->platform->program;
  GArray *changes = g_array_new (FALSE, FALSE, sizeof (SlotjeChange));
  g_autoptr (SlotjeInfluence) influence = slotje_influence_new (program);
  g_autoptr (SlotjeFacts) scratch = slotje_facts_copy (facts);
  g_autoptr (SlotjeExposure) start = slotje_exposure_evaluate (program, facts);
  g_autofree gint64 *keys = g_new0 (gint64, program->n_surfaces + 1);
  g_autofree gint64 *losses = g_new0 (gint64, program->n_surfaces + 1);
  Greedy greedy = { judge, influence, scratch, keys, losses, effort, budget };
  SlotjeChange best[2];

  for (guint i = 0; i < program->n_surfaces; i++)
    {
      keys[i] = slotje_plan_judge_key (judge, i, &start->reach[i]);
      losses[i] = slotje_plan_judge_loss (judge, i, &start->reach[i]);
    }

  while (!is_exhausted (&greedy))
    {
      guint n = find_single (&greedy, settings, n_settings, best) ? 1 : 0;

      if (n == 0 && find_pair (&greedy, settings, n_settings, best))
        n = 2;
      if (n == 0)
        break;
      for (guint i = 0; i < n; i++)
        take (&greedy, &best[i], changes);
    }

  return changes;
}
