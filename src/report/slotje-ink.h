/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/* Red, green, blue and how opaque, each from 0 to 1. */
typedef struct
{
  double red;
  double green;
  double blue;
  double alpha;
} SlotjeInk;

/* @opacity: times that of the ink itself. */
void slotje_ink_use (const SlotjeInk *self, cairo_t *cr, double opacity);

G_END_DECLS
