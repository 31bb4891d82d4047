/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-check.h"

G_BEGIN_DECLS

/* What a question of the checklist says about itself. All are (transfer full) plain text. */

/* How it is now: “On”, “Friends or Public”, “Not looked yet”. */
char *slotje_check_say_value (SlotjeCheck *self);
/* The same with what there is to know about it: “On · differs from the advice”. */
char *slotje_check_say_status (SlotjeCheck *self);
/* (nullable): what fits the purpose of the account, as a sentence. */
char *slotje_check_say_advice (SlotjeCheck *self);
/* (nullable): whether the guess was right, once there is an answer to compare it with. */
char *slotje_check_say_guess (SlotjeCheck *self);
/* (nullable): what the platform calls it. */
char *slotje_check_say_label (SlotjeCheck *self);
/* What a platform calls something, in the language that the person prefers for that. @second (out,
 * nullable): the same in the other one, when both are wanted and differ. Both (transfer none). */
const char *
slotje_check_find_words (SlotjeCheck *self, const SlotjeWords *words, const char **second);
/* “nl” or “en”; @second (out, nullable): when both are wanted, the other. */
const char *slotje_check_find_languages (SlotjeCheck *self, const char **second);
/* “nl” or “en”: the one that is not the language of the process. */
const char *slotje_check_get_other_language (void);
/* Whether every word of @query is in what the question says, in either language. */
gboolean slotje_check_matches (SlotjeCheck *self, const char *query);
/* (transfer full): of an answer that was left on purpose until a day that has come: until when and
 * why, and whether that is still right. */
char *slotje_check_say_review (const SlotjeAnswer *answer);
/* “1 May 2027”; the text itself when it is no date. */
char *slotje_check_say_date (const char *iso);

G_END_DECLS
