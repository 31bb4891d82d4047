/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-facts.h"

G_BEGIN_DECLS

typedef enum
{
  SLOTJE_SURFACE_OK,
  SLOTJE_SURFACE_ABSENT,
  SLOTJE_SURFACE_CONTRADICTION,
} SlotjeSurfaceState;

/* `no`, `maybe`, `yes`, in the order of openness. An absent surface is `no` for everybody; a
 * contradiction is `maybe`. */
typedef enum
{
  SLOTJE_VALUE_NO,
  SLOTJE_VALUE_MAYBE,
  SLOTJE_VALUE_YES,
} SlotjeValue;

const char *slotje_surface_state_to_string (SlotjeSurfaceState state);
const char *slotje_value_to_string (SlotjeValue value);

/**
 * SlotjeReach:
 * @certain: L: who sees it in every completion
 * @possible: U: who sees it in at least one
 */
typedef struct
{
  SlotjeAudience certain;
  SlotjeAudience possible;
  SlotjeSurfaceState state;
} SlotjeReach;

/**
 * SlotjeExposure:
 *
 * Who can see which posts of one account: an immutable snapshot, one #SlotjeReach per surface.
 */
typedef struct
{
  guint n_surfaces;
  SlotjeReach reach[];
} SlotjeExposure;

SlotjeExposure *slotje_exposure_evaluate (const SlotjeProgram *program, const SlotjeFacts *facts);
/* One surface only. */
SlotjeReach slotje_exposure_evaluate_surface (const SlotjeProgram *program,
                                              const SlotjeFacts *facts,
                                              guint surface);
void slotje_exposure_free (SlotjeExposure *self);
SlotjeValue slotje_exposure_get_value (const SlotjeExposure *self, guint surface, guint viewer);

/* A minimal set of settings whose answers cannot hold together, for a surface in contradiction, as
 * indices of settings; empty otherwise. (transfer full) (element-type guint) */
GArray *
slotje_exposure_find_clash (const SlotjeProgram *program, const SlotjeFacts *facts, guint surface);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeExposure, slotje_exposure_free)

G_END_DECLS
