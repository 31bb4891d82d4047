/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-nameless.h"

#include "slotje-history.h"
#include "slotje-profile-private.h"
#include "slotje-text.h"

/* @numbers: id → number; an account that is met for the first time gets the next one. */
static SlotjeAccount *
copy_without_name (const SlotjeAccount *account, GHashTable *numbers)
{
  SlotjeAccount *copy = slotje_account_copy (account);
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (numbers, account->id));

  if (number == 0)
    {
      number = g_hash_table_size (numbers) + 1;
      g_hash_table_insert (numbers, g_strdup (account->id), GUINT_TO_POINTER (number));
    }
  g_free (copy->name);
  /* TRANSLATORS: what an account is called while names are hidden; %u is its number */
  copy->name = g_strdup_printf (_ ("Account %u"), number);
  g_free (copy->handle);
  copy->handle = g_strdup ("");
  return copy;
}

static GPtrArray *
copy_all (const GPtrArray *accounts, GHashTable *numbers)
{
  GPtrArray *copies = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_account_unref);

  for (guint i = 0; i < accounts->len; i++)
    g_ptr_array_add (copies, copy_without_name (accounts->pdata[i], numbers));
  return copies;
}

/**
 * slotje_profile_new_nameless:
 * @profile: a profile
 *
 * Names and handles of accounts are left out; notes and reasons, which the person wrote, are not.
 *
 * Returns: (transfer full): a copy of @profile to be shown, never to be changed or saved
 */
SlotjeProfile *
slotje_profile_new_nameless (SlotjeProfile *profile)
{
  g_autoptr (GHashTable) numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const SlotjeState *state;
  SlotjeProfileRest rest;
  SlotjeProfile *copy;
  GPtrArray *accounts;
  GPtrArray *snapshots;

  g_return_val_if_fail (SLOTJE_IS_PROFILE (profile), NULL);

  state = slotje_steps_get_state (slotje_profile_get_steps (profile));
  accounts = copy_all (state->accounts, numbers);
  snapshots = slotje_history_new ();
  for (guint i = 0; i < state->snapshots->len; i++)
    {
      const SlotjeSnapshot *snapshot = state->snapshots->pdata[i];
      g_autoptr (GPtrArray) then = copy_all (snapshot->accounts, numbers);

      slotje_history_insert (snapshots, slotje_snapshot_new (snapshot->date, then, NULL));
    }

  rest = (SlotjeProfileRest){ .version = SLOTJE_PROFILE_VERSION,
                              .generation = slotje_profile_get_generation (profile) };
  copy = slotje_profile_new ();
  slotje_profile_fill (copy, accounts, snapshots, slotje_own_weights_ref (state->weights), &rest);
  slotje_profile_set_read_only (copy, TRUE);
  return copy;
}
