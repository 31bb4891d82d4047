/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is new in a version, out of the description of the program that software shops read too. */

/* The text of one release as the About window takes it, in the language of the process. @metainfo
 * is in English, with paragraphs and lists of plain text. NULL when it has no such release.
 * (transfer full) (nullable) */
char *slotje_release_notes_find (const char *metainfo, gssize length, const char *version);
/* The same for the version that runs, out of what the program brings along. */
char *slotje_release_notes_dup_own (void);

G_END_DECLS
