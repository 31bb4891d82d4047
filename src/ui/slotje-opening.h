/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-session.h"

G_BEGIN_DECLS

/* From a file to a session. */

/* (transfer full) (nullable) */
SlotjeSession *slotje_opening_open (SlotjeCatalog *catalog, const char *path, GError **error);

/* Sets the damaged file at @path aside and goes on with its newest backup, or with no accounts at
 * all
 * (@anew). @done (out, transfer full): what was done, as a sentence for people.
 * (transfer full) (nullable) */
SlotjeSession *slotje_opening_recover (
    SlotjeCatalog *catalog, const char *path, gboolean anew, char **done, GError **error);

/* Names of the demo people that the program brings along, sorted. (transfer full) */
GStrv slotje_opening_list_demos (void);
/* An unsaved copy of one of them. (transfer full) (nullable) */
SlotjeSession *slotje_opening_open_demo (SlotjeCatalog *catalog, const char *name, GError **error);

G_END_DECLS
