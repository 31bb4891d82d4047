/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-mismatch.h"

G_BEGIN_DECLS

/**
 * SlotjeShare:
 * @surface: index of a surface
 * @viewer: bit of a viewer
 * @points: what surface and viewer weigh together, at least 1
 * @certain: the viewer sees it for certain; otherwise only possibly
 *
 * What one cell adds to the score of an account.
 */
typedef struct
{
  guint surface;
  guint viewer;
  gint64 points;
  gboolean certain;
} SlotjeShare;

/**
 * SlotjeTally:
 * @judged: only viewers for whom it is not meant count; without an intention all do
 * @points: the certain shares add up to the best case, all shares to the worst
 * @shares: (element-type SlotjeShare): by surface, then by viewer
 *
 * The number that stands for one account, down to the cell.
 */
typedef struct
{
  gboolean judged;
  SlotjePoints points;
  GArray *shares;
} SlotjeTally;

/* @weights and @intention are nullable. (transfer full) */
SlotjeTally *slotje_tally_new (const SlotjePlatform *platform,
                               const SlotjeWeights *weights,
                               const SlotjeIntention *intention,
                               const SlotjeExposure *exposure);
void slotje_tally_free (SlotjeTally *self);
/* Its points alone. */
SlotjePoints slotje_tally_score (const SlotjePlatform *platform,
                                 const SlotjeWeights *weights,
                                 const SlotjeIntention *intention,
                                 const SlotjeExposure *exposure);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeTally, slotje_tally_free)

G_END_DECLS
