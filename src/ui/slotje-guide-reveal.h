/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Brings @part of what is in @scroller into view once it has its size, as far as the upper half of
 * the view stays as it is. */
void slotje_guide_reveal (GtkScrolledWindow *scroller, GtkWidget *part);

G_END_DECLS
