/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_WHY_PANEL (slotje_why_panel_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeWhyPanel, slotje_why_panel, SLOTJE, WHY_PANEL, GtkWidget)

/**
 * SlotjeWhyPanel:
 *
 * Why somebody can, might or cannot see a kind of post; what would settle it, what would change it,
 * what does not matter, what you can do, and where we know it from.
 *
 * Closing it activates `view.close-why`.
 */

/* Shows the cell with these ids; FALSE, and nothing changes, when there is none such. */
gboolean slotje_why_panel_show (SlotjeWhyPanel *self,
                                SlotjeSession *session,
                                const char *account,
                                const char *surface,
                                const char *viewer);
/* Shows the same again, after a change; FALSE when it is gone, or there was nothing. */
gboolean slotje_why_panel_refresh (SlotjeWhyPanel *self);
void slotje_why_panel_clear (SlotjeWhyPanel *self);

/* Ids of what it shows; NULL when that is nothing. */
const char *slotje_why_panel_get_account (SlotjeWhyPanel *self);
const char *slotje_why_panel_get_surface (SlotjeWhyPanel *self);
const char *slotje_why_panel_get_viewer (SlotjeWhyPanel *self);
/* The sentence it explains. */
const char *slotje_why_panel_get_title (SlotjeWhyPanel *self);
/* Alone it covers the page, and has a header of its own with a way back. */
void slotje_why_panel_set_alone (SlotjeWhyPanel *self, gboolean alone);
/* Whether it says which account it is about. */
void slotje_why_panel_set_all_accounts (SlotjeWhyPanel *self, gboolean all_accounts);
/* To where reading starts. */
void slotje_why_panel_focus (SlotjeWhyPanel *self);

G_END_DECLS
