/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-change.h"
#include "slotje-mismatch.h"
#include "slotje-transition.h"

G_BEGIN_DECLS

/* How many points less there are: more is better. */
typedef struct
{
  gint64 best;
  gint64 worst;
} SlotjeGain;

/**
 * SlotjeWhatIf:
 * @change: what is changed; the first, when there are several
 * @possible: the answers do not contradict each other afterwards where they did not before
 * @gain: points of mismatch less, or of reach when there is no intention
 * @reach: points of reach less
 * @of: the most points of @gain there can be
 * @cells: (element-type SlotjeCellChange): all cells that differ; none: “this changes nothing”
 * @lost: (element-type SlotjeCellChange): those of wanted viewers who see less for it
 *
 * What would follow from a change.
 */
typedef struct
{
  SlotjeChange change;
  gboolean possible;
  SlotjeGain gain;
  SlotjeGain reach;
  gint64 of;
  guint minutes;
  GArray *cells;
  GArray *lost;
} SlotjeWhatIf;

SlotjeGain slotje_gain_between (SlotjePoints before, SlotjePoints after);

/* @weights and @intention are nullable. All of @changes together. (transfer full) */
SlotjeWhatIf *slotje_what_if (const SlotjePlatform *platform,
                              const SlotjeWeights *weights,
                              const SlotjeFacts *facts,
                              const SlotjeIntention *intention,
                              const SlotjeChange *changes,
                              guint n_changes);
void slotje_what_if_free (SlotjeWhatIf *self);

/* Every other option of every setting of one's own, best first. (transfer full) (element-type
 * SlotjeWhatIf) */
GPtrArray *slotje_what_if_list (const SlotjePlatform *platform,
                                const SlotjeWeights *weights,
                                const SlotjeFacts *facts,
                                const SlotjeIntention *intention);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeWhatIf, slotje_what_if_free)

G_END_DECLS
