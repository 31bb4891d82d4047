/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-exposure.h"

G_BEGIN_DECLS

/* What became of one cell. */
typedef enum
{
  SLOTJE_TRANSITION_NONE,
  SLOTJE_TRANSITION_POSSIBLY_OPENED,  /* no → maybe */
  SLOTJE_TRANSITION_OPENED,           /* no → yes */
  SLOTJE_TRANSITION_CONFIRMED_CLOSED, /* maybe → no */
  SLOTJE_TRANSITION_CONFIRMED_OPEN,   /* maybe → yes */
  SLOTJE_TRANSITION_BECAME_UNSURE,    /* yes → maybe: not an improvement */
  SLOTJE_TRANSITION_CLOSED,           /* yes → no */
} SlotjeTransition;

typedef struct
{
  guint surface;
  guint viewer;
  SlotjeValue from;
  SlotjeValue to;
} SlotjeCellChange;

SlotjeTransition slotje_transition_get (SlotjeValue from, SlotjeValue to);
const char *slotje_transition_to_string (SlotjeTransition transition);
/* All cells that differ, by surface, then in the order of the viewers. (transfer full)
 * (element-type SlotjeCellChange) */
GArray *slotje_transition_list (const SlotjeScale *scale,
                                const SlotjeExposure *before,
                                const SlotjeExposure *after);

G_END_DECLS
