/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "slotje-search-index.h"
#include "slotje-session.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_SEARCH_ROW (slotje_search_row_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeSearchRow, slotje_search_row, SLOTJE, SEARCH_ROW, AdwActionRow)

/**
 * SlotjeSearchRow:
 *
 * Something that was found, for one account: what it is, where it is set, and how it is now.
 */

/* @account (nullable): NULL when the person has none on that platform. */
GtkWidget *
slotje_search_row_new (SlotjeSession *session, const SlotjeHit *hit, const char *account);

/* (nullable) */
const char *slotje_search_row_get_account (SlotjeSearchRow *self);
const SlotjePlatform *slotje_search_row_get_platform (SlotjeSearchRow *self);
/* Shows in the window of @widget what the row is about, for @account. */
void slotje_search_row_open (SlotjeSearchRow *self, GtkWidget *widget, const char *account);

G_END_DECLS
