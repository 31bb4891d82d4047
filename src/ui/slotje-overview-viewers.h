/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-session.h"

G_BEGIN_DECLS

/* Puts a row for everybody who looks into @box, with what they can see and might see of all
 * accounts together. */
void slotje_overview_viewers_fill (GtkListBox *box, SlotjeSession *session);
/* Id of the viewer of a row. */
const char *slotje_overview_viewers_get (GtkListBoxRow *row);

G_END_DECLS
