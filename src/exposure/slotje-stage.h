/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-intention.h"
#include "slotje-weights.h"

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

/* @weights is nullable: as the catalogue says. */
SlotjeStage slotje_stage_find (const SlotjePlatform *platform,
                               const SlotjeWeights *weights,
                               const SlotjeFacts *facts,
                               const SlotjeIntention *intention,
                               const SlotjeExposure *exposure);

/**
 * SlotjeStageLink:
 * @surface: index of a surface
 * @viewers: those who see it, or might, and keep the account at its level
 */
typedef struct
{
  guint surface;
  SlotjeAudience viewers;
} SlotjeStageLink;

/* The weakest links: what keeps the account at @level. @weights is nullable.
 * (transfer full) (element-type SlotjeStageLink) */
GArray *slotje_stage_list_links (const SlotjePlatform *platform,
                                 const SlotjeWeights *weights,
                                 const SlotjeFacts *facts,
                                 const SlotjeIntention *intention,
                                 const SlotjeExposure *exposure,
                                 SlotjeStageLevel level);

G_END_DECLS
