/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-item.h"
#include "slotje-todo.h"

G_BEGIN_DECLS

/* A to-do in words, as lists. All are (transfer full) (element-type SlotjeItem), and empty when
 * there is nothing to say. */

/* The steps of the plan in their order, with how long each takes, what it does and what it costs;
 * without an intention the changes that close most. */
GPtrArray *slotje_todo_list_changes (const SlotjeTodo *self, const SlotjeAudit *audit);
/* What no setting closes: @yours: what the person could look up or give something up for;
 * otherwise what others or the platform decide, with what can still be done. */
GPtrArray *
slotje_todo_list_remaining (const SlotjeTodo *self, const SlotjeAudit *audit, gboolean yours);
GPtrArray *slotje_todo_list_questions (const SlotjeTodo *self, const SlotjeAudit *audit);
/* What comes of all steps, as sentences. */
GPtrArray *slotje_todo_list_results (const SlotjeTodo *self);

G_END_DECLS
