/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-patch.h"
#include "slotje-steps.h"

G_BEGIN_DECLS

/**
 * SlotjeStep:
 * @state: the state to go to; empty as long as only @patch is known
 * @label: what the change is, in words
 * @account: (nullable): whose change it is
 * @patch: (nullable): from the state before the change to the one after it, whichever of the two
 *   @state is
 *
 * One change, undone or not.
 */
typedef struct
{
  SlotjeState state;
  char *label;
  char *account;
  SlotjePatch *patch;
} SlotjeStep;

/* Of SlotjeStep, the nearest first. */
GQueue *slotje_steps_peek_undo (SlotjeSteps *self);
GQueue *slotje_steps_peek_redo (SlotjeSteps *self);
/* Takes @patch as the farthest step of @queue. */
void
slotje_steps_remember (GQueue *queue, const char *label, const char *account, SlotjePatch *patch);
void slotje_steps_drop (GQueue *queue);

G_END_DECLS
