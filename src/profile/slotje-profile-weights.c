/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-profile.h"

#include "slotje-profile-private.h"

/**
 * slotje_profile_get_own_weights:
 * @self: a profile
 *
 * Returns: (transfer none): what counts how much for this person; good until the next change
 */
const SlotjeOwnWeights *
slotje_profile_get_own_weights (SlotjeProfile *self)
{
  g_return_val_if_fail (SLOTJE_IS_PROFILE (self), NULL);

  return slotje_steps_get_weights (slotje_profile_get_steps (self));
}

/**
 * slotje_profile_set_own_weights:
 * @self: a profile
 * @weights: (transfer full): a changed copy
 * @label: (nullable): what the change is, for undo
 *
 * Says what counts how much. It concerns all accounts.
 *
 * Returns: FALSE when the profile is read-only or nothing changes
 */
gboolean
slotje_profile_set_own_weights (SlotjeProfile *self, SlotjeOwnWeights *weights, const char *label)
{
  g_autoptr (SlotjeOwnWeights) owned = weights;

  g_return_val_if_fail (SLOTJE_IS_PROFILE (self), FALSE);

  if (slotje_profile_get_read_only (self) ||
      slotje_own_weights_equal (slotje_profile_get_own_weights (self), weights))
    return FALSE;

  slotje_steps_push_weights (slotje_profile_get_steps (self), g_steal_pointer (&owned), label);
  slotje_profile_announce (self, NULL);
  return TRUE;
}
