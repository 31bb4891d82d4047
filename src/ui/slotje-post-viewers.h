/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-session.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_POST_VIEWERS (slotje_post_viewers_get_type ())
G_DECLARE_FINAL_TYPE (SlotjePostViewers, slotje_post_viewers, SLOTJE, POST_VIEWERS, GtkWidget)

/**
 * SlotjePostViewers:
 *
 * Who will see one kind of post, as three groups: certain, perhaps, not. A row that is activated
 * asks the window why.
 */
/* The account must be there, and its platform known; @surface is an index. */
void slotje_post_viewers_update (SlotjePostViewers *self,
                                 SlotjeSession *session,
                                 const char *account,
                                 guint surface);
/* (nullable): the row of the viewer in this group */
GtkListBoxRow *
slotje_post_viewers_find (SlotjePostViewers *self, SlotjeValue value, const char *viewer);
const char *slotje_post_viewers_get_headline (SlotjePostViewers *self);

G_END_DECLS
