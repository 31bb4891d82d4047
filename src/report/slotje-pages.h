/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-paper.h"

G_BEGIN_DECLS

/* A4, in points. */
#define SLOTJE_PAGES_WIDTH 595.276
#define SLOTJE_PAGES_HEIGHT 841.89

/**
 * SlotjePages:
 *
 * A paper, set on pages: nothing begins a page that belongs to the page before, and headings of
 * tables come back. For a printer and for a PDF alike.
 */
typedef struct _SlotjePages SlotjePages;

/* @paper must live as long; @width and @height of the sheet in points, with its margins. */
SlotjePages *slotje_pages_new (const SlotjePaper *paper, double width, double height);
void slotje_pages_free (SlotjePages *self);
guint slotje_pages_get_n_pages (const SlotjePages *self);
/* @page from 0. */
void slotje_pages_draw_page (const SlotjePages *self, cairo_t *cr, guint page);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjePages, slotje_pages_free)

G_END_DECLS
