/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "slotje-intention.h"
#include "slotje-session.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_WISH_ROW (slotje_wish_row_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeWishRow, slotje_wish_row, SLOTJE, WISH_ROW, AdwExpanderRow)

/**
 * SlotjeWishRow:
 *
 * For whom one kind of post is meant: what follows from the purpose of the account, or what the
 * person chooses instead.
 */
GtkWidget *
slotje_wish_row_new (SlotjeSession *session, const char *account, const SlotjeSurface *surface);

/* Shows what is meant now. */
void slotje_wish_row_update (SlotjeWishRow *self, const SlotjeIntention *preset);

G_END_DECLS
