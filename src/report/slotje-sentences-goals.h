/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-goal.h"
#include "slotje-platform.h"

G_BEGIN_DECLS

/* “Keep in touch”: a choice. */
const char *slotje_say_goal (SlotjeGoal goal);
/* Whether the platform suits the goals, in one sentence. (transfer full) (nullable): NULL without
 * goals, or when the catalogue does not say what the platform is good for. */
char *slotje_say_goals_fit (const SlotjePlatform *platform, SlotjeGoals goals);
/* (nullable): what the goals sound like, in one sentence; NULL without goals. */
const char *slotje_say_goals_purpose (SlotjeGoals goals);

G_END_DECLS
