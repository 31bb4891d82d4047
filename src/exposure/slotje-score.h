/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-exposure.h"
#include "slotje-weights.h"

G_BEGIN_DECLS

/**
 * SlotjePoints:
 * @best: when everything unknown turns out closed
 * @worst: when it turns out open
 * @of: the most there can be
 *
 * Points of reach: Σ w_s·r_p over the cells, exact integers on a fixed denominator.
 */
typedef struct
{
  gint64 best;
  gint64 worst;
  gint64 of;
} SlotjePoints;

/* @weights is nullable: as the catalogue says. */
SlotjePoints slotje_score_reach (const SlotjePlatform *platform,
                                 const SlotjeWeights *weights,
                                 const SlotjeExposure *exposure);
/* On a scale of 0 to 1000: best rounded down, worst rounded up, half-up when both are equal. */
SlotjePoints slotje_points_to_thousandths (SlotjePoints points);

G_END_DECLS
