/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Saves what is not saved yet. FALSE when that fails: then the person is asked, and the answer
 * closes the window or leaves it. @session (nullable). */
gboolean slotje_window_closing_allow (GtkWidget *window, SlotjeSession *session);

G_END_DECLS
