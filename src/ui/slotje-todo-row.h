/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "slotje-todo-list.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_TODO_ROW (slotje_todo_row_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeTodoRow, slotje_todo_row, SLOTJE, TODO_ROW, AdwPreferencesRow)

/**
 * SlotjeTodoRow:
 *
 * One thing to do: what it closes, what it costs, and what would happen. Signals: `was-changed`,
 * when the person says that it was changed, and `later`, when it is put off; the row itself records
 * neither.
 */

/* @share: how much it closes, beside what closes most: 0 to 1 */
GtkWidget *slotje_todo_row_new (SlotjeSession *session, SlotjeTodoItem *item, double share);

SlotjeTodoItem *slotje_todo_row_get_item (SlotjeTodoRow *self);
gboolean slotje_todo_row_get_trying (SlotjeTodoRow *self);
void slotje_todo_row_set_trying (SlotjeTodoRow *self, gboolean trying);

G_END_DECLS
