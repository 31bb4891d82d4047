/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-mismatch.h"

/**
 * slotje_mismatch_score:
 * @platform: a platform
 * @weights: (nullable): what counts how much there
 * @intention: what is meant
 * @exposure: an exposure of one account there
 *
 * Points of mismatch: what unwanted viewers see. The denominator counts the unwanted viewers of all
 * surfaces of the platform, also those that the person does not have; what was accepted on purpose
 * leaves the numerator only. So neither dropping nor accepting anything ever makes it rise.
 *
 * Returns: points; `of` is 0 when nobody is unwanted
 */
SlotjePoints
slotje_mismatch_score (const SlotjePlatform *platform,
                       const SlotjeWeights *weights,
                       const SlotjeIntention *intention,
                       const SlotjeExposure *exposure)
{
  const SlotjeScale *scale = platform->program->scale;
  SlotjePoints points = { 0, 0, 0 };

  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      const SlotjeReach *reach = &exposure->reach[i];
      SlotjeAudience unwanted = slotje_intention_get_unwanted (intention, scale, i);
      SlotjeAudience judged = unwanted & ~intention->wishes[i].accepted;

      points.best += slotje_weights_weigh (weights, platform, i, reach->certain & judged);
      points.worst += slotje_weights_weigh (weights, platform, i, reach->possible & judged);
      points.of += slotje_weights_weigh (weights, platform, i, unwanted);
    }

  return points;
}

/**
 * slotje_headline_find:
 * @points: (array length=n_accounts): of reach or of mismatch, per account
 * @n_accounts: how many accounts there are
 *
 * The account that is worst off in the worst case; of equals the one with the higher best case,
 * then the first. Accounts are never averaged: a closed one does not make an open one better.
 *
 * Returns: the headline
 */
SlotjeHeadline
slotje_headline_find (const SlotjePoints *points, guint n_accounts)
{
  SlotjeHeadline headline = { -1, { 0, 0, 1000 }, 0 };

  for (guint i = 0; i < n_accounts; i++)
    {
      SlotjePoints rounded = slotje_points_to_thousandths (points[i]);

      if (points[i].of <= 0)
        {
          headline.n_unknown++;
          continue;
        }
      if (headline.worst >= 0 &&
          (rounded.worst < headline.points.worst ||
           (rounded.worst == headline.points.worst && rounded.best <= headline.points.best)))
        continue;
      headline.worst = (int) i;
      headline.points = rounded;
    }

  return headline;
}
