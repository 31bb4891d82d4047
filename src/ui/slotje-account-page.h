/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-session.h"

G_BEGIN_DECLS

/* As target: the few questions that tell the most; no setting is called so. */
#define SLOTJE_ACCOUNT_PAGE_BRIEF ":brief"

#define SLOTJE_TYPE_ACCOUNT_PAGE (slotje_account_page_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeAccountPage, slotje_account_page, SLOTJE, ACCOUNT_PAGE, GtkWidget)

/**
 * SlotjeAccountPage:
 *
 * The checklist of an account, as a guide or as a list.
 *
 * Properties: `session`, `account` (construct-only), `target` (id of a setting to open), `view`
 * (“guide” or “list”).
 */
GtkWidget *slotje_account_page_new (SlotjeSession *session, const char *account);

G_END_DECLS
