/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-application.h"

G_BEGIN_DECLS

/* Asks over @parent (nullable) whether to forget everything, and when that is wanted does. */
void slotje_forget_ask (SlotjeApplication *application, GtkWindow *parent);

/* Removes the person's own profile, its backups, what can be undone, and the list of recent files;
 * windows that show the profile start anew. FALSE when something is still there. */
gboolean slotje_forget_everything (SlotjeApplication *application, GError **error);

G_END_DECLS
