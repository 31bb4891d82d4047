/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-comparison.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Fills @box with what opened, closed and became unsure, a group for everybody whose doing it is,
 * and with how the parts add up. */
void slotje_history_changes_fill (GtkBox *box, const SlotjeComparison *comparison);
/* (transfer full): the comparison in one sentence */
char *slotje_history_changes_say (const SlotjeComparison *comparison);

G_END_DECLS
