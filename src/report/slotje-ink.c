/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-ink.h"

/**
 * slotje_ink_use:
 * @self: a colour
 * @cr: what draws
 * @opacity: from 0 to 1, times that of the colour itself
 *
 * Draws with that colour from now on.
 */
void
slotje_ink_use (const SlotjeInk *self, cairo_t *cr, double opacity)
{
  cairo_set_source_rgba (cr, self->red, self->green, self->blue, self->alpha * opacity);
}
