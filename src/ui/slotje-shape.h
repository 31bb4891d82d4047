/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-explanation.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_SHAPE (slotje_shape_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeShape, slotje_shape, SLOTJE, SHAPE, GtkWidget)

/**
 * SlotjeShape:
 *
 * A value as a shape that needs no colour: ● can see, ◐ might see, ○ cannot see. A small mark at
 * its side tells who could settle a “might”: ? you, a little person somebody else. It is a picture
 * beside a word: screen readers pass it by.
 */
GtkWidget *slotje_shape_new (SlotjeValue value);
void slotje_shape_set (SlotjeShape *self, SlotjeValue value, guint decides);

/* For widgets that draw the shape themselves: in the middle of @width × @height, in the colour of
 * the style of @widget. @decides: a set of #SlotjeDecides. */
void slotje_shape_draw (GtkWidget *widget,
                        GtkSnapshot *snapshot,
                        SlotjeValue value,
                        guint decides,
                        int width,
                        int height);
/* The style class that gives a value its colour. */
const char *slotje_shape_get_css_class (SlotjeValue value);
void slotje_shape_get_color (GtkWidget *widget, GdkRGBA *color);

G_END_DECLS
