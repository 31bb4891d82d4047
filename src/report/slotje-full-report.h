/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-catalog.h"
#include "slotje-paper.h"
#include "slotje-profile.h"

G_BEGIN_DECLS

/**
 * SlotjeReportSource:
 * @catalog: must live as long as the paper
 * @today: a Julian day
 * @demo: the person was made up
 *
 * What a report is about.
 */
typedef struct
{
  SlotjeCatalog *catalog;
  SlotjeProfile *profile;
  guint32 today;
  gboolean demo;
} SlotjeReportSource;

/* Asked before each account; FALSE stops. */
typedef gboolean (*SlotjeReportGoOn) (guint done, guint of, gpointer user_data);

/* Everything, for the person alone: who sees what and why, what to do, what was answered and when,
 * what changed, and where the facts come from. @go_on (nullable). (transfer full) (nullable): NULL
 * when it was stopped. */
SlotjePaper *slotje_full_report_new (const SlotjeReportSource *source,
                                     SlotjeReportGoOn go_on,
                                     gpointer user_data);
/* The picture of the rings and the same in a table, of one account or of all (nullable). */
SlotjePaper *slotje_rings_report_new (const SlotjeReportSource *source, const char *account);

G_END_DECLS
