/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-rollup.h"

/* The first of error, unknown and not evaluated that is there, else @otherwise: what went wrong is
 * never quietly fine. */
static SlotjeResult
prefer_trouble (const guint *counts, SlotjeResult otherwise)
{
  static const SlotjeResult troubles[] = { SLOTJE_RESULT_ERROR, SLOTJE_RESULT_UNKNOWN,
                                           SLOTJE_RESULT_NOT_EVALUATED };

  for (guint i = 0; i < G_N_ELEMENTS (troubles); i++)
    if (counts[troubles[i]] > 0)
      return troubles[i];

  return otherwise;
}

/* The first of two results that is there, as what it stands for; else not applicable. */
static SlotjeResult
pick (const guint *counts, SlotjeResult first, SlotjeResult second)
{
  if (counts[first] > 0)
    return first;

  return counts[second] > 0 ? second : SLOTJE_RESULT_NOT_APPLICABLE;
}

static SlotjeResult
roll_up_all (const guint *counts)
{
  if (counts[SLOTJE_RESULT_FALSE] > 0)
    return SLOTJE_RESULT_FALSE;

  return prefer_trouble (counts, pick (counts, SLOTJE_RESULT_FALSE, SLOTJE_RESULT_TRUE));
}

static SlotjeResult
roll_up_some (const guint *counts)
{
  if (counts[SLOTJE_RESULT_TRUE] > 0)
    return SLOTJE_RESULT_TRUE;

  return prefer_trouble (counts, pick (counts, SLOTJE_RESULT_TRUE, SLOTJE_RESULT_FALSE));
}

static SlotjeResult
roll_up_one (const guint *counts)
{
  if (counts[SLOTJE_RESULT_TRUE] > 1)
    return SLOTJE_RESULT_FALSE;

  return prefer_trouble (counts, pick (counts, SLOTJE_RESULT_TRUE, SLOTJE_RESULT_FALSE));
}

static SlotjeResult
roll_up_parity (const guint *counts)
{
  SlotjeResult parity =
      counts[SLOTJE_RESULT_TRUE] % 2 == 1 ? SLOTJE_RESULT_TRUE : SLOTJE_RESULT_FALSE;

  if (counts[SLOTJE_RESULT_TRUE] + counts[SLOTJE_RESULT_FALSE] == 0)
    parity = SLOTJE_RESULT_NOT_APPLICABLE;

  return prefer_trouble (counts, parity);
}

/**
 * slotje_rollup:
 * @rollup: how to put results together
 * @results: (array length=n_results): results
 * @n_results: how many, at least one: nothing checked must never look like a result
 *
 * Puts the results of a checklist together, by the truth tables of OVAL 5. Only the results decide,
 * not their order.
 *
 * Returns: the result of them all
 */
SlotjeResult
slotje_rollup (SlotjeRollup rollup, const SlotjeResult *results, guint n_results)
{
  guint counts[SLOTJE_N_RESULTS] = { 0 };

  g_return_val_if_fail (n_results > 0, SLOTJE_RESULT_ERROR);
  for (guint i = 0; i < n_results; i++)
    counts[results[i]]++;

  switch (rollup)
    {
    case SLOTJE_ROLLUP_AND:
    case SLOTJE_ROLLUP_CHECK_ALL:
      return roll_up_all (counts);
    case SLOTJE_ROLLUP_OR:
    case SLOTJE_ROLLUP_CHECK_AT_LEAST_ONE:
      return roll_up_some (counts);
    case SLOTJE_ROLLUP_ONE:
    case SLOTJE_ROLLUP_CHECK_ONLY_ONE:
      return roll_up_one (counts);
    case SLOTJE_ROLLUP_XOR:
      return roll_up_parity (counts);
    case SLOTJE_ROLLUP_CHECK_NONE:
      return slotje_result_negate (roll_up_some (counts));
    case SLOTJE_N_ROLLUPS:
    default:
      g_return_val_if_reached (SLOTJE_RESULT_ERROR);
    }
}

/**
 * slotje_result_negate:
 * @result: a result
 *
 * Returns: true for false, false for true, anything else as it is
 */
SlotjeResult
slotje_result_negate (SlotjeResult result)
{
  if (result == SLOTJE_RESULT_TRUE)
    return SLOTJE_RESULT_FALSE;

  return result == SLOTJE_RESULT_FALSE ? SLOTJE_RESULT_TRUE : result;
}
