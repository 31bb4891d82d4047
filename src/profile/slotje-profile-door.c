/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-profile.h"

#include "slotje-profile-private.h"
#include "slotje-steps-file.h"

/* The one door through which a profile changes. */

/* Takes @accounts. The one place where the state changes, save for undo and redo. */
static gboolean
change (SlotjeProfile *self, GPtrArray *accounts, const char *account, const char *label)
{
  /* the id may belong to an account that goes away */
  g_autofree char *id = g_strdup (account);

  slotje_steps_push_accounts (slotje_profile_get_steps (self), accounts, id, label);
  slotje_profile_announce (self, id);
  return TRUE;
}

/**
 * slotje_profile_add_account:
 * @self: a profile
 * @account: (transfer full): an account
 * @label: (nullable): what the change is, for undo
 *
 * Puts an account at the end.
 *
 * Returns: FALSE when the profile is read-only or has an account with that id
 */
gboolean
slotje_profile_add_account (SlotjeProfile *self, SlotjeAccount *account, const char *label)
{
  g_autoptr (SlotjeAccount) owned = account;
  GPtrArray *accounts;

  g_return_val_if_fail (SLOTJE_IS_PROFILE (self), FALSE);

  if (slotje_profile_get_read_only (self) ||
      slotje_profile_find_account (self, account->id) != NULL)
    return FALSE;

  accounts = slotje_steps_copy_accounts (slotje_profile_get_steps (self));
  g_ptr_array_add (accounts, g_steal_pointer (&owned));
  return change (self, accounts, NULL, label);
}

/**
 * slotje_profile_remove_account:
 * @self: a profile
 * @id: id of an account
 * @label: (nullable): what the change is, for undo
 *
 * Takes an account out.
 *
 * Returns: FALSE when the profile is read-only or has no such account
 */
gboolean
slotje_profile_remove_account (SlotjeProfile *self, const char *id, const char *label)
{
  GPtrArray *accounts;
  guint index;

  g_return_val_if_fail (SLOTJE_IS_PROFILE (self), FALSE);

  if (slotje_profile_get_read_only (self) || !slotje_profile_find_index (self, id, &index))
    return FALSE;

  accounts = slotje_steps_copy_accounts (slotje_profile_get_steps (self));
  g_ptr_array_remove_index (accounts, index);
  return change (self, accounts, NULL, label);
}

/**
 * slotje_profile_replace_account:
 * @self: a profile
 * @account: (transfer full): a changed copy
 * @label: (nullable): what the change is, for undo
 *
 * Puts an account in the place of the one with its id.
 *
 * Returns: FALSE when the profile is read-only, has no such account, or the two are equal
 */
gboolean
slotje_profile_replace_account (SlotjeProfile *self, SlotjeAccount *account, const char *label)
{
  g_autoptr (SlotjeAccount) owned = account;
  GPtrArray *accounts;
  guint index;

  g_return_val_if_fail (SLOTJE_IS_PROFILE (self), FALSE);

  if (slotje_profile_get_read_only (self) ||
      !slotje_profile_find_index (self, account->id, &index) ||
      slotje_account_equal (slotje_profile_get_account (self, index), account))
    return FALSE;

  accounts = slotje_steps_copy_accounts (slotje_profile_get_steps (self));
  slotje_account_unref (accounts->pdata[index]);
  accounts->pdata[index] = g_steal_pointer (&owned);
  return change (self, accounts, account->id, label);
}

/**
 * slotje_profile_set_answer:
 * @self: a profile
 * @account: id of an account
 * @setting: id of a setting
 * @answer: (nullable) (transfer full): the answer; %NULL forgets it
 * @label: (nullable): what the change is, for undo
 *
 * Records an answer.
 *
 * Returns: FALSE when the profile is read-only, has no such account, or nothing changes
 */
gboolean
slotje_profile_set_answer (SlotjeProfile *self,
                           const char *account,
                           const char *setting,
                           SlotjeAnswer *answer,
                           const char *label)
{
  g_autoptr (SlotjeAnswer) owned = answer;
  SlotjeAccount *found = slotje_profile_find_account (self, account);
  SlotjeAccount *copy;

  if (found == NULL)
    return FALSE;

  copy = slotje_account_copy (found);
  slotje_account_take_answer (copy, setting, g_steal_pointer (&owned));
  return slotje_profile_replace_account (self, copy, label);
}

static gboolean
go (SlotjeProfile *self, gboolean redo)
{
  SlotjeSteps *steps = slotje_profile_get_steps (self);
  g_autofree char *account = NULL;

  if (slotje_profile_get_read_only (self) || !slotje_steps_file_recall (self, redo) ||
      !(redo ? slotje_steps_redo (steps, &account) : slotje_steps_undo (steps, &account)))
    return FALSE;

  slotje_profile_announce (self, account);
  return TRUE;
}

/**
 * slotje_profile_undo:
 * @self: a profile
 *
 * Takes the last change back. At least the last hundred can be taken back.
 *
 * Returns: FALSE when there is nothing to undo
 */
gboolean
slotje_profile_undo (SlotjeProfile *self)
{
  g_return_val_if_fail (SLOTJE_IS_PROFILE (self), FALSE);

  return go (self, FALSE);
}

/**
 * slotje_profile_redo:
 * @self: a profile
 *
 * Does again what was undone last.
 *
 * Returns: FALSE when there is nothing to redo
 */
gboolean
slotje_profile_redo (SlotjeProfile *self)
{
  g_return_val_if_fail (SLOTJE_IS_PROFILE (self), FALSE);

  return go (self, TRUE);
}
