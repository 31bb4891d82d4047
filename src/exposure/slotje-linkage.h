/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-exposure.h"
#include "slotje-platform.h"

G_BEGIN_DECLS

/**
 * SlotjeLinked:
 * @handle: (nullable): what the account is called there; %NULL or "": not known
 *
 * One account, as far as it matters for what leads to it.
 */
typedef struct
{
  const SlotjePlatform *platform;
  const SlotjeFacts *facts;
  const SlotjeExposure *exposure;
  const char *handle;
} SlotjeLinked;

/**
 * SlotjeChain:
 * @trait: by what the accounts can be seen to be of the same person
 * @accounts: (element-type guint): their indices, in order; at least two, or one that may lead to
 *   accounts elsewhere
 * @certain: viewers who certainly see it on two of them, or on the only one
 * @possible: those who possibly do
 *
 * Accounts that hang together.
 */
typedef struct
{
  SlotjeTrait trait;
  GArray *accounts;
  SlotjeAudience certain;
  SlotjeAudience possible;
} SlotjeChain;

/* (transfer full) (element-type SlotjeChain): in the order of the traits */
GPtrArray *slotje_linkage_list (const SlotjeLinked *accounts, guint n_accounts);
void slotje_chain_free (SlotjeChain *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeChain, slotje_chain_free)

G_END_DECLS
