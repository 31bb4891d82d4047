/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-paper-print.h"
#include "slotje-window.h"

G_BEGIN_DECLS

/* `win.print`, `win.export`, `win.cancel-report` and `win.open-exported`. The first two wait for a
 * session. */
void slotje_export_actions_add (SlotjeWindow *window);
void slotje_export_actions_follow (SlotjeWindow *window);

/* Makes the report and saves it at @path, and says so in the window. */
void slotje_export_save (SlotjeWindow *window,
                         SlotjePaperFor reader,
                         SlotjePaperFormat format,
                         const char *path);

G_END_DECLS
