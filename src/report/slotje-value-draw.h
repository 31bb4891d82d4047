/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-exposure.h"
#include "slotje-ink.h"

G_BEGIN_DECLS

/* How wide the shape is, and all of it with its marks. */
#define SLOTJE_VALUE_SIZE 12.0
#define SLOTJE_VALUE_ROOM 18.0

/* Draws the shape of a value, with the marks of who could settle it; its corner is the origin. */
void slotje_value_draw (cairo_t *cr, SlotjeValue value, guint decides, const SlotjeInk *ink);

G_END_DECLS
