/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-view-body.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_VIEW_HEADER (slotje_view_header_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeViewHeader, slotje_view_header, SLOTJE, VIEW_HEADER, GtkWidget)

/* The header of the page: which view, and the search, also by Ctrl+F from everywhere in the window.
 * Every change activates `view.refresh`. */
SlotjeViewMode slotje_view_header_get_mode (SlotjeViewHeader *self);
void slotje_view_header_set_mode (SlotjeViewHeader *self, SlotjeViewMode mode);
/* "" when nothing is searched for. */
const char *slotje_view_header_get_query (SlotjeViewHeader *self);
void slotje_view_header_start_search (SlotjeViewHeader *self);
/* Tells a screen reader, too, how many kinds of posts the search finds. */
void slotje_view_header_set_found (SlotjeViewHeader *self, guint n_found);
/* Whether there is anything to look at in one way or the other. */
void slotje_view_header_set_usable (SlotjeViewHeader *self, gboolean usable);

G_END_DECLS
