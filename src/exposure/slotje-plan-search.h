/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-plan-table.h"

G_BEGIN_DECLS

/**
 * SlotjePlanPart:
 * @settings: (array length=n_settings): that a plan may set, in catalogue order
 * @tables: (element-type SlotjePlanTable): the surfaces that they matter to, and nothing else does
 * @tabulated: FALSE when a surface was too large to tabulate
 *
 * Settings that share surfaces, directly or by way of others: they are planned together, and apart
 * from all others. Private to the plan.
 */
typedef struct
{
  guint n_settings;
  guint16 *settings;
  GPtrArray *tables;
  gboolean tabulated;
} SlotjePlanPart;

/**
 * SlotjePlanFound:
 * @positions: per setting of the part: 0 for as it is, else one more than the option
 * @exact: proven to do the most there can be done, with the fewest changes
 *
 * The best combination of changes in a part.
 */
typedef struct
{
  gint64 key;
  gint64 price;
  guint n_changes;
  guint8 *positions;
  gboolean exact;
} SlotjePlanFound;

/* (transfer full) (element-type SlotjePlanPart) */
GPtrArray *
slotje_plan_part_list (const SlotjePlanJudge *judge, const SlotjeFacts *facts, guint64 *effort);
void slotje_plan_part_free (SlotjePlanPart *self);
/* The least key that may be within reach. */
gint64 slotje_plan_part_get_bound (const SlotjePlanPart *self);

/* Tables must have been judged. Adds to @effort; not exact when that goes over @budget. */
SlotjePlanFound *slotje_plan_search (const SlotjePlanPart *part,
                                     const SlotjePlanJudge *judge,
                                     const SlotjeFacts *facts,
                                     guint64 *effort,
                                     guint64 budget);
void slotje_plan_found_free (SlotjePlanFound *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjePlanPart, slotje_plan_part_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjePlanFound, slotje_plan_found_free)

G_END_DECLS
