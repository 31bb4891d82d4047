/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SLOTJE_RECENT_MOST 10

/* The files that were opened last, kept in the state directory of the user where only the user can
 * read it, and not in the list of the desktop, which every program reads. */

/* Paths that still exist, the last one opened first. Never NULL. (transfer full) */
GStrv slotje_recent_list (void);
gboolean slotje_recent_add (const char *path, GError **error);
gboolean slotje_recent_forget (GError **error);

G_END_DECLS
