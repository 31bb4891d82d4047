/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-goal.h"
#include "slotje-intention.h"

G_BEGIN_DECLS

/* Private to the exposure floor. */

/* Fills all wishes with what suits the purpose and the goals. */
void slotje_preset_apply (const SlotjePlatform *platform,
                          SlotjePurpose purpose,
                          SlotjeGoals goals,
                          SlotjeIntention *intention);

G_END_DECLS
