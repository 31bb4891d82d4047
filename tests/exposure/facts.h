/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-explanation.h"

/* Like `{link 0 3}`. */
char *facts_print (const GArray *facts);
void facts_assert (const GArray *facts, const char *expected);
/* One digit per setting, the index of its option, or `*` to leave it unknown. */
void facts_set_answers (SlotjeFacts *facts, const char *answers);
