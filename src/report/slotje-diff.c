/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-diff.h"

static void
diff_account_free (gpointer data)
{
  SlotjeDiffAccount *self = data;

  g_clear_pointer (&self->old, slotje_account_unref);
  g_clear_pointer (&self->new, slotje_account_unref);
  slotje_drift_free (self->drift);
  g_free (self);
}

/* An id that moved to another platform is another account. */
static SlotjeAccount *
find_same (const GPtrArray *accounts, const SlotjeAccount *account)
{
  for (guint i = 0; i < accounts->len; i++)
    {
      SlotjeAccount *candidate = g_ptr_array_index (accounts, i);

      if (g_str_equal (candidate->id, account->id) &&
          g_str_equal (candidate->platform, account->platform))
        return candidate;
    }

  return NULL;
}

/* One of @old and @new may be NULL; nothing is added when the catalogue does not know them. */
static void
add_account (SlotjeDiff *self,
             SlotjeCatalog *catalog,
             SlotjeAccount *old,
             SlotjeAccount *new,
             const SlotjeDiffSide *then,
             const SlotjeDiffSide *now,
             const SlotjeOwnWeights *own)
{
  const SlotjePlatform *platform =
      slotje_catalog_get_platform (catalog, old != NULL ? old->platform : new->platform);
  const SlotjeDriftSide old_side = { old != NULL ? platform : NULL, old, then->day,
                                     then->as_judged };
  const SlotjeDriftSide new_side = { new != NULL ? platform : NULL, new, now->day, now->as_judged };
  SlotjeDiffAccount *account;

  if (platform == NULL)
    return;

  account = g_new0 (SlotjeDiffAccount, 1);
  account->platform = platform;
  account->old = old != NULL ? slotje_account_ref (old) : NULL;
  account->new = new != NULL ? slotje_account_ref (new) : NULL;
  account->drift = slotje_drift_find (&old_side, &new_side, own);
  g_ptr_array_add (self->accounts, account);
}

/**
 * slotje_diff_new:
 * @catalog: the catalogue; it must live as long as the result
 * @old: the older audit
 * @new: the newer audit
 * @own: (nullable): what the person says counts how much, for both
 *
 * Accounts on platforms that the catalogue does not know are left out.
 *
 * Returns: (transfer full): what changed
 */
SlotjeDiff *
slotje_diff_new (SlotjeCatalog *catalog,
                 const SlotjeDiffSide *old,
                 const SlotjeDiffSide *new,
                 const SlotjeOwnWeights *own)
{
  SlotjeDiff *self = g_new0 (SlotjeDiff, 1);

  self->accounts = g_ptr_array_new_with_free_func (diff_account_free);
  for (guint i = 0; i < new->accounts->len; i++)
    {
      SlotjeAccount *account = g_ptr_array_index (new->accounts, i);

      add_account (self, catalog, find_same (old->accounts, account), account, old, new, own);
    }
  for (guint i = 0; i < old->accounts->len; i++)
    {
      SlotjeAccount *account = g_ptr_array_index (old->accounts, i);

      if (find_same (new->accounts, account) == NULL)
        add_account (self, catalog, account, NULL, old, new, own);
    }

  return self;
}

/**
 * slotje_diff_free:
 * @self: (nullable) (transfer full): what changed
 */
void
slotje_diff_free (SlotjeDiff *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->accounts);
  g_free (self);
}

/**
 * slotje_diff_is_empty:
 * @self: what changed
 *
 * Returns: whether everybody sees the same as before
 */
gboolean
slotje_diff_is_empty (const SlotjeDiff *self)
{
  for (guint i = 0; i < self->accounts->len; i++)
    {
      const SlotjeDiffAccount *account = g_ptr_array_index (self->accounts, i);

      if (account->drift->cells->len + account->drift->gone->len > 0)
        return FALSE;
    }

  return TRUE;
}

/**
 * slotje_diff_get_part:
 * @self: what changed
 * @part: whose doing
 *
 * Returns: points of reach that it added, of all accounts together
 */
SlotjePoints
slotje_diff_get_part (const SlotjeDiff *self, SlotjeDriftPart part)
{
  SlotjePoints sum = { 0, 0, 0 };

  for (guint i = 0; i < self->accounts->len; i++)
    {
      const SlotjeDiffAccount *account = g_ptr_array_index (self->accounts, i);

      sum.best += account->drift->parts[part].best;
      sum.worst += account->drift->parts[part].worst;
      sum.of += account->drift->parts[part].of;
    }

  return sum;
}

/**
 * slotje_diff_account_get:
 * @self: an account of two audits
 *
 * Returns: (transfer none): the account as it is now, or as it was when it is gone
 */
const SlotjeAccount *
slotje_diff_account_get (const SlotjeDiffAccount *self)
{
  return self->new != NULL ? self->new : self->old;
}

/**
 * slotje_diff_account_get_surface:
 * @self: an account of two audits
 * @cell: one of its cells
 *
 * Returns: (transfer none): what the cell is about
 */
const SlotjeSurface *
slotje_diff_account_get_surface (const SlotjeDiffAccount *self, const SlotjeDriftCell *cell)
{
  return &self->platform->surfaces[cell->new_surface >= 0 ? cell->new_surface : cell->old_surface];
}
