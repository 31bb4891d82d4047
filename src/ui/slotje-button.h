/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_BUTTON (slotje_button_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeButton, slotje_button, SLOTJE, BUTTON, GtkButton)

/**
 * SlotjeButton:
 *
 * A button whose words take a second line where there is no room for all of them on one, so that it
 * fits a phone in any language and with large letters. Where it is made in code,
 * slotje_button_let_wrap() does.
 */

/* The same for any @button, such as one that stays pressed. */
void slotje_button_let_wrap (GtkWidget *button);

G_END_DECLS
