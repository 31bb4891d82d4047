/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_OVERVIEW_PAGE (slotje_overview_page_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeOverviewPage, slotje_overview_page, SLOTJE, OVERVIEW_PAGE, GtkWidget)

/**
 * SlotjeOverviewPage:
 *
 * Where it all stands: the worst case in a sentence, and a row per account with its next step.
 * Property: `session` (construct-only).
 */
GtkWidget *slotje_overview_page_new (SlotjeSession *session);

G_END_DECLS
