/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-change.h"
#include "slotje-intention.h"
#include "slotje-weights.h"

G_BEGIN_DECLS

/* What must not be. Two of them still add up. */
#define SLOTJE_PLAN_FORBIDDEN (G_MAXINT64 / 1024)

/**
 * SlotjePlanJudge:
 * @weights: (nullable): what counts how much there
 * @now: what is so before the plan
 *
 * Judges what a plan does to one surface. Private to the plan.
 *
 * A key counts points of mismatch, those of the worst case first: less is better. A price orders
 * plans that do equally much: cells lost, then minutes, then what the catalogue does not advise,
 * then how far a setting is closed.
 */
typedef struct
{
  const SlotjePlatform *platform;
  const SlotjeWeights *weights;
  const SlotjeIntention *intention;
  const SlotjeExposure *now;
} SlotjePlanJudge;

/* SLOTJE_PLAN_FORBIDDEN when a wanted viewer is shut out, or answers contradict each other. */
gint64 slotje_plan_judge_key (const SlotjePlanJudge *self, guint surface, const SlotjeReach *after);
gint64
slotje_plan_judge_loss (const SlotjePlanJudge *self, guint surface, const SlotjeReach *after);
gint64 slotje_plan_judge_price (const SlotjePlanJudge *self, guint setting, guint option);
/* Whether a plan may set it. */
gboolean slotje_plan_judge_may_set (const SlotjePlanJudge *self, guint setting);
/* The key of a whole exposure. */
gint64 slotje_plan_judge_total (const SlotjePlanJudge *self, const SlotjeExposure *after);

G_END_DECLS
