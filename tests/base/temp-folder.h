/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* A folder for one test, removed with all in it when the test ends. */
char *temp_folder_new (void);
void temp_folder_remove (char *folder);
/* (transfer full): @name in @folder, holding @text; @text NULL makes no file. */
char *temp_folder_put (const char *folder, const char *name, const char *text, gssize length);
/* (transfer full) (nullable) */
char *temp_folder_read (const char *path);
/* Permission bits, or 0 when there is no such file. */
guint temp_folder_get_mode (const char *path);
/* Number of entries whose name begins with @prefix. */
guint temp_folder_count (const char *folder, const char *prefix);
/* Sets the time of last change that many seconds back. */
void temp_folder_make_old (const char *path, guint seconds);

/* Runs @function in a forked child, as an ordinary user when this one is root, and returns what it
 * returned, 0 to 99. The child does not run the rest of the test program. */
typedef int (*TempChildFunc) (gpointer data);
int temp_folder_run_child (TempChildFunc function, gpointer data, gboolean drop_root);
