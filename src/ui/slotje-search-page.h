/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_SEARCH_PAGE (slotje_search_page_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeSearchPage, slotje_search_page, SLOTJE, SEARCH_PAGE, GtkWidget)

/**
 * SlotjeSearchPage:
 *
 * One search over all platforms, whether you are there or not. What is found opens for your account
 * there; without one it offers to add it. Properties: `session` (construct-only),
 * `target` (what to search for).
 */
GtkWidget *slotje_search_page_new (SlotjeSession *session);

G_END_DECLS
