/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-session.h"

G_BEGIN_DECLS

/* How far somebody is with an account, in a few words: “2 of 29”, “done”, “not started”, “not in
 * the catalogue”. (transfer full) */
char *slotje_progress_say (SlotjeSession *session, const char *account);
/* From 0 to 1. */
double slotje_progress_get_fraction (SlotjeSession *session, const char *account);
/* Whether it is as it was meant, in a few words. (transfer none) (nullable): NULL when it is not
 * known for whom the account is meant, or nothing was looked up yet. */
const char *slotje_progress_say_stage (SlotjeSession *session, const char *account);

G_END_DECLS
