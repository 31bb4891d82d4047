/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-session.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_WISH_LIST (slotje_wish_list_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeWishList, slotje_wish_list, SLOTJE, WISH_LIST, GtkWidget)

/**
 * SlotjeWishList:
 *
 * For whom an account is meant, per kind of post: the heaviest ones, and the rest on request.
 */
GtkWidget *slotje_wish_list_new (SlotjeSession *session, const char *account);

/* Shows what is meant now. */
void slotje_wish_list_update (SlotjeWishList *self);

G_END_DECLS
