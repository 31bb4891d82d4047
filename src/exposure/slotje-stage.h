/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-intention.h"

G_BEGIN_DECLS

/* What the weakest link of an account is, from bad to good. */
typedef enum
{
  SLOTJE_STAGE_OUTSIDE,  /* somebody outside the platform sees, for certain, what was not meant */
  SLOTJE_STAGE_OPEN,     /* somebody else does */
  SLOTJE_STAGE_UNKNOWN,  /* nobody for certain, but what you have not looked up may say so */
  SLOTJE_STAGE_OTHERS,   /* only others or the platform can still open something */
  SLOTJE_STAGE_COMPLETE, /* nothing that was not meant is possible */
} SlotjeStageLevel;

/**
 * SlotjeStage:
 * @judged: whether there is an intention to judge by; without one the rest is meaningless
 * @level: as things are known
 * @lowest: what it is in the worst case of what you have not looked up: never above @level
 */
typedef struct
{
  gboolean judged;
  SlotjeStageLevel level;
  SlotjeStageLevel lowest;
} SlotjeStage;

SlotjeStage slotje_stage_find (const SlotjePlatform *platform,
                               const SlotjeFacts *facts,
                               const SlotjeIntention *intention,
                               const SlotjeExposure *exposure);

G_END_DECLS
