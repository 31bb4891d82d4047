/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-audit.h"

G_BEGIN_DECLS

/* How the number of an account is made up, down to the cell, and what its weakest links are.
 * (transfer full): text in the language of the process; JSON is `slotje-score/1`. */
char *slotje_score_report_text (const SlotjeAudit *audit);
char *slotje_score_report_json (const SlotjeAudit *audit);

G_END_DECLS
