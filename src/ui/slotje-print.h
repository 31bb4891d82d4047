/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-paper.h"
#include "slotje-window.h"

G_BEGIN_DECLS

/* Sets @paper (transfer full) on the pages of whatever paper the person has. Nothing personal is in
 * its name. (transfer full) */
GtkPrintOperation *slotje_print_operation_new (SlotjePaper *paper);
/* Lets the person choose a printer and how, and prints. @paper is (transfer full). */
void slotje_print (SlotjeWindow *window, SlotjePaper *paper);

G_END_DECLS
