/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-platform.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_SIDEBAR_ROW (slotje_sidebar_row_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeSidebarRow, slotje_sidebar_row, SLOTJE, SIDEBAR_ROW, GtkListBoxRow)

/**
 * SlotjeSidebarRow:
 *
 * A row of the sidebar: where it leads, and a few words about how it is there.
 */
GtkWidget *slotje_sidebar_row_new (const char *route, const char *account);

const char *slotje_sidebar_row_get_route (SlotjeSidebarRow *self);
const char *slotje_sidebar_row_get_account (SlotjeSidebarRow *self); /* "" without one */

void slotje_sidebar_row_set_title (SlotjeSidebarRow *self, const char *title);
void slotje_sidebar_row_set_status (SlotjeSidebarRow *self, const char *status);
/* One of the two goes before the title. */
void slotje_sidebar_row_set_icon (SlotjeSidebarRow *self, const char *icon);
void slotje_sidebar_row_set_platform (SlotjeSidebarRow *self, const SlotjePlatform *platform);

G_END_DECLS
