/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-drift.h"
#include "slotje-next-question.h"
#include "slotje-plan.h"
#include "slotje-sentences.h"
#include "slotje-stage.h"

G_BEGIN_DECLS

/* Everything Slotje says about what was meant, what to do, and what became of it; (transfer full)
 * unless it is const; plain text, never markup. */

/* “Set “Private account” to “On””: a command for a list or a button, without a full stop. */
char *slotje_say_change (const SlotjePlatform *platform, const SlotjeChange *change);
/* “This takes away about half of what is too open now.” @before: points before it, of mismatch when
 * @judged, otherwise of reach. */
char *slotje_say_gain (const SlotjeGain *gain, const SlotjePoints *before, gboolean judged);
/* “But then: your friends cannot see your stories.” (nullable): NULL when nothing is lost. @lost:
 * (element-type SlotjeCellChange) */
char *slotje_say_lost (const SlotjePlatform *platform, const GArray *lost);
/* “2 minutes”; (nullable): NULL for 0, which means not known. */
char *slotje_say_minutes (guint minutes);
/* “Your stories: can be seen by your manager; possibly by a journalist.” */
char *slotje_say_remainder (const SlotjePlatform *platform, const SlotjePlanRemainder *remainder);
/* The question as a person would be asked it. */
char *slotje_say_question (const SlotjePlatform *platform, const SlotjeNextQuestion *question);

/* One of five, in calm words; and with how it may turn out worse. */
const char *slotje_say_stage_level (SlotjeStageLevel level);
char *slotje_say_stage (const SlotjeStage *stage);
/* “too open”, “as you want it”; (nullable): NULL when nobody judges. */
const char *slotje_say_comparison (SlotjeVerdict verdict);
/* How it compares, and for whom it is meant, as a sentence. (transfer full) (nullable): NULL when
 * nobody judges. */
char *slotje_say_judgement (const SlotjePlatform *platform,
                            const SlotjeWish *wish,
                            SlotjeVerdict verdict);
/* “Opened”, “Turned out to be closed”. */
const char *slotje_say_transition (SlotjeTransition transition);
/* “by what you changed”, “by what others decide”. */
const char *slotje_say_drift_part (SlotjeDriftPart part);

G_END_DECLS
