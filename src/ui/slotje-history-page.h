/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_HISTORY_PAGE (slotje_history_page_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeHistoryPage, slotje_history_page, SLOTJE, HISTORY_PAGE, GtkWidget)

/**
 * SlotjeHistoryPage:
 *
 * Then and now: what opened, closed and became unsure between two audit days, and whose doing it
 * is; what is due again; and a reminder. Property: `session` (construct-only).
 */
GtkWidget *slotje_history_page_new (SlotjeSession *session);

G_END_DECLS
