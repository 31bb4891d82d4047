/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-sentences-goals.h"

#include <glib/gi18n.h>

#include "slotje-phrases.h"
#include "slotje-template.h"

typedef struct
{
  const char *label;
  const char *phrase;
} GoalWords;

static const GoalWords goal_words[SLOTJE_N_GOALS] = {
  /* TRANSLATORS: these come in pairs: what somebody wants with an account, as a choice; and the
   * same in “it suits keeping in touch and informing people” */
  [SLOTJE_GOAL_VISIBLE] = { N_ ("Be seen"), N_ ("being seen") },
  [SLOTJE_GOAL_PROFILE] = { N_ ("Show what I can do"), N_ ("showing what you can do") },
  [SLOTJE_GOAL_OPINE] = { N_ ("Say what I think"), N_ ("saying what you think") },
  [SLOTJE_GOAL_MONITOR] = { N_ ("Follow what goes on"), N_ ("following what goes on") },
  [SLOTJE_GOAL_CONNECT] = { N_ ("Keep in touch"), N_ ("keeping in touch") },
  [SLOTJE_GOAL_INFORM] = { N_ ("Inform people"), N_ ("informing people") },
  [SLOTJE_GOAL_ACQUIRE] = { N_ ("Find work or clients"), N_ ("finding work or clients") },
};

/**
 * slotje_say_goal:
 * @goal: what somebody wants with an account
 *
 * Returns: (transfer none): its label, as a choice
 */
const char *
slotje_say_goal (SlotjeGoal goal)
{
  g_return_val_if_fail (goal < SLOTJE_N_GOALS, NULL);

  return _ (goal_words[goal].label);
}

static char *
say_list (SlotjeGoals goals)
{
  g_autoptr (GPtrArray) phrases = g_ptr_array_new ();

  for (guint i = 0; i < SLOTJE_N_GOALS; i++)
    if ((goals >> i) & 1)
      g_ptr_array_add (phrases, (gpointer) _ (goal_words[i].phrase));

  return slotje_phrase_join_and (phrases);
}

/**
 * slotje_say_goals_fit:
 * @platform: a platform
 * @goals: what somebody wants with an account there
 *
 * Returns: (transfer full) (nullable): whether the platform suits that, in one sentence; %NULL
 *   without goals, or when the catalogue does not say what the platform is good for
 */
char *
slotje_say_goals_fit (const SlotjePlatform *platform, SlotjeGoals goals)
{
  const SlotjeGoals good = platform->good_for != NULL ? slotje_goals_read (platform->good_for) : 0;
  g_autofree char *fitting = say_list (goals & good);
  g_autofree char *other = say_list (goals & (SlotjeGoals) ~good);
  g_autofree char *known_for = say_list (good);

  if (goals == 0 || good == 0)
    return NULL;

  if ((goals & ~good) == 0)
    /* TRANSLATORS: “{platform} suits keeping in touch and informing people” */
    return slotje_template_fill (_ ("{platform} suits {goals}."), "platform", platform->name,
                                 "goals", fitting, NULL);

  if ((goals & good) == 0)
    /* TRANSLATORS: “{platform} is less suited to being seen; it is good for keeping in touch” */
    return slotje_template_fill (
        _ ("{platform} is less suited to {goals}; it is good for {others}."), "platform",
        platform->name, "goals", other, "others", known_for, NULL);

  /* TRANSLATORS: “{platform} suits keeping in touch, and is less suited to being seen” */
  return slotje_template_fill (_ ("{platform} suits {goals}, and is less suited to {others}."),
                               "platform", platform->name, "goals", fitting, "others", other, NULL);
}

/**
 * slotje_say_goals_purpose:
 * @goals: what somebody wants with an account
 *
 * Returns: (transfer none) (nullable): what that sounds like, in one sentence; %NULL without goals
 */
const char *
slotje_say_goals_purpose (SlotjeGoals goals)
{
  SlotjePurpose purpose;

  if (!slotje_goals_suggest_purpose (goals, &purpose))
    return NULL;

  switch (purpose)
    {
    case SLOTJE_PURPOSE_PRIVATE:
      return _ ("That sounds like a private account.");
    case SLOTJE_PURPOSE_PROFESSIONAL:
      return _ ("That sounds like an account for your work.");
    case SLOTJE_PURPOSE_MIXED:
    case SLOTJE_N_PURPOSES:
    default:
      return _ ("That sounds like an account that is both private and for your work.");
    }
}
