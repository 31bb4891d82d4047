/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_SIDEBAR (slotje_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeSidebar, slotje_sidebar, SLOTJE, SIDEBAR, GtkWidget)

/**
 * SlotjeSidebar:
 *
 * The places of the program and the accounts, a row each. Property: `session` (construct-only).
 */
GtkWidget *slotje_sidebar_new (SlotjeSession *session);

/* Marks the row that leads to what is shown now. @account is "" where there is none. */
void slotje_sidebar_set_current (SlotjeSidebar *self, const char *route, const char *account);
/* On a narrow window no row is marked, because the page is not beside it. */
void slotje_sidebar_set_folded (SlotjeSidebar *self, gboolean folded);

G_END_DECLS
