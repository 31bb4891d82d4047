/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-ink.h"
#include "slotje-rings-layout.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * SlotjeRingsStyle:
 * @family: of the letters
 * @label_size: of the names of rings, in the same unit as the radius
 * @ground: what is behind everything
 * @band: laid over it once per ring, so that the nearest one is the darkest
 * @line: around each ring
 * @text: the names of rings
 * @dot: of a dot
 * @on_dot: of the number in a full one
 *
 * How the picture looks, on a screen or on paper. Nothing is said by colour alone.
 */
typedef struct
{
  const char *family;
  double label_size;
  SlotjeInk ground;
  SlotjeInk band;
  SlotjeInk line;
  SlotjeInk text;
  SlotjeInk dot;
  SlotjeInk on_dot;
} SlotjeRingsStyle;

/* No post stands out. */
#define SLOTJE_RINGS_NOTHING G_MAXUINT

/* Fills @widths with how wide each of @n names becomes; returns how high they are. */
double slotje_rings_measure_labels (const SlotjeRingsStyle *style,
                                    const char *const *labels,
                                    guint n,
                                    double *widths);
void slotje_rings_draw (cairo_t *cr,
                        const SlotjeRingsLayout *layout,
                        const char *const *labels,
                        const SlotjeRingsStyle *style,
                        guint marked);
/* One dot alone, around the origin; for a list beside the picture. */
void slotje_rings_draw_dot (
    cairo_t *cr, const SlotjeRingsStyle *style, double radius, guint post, gboolean certain);

G_END_DECLS
