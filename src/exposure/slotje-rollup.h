/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What checking one thing gave. For checklists, never for audiences. */
typedef enum
{
  SLOTJE_RESULT_TRUE,
  SLOTJE_RESULT_FALSE,
  SLOTJE_RESULT_ERROR,
  SLOTJE_RESULT_UNKNOWN,
  SLOTJE_RESULT_NOT_EVALUATED,
  SLOTJE_RESULT_NOT_APPLICABLE,
  SLOTJE_N_RESULTS,
} SlotjeResult;

typedef enum
{
  SLOTJE_ROLLUP_AND,
  SLOTJE_ROLLUP_OR,
  SLOTJE_ROLLUP_ONE,
  SLOTJE_ROLLUP_XOR,
  SLOTJE_ROLLUP_CHECK_ALL,
  SLOTJE_ROLLUP_CHECK_AT_LEAST_ONE,
  SLOTJE_ROLLUP_CHECK_ONLY_ONE,
  SLOTJE_ROLLUP_CHECK_NONE,
  SLOTJE_N_ROLLUPS,
} SlotjeRollup;

/* One result for one or more. */
SlotjeResult slotje_rollup (SlotjeRollup rollup, const SlotjeResult *results, guint n_results);
SlotjeResult slotje_result_negate (SlotjeResult result);

G_END_DECLS
