/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Columns and paragraphs of plain text, counted in characters. */
#define SLOTJE_LAYOUT_WIDTH 78

/* “43.2” for 432; (transfer full) */
char *slotje_layout_say_tenths (gint64 thousandths);
void slotje_layout_add_padded (GString *text, const char *cell, guint width);
void slotje_layout_add_wrapped (GString *text, const char *paragraph, guint indent);
void slotje_layout_add_hanging (GString *text, const char *paragraph, guint indent);
void slotje_layout_add_section (GString *text, const char *title, const char *const *paragraphs);

G_END_DECLS
