/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-audit.h"
#include "slotje-next-question.h"
#include "slotje-plan.h"

G_BEGIN_DECLS

/**
 * SlotjeTodo:
 * @before: points now: of mismatch, or of reach without an intention
 * @single: (element-type SlotjeWhatIf): every single change that can be made alone, best first
 * @plan: the shortest plan; without steps when nothing is meant
 * @ask: (element-type SlotjeNextQuestion): what is best looked up, best first
 *
 * What can be done about one account.
 */
typedef struct
{
  SlotjePoints before;
  GPtrArray *single;
  SlotjePlan *plan;
  GArray *ask;
} SlotjeTodo;

SlotjeTodo *slotje_todo_new (const SlotjeAudit *audit);
void slotje_todo_free (SlotjeTodo *self);

/* The to-do of a profile: @audits as slotje_audit_list() makes them; (transfer full). Text is in
 * the language of the process. */
char *slotje_todo_report_text (const GPtrArray *audits);
char *slotje_todo_report_json (const GPtrArray *audits);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeTodo, slotje_todo_free)

G_END_DECLS
