/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-session.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_TODO_PAGE (slotje_todo_page_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeTodoPage, slotje_todo_page, SLOTJE, TODO_PAGE, GtkWidget)

/**
 * SlotjeTodoPage:
 *
 * The few changes that close most over all accounts, what only others can change, what is best
 * looked up next, and what is good already. It is worked out when it is seen.
 * Property: `session` (construct-only).
 */
GtkWidget *slotje_todo_page_new (SlotjeSession *session);

G_END_DECLS
