/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-before.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_POST_TICKS (slotje_post_ticks_get_type ())
G_DECLARE_FINAL_TYPE (SlotjePostTicks, slotje_post_ticks, SLOTJE, POST_TICKS, GtkWidget)

/**
 * SlotjePostTicks:
 *
 * What or who is in the post, to be ticked. `ticked` comes when that changes.
 */
/* Once, before anything else. */
void slotje_post_ticks_fill (SlotjePostTicks *self, const SlotjeBefore *before);
SlotjeTicks slotje_post_ticks_get (SlotjePostTicks *self);
void slotje_post_ticks_set (SlotjePostTicks *self, SlotjeTicks ticks);

G_END_DECLS
