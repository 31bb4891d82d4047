/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-plan-judge.h"

G_BEGIN_DECLS

/* More entries than this are not tabulated. */
#define SLOTJE_PLAN_MAX_ENTRIES 65536

/* Who may have which link. */
typedef struct
{
  SlotjeAudience may_have[SLOTJE_N_LINKS];
} SlotjePlanLinks;

/* What is seen over the worlds of one entry, for every link. */
typedef struct
{
  SlotjeAudience certain[SLOTJE_N_LINKS];
  SlotjeAudience possible[SLOTJE_N_LINKS];
  gboolean any;
} SlotjePlanEntry;

/**
 * SlotjePlanTable:
 * @settings: (array length=n_axes): the settings that a plan may set
 * @n_values: per axis: as it is, and every option
 * @strides: per axis, in entries
 * @keys: per entry, see #SlotjePlanJudge; for the links they were worked out with
 * @losses: per entry
 * @least: the least key
 *
 * One surface under every combination of changes. Private to the plan.
 */
typedef struct
{
  guint surface;
  guint n_axes;
  guint16 *settings;
  guint *n_values;
  guint *strides;
  guint n_entries;
  SlotjePlanEntry *entries;
  gint64 *keys;
  gint64 *losses;
  gint64 least;
} SlotjePlanTable;

SlotjePlanLinks slotje_plan_links_get (const SlotjeScale *scale, const SlotjeFacts *facts);

/* (nullable): NULL when there are too many entries; @effort grows by what was looked at */
SlotjePlanTable *slotje_plan_table_new (const SlotjePlanJudge *judge,
                                        const SlotjeFacts *facts,
                                        guint surface,
                                        guint64 *effort);
void slotje_plan_table_free (SlotjePlanTable *self);
/* Works out keys and losses for these links. */
void slotje_plan_table_judge (SlotjePlanTable *self,
                              const SlotjePlanJudge *judge,
                              const SlotjePlanLinks *links);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjePlanTable, slotje_plan_table_free)

G_END_DECLS
