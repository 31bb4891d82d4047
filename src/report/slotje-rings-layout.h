/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-rings.h"

G_BEGIN_DECLS

/**
 * SlotjeRingsDot:
 * @post: index of the post
 * @ring: where it stands
 * @certain: whether it certainly reaches that ring; a post of which more is possible than certain
 *   has a second dot for that
 */
typedef struct
{
  guint post;
  guint ring;
  gboolean certain;
  double x;
  double y;
} SlotjeRingsDot;

/**
 * SlotjeRingsBand:
 * @inner: distance from the middle at which it begins
 * @outer: and ends
 * @label_radius: of the middle of the letters of its name, which is bent over the top
 * @label_angle: from the top to the end of its name, in radians; 0 without a name
 */
typedef struct
{
  double inner;
  double outer;
  double label_radius;
  double label_angle;
} SlotjeRingsBand;

/**
 * SlotjeRingsLayout:
 *
 * Where everything in the picture of the rings stands, in a square of twice @radius, with the
 * middle of the rings in the middle. Nothing touches anything else.
 */
typedef struct
{
  double radius;
  double core_radius; /* of the person in the middle */
  double dot_radius;
  double label_height;
  guint n_bands;
  SlotjeRingsBand bands[SLOTJE_RINGS_MAX];
  guint n_dots;
  SlotjeRingsDot *dots;
} SlotjeRingsLayout;

/* @label_widths: per ring; that of the first does not matter. */
SlotjeRingsLayout *slotje_rings_layout_new (const SlotjeRings *rings,
                                            double radius,
                                            const double *label_widths,
                                            double label_height);
void slotje_rings_layout_free (SlotjeRingsLayout *self);
/* The dot that stands for how far the post possibly reaches. (nullable) */
const SlotjeRingsDot *slotje_rings_layout_find_dot (const SlotjeRingsLayout *self, guint post);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeRingsLayout, slotje_rings_layout_free)

G_END_DECLS
