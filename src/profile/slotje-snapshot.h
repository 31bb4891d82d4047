/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-account.h"

G_BEGIN_DECLS

/**
 * SlotjeSnapshot:
 * @date: the audit day it belongs to, an ISO date
 * @accounts: (element-type SlotjeAccount): the accounts as they were at the end of that day
 * @node: (nullable): how the file had it, with all that we do not know
 *
 * What was recorded up to and on one audit day. Reference counted, and never changed.
 */
typedef struct
{
  grefcount ref_count;
  char *date;
  GPtrArray *accounts;
  JsonNode *node;
} SlotjeSnapshot;

SlotjeSnapshot *slotje_snapshot_new (const char *date, GPtrArray *accounts, JsonNode *node);
SlotjeSnapshot *slotje_snapshot_ref (SlotjeSnapshot *self);
void slotje_snapshot_unref (SlotjeSnapshot *self);
/* (nullable) (transfer none) */
SlotjeAccount *slotje_snapshot_find_account (const SlotjeSnapshot *self, const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeSnapshot, slotje_snapshot_unref)

G_END_DECLS
