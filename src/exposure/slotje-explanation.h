/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-exposure.h"

G_BEGIN_DECLS

/* The link of the viewer, as a fact beside the settings. */
#define SLOTJE_FACT_LINK G_MAXUINT16

/* A fact: the index of a setting, or %SLOTJE_FACT_LINK. */
typedef guint16 SlotjeFact;

/* Who could settle a maybe, as a set of bits. */
typedef enum
{
  SLOTJE_DECIDES_YOU = 1 << 0,
  SLOTJE_DECIDES_OTHER = 1 << 1,
  SLOTJE_DECIDES_PLATFORM = 1 << 2,
} SlotjeDecides;

/**
 * SlotjeWitness:
 * @exists: there is such a world
 * @options: per setting of the cone (in the order of the cone) the chosen option index
 * @link: the chosen link of the viewer
 */
typedef struct
{
  gboolean exists;
  guint8 *options;
  SlotjeLink link;
} SlotjeWitness;

/**
 * SlotjeExplanation:
 * @value: what the cell says
 * @state: of the surface; for anything but OK the lists below are empty
 * @reasons: (element-type GArray of SlotjeFact): for yes and no all minimal sufficient reasons, in
 *   the order in which to show them; an empty one means “always so”. For maybe no reasons
 * @pivots: (element-type SlotjeFact): for maybe: what alone could change it
 * @decides: for maybe: who could settle it
 * @residual: somebody else decides even when every question is answered
 * @yes: a world in which the viewer sees it (with `?` bits resolved to seeing)
 * @no: a world in which not; the two differ in as few facts as possible
 * @irrelevant: (element-type SlotjeFact): settings that matter for another surface of the platform,
 *   not for this cell
 *
 * Why one cell is as it is. Computed from the semantics, never from the order in which code ran.
 */
typedef struct
{
  guint surface;
  guint viewer;
  SlotjeValue value;
  SlotjeSurfaceState state;
  GPtrArray *reasons;
  GArray *pivots;
  guint decides;
  gboolean residual;
  SlotjeWitness yes;
  SlotjeWitness no;
  GArray *irrelevant;
  GArray *clash; /* (element-type SlotjeFact): for a contradiction: a minimal clashing set */
} SlotjeExplanation;

SlotjeExplanation *slotje_explain (const SlotjeProgram *program,
                                   const SlotjeFacts *facts,
                                   guint surface,
                                   guint viewer);
void slotje_explanation_free (SlotjeExplanation *self);
/* Only who could settle it (0 unless maybe): cheaper than a whole explanation. */
guint slotje_explain_decides (const SlotjeProgram *program,
                              const SlotjeFacts *facts,
                              guint surface,
                              guint viewer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeExplanation, slotje_explanation_free)

G_END_DECLS
