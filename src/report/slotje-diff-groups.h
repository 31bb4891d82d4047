/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-diff.h"
#include "slotje-item.h"

G_BEGIN_DECLS

/* What changed for one account, in words: a group for each thing that happened and whose doing it
 * was, bad news first, with what it happened to as details. (transfer full) (element-type
 * SlotjeItem) */
GPtrArray *slotje_diff_account_list_groups (const SlotjeDiffAccount *self);
/* “You closed 3 of these yourself: well done.” (transfer full) (nullable) */
char *slotje_diff_account_say_praise (const SlotjeDiffAccount *self);
/* What cells do not tell, in sentences: which kinds of posts the platform no longer has, and that
 * it is not known what it changed. (transfer full) (element-type utf8) */
GPtrArray *slotje_diff_say_notes (const SlotjeDrift *drift);

G_END_DECLS
