/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The one way in which Slotje writes a file of the user. See the .c file for what it promises. */
gboolean slotje_save_text (const char *path, const char *text, gsize length, GError **error);
/* As above, and the good previous file becomes the newest of @n_backups rotating backups
 * (`NAME.backup-1` … ) first. */
gboolean slotje_save_text_with_backup (const char *path,
                                       const char *text,
                                       gsize length,
                                       guint n_backups,
                                       GError **error);
/* Removes `NAME.XXXXXX` leftovers of interrupted saves older than a minute. */
void slotje_save_clean_leftovers (const char *path);
/* Makes @directory and its missing parents with mode 0700. */
gboolean slotje_save_make_directory (const char *directory, GError **error);

G_END_DECLS
