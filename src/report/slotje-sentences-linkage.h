/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-linkage.h"
#include "slotje-sentences.h"

G_BEGIN_DECLS

/* What Slotje says about accounts that lead to each other. (transfer full), plain text. */

/* “Who has your phone number can find both accounts by it.” @names: of all accounts, as indices of
 * the chain have them. */
char *slotje_say_chain (const SlotjeChain *chain, const char *const *names);
/* “Certain for anyone who is logged in.” */
char *slotje_say_chain_viewers (const SlotjeChain *chain, const SlotjeScale *scale);

G_END_DECLS
