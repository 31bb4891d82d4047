/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "slotje-session.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_LINK_ROW (slotje_link_row_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeLinkRow, slotje_link_row, SLOTJE, LINK_ROW, AdwPreferencesRow)

/**
 * SlotjeLinkRow:
 *
 * Asks whether somebody in a role is among the contacts of an account, with a chip per possible
 * answer, and records it.
 */
GtkWidget *
slotje_link_row_new (SlotjeSession *session, const char *account, const SlotjeViewer *viewer);

/* Shows what is recorded now. */
void slotje_link_row_update (SlotjeLinkRow *self);

G_END_DECLS
