/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How the last window looked, kept in GSettings: state of the program, never of the person. All do
 * nothing when the schema is not installed. */
void slotje_window_state_restore (GtkWindow *window);
void slotje_window_state_save (GtkWindow *window);

/* A choice out of a few words. (transfer full) (nullable) */
char *slotje_window_state_get_choice (const char *key);
void slotje_window_state_set_choice (const char *key, const char *choice);

G_END_DECLS
