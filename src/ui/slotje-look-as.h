/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-look-as-group.h"
#include "slotje-view-scope.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_LOOK_AS (slotje_look_as_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeLookAs, slotje_look_as, SLOTJE, LOOK_AS, GtkWidget)

/**
 * SlotjeLookAs:
 *
 * Through the eyes of one viewer: what they can see, might see and cannot see.
 */
/* Returns how many kinds of posts it shows. */
guint slotje_look_as_update (SlotjeLookAs *self, const SlotjeViewScope *scope);
SlotjeLookAsGroup *slotje_look_as_get_group (SlotjeLookAs *self, SlotjeValue value);
/* Puts the focus on the row; FALSE when it is not shown. */
gboolean slotje_look_as_focus (SlotjeLookAs *self, const char *account, const char *surface);
/* Marks the row whose reasons are shown; @account NULL: none. */
void slotje_look_as_select (SlotjeLookAs *self, const char *account, const char *surface);

G_END_DECLS
