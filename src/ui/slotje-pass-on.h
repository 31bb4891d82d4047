/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-platform.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_PASS_ON (slotje_pass_on_get_type ())
G_DECLARE_FINAL_TYPE (SlotjePassOn, slotje_pass_on, SLOTJE, PASS_ON, GtkWidget)

/**
 * SlotjePassOn:
 *
 * How far a post travels when those who see it pass it on: two numbers to play with, a picture, and
 * the same in words.
 */
void slotje_pass_on_update (SlotjePassOn *self, const SlotjeSurface *surface);
void slotje_pass_on_set (SlotjePassOn *self, guint shares, guint times);

G_END_DECLS
