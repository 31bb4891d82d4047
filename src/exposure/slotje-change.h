/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-influence.h"

G_BEGIN_DECLS

typedef enum
{
  SLOTJE_CHANGE_SETTING, /* subject: a setting, value: an option */
  SLOTJE_CHANGE_LINK,    /* subject: bit of a viewer, value: a #SlotjeLink */
  SLOTJE_CHANGE_ABSENT,  /* subject: a surface, value: 1 for deleted, 0 for there */
} SlotjeChangeKind;

/* One thing that somebody could do differently. */
typedef struct
{
  SlotjeChangeKind kind;
  guint subject;
  guint value;
} SlotjeChange;

void
slotje_change_apply (const SlotjeChange *self, const SlotjeProgram *program, SlotjeFacts *facts);
/* Whether the facts say so already. */
gboolean slotje_change_is_done (const SlotjeChange *self,
                                const SlotjeProgram *program,
                                const SlotjeFacts *facts);
/* Minutes that it takes; 0 when not known. */
guint slotje_change_get_minutes (const SlotjeChange *self, const SlotjePlatform *platform);
/* Whether there is something to set: what lies in the past is asked like a setting, too. */
gboolean slotje_change_can_set (const SlotjeSetting *setting);
/* The exposure after a change, evaluating only what it can touch. @facts hold already what it
 * changed. (transfer full) */
SlotjeExposure *slotje_change_evaluate (const SlotjeChange *self,
                                        const SlotjeProgram *program,
                                        const SlotjeInfluence *influence,
                                        const SlotjeFacts *facts,
                                        const SlotjeExposure *before);

G_END_DECLS
