/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-platform.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_TILE (slotje_tile_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeTile, slotje_tile, SLOTJE, TILE, GtkWidget)

/**
 * SlotjeTile:
 *
 * A small coloured tile with the letter of a platform, so that no trademark is copied. It is a
 * picture beside a name: screen readers pass it by.
 *
 * Properties: `letter` (string), `color` (`#rrggbb`), `size` (pixels, 28 by default).
 */
GtkWidget *slotje_tile_new (const SlotjePlatform *platform, int size);
/* @platform NULL: a grey tile with a question mark. */
void slotje_tile_set_platform (SlotjeTile *self, const SlotjePlatform *platform);
void slotje_tile_set_letter (SlotjeTile *self, const char *letter);
void slotje_tile_set_color (SlotjeTile *self, const char *color);
void slotje_tile_set_size (SlotjeTile *self, int size);

G_END_DECLS
