/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-session.h"

G_BEGIN_DECLS

/* Puts a row into @box for everything by which the accounts can be seen to be of the same person;
 * how many there are. */
guint slotje_overview_chains_fill (GtkListBox *box, SlotjeSession *session);

G_END_DECLS
