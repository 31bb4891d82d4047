/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-setting.h"

G_BEGIN_DECLS

/* What somebody wants with an account; `visible`, `profile`, `opine`, `monitor`, `connect`,
 * `inform`, `acquire`, as in the catalogue and in the profile. */
typedef enum
{
  SLOTJE_GOAL_VISIBLE, /* be seen */
  SLOTJE_GOAL_PROFILE, /* show what one can do */
  SLOTJE_GOAL_OPINE,   /* say what one thinks */
  SLOTJE_GOAL_MONITOR, /* follow what is going on */
  SLOTJE_GOAL_CONNECT, /* keep in touch */
  SLOTJE_GOAL_INFORM,  /* tell people about something */
  SLOTJE_GOAL_ACQUIRE, /* find work, clients or staff */
  SLOTJE_N_GOALS,
} SlotjeGoal;

/* A set of goals: bit (1 << SlotjeGoal). */
typedef guint8 SlotjeGoals;

const char *slotje_goal_to_string (SlotjeGoal goal);
/* Words that are no goal are left out; @ids is NULL-terminated. */
SlotjeGoals slotje_goals_read (char *const *ids);
/* Whether some of them need people who are no contacts. */
gboolean slotje_goals_need_strangers (SlotjeGoals goals);
/* FALSE without goals: nothing follows from nothing. */
gboolean slotje_goals_suggest_purpose (SlotjeGoals goals, SlotjePurpose *purpose);

G_END_DECLS
