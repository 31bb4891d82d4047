/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Fills @list with the answers that are too old to rely on, or of which the person wanted to think
 * again by now, each with a button to its question. Returns: how many there are. */
guint slotje_history_due_fill (GtkListBox *list, SlotjeSession *session);

G_END_DECLS
