/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-snapshot.h"

/**
 * slotje_snapshot_new:
 * @date: an ISO date
 * @accounts: (transfer none) (element-type SlotjeAccount): the accounts; nobody may change the list
 *   any more
 * @node: (nullable) (transfer full): how the file had it
 *
 * Returns: (transfer full): a snapshot
 */
SlotjeSnapshot *
slotje_snapshot_new (const char *date, GPtrArray *accounts, JsonNode *node)
{
  SlotjeSnapshot *self;

  g_return_val_if_fail (date != NULL, NULL);
  g_return_val_if_fail (accounts != NULL, NULL);

  self = g_new0 (SlotjeSnapshot, 1);
  g_ref_count_init (&self->ref_count);
  self->date = g_strdup (date);
  self->accounts = g_ptr_array_ref (accounts);
  self->node = node;
  return self;
}

/**
 * slotje_snapshot_ref:
 * @self: a snapshot
 *
 * Returns: (transfer full): the same
 */
SlotjeSnapshot *
slotje_snapshot_ref (SlotjeSnapshot *self)
{
  g_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * slotje_snapshot_unref:
 * @self: (nullable) (transfer full): a snapshot
 *
 * Gives up a reference.
 */
void
slotje_snapshot_unref (SlotjeSnapshot *self)
{
  if (self == NULL || !g_ref_count_dec (&self->ref_count))
    return;

  g_free (self->date);
  g_ptr_array_unref (self->accounts);
  g_clear_pointer (&self->node, json_node_unref);
  g_free (self);
}

/**
 * slotje_snapshot_find_account:
 * @self: a snapshot
 * @id: id of an account
 *
 * Returns: (nullable) (transfer none): the account as it was
 */
SlotjeAccount *
slotje_snapshot_find_account (const SlotjeSnapshot *self, const char *id)
{
  for (guint i = 0; i < self->accounts->len; i++)
    if (g_str_equal (((SlotjeAccount *) self->accounts->pdata[i])->id, id))
      return self->accounts->pdata[i];
  return NULL;
}
