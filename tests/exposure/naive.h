/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules.h"

/* The meaning of rules, spelled out: one viewer, one link, one complete world and one choice for
 * every `?` at a time. Slow and obvious on purpose; shares nothing with the engine. */

/* What came out over all worlds. */
typedef struct
{
  gboolean any;    /* some world can be */
  gboolean seen;   /* the viewer sees it in one */
  gboolean unseen; /* and does not in one */
} NaiveCell;

NaiveCell naive_cell (const RuleSet *rules, const SlotjeFacts *facts, guint surface, guint viewer);
/* Whether opening the setting step by step never closes anything to anybody. */
gboolean naive_is_chain (const RuleSet *rules, guint setting);
gboolean naive_constraint_holds (const Rule *condition, const guint *world);
