/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-plan-private.h"

#define N_DECIDES 8

/* Who of @certain would not see the surface for certain, if all settings of one controller and, for
 * one's own, all links were open. */
static SlotjeAudience
find_loose (const SlotjeProgram *program,
            const SlotjeFacts *facts,
            guint surface,
            SlotjeController controller,
            SlotjeAudience certain)
{
  g_autoptr (SlotjeFacts) unknown = slotje_facts_new (program);
  g_autoptr (SlotjeFacts) forgotten = slotje_facts_copy (facts);
  SlotjeReach reach;

  for (guint i = 0; i < program->n_settings; i++)
    if (program->controllers[i] == controller)
      forgotten->answers[i] = unknown->answers[i];
  for (guint i = 0; controller == SLOTJE_CONTROLLER_YOU && i < SLOTJE_MAX_VIEWERS; i++)
    forgotten->links[i] |= unknown->links[i];
  reach = slotje_exposure_evaluate_surface (program, forgotten, surface);

  return certain & ~reach.certain;
}

/* Somebody who sees it whatever anybody sets is the platform's doing. */
static void
sort_certain (const SlotjeProgram *program,
              const SlotjeFacts *facts,
              guint surface,
              SlotjeAudience certain,
              SlotjeAudience by_decides[N_DECIDES])
{
  SlotjeAudience yours = find_loose (program, facts, surface, SLOTJE_CONTROLLER_YOU, certain);
  SlotjeAudience others = find_loose (program, facts, surface, SLOTJE_CONTROLLER_OTHER, certain);

  by_decides[SLOTJE_DECIDES_YOU] |= yours & ~others;
  by_decides[SLOTJE_DECIDES_OTHER] |= others & ~yours;
  by_decides[SLOTJE_DECIDES_YOU | SLOTJE_DECIDES_OTHER] |= yours & others;
  by_decides[SLOTJE_DECIDES_PLATFORM] |= certain & ~yours & ~others;
}

static void
sort_doubtful (const SlotjeProgram *program,
               const SlotjeFacts *facts,
               guint surface,
               const SlotjeReach *reach,
               SlotjeAudience doubtful,
               SlotjeAudience by_decides[N_DECIDES])
{
  for (; doubtful != 0; doubtful &= doubtful - 1)
    {
      guint viewer = (guint) g_bit_nth_lsf (doubtful, -1);
      guint decides = reach->state == SLOTJE_SURFACE_CONTRADICTION
                          ? SLOTJE_DECIDES_YOU
                          : slotje_explain_decides (program, facts, surface, viewer);

      by_decides[decides] |= (SlotjeAudience) 1 << viewer;
    }
}

GArray *
slotje_plan_find_remaining (const SlotjePlanJudge *judge,
                            const SlotjeFacts *facts,
                            const SlotjeExposure *exposure)
{
  const SlotjeProgram *program = judge->platform->program;
  SlotjeAudience counted = slotje_weights_get_counted (judge->weights, judge->platform);
  GArray *remaining = g_array_new (FALSE, FALSE, sizeof (SlotjePlanRemainder));

  for (guint i = 0; i < exposure->n_surfaces; i++)
    {
      const SlotjeReach *reach = &exposure->reach[i];
      SlotjeAudience judged = slotje_intention_get_unwanted (judge->intention, program->scale, i) &
                              ~judge->intention->wishes[i].accepted & counted;
      SlotjeAudience certain[N_DECIDES] = { 0 }, doubtful[N_DECIDES] = { 0 };

      if (reach->certain & judged)
        sort_certain (program, facts, i, reach->certain & judged, certain);
      sort_doubtful (program, facts, i, reach, reach->possible & ~reach->certain & judged,
                     doubtful);
      for (guint decides = 0; decides < N_DECIDES; decides++)
        {
          SlotjePlanRemainder remainder = { i, certain[decides], doubtful[decides], decides };

          if (remainder.certain | remainder.possible)
            g_array_append_val (remaining, remainder);
        }
    }

  return remaining;
}
