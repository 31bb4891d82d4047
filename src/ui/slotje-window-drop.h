/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Profiles that are dropped on the window open in windows of their own. The keyboard's way is to
 * open them. */
void slotje_window_drop_add (GtkWidget *window);

/* What a drop does; FALSE when there is no profile among the files. */
gboolean slotje_window_drop_files (GtkWidget *window, GSList *files);

G_END_DECLS
