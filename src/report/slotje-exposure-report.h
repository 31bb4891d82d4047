/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-audit.h"
#include "slotje-writer.h"

G_BEGIN_DECLS

/* The summary of a profile: @audits as slotje_audit_list() makes them; (transfer full). Text is in
 * the language of the process, the others are the same everywhere. */
char *slotje_exposure_report_text (const GPtrArray *audits);
char *slotje_exposure_report_json (const GPtrArray *audits);
char *slotje_exposure_report_csv (const GPtrArray *audits, const SlotjeScale *scale);

guint slotje_report_find_decides (const SlotjeAudit *audit, guint surface, guint viewer);
/* Shared with other reports: an array of `you`, `other`, `platform`. */
void slotje_report_add_decides (SlotjeWriter *writer, const char *member, guint decides);

G_END_DECLS
