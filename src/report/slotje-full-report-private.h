/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-audit.h"
#include "slotje-full-report.h"
#include "slotje-todo.h"

G_BEGIN_DECLS

/* The parts of a full report, in the order in which it has them. @todos: (element-type SlotjeTodo):
 * one for each of @audits. */
void
slotje_full_report_add_start (SlotjePaper *paper, const GPtrArray *audits, const GPtrArray *todos);
void slotje_full_report_add_grid (SlotjePaper *paper, const SlotjeAudit *audit);
void slotje_full_report_add_rings (SlotjePaper *paper, const SlotjeAudit *audit);
void
slotje_full_report_add_todo (SlotjePaper *paper, const SlotjeAudit *audit, const SlotjeTodo *todo);
void slotje_full_report_add_answers (SlotjePaper *paper, const SlotjeAudit *audit);
void slotje_full_report_add_history (SlotjePaper *paper, const SlotjeReportSource *source);
void slotje_full_report_add_sources (SlotjePaper *paper, const GPtrArray *audits);

/* A chapter about one account, with its tile. */
void slotje_full_report_begin_account (SlotjePaper *paper, const SlotjeAudit *audit);

G_END_DECLS
