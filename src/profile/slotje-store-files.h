/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SLOTJE_STORE_BACKUPS 5

/* The content of a file within the size of a profile; errors as slotje_load_file() and the gate. */
GBytes *slotje_store_load_bytes (const char *path, GError **error);
/* `NAME (conflict DATE).slotje` beside the file; a name that is free. (transfer full) */
char *slotje_store_dup_conflict_path (const char *path);
/* Renames the file to `NAME.damaged-DATE`, a name that is free; @path is no link.
 * (transfer full) (nullable) */
char *slotje_store_set_aside (const char *path, GError **error);
/* The file at @path and what we made beside it: backups, versions set aside, conflicts, what undo
 * leads to, leftovers. */
gboolean slotje_store_remove_files (const char *path, GError **error);

G_END_DECLS
