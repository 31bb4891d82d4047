/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Searching the way people type: without capitals, accents or exact spacing. */

/* (transfer full): @text as it is compared. */
char *slotje_search_fold (const char *text);
/* Whether every word of @query is somewhere in @folded, which went through slotje_search_fold(). An
 * empty query matches everything. */
gboolean slotje_search_matches (const char *folded, const char *query);

G_END_DECLS
