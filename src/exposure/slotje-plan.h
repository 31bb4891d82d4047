/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-explanation.h"
#include "slotje-what-if.h"

G_BEGIN_DECLS

/* Steps of the search that are enough for any ordinary account. */
#define SLOTJE_PLAN_BUDGET 300000

/**
 * SlotjePlanLimits:
 * @relations: whether the plan may also say whom to take off the contacts, or to restrict
 * @budget: the most steps the search takes: a number, not a time, so that the result is the same
 *   everywhere
 */
typedef struct
{
  gboolean relations;
  guint64 budget;
} SlotjePlanLimits;

/**
 * SlotjePlanStep:
 * @together: it belongs with the step before: only both have the effect
 * @gain: points of mismatch less than before the step; with the step before when @together
 * @lost: (element-type SlotjeCellChange): wanted viewers who see less for it
 */
typedef struct
{
  SlotjeChange change;
  gboolean together;
  SlotjeGain gain;
  guint minutes;
  GArray *lost;
} SlotjePlanStep;

/**
 * SlotjePlanRemainder:
 * @certain: unwanted viewers who still see it for certain
 * @possible: those who possibly do
 * @decides: who could change that: a set of #SlotjeDecides. YOU for something certain means that
 *   it costs a wanted viewer or something that is not a setting; YOU for something possible that it
 *   is not known yet
 */
typedef struct
{
  guint surface;
  SlotjeAudience certain;
  SlotjeAudience possible;
  guint decides;
} SlotjePlanRemainder;

/**
 * SlotjePlan:
 * @exact: no plan does more, and none that does as much has fewer steps; otherwise the best found
 * @steps: (element-type SlotjePlanStep): in an order in which nothing gets worse on the way
 * @before: points of mismatch now
 * @after: points of mismatch after all steps
 * @facts: the facts after all steps
 * @remaining: (element-type SlotjePlanRemainder): what no setting closes, by surface and by who
 *   decides
 * @effort: steps that the search took
 *
 * The fewest changes that take away the most mismatch and shut out no wanted viewer.
 */
typedef struct
{
  gboolean exact;
  GPtrArray *steps;
  SlotjePoints before;
  SlotjePoints after;
  SlotjeFacts *facts;
  GArray *remaining;
  guint64 effort;
} SlotjePlan;

/* @weights is nullable: as the catalogue says; @limits is nullable: settings only,
 * SLOTJE_PLAN_BUDGET. (transfer full) */
SlotjePlan *slotje_plan_find (const SlotjePlatform *platform,
                              const SlotjeWeights *weights,
                              const SlotjeFacts *facts,
                              const SlotjeIntention *intention,
                              const SlotjePlanLimits *limits);
/* Always the best next step, without looking further than two: an upper bound. (transfer full) */
SlotjePlan *slotje_plan_find_greedily (const SlotjePlatform *platform,
                                       const SlotjeWeights *weights,
                                       const SlotjeFacts *facts,
                                       const SlotjeIntention *intention,
                                       guint64 budget);
void slotje_plan_free (SlotjePlan *self);
void slotje_plan_step_free (SlotjePlanStep *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjePlan, slotje_plan_free)

G_END_DECLS
