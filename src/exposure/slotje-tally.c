/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-tally.h"

static gboolean
is_judged (const SlotjePlatform *platform, const SlotjeIntention *intention)
{
  return intention != NULL && slotje_intention_is_set (intention, platform->program->scale);
}

static void
add_shares (SlotjeTally *self,
            const SlotjePlatform *platform,
            const SlotjeWeights *weights,
            guint surface,
            const SlotjeReach *reach,
            SlotjeAudience counted)
{
  for (SlotjeAudience rest = reach->possible & counted; rest != 0; rest &= rest - 1)
    {
      const SlotjeAudience bit = rest & -rest;
      SlotjeShare share = { .surface = surface,
                            .viewer = (guint) g_bit_nth_lsf (rest, -1),
                            .points = slotje_weights_weigh (weights, platform, surface, bit),
                            .certain = (reach->certain & bit) != 0 };

      if (share.points > 0)
        g_array_append_val (self->shares, share);
    }
}

/**
 * slotje_tally_score:
 * @platform: a platform
 * @weights: (nullable): what counts how much there
 * @intention: (nullable): what is meant
 * @exposure: an exposure of one account there
 *
 * The number that stands for an account: its mismatch once something is meant, and its reach until
 * then, which is the mismatch of somebody who means it for nobody.
 *
 * Returns: points
 */
SlotjePoints
slotje_tally_score (const SlotjePlatform *platform,
                    const SlotjeWeights *weights,
                    const SlotjeIntention *intention,
                    const SlotjeExposure *exposure)
{
  return is_judged (platform, intention)
             ? slotje_mismatch_score (platform, weights, intention, exposure)
             : slotje_score_reach (platform, weights, exposure);
}

/**
 * slotje_tally_new:
 * @platform: a platform
 * @weights: (nullable): what counts how much there
 * @intention: (nullable): what is meant
 * @exposure: an exposure of one account there
 *
 * The same number with all that it is made of. Left out are cells that nobody sees, viewers that do
 * not count, and, when something is meant, those for whom it is meant or about whom nobody judges,
 * and what was left so on purpose.
 *
 * Returns: (transfer full): the tally
 */
SlotjeTally *
slotje_tally_new (const SlotjePlatform *platform,
                  const SlotjeWeights *weights,
                  const SlotjeIntention *intention,
                  const SlotjeExposure *exposure)
{
  const SlotjeScale *scale = platform->program->scale;
  SlotjeTally *self = g_new0 (SlotjeTally, 1);

  self->judged = is_judged (platform, intention);
  self->points = slotje_tally_score (platform, weights, intention, exposure);
  self->shares = g_array_new (FALSE, FALSE, sizeof (SlotjeShare));
  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      SlotjeAudience counted = scale->all;

      if (self->judged)
        counted =
            slotje_intention_get_unwanted (intention, scale, i) & ~intention->wishes[i].accepted;
      add_shares (self, platform, weights, i, &exposure->reach[i], counted);
    }

  return self;
}

/**
 * slotje_tally_free:
 * @self: (nullable) (transfer full): a tally
 */
void
slotje_tally_free (SlotjeTally *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->shares);
  g_free (self);
}
