/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-session.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_GOAL_CHOOSER (slotje_goal_chooser_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeGoalChooser, slotje_goal_chooser, SLOTJE, GOAL_CHOOSER, GtkWidget)

/**
 * SlotjeGoalChooser:
 *
 * What the person wants with an account, as chips; whether the platform suits that, and what kind
 * of account it sounds like.
 */
GtkWidget *slotje_goal_chooser_new (SlotjeSession *session, const char *account);
void slotje_goal_chooser_update (SlotjeGoalChooser *self);

G_END_DECLS
