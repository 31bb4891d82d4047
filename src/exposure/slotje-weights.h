/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-platform.h"

G_BEGIN_DECLS

/**
 * SlotjeWeights:
 * @viewers: what each bit of an audience weighs
 *
 * The weights of the viewers, laid out for adding up audiences quickly.
 */
typedef struct
{
  guint8 viewers[SLOTJE_MAX_VIEWERS];
} SlotjeWeights;

SlotjeWeights slotje_weights_get (const SlotjeScale *scale);
guint slotje_weights_sum (const SlotjeWeights *self, SlotjeAudience audience);
/* Points of one cell: what surface and viewer weigh together. */
gint64 slotje_weights_get_share (const SlotjePlatform *platform, guint surface, guint viewer);
/* Open viewers who need no account, not even one of their own: the web and its search engines. */
SlotjeAudience slotje_weights_get_outside (const SlotjeScale *scale);

G_END_DECLS
