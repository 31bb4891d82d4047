/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* GTK gives assistive technology no way to press a row or a card. This adds one, named
 * `row.activate`, that does what activating @widget does. */
void slotje_ui_access_make_pressable (GtkWidget *widget);

/* Fills the main menu of the program into @button, and names it. */
void slotje_ui_access_fill_main_menu (GtkMenuButton *button);

/* In dispose of a widget with children of its own: lets them all go. */
void slotje_ui_access_remove_children (GtkWidget *widget);

G_END_DECLS
