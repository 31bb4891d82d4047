/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-score.h"

/**
 * slotje_score_reach:
 * @platform: a platform
 * @weights: (nullable): what counts how much there
 * @exposure: an exposure of one account there
 *
 * Points of reach. The denominator counts all surfaces of the platform, also those that the person
 * does not have, so that adding or dropping something never makes the rest look better.
 *
 * Returns: points
 */
SlotjePoints
slotje_score_reach (const SlotjePlatform *platform,
                    const SlotjeWeights *weights,
                    const SlotjeExposure *exposure)
{
  const SlotjeAudience all = platform->program->scale->all;
  SlotjePoints points = { 0, 0, 0 };

  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      const SlotjeReach *reach = &exposure->reach[i];

      points.best += slotje_weights_weigh (weights, platform, i, reach->certain);
      points.worst += slotje_weights_weigh (weights, platform, i, reach->possible);
      points.of += slotje_weights_weigh (weights, platform, i, all);
    }

  return points;
}

/**
 * slotje_points_to_thousandths:
 * @points: points
 *
 * The same on a scale of 0 to 1000, rounded away from comfort and from alarm alike: best down,
 * worst up, and one half-up number when there is nothing between them.
 *
 * Returns: points of 1000; nothing at all when nothing could be seen
 */
SlotjePoints
slotje_points_to_thousandths (SlotjePoints points)
{
  SlotjePoints rounded = { 0, 0, 1000 };

  if (points.of <= 0)
    return rounded;

  if (points.best == points.worst)
    {
      rounded.best = rounded.worst = (2000 * points.best + points.of) / (2 * points.of);
      return rounded;
    }
  rounded.best = 1000 * points.best / points.of;
  rounded.worst = (1000 * points.worst + points.of - 1) / points.of;

  return rounded;
}
