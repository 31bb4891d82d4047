/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_COUNTED_PAGE (slotje_counted_page_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeCountedPage, slotje_counted_page, SLOTJE, COUNTED_PAGE, GtkWidget)

/**
 * SlotjeCountedPage:
 *
 * How one account is counted: its weakest links, and every point down to the cell. Properties:
 * `session`, `account` (construct-only).
 */
GtkWidget *slotje_counted_page_new (SlotjeSession *session, const char *account);

G_END_DECLS
