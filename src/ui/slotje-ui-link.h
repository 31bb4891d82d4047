/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Links lead out of the program, into the browser, and only when the person says so. */

/* (transfer full) (nullable): the host that @url leads to, as ASCII; NULL for anything that is not
 * a plain https address (another scheme, a user name in it, blanks, no host). */
char *slotje_ui_link_get_host (const char *url);

/* Shows the host and asks before opening; a refused address becomes a toast. When the answer is
 * yes it activates `win.launch-uri` with the address, so the window is the only launcher. */
void slotje_ui_link_open (GtkWidget *widget, const char *url);
/* To the clipboard, with a toast. */
void slotje_ui_link_copy (GtkWidget *widget, const char *url);

G_END_DECLS
