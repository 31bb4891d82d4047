/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_VIEW_PAGE (slotje_view_page_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeViewPage, slotje_view_page, SLOTJE, VIEW_PAGE, GtkWidget)

/**
 * SlotjeViewPage:
 *
 * Who sees what, of one account or of all together: through the eyes of one viewer, everything
 * at once in a grid, or how far it all reaches. Whatever it says, it says why when asked.
 *
 * Properties: `session`, `account` (construct-only; the account is "" or %NULL for all together),
 * `target` (`SURFACE/VIEWER`, writable: says why of that cell).
 *
 * Actions for what is inside it: `view.explain ((ACCOUNT, SURFACE, VIEWER))`, `view.visit` with the
 * same (the keyboard is there now: an open explanation beside it follows), `view.choose-viewer
 * (ID)`, `view.toggle-absent`, `view.close-why`, `view.search`, `view.refresh`.
 */
GtkWidget *slotje_view_page_new (SlotjeSession *session, const char *account);

gboolean slotje_view_page_is_explaining (SlotjeViewPage *self);

G_END_DECLS
