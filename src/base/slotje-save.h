/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* To be called once, first thing in main(): a file size limit then is an error we can report, and
 * no longer a signal that ends the program. */
void slotje_save_init (void);

/* The one way in which Slotje writes a file of the user. See the .c file for what it promises. */
gboolean slotje_save_text (const char *path, const char *text, gsize length, GError **error);
/* As above, and the good previous file becomes the newest of @n_backups rotating backups
 * (`NAME.backup-1` … ) first. */
gboolean slotje_save_text_with_backup (
    const char *path, const char *text, gsize length, guint n_backups, GError **error);
/* The file that is really written: @path itself, or what it links to. (transfer full) */
char *slotje_save_resolve (const char *path, GError **error);
/* Name of backup @number, from 1, of the file that is really written. (transfer full) */
char *slotje_save_dup_backup_path (const char *path, guint number);
/* Makes a file that others may read or write 0600. */
void slotje_save_tighten_mode (const char *path);
/* Removes `NAME.XXXXXX` leftovers of interrupted saves older than a minute. */
void slotje_save_clean_leftovers (const char *path);
/* Makes @directory and its missing parents with mode 0700. */
gboolean slotje_save_make_directory (const char *directory, GError **error);

G_END_DECLS
