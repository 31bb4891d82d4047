/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-view-scope.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_VIEW_TITLE (slotje_view_title_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeViewTitle, slotje_view_title, SLOTJE, VIEW_TITLE, GtkWidget)

/* Which account the page is about: its tile and name, or that it is about all of them. */
void slotje_view_title_update (SlotjeViewTitle *self, const SlotjeViewScope *scope);

G_END_DECLS
