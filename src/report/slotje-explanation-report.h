/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-audit.h"

G_BEGIN_DECLS

/* Why one cell is as it is; (transfer full). Text is in the language of the process. */
char *slotje_explanation_report_text (const SlotjeAudit *audit,
                                      const SlotjeExplanation *explanation);
char *slotje_explanation_report_json (const SlotjeAudit *audit,
                                      const SlotjeExplanation *explanation);

G_END_DECLS
