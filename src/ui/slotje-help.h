/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Shows what the help says about @route (nullable: the first page): in the help viewer, or, where
 * there is none, as one long page in the browser. When neither can be started, a dialog over
 * @window says where that page is. */
void slotje_help_open (GtkWidget *window, const char *route);

G_END_DECLS
