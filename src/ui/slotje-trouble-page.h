/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_TROUBLE_PAGE (slotje_trouble_page_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeTroublePage, slotje_trouble_page, SLOTJE, TROUBLE_PAGE, GtkWidget)

/**
 * SlotjeTroublePage:
 *
 * A profile could not be opened: what is the matter, that nothing is lost, and the ways on.
 */

/* Nothing was touched yet: the file is set aside only when a way on is chosen. */
void slotje_trouble_page_show (SlotjeTroublePage *self, const char *path, const GError *error);

G_END_DECLS
