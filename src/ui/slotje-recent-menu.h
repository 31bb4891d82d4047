/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Makes @menu the files that were opened last. While names are hidden it numbers them. */
void slotje_recent_menu_fill (GMenu *menu, gboolean hide_names);

G_END_DECLS
