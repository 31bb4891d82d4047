/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-session.h"

#include <glib/gi18n.h>

/* Hands the changed weights to the profile. */
static gboolean
take_weights (SlotjeSession *self, SlotjeOwnWeights *weights)
{
  /* TRANSLATORS: what can be undone, as in “Undone: what counts how much” */
  return slotje_profile_set_own_weights (slotje_session_get_profile (self), weights,
                                         _ ("what counts how much"));
}

gboolean
slotje_session_set_viewer_weight (SlotjeSession *self, const char *viewer, int weight)
{
  SlotjeOwnWeights *weights = slotje_own_weights_copy (slotje_session_get_own_weights (self));

  slotje_own_weights_set_viewer (weights, viewer, weight);

  return take_weights (self, weights);
}

gboolean
slotje_session_set_surface_weight (SlotjeSession *self,
                                   const char *platform,
                                   const char *surface,
                                   int weight)
{
  SlotjeOwnWeights *weights = slotje_own_weights_copy (slotje_session_get_own_weights (self));

  slotje_own_weights_set_surface (weights, platform, surface, weight);

  return take_weights (self, weights);
}

gboolean
slotje_session_forget_weights (SlotjeSession *self)
{
  SlotjeOwnWeights *weights = slotje_own_weights_copy (slotje_session_get_own_weights (self));

  slotje_own_weights_clear (weights);

  return take_weights (self, weights);
}
