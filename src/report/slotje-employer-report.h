/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-full-report.h"

G_BEGIN_DECLS

/* How far the person is, for somebody else: numbers and days, and nothing that says which accounts
 * these are or how anything is set. (transfer full) */
SlotjePaper *slotje_employer_report_new (const SlotjeReportSource *source);

G_END_DECLS
