/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-explanation.h"
#include "slotje-weights.h"

G_BEGIN_DECLS

/**
 * SlotjeNextQuestion:
 * @fact: the setting, or %SLOTJE_FACT_LINK
 * @viewer: bit of the viewer whose link is asked for
 * @sure: points of doubt that go, whatever the answer
 * @possible: points of doubt that go with the most telling answer
 *
 * Something that is not known, and what it would tell.
 */
typedef struct
{
  SlotjeFact fact;
  guint viewer;
  gint64 sure;
  gint64 possible;
} SlotjeNextQuestion;

/* @weights is nullable. Best first. (transfer full) (element-type SlotjeNextQuestion) */
GArray *slotje_next_question_list (const SlotjePlatform *platform,
                                   const SlotjeWeights *weights,
                                   const SlotjeFacts *facts);

G_END_DECLS
