/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-profile.h"

#include <string.h>

#include "slotje-date.h"
#include "slotje-history.h"
#include "slotje-profile-private.h"
#include "slotje-text.h"

/**
 * slotje_profile_get_n_snapshots:
 * @self: a profile
 *
 * Returns: the number of snapshots
 */
guint
slotje_profile_get_n_snapshots (SlotjeProfile *self)
{
  g_return_val_if_fail (SLOTJE_IS_PROFILE (self), 0);

  return slotje_steps_get_snapshots (slotje_profile_get_steps (self))->len;
}

/**
 * slotje_profile_get_snapshot:
 * @self: a profile
 * @index: number of the snapshot, from 0, the oldest
 *
 * Returns: (transfer none): the snapshot; good until the next change
 */
SlotjeSnapshot *
slotje_profile_get_snapshot (SlotjeProfile *self, guint index)
{
  g_return_val_if_fail (index < slotje_profile_get_n_snapshots (self), NULL);

  return slotje_steps_get_snapshots (slotje_profile_get_steps (self))->pdata[index];
}

/**
 * slotje_profile_find_snapshot:
 * @self: a profile
 * @date: an ISO date
 *
 * Returns: (transfer none) (nullable): how it was on that day: the last snapshot of that day or
 *   before it; %NULL when all are newer
 */
SlotjeSnapshot *
slotje_profile_find_snapshot (SlotjeProfile *self, const char *date)
{
  SlotjeSnapshot *found = NULL;

  g_return_val_if_fail (date != NULL, NULL);

  for (guint i = 0; i < slotje_profile_get_n_snapshots (self); i++)
    if (strcmp (slotje_profile_get_snapshot (self, i)->date, date) <= 0)
      found = slotje_profile_get_snapshot (self, i);
  return found;
}

/**
 * slotje_profile_take_snapshot:
 * @self: a profile
 * @date: an ISO date
 *
 * Keeps the accounts as they are as the one snapshot of that day. It can be undone, as every
 * change. What no longer fits goes: the second oldest first.
 *
 * Returns: FALSE when the profile is read-only, @date is no date, or nothing differs from the last
 *   snapshot up to that day
 */
gboolean
slotje_profile_take_snapshot (SlotjeProfile *self, const char *date)
{
  SlotjeSteps *steps;
  GPtrArray *snapshots;

  g_return_val_if_fail (SLOTJE_IS_PROFILE (self), FALSE);

  if (slotje_profile_get_read_only (self) || date == NULL || !slotje_date_parse (date, NULL))
    return FALSE;

  steps = slotje_profile_get_steps (self);
  snapshots = slotje_history_add (slotje_steps_get_snapshots (steps), date,
                                  slotje_steps_get_accounts (steps));
  if (snapshots == slotje_steps_get_snapshots (steps))
    {
      g_ptr_array_unref (snapshots);
      return FALSE;
    }

  slotje_steps_push (steps, g_ptr_array_ref (slotje_steps_get_accounts (steps)), snapshots, NULL,
                     _ ("Keep this day"));
  slotje_profile_announce (self, NULL);
  return TRUE;
}

/**
 * slotje_profile_set_today:
 * @self: a profile
 * @today: a Julian day, or 0 to go by the dates of the answers alone
 *
 * Says which day it is, so that also a change that has no date of its own, such as that of a link,
 * begins a new audit day.
 */
void
slotje_profile_set_today (SlotjeProfile *self, guint32 today)
{
  g_return_if_fail (SLOTJE_IS_PROFILE (self));

  slotje_steps_set_today (slotje_profile_get_steps (self), today);
}

/**
 * slotje_profile_set_judge:
 * @self: a profile
 * @judge: (nullable) (scope notified): works out who can see what of one account
 * @data: for @judge
 * @free_data: (nullable): frees @data
 *
 * Has every account judged with every change by the rules as they are known then, and what comes
 * out kept with it: when the rules are others, that tells them from what the person did. Nothing is
 * judged as long as slotje_profile_set_today() has not said which day it is.
 */
void
slotje_profile_set_judge (SlotjeProfile *self,
                          SlotjeJudge judge,
                          gpointer data,
                          GDestroyNotify free_data)
{
  g_return_if_fail (SLOTJE_IS_PROFILE (self));

  slotje_steps_set_judge (slotje_profile_get_steps (self), judge, data, free_data);
}
