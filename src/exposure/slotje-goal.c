/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-goal.h"

/* Goals that nobody reaches among contacts alone: who is to be seen, known, heard or found by
 * others must be visible to them. Keeping in touch takes contacts, following takes nobody. */
#define OUTWARD                                                                                    \
  ((1u << SLOTJE_GOAL_VISIBLE) | (1u << SLOTJE_GOAL_PROFILE) | (1u << SLOTJE_GOAL_OPINE) |         \
   (1u << SLOTJE_GOAL_INFORM) | (1u << SLOTJE_GOAL_ACQUIRE))

static const char *const words[SLOTJE_N_GOALS] = {
  "visible", "profile", "opine", "monitor", "connect", "inform", "acquire",
};

/**
 * slotje_goal_to_string:
 * @goal: a goal
 *
 * Returns: its word in files
 */
const char *
slotje_goal_to_string (SlotjeGoal goal)
{
  g_return_val_if_fail (goal < SLOTJE_N_GOALS, NULL);

  return words[goal];
}

/**
 * slotje_goals_read:
 * @ids: (array zero-terminated=1): words from a file
 *
 * Returns: the goals among them
 */
SlotjeGoals
slotje_goals_read (char *const *ids)
{
  SlotjeGoals goals = 0;

  for (guint i = 0; i < SLOTJE_N_GOALS; i++)
    if (g_strv_contains ((const char *const *) ids, words[i]))
      goals |= (SlotjeGoals) (1u << i);

  return goals;
}

/**
 * slotje_goals_need_strangers:
 * @goals: a set of goals
 *
 * Returns: whether some of them need people who are no contacts
 */
gboolean
slotje_goals_need_strangers (SlotjeGoals goals)
{
  return (goals & OUTWARD) != 0;
}

/**
 * slotje_goals_suggest_purpose:
 * @goals: a set of goals
 * @purpose: (out): what an account with these goals is most likely for
 *
 * Whoever needs strangers is best helped by a professional account, and whoever keeps in touch as
 * well, by one that is both. It is a suggestion only: the purpose is the person's to choose.
 *
 * Returns: %FALSE without goals
 */
gboolean
slotje_goals_suggest_purpose (SlotjeGoals goals, SlotjePurpose *purpose)
{
  if (!slotje_goals_need_strangers (goals))
    *purpose = SLOTJE_PURPOSE_PRIVATE;
  else if ((goals & (1u << SLOTJE_GOAL_CONNECT)) != 0)
    *purpose = SLOTJE_PURPOSE_MIXED;
  else
    *purpose = SLOTJE_PURPOSE_PROFESSIONAL;

  return goals != 0;
}
