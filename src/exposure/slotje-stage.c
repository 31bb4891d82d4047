/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-stage.h"

#include "slotje-explanation.h"

/* The weight of what a critical role must not see. */
#define MOST_DELICATE_WEIGHT 5

/* What an account is judged by. */
typedef struct
{
  const SlotjePlatform *platform;
  const SlotjeWeights *weights;
  const SlotjeFacts *facts;
  const SlotjeIntention *intention;
  SlotjeAudience counted;
} Judge;

/* Who must not see the surface, among those who count. */
static SlotjeAudience
get_judged (const Judge *judge, guint surface)
{
  return slotje_intention_get_unwanted (judge->intention, judge->platform->program->scale,
                                        surface) &
         ~judge->intention->wishes[surface].accepted & judge->counted;
}

/* Those of whom a certain look at the surface is as bad as a stranger's. */
static SlotjeAudience
get_grave (const Judge *judge, guint surface)
{
  const SlotjeScale *scale = judge->platform->program->scale;
  SlotjeAudience grave = slotje_weights_get_outside (scale);

  if (slotje_weights_get_surface (judge->weights, judge->platform, surface) >= MOST_DELICATE_WEIGHT)
    grave |= judge->intention->critical & scale->roles;

  return grave;
}

/* The stage of a surface that @certain see for certain. */
static SlotjeStageLevel
judge_certain (const Judge *judge, guint surface, SlotjeAudience certain)
{
  SlotjeAudience judged = certain & get_judged (judge, surface);

  if (judged & get_grave (judge, surface))
    return SLOTJE_STAGE_OUTSIDE;

  return judged != 0 ? SLOTJE_STAGE_OPEN : SLOTJE_STAGE_COMPLETE;
}

/* Those of @doubtful about whom you can find out more yourself. Answers that contradict each other
 * are yours to look up again. */
static SlotjeAudience
pick_yours (const Judge *judge, guint surface, const SlotjeReach *reach, SlotjeAudience doubtful)
{
  SlotjeAudience yours = 0;

  if (reach->state == SLOTJE_SURFACE_CONTRADICTION)
    return doubtful;

  for (SlotjeAudience rest = doubtful; rest != 0; rest &= rest - 1)
    if (slotje_explain_decides (judge->platform->program, judge->facts, surface,
                                (guint) g_bit_nth_lsf (rest, -1)) &
        SLOTJE_DECIDES_YOU)
      yours |= rest & -rest;

  return yours;
}

/* The stage of a surface; @culprits: the viewers because of whom it is no better. */
static SlotjeStageLevel
judge_surface (const Judge *judge,
               guint surface,
               const SlotjeReach *reach,
               SlotjeAudience *culprits)
{
  SlotjeAudience judged = get_judged (judge, surface);
  SlotjeAudience certain = reach->certain & judged;
  SlotjeAudience doubtful = reach->possible & judged;
  SlotjeStageLevel level = judge_certain (judge, surface, certain);

  *culprits = level == SLOTJE_STAGE_OUTSIDE ? certain & get_grave (judge, surface) : certain;
  if (level != SLOTJE_STAGE_COMPLETE || doubtful == 0)
    return level;

  *culprits = pick_yours (judge, surface, reach, doubtful);
  if (*culprits != 0)
    return SLOTJE_STAGE_UNKNOWN;

  *culprits = doubtful;
  return SLOTJE_STAGE_OTHERS;
}

/* The next way to fill in your own settings; FALSE after the last. */
static gboolean
advance (const SlotjeProgram *program,
         const SlotjeCone *cone,
         const SlotjeFacts *facts,
         SlotjeFacts *filled)
{
  for (guint i = 0; i < cone->n_settings; i++)
    {
      guint16 setting = cone->settings[i];
      int option = g_bit_nth_lsf (filled->answers[setting], -1);
      int next = g_bit_nth_lsf (facts->answers[setting], option);

      if (program->controllers[setting] != SLOTJE_CONTROLLER_YOU)
        continue;
      if (next < 0)
        next = g_bit_nth_lsf (facts->answers[setting], -1);
      filled->answers[setting] = (SlotjeOptions) (1 << next);
      if (next > option)
        return TRUE;
    }

  return FALSE;
}

/* Who may turn out to see the surface for certain once you have looked everything up. */
static SlotjeAudience
find_certain_at_worst (const SlotjeProgram *program, const SlotjeFacts *facts, guint surface)
{
  const SlotjeCone *cone = &program->cones[surface];
  g_autoptr (SlotjeFacts) filled = slotje_facts_copy (facts);
  SlotjeAudience certain = 0;

  if (facts->absent[surface])
    return 0;

  for (guint i = 0; i < cone->n_settings; i++)
    if (program->controllers[cone->settings[i]] == SLOTJE_CONTROLLER_YOU)
      filled->answers[cone->settings[i]] &=
          (SlotjeOptions) (~filled->answers[cone->settings[i]] + 1);

  do
    for (guint link = 0; link < SLOTJE_N_LINKS; link++)
      {
        SlotjeReach reach;

        for (guint i = 0; i < SLOTJE_MAX_VIEWERS; i++)
          {
            SlotjeLinks wanted = facts->links[i] & (SlotjeLinks) (1 << link);

            filled->links[i] =
                wanted != 0 ? wanted : (SlotjeLinks) (facts->links[i] & -facts->links[i]);
          }
        reach = slotje_exposure_evaluate_surface (program, filled, surface);
        if (reach.state == SLOTJE_SURFACE_OK)
          certain |= reach.certain;
      }
  while (advance (program, cone, facts, filled));

  return certain;
}

static Judge
make_judge (const SlotjePlatform *platform,
            const SlotjeWeights *weights,
            const SlotjeFacts *facts,
            const SlotjeIntention *intention)
{
  return (Judge){ .platform = platform,
                  .weights = weights,
                  .facts = facts,
                  .intention = intention,
                  .counted = slotje_weights_get_counted (weights, platform) };
}

/**
 * slotje_stage_find:
 * @platform: a platform
 * @weights: (nullable): what counts how much there
 * @facts: what is known about an account there
 * @intention: what is meant
 * @exposure: the exposure that follows from @facts
 *
 * The weakest link of one account. The worst surface decides; good ones never make up for it. What
 * was accepted on purpose is left out, and so are viewers that do not count. As long as something
 * unwanted hangs on an answer that you have not given, the level is not above
 * %SLOTJE_STAGE_UNKNOWN; and `lowest` says how bad it may turn out, so that it never rises by not
 * answering.
 *
 * Returns: the stage
 */
SlotjeStage
slotje_stage_find (const SlotjePlatform *platform,
                   const SlotjeWeights *weights,
                   const SlotjeFacts *facts,
                   const SlotjeIntention *intention,
                   const SlotjeExposure *exposure)
{
  const SlotjeProgram *program = platform->program;
  const Judge judge = make_judge (platform, weights, facts, intention);
  SlotjeStage stage = { FALSE, SLOTJE_STAGE_COMPLETE, SLOTJE_STAGE_COMPLETE };

  stage.judged = slotje_intention_is_set (intention, program->scale);
  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      SlotjeAudience culprits;
      SlotjeStageLevel level = judge_surface (&judge, i, &exposure->reach[i], &culprits);

      stage.level = MIN (stage.level, level);
      stage.lowest = MIN (stage.lowest, level);
      if (level == SLOTJE_STAGE_UNKNOWN || level == SLOTJE_STAGE_OPEN)
        {
          level = judge_certain (&judge, i, find_certain_at_worst (program, facts, i));
          stage.lowest = MIN (stage.lowest, level);
        }
    }

  return stage;
}

/**
 * slotje_stage_list_links:
 * @platform: a platform
 * @weights: (nullable): what counts how much there
 * @facts: what is known about an account there
 * @intention: what is meant
 * @exposure: the exposure that follows from @facts
 * @level: the level of the account, as slotje_stage_find() says
 *
 * The weakest links: every one of them alone keeps the account at @level.
 *
 * Returns: (transfer full) (element-type SlotjeStageLink): a surface each, with its viewers; empty
 *   when the account is complete
 */
GArray *
slotje_stage_list_links (const SlotjePlatform *platform,
                         const SlotjeWeights *weights,
                         const SlotjeFacts *facts,
                         const SlotjeIntention *intention,
                         const SlotjeExposure *exposure,
                         SlotjeStageLevel level)
{
  const Judge judge = make_judge (platform, weights, facts, intention);
  GArray *links = g_array_new (FALSE, FALSE, sizeof (SlotjeStageLink));

  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      SlotjeStageLink link = { .surface = i };

      if (judge_surface (&judge, i, &exposure->reach[i], &link.viewers) == level &&
          link.viewers != 0)
        g_array_append_val (links, link);
    }

  return links;
}
