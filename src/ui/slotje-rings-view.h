/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-rings-section.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_RINGS_VIEW (slotje_rings_view_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeRingsView, slotje_rings_view, SLOTJE, RINGS_VIEW, GtkWidget)

/**
 * SlotjeRingsView:
 *
 * How far everything reaches: the rings of one account, or of all together a heading per account
 * that opens its rings.
 */
/* Returns how many kinds of posts it shows. */
guint slotje_rings_view_update (SlotjeRingsView *self, const SlotjeViewScope *scope);
/* (nullable) */
SlotjeRingsSection *slotje_rings_view_find_section (SlotjeRingsView *self, const char *account);
/* Puts the focus there; FALSE when it is not shown. */
gboolean slotje_rings_view_focus (SlotjeRingsView *self, const char *account, const char *surface);
/* Marks the post whose reasons are shown; @account NULL: none. */
void slotje_rings_view_select (SlotjeRingsView *self, const char *account, const char *surface);

G_END_DECLS
