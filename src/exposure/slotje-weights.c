/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-weights.h"

/**
 * slotje_weights_get:
 * @scale: a scale
 *
 * Returns: what its viewers weigh
 */
SlotjeWeights
slotje_weights_get (const SlotjeScale *scale)
{
  SlotjeWeights self = { { 0 } };

  for (guint i = 0; i < scale->n_viewers; i++)
    self.viewers[scale->viewers[i].index] = (guint8) scale->viewers[i].weight;

  return self;
}

/**
 * slotje_weights_sum:
 * @self: weights
 * @audience: a set of viewers
 *
 * Returns: what the set weighs, Σ r_p
 */
guint
slotje_weights_sum (const SlotjeWeights *self, SlotjeAudience audience)
{
  guint sum = 0;

  for (; audience != 0; audience &= audience - 1)
    sum += self->viewers[g_bit_nth_lsf (audience, -1)];

  return sum;
}

/**
 * slotje_weights_get_share:
 * @platform: a platform
 * @surface: index of a surface
 * @viewer: bit of a viewer
 *
 * Returns: the points of one cell, w_s·r_p; all cells of an audience add up to its score
 */
gint64
slotje_weights_get_share (const SlotjePlatform *platform, guint surface, guint viewer)
{
  SlotjeWeights weights = slotje_weights_get (platform->program->scale);

  return (gint64) platform->surfaces[surface].weight * weights.viewers[viewer];
}

/**
 * slotje_weights_get_outside:
 * @scale: a scale
 *
 * Who stands outside the platform. The open viewers of a scale stand in order, the one who has an
 * account first.
 *
 * Returns: a set of viewers
 */
SlotjeAudience
slotje_weights_get_outside (const SlotjeScale *scale)
{
  SlotjeAudience open = 0;

  for (guint i = 0; i < scale->n_viewers; i++)
    if (scale->viewers[i].kind == SLOTJE_VIEWER_OPEN)
      open |= (SlotjeAudience) 1 << scale->viewers[i].index;

  return open & (open - 1);
}
