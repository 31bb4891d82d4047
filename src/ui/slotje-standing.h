/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-mismatch.h"
#include "slotje-session.h"

G_BEGIN_DECLS

/**
 * SlotjeStanding:
 * @account: (nullable): id of the account that is worst off in the worst case; %NULL: none is known
 * @points: its points, of 1000
 * @n_unknown: accounts of which nothing was looked up, or whose platform is not in the catalogue
 *
 * Where all accounts together stand: the worst case of the worst of them, never an average. What is
 * not known is counted, and said.
 */
typedef struct
{
  const char *account;
  SlotjePoints points;
  guint n_unknown;
} SlotjeStanding;

SlotjeStanding slotje_standing_find (SlotjeSession *session);
/* Whether something was looked up, so that it can be compared with others. */
gboolean slotje_standing_is_known (SlotjeSession *session, const char *account);
/* Of one account, of 1000; `of` is 0 when it is not known. */
SlotjePoints slotje_standing_score (SlotjeSession *session, const char *account);
/* (transfer full) (element-type utf8): ids of all accounts, the worst first; those that are not
 * known last, as they stand in the profile. The ids are good until the next change. */
GPtrArray *slotje_standing_list_worst_first (SlotjeSession *session);

/* “Worst off: Private”; “At most 71 of 100 points, and at least 25” (transfer full) (nullable):
 * NULL when no account is known. */
char *slotje_standing_say_account (const SlotjeStanding *self, SlotjeSession *session);
char *slotje_standing_say_points (const SlotjeStanding *self);
/* “2 accounts are not known yet: they may be worse.” (transfer full) (nullable): all are known. */
char *slotje_standing_say_unknown (const SlotjeStanding *self);
/* (transfer none) (nullable): the account of which the next question tells the most. */
const char *slotje_standing_find_telling (SlotjeSession *session);

G_END_DECLS
