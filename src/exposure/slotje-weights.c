/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-weights.h"

/**
 * slotje_weights_new:
 * @platform: a platform
 * @own: (nullable): what the person says counts how much
 *
 * Returns: (transfer full): what counts how much there
 */
SlotjeWeights *
slotje_weights_new (const SlotjePlatform *platform, const SlotjeOwnWeights *own)
{
  const SlotjeScale *scale = platform->program->scale;
  SlotjeWeights *self = g_malloc0 (sizeof *self + platform->n_surfaces * sizeof *self->surfaces);

  for (guint i = 0; i < scale->n_viewers; i++)
    {
      const SlotjeViewer *viewer = &scale->viewers[i];
      const int weight = own != NULL ? slotje_own_weights_get_viewer (own, viewer->id) : -1;

      self->viewers[viewer->index] = (guint8) (weight >= 0 ? (guint) weight : viewer->weight);
    }

  self->n_surfaces = platform->n_surfaces;
  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      const SlotjeSurface *surface = &platform->surfaces[i];
      const int weight =
          own != NULL ? slotje_own_weights_get_surface (own, platform->id, surface->id) : -1;

      self->surfaces[i] = (guint8) (weight >= 0 ? (guint) weight : surface->weight);
    }

  return self;
}

/**
 * slotje_weights_free:
 * @self: (nullable) (transfer full): weights
 */
void
slotje_weights_free (SlotjeWeights *self)
{
  g_free (self);
}

/**
 * slotje_weights_get_viewer:
 * @self: (nullable): weights
 * @platform: the platform they are of
 * @viewer: bit of a viewer
 *
 * Returns: r_p, 0 to 9; 0 when it does not count
 */
guint
slotje_weights_get_viewer (const SlotjeWeights *self, const SlotjePlatform *platform, guint viewer)
{
  return self != NULL ? self->viewers[viewer] : platform->program->scale->viewers[viewer].weight;
}

/**
 * slotje_weights_get_surface:
 * @self: (nullable): weights
 * @platform: the platform they are of
 * @surface: index of a surface
 *
 * Returns: w_s, 1 to 5
 */
guint
slotje_weights_get_surface (const SlotjeWeights *self,
                            const SlotjePlatform *platform,
                            guint surface)
{
  return self != NULL ? self->surfaces[surface] : platform->surfaces[surface].weight;
}

/**
 * slotje_weights_weigh:
 * @self: (nullable): weights
 * @platform: the platform they are of
 * @surface: index of a surface
 * @audience: a set of viewers
 *
 * Returns: its points, w_s·Σ r_p: those of its cells add up to them
 */
gint64
slotje_weights_weigh (const SlotjeWeights *self,
                      const SlotjePlatform *platform,
                      guint surface,
                      SlotjeAudience audience)
{
  gint64 sum = 0;

  for (; audience != 0; audience &= audience - 1)
    sum += slotje_weights_get_viewer (self, platform, (guint) g_bit_nth_lsf (audience, -1));

  return sum * slotje_weights_get_surface (self, platform, surface);
}

/**
 * slotje_weights_get_counted:
 * @self: (nullable): weights
 * @platform: the platform they are of
 *
 * Returns: the viewers that weigh something
 */
SlotjeAudience
slotje_weights_get_counted (const SlotjeWeights *self, const SlotjePlatform *platform)
{
  SlotjeAudience counted = 0;

  for (SlotjeAudience rest = platform->program->scale->all; rest != 0; rest &= rest - 1)
    if (slotje_weights_get_viewer (self, platform, (guint) g_bit_nth_lsf (rest, -1)) > 0)
      counted |= rest & -rest;

  return counted;
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
