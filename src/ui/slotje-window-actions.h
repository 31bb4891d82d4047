/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-window.h"

G_BEGIN_DECLS

/* What the window can be told to do (`win.*`), and the keys for it. Only the public functions of
 * the window are used. */
void slotje_window_actions_add (SlotjeWindow *window);
void slotje_window_actions_bind_keys (GtkWidgetClass *widget_class);
/* Undo and redo are there when @profile has something to undo and redo. */
void slotje_window_actions_follow (SlotjeWindow *window, SlotjeProfile *profile);
/* Whether the page that is shown is about one account. */
void slotje_window_actions_set_about_account (SlotjeWindow *window, gboolean about_account);

G_END_DECLS
