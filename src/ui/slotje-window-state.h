/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The size of the last window, kept in GSettings: state of the program, never of the person. Both
 * do nothing when the schema is not installed. */
void slotje_window_state_restore (GtkWindow *window);
void slotje_window_state_save (GtkWindow *window);

G_END_DECLS
