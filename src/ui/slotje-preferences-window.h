/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_PREFERENCES_WINDOW (slotje_preferences_window_get_type ())
G_DECLARE_FINAL_TYPE (SlotjePreferencesWindow,
                      slotje_preferences_window,
                      SLOTJE,
                      PREFERENCES_WINDOW,
                      AdwPreferencesWindow)

/* What can be preferred, over the window @parent (nullable). */
GtkWindow *slotje_preferences_window_new (GtkWindow *parent);

G_END_DECLS
