/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-stage.h"

#include "slotje-explanation.h"
#include "slotje-weights.h"

/* The weight of what a critical role must not see. */
#define MOST_DELICATE_WEIGHT 5

/* The stage of a surface that @certain see for certain. */
static SlotjeStageLevel
judge_certain (const SlotjePlatform *platform,
               const SlotjeIntention *intention,
               guint surface,
               SlotjeAudience certain)
{
  const SlotjeScale *scale = platform->program->scale;
  SlotjeAudience grave = slotje_weights_get_outside (scale);
  SlotjeAudience judged = certain & slotje_intention_get_unwanted (intention, scale, surface) &
                          ~intention->wishes[surface].accepted;

  if (platform->surfaces[surface].weight >= MOST_DELICATE_WEIGHT)
    grave |= intention->critical & scale->roles;
  if (judged & grave)
    return SLOTJE_STAGE_OUTSIDE;

  return judged != 0 ? SLOTJE_STAGE_OPEN : SLOTJE_STAGE_COMPLETE;
}

/* Answers that contradict each other are yours to look up again. */
static gboolean
hangs_on_you (const SlotjePlatform *platform,
              const SlotjeFacts *facts,
              guint surface,
              const SlotjeReach *reach,
              SlotjeAudience doubtful)
{
  if (reach->state == SLOTJE_SURFACE_CONTRADICTION)
    return TRUE;

  for (; doubtful != 0; doubtful &= doubtful - 1)
    {
      guint viewer = (guint) g_bit_nth_lsf (doubtful, -1);

      if (slotje_explain_decides (platform->program, facts, surface, viewer) & SLOTJE_DECIDES_YOU)
        return TRUE;
    }

  return FALSE;
}

static SlotjeStageLevel
judge_surface (const SlotjePlatform *platform,
               const SlotjeFacts *facts,
               const SlotjeIntention *intention,
               guint surface,
               const SlotjeReach *reach)
{
  SlotjeAudience unwanted =
      slotje_intention_get_unwanted (intention, platform->program->scale, surface);
  SlotjeAudience judged = unwanted & ~intention->wishes[surface].accepted;
  SlotjeStageLevel level = judge_certain (platform, intention, surface, reach->certain);

  if (level != SLOTJE_STAGE_COMPLETE)
    return level;
  if ((reach->possible & judged) == 0)
    return SLOTJE_STAGE_COMPLETE;

  return hangs_on_you (platform, facts, surface, reach, reach->possible & judged)
             ? SLOTJE_STAGE_UNKNOWN
             : SLOTJE_STAGE_OTHERS;
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

/**
 * slotje_stage_find:
 * @platform: a platform
 * @facts: what is known about an account there
 * @intention: what is meant
 * @exposure: the exposure that follows from @facts
 *
 * The weakest link of one account. The worst surface decides; good ones never make up for it. What
 * was accepted on purpose is left out. As long as something unwanted hangs on an answer that you
 * have not given, the level is not above %SLOTJE_STAGE_UNKNOWN; and `lowest` says how bad it may
 * turn out, so that it never rises by not answering.
 *
 * Returns: the stage
 */
SlotjeStage
slotje_stage_find (const SlotjePlatform *platform,
                   const SlotjeFacts *facts,
                   const SlotjeIntention *intention,
                   const SlotjeExposure *exposure)
{
  const SlotjeProgram *program = platform->program;
  SlotjeStage stage = { FALSE, SLOTJE_STAGE_COMPLETE, SLOTJE_STAGE_COMPLETE };

  stage.judged = slotje_intention_is_set (intention, program->scale);
  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      SlotjeStageLevel level = judge_surface (platform, facts, intention, i, &exposure->reach[i]);

      stage.level = MIN (stage.level, level);
      stage.lowest = MIN (stage.lowest, level);
      if (level == SLOTJE_STAGE_UNKNOWN || level == SLOTJE_STAGE_OPEN)
        {
          level = judge_certain (platform, intention, i, find_certain_at_worst (program, facts, i));
          stage.lowest = MIN (stage.lowest, level);
        }
    }

  return stage;
}
