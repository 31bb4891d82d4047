/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-session.h"
#include "slotje-todo-list.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_TODO_TRIAL (slotje_todo_trial_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeTodoTrial, slotje_todo_trial, SLOTJE, TODO_TRIAL, GtkWidget)

/**
 * SlotjeTodoTrial:
 *
 * What would change if something were done now: a line per group of kinds of posts with the same
 * fate. It looks, and records nothing.
 */
GtkWidget *slotje_todo_trial_new (SlotjeSession *session, const SlotjeTodoItem *item);

guint slotje_todo_trial_get_n_lines (SlotjeTodoTrial *self);

G_END_DECLS
