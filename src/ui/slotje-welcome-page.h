/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_WELCOME_PAGE (slotje_welcome_page_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeWelcomePage, slotje_welcome_page, SLOTJE, WELCOME_PAGE, GtkWidget)

/**
 * SlotjeWelcomePage:
 *
 * What somebody sees first: what this is for, and three ways in.
 */
GtkWidget *slotje_welcome_page_new (void);

G_END_DECLS
