/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_ADD_PAGE (slotje_add_page_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeAddPage, slotje_add_page, SLOTJE, ADD_PAGE, GtkWidget)

/**
 * SlotjeAddPage:
 *
 * All platforms, to be searched. Choosing one makes the account at once and opens its questions:
 * what the account is for can be said later. Property: `session` (construct-only).
 */
GtkWidget *slotje_add_page_new (SlotjeSession *session);

G_END_DECLS
