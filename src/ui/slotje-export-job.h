/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-paper-print.h"
#include "slotje-window.h"

G_BEGIN_DECLS

typedef enum
{
  SLOTJE_EXPORT_FULL,
  SLOTJE_EXPORT_EMPLOYER,
  SLOTJE_EXPORT_RINGS,
} SlotjeExportWhat;

/**
 * SlotjeExportOrder:
 * @account: of the rings: id of the only account, or "" for all
 * @path: (nullable): where to save it
 * @format: as what to save it
 *
 * What is to be made.
 */
typedef struct
{
  SlotjeExportWhat what;
  const char *account;
  const char *path;
  SlotjePaperFormat format;
} SlotjeExportOrder;

/* Called once, unless the window is gone or the person thought better of it. @paper (transfer
 * full); @error (nullable): why it could not be saved. */
typedef void (*SlotjeExportMade) (SlotjeWindow *window, SlotjePaper *paper, const GError *error);

/* Makes a report, and saves it when it has a path, in a thread that has a copy of everything. When
 * that takes longer than half a second, the window says how far it is and lets the person cancel.
 * One at a time: another one cancels the one before. */
void slotje_export_job_start (SlotjeWindow *window,
                              const SlotjeExportOrder *order,
                              SlotjeExportMade made);
void slotje_export_job_cancel (SlotjeWindow *window);

G_END_DECLS
