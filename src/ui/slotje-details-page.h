/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_DETAILS_PAGE (slotje_details_page_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeDetailsPage, slotje_details_page, SLOTJE, DETAILS_PAGE, GtkWidget)

/**
 * SlotjeDetailsPage:
 *
 * About one account: its name, what it is for, who is among the contacts, what there is to see at
 * all. Nothing here has to be filled in. Properties: `session`, `account` (construct-only).
 */
GtkWidget *slotje_details_page_new (SlotjeSession *session, const char *account);

G_END_DECLS
