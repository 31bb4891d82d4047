/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-platform.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_GRID_HEADING (slotje_grid_heading_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeGridHeading, slotje_grid_heading, SLOTJE, GRID_HEADING, GtkWidget)

/**
 * SlotjeGridHeading:
 *
 * The heading of a narrow column: text that runs upwards. @name is what a screen reader says.
 */
GtkWidget *slotje_grid_heading_new (const char *text, const char *name);

/* The row of them above a table of @platform, laid out like the rows below it. */
GtkWidget *slotje_grid_headings_new (const SlotjePlatform *platform);

G_END_DECLS
