/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "slotje-paper-print.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_EXPORT_DIALOG (slotje_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeExportDialog, slotje_export_dialog, SLOTJE, EXPORT_DIALOG, AdwWindow)

/**
 * SlotjeExportDialog:
 *
 * Asks for whom a report is, and as what to save it.
 *
 * Signal: `chosen`, when both are, and it is gone.
 */
GtkWidget *slotje_export_dialog_new (GtkWindow *parent);

SlotjePaperFor slotje_export_dialog_get_reader (SlotjeExportDialog *self);
SlotjePaperFormat slotje_export_dialog_get_format (SlotjeExportDialog *self);

G_END_DECLS
