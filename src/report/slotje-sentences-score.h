/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-sentences.h"
#include "slotje-stage.h"
#include "slotje-tally.h"

G_BEGIN_DECLS

/* Everything Slotje says about how it counts; (transfer full) unless it is const; plain text. */

/* “12 points for certain, and 30 more that are possible: at most 42 of 100 there can be.” */
char *slotje_say_tally (const SlotjeTally *tally);
/* “24 for certain, 12 possible” */
char *slotje_say_shares (gint64 certain, gint64 possible);
/* “3 for this kind of post × 4 for who sees it” */
char *slotje_say_product (const SlotjeWeights *weights,
                          const SlotjePlatform *platform,
                          const SlotjeShare *share);
/* What must change before the account comes a step further. */
const char *slotje_say_stage_rule (SlotjeStageLevel level);
/* “Your manager and a journalist” */
char *slotje_say_viewers (const SlotjePlatform *platform, SlotjeAudience viewers);
/* What is left out, as sentences. (transfer full) */
GStrv slotje_say_left_out (const SlotjePlatform *platform,
                           const SlotjeWeights *weights,
                           const SlotjeTally *tally);

G_END_DECLS
