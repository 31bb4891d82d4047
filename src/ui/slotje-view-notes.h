/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-view-scope.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_VIEW_NOTES (slotje_view_notes_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeViewNotes, slotje_view_notes, SLOTJE, VIEW_NOTES, GtkWidget)

/* What to know before reading on: that nothing was recorded yet, which answers contradict each
 * other, which accounts are left out, that nothing was found. Each with what to do about it.
 * @n_found: how many kinds of posts are shown. */
void slotje_view_notes_update (SlotjeViewNotes *self, const SlotjeViewScope *scope, guint n_found);

G_END_DECLS
