/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "slotje-todo-list.h"

G_BEGIN_DECLS

/* The lists below the things to do. All fill an empty list box, and say how many rows there are. */

/* Accounts of which it is not known for whom they are meant. */
guint
slotje_todo_fill_unjudged (GtkListBox *box, SlotjeSession *session, const SlotjeTodoList *list);
/* What was left on purpose until now, then what tells the most when it is looked up. */
guint
slotje_todo_fill_questions (GtkListBox *box, SlotjeSession *session, const SlotjeTodoList *list);
/* @most: no more rows than this. */
guint slotje_todo_fill_others (GtkListBox *box,
                               SlotjeSession *session,
                               const SlotjeTodoList *list,
                               guint most);
/* How many rows there would be without a limit. */
guint slotje_todo_count_others (const SlotjeTodoList *list);
guint slotje_todo_fill_good (GtkListBox *box, SlotjeSession *session, const SlotjeTodoList *list);
/* What there is to say when there is no account to do anything about. */
void slotje_todo_fill_empty (AdwStatusPage *page, SlotjeSession *session);

G_END_DECLS
