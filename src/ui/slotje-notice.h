/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_NOTICE (slotje_notice_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeNotice, slotje_notice, SLOTJE, NOTICE, GtkWidget)

/**
 * SlotjeNotice:
 *
 * A calm bar that says what is the matter, with at most one thing to do about it. It stays as long
 * as it is true.
 *
 * Properties: `message` (nullable plain text; %NULL hides the bar), `button-label` (nullable),
 * `action-name` (of the button, without a parameter).
 */
void slotje_notice_set_message (SlotjeNotice *self, const char *message);
const char *slotje_notice_get_message (SlotjeNotice *self);

G_END_DECLS
