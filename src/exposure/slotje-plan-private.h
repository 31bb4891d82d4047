/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-plan-judge.h"
#include "slotje-plan.h"

G_BEGIN_DECLS

/* Private to the plan. */

/* Puts changes in an order in which no step makes anything worse, and fills all of @plan but
 * `exact` and `effort`. @changes (element-type SlotjeChange) is emptied. */
void slotje_plan_fill (SlotjePlan *plan,
                       const SlotjePlanJudge *judge,
                       const SlotjeFacts *facts,
                       GArray *changes);
/* What is still over after the plan. (transfer full) (element-type SlotjePlanRemainder) */
GArray *slotje_plan_find_remaining (const SlotjePlanJudge *judge,
                                    const SlotjeFacts *facts,
                                    const SlotjeExposure *exposure);
/* The best next changes of settings, one after the other, of @settings only.
 * (transfer full) (element-type SlotjeChange) */
GArray *slotje_plan_greedy (const SlotjePlanJudge *judge,
                            const SlotjeFacts *facts,
                            const guint16 *settings,
                            guint n_settings,
                            guint64 *effort,
                            guint64 budget);

G_END_DECLS
