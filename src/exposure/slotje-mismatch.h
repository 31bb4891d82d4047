/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-intention.h"
#include "slotje-score.h"

G_BEGIN_DECLS

/* Points of mismatch: as those of reach, over cells of unwanted viewers only. @weights is
 * nullable. */
SlotjePoints slotje_mismatch_score (const SlotjePlatform *platform,
                                    const SlotjeWeights *weights,
                                    const SlotjeIntention *intention,
                                    const SlotjeExposure *exposure);

/**
 * SlotjeHeadline:
 * @worst: index of the account with the highest worst case, or -1 when nothing is known
 * @points: of that account, of 1000
 * @n_unknown: accounts that could not be evaluated
 *
 * One number for all accounts: never an average.
 */
typedef struct
{
  int worst;
  SlotjePoints points;
  guint n_unknown;
} SlotjeHeadline;

/* @points: of every account, as counted; one with nothing to count (`of` is 0) is not known. */
SlotjeHeadline slotje_headline_find (const SlotjePoints *points, guint n_accounts);

G_END_DECLS
