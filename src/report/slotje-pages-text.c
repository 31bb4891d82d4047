/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-pages-private.h"

#include "slotje-paper-style.h"

#define LINE_SPACING 1.2f

const SlotjeType slotje_type_title = { 24, TRUE, FALSE };
const SlotjeType slotje_type_headings[3] = {
  { 18, TRUE, FALSE },
  { 13, TRUE, FALSE },
  { 10.5, TRUE, FALSE },
};
const SlotjeType slotje_type_lead = { 13, TRUE, FALSE };
const SlotjeType slotje_type_body = { 10, FALSE, FALSE };
const SlotjeType slotje_type_bold = { 10, TRUE, FALSE };
const SlotjeType slotje_type_small = { 8.5, FALSE, TRUE };
const SlotjeType slotje_type_small_bold = { 8.5, TRUE, TRUE };

SlotjeInk
slotje_type_get_ink (const SlotjeType *type)
{
  return type->quiet ? SLOTJE_PAPER_QUIET : SLOTJE_PAPER_TEXT;
}

static void
clear_mark (gpointer data)
{
  g_clear_object (&((SlotjeMark *) data)->layout);
}

/**
 * slotje_pages_add_piece:
 * @self: pages that are being set
 * @tag: what its block is
 * @space: above it
 *
 * Returns: (transfer none): a piece of the block that is being set
 */
SlotjePiece *
slotje_pages_add_piece (SlotjePages *self, const char *tag, double space)
{
  SlotjePiece *piece = g_new0 (SlotjePiece, 1);

  piece->tag = tag;
  piece->space = space;
  piece->block = self->n_blocks;
  piece->marks = g_array_new (FALSE, TRUE, sizeof (SlotjeMark));
  g_array_set_clear_func (piece->marks, clear_mark);
  g_ptr_array_add (self->pieces, piece);

  return piece;
}

/**
 * slotje_pages_get_last:
 * @self: pages that are being set
 *
 * Returns: (transfer none): the last piece
 */
SlotjePiece *
slotje_pages_get_last (const SlotjePages *self)
{
  return g_ptr_array_index (self->pieces, self->pieces->len - 1);
}

/**
 * slotje_piece_add_mark:
 * @self: a piece
 * @kind: what to draw
 * @x: from the left
 * @y: from the top of the piece
 *
 * Returns: (transfer none): the mark, good until the next one
 */
SlotjeMark *
slotje_piece_add_mark (SlotjePiece *self, SlotjeMarkKind kind, double x, double y)
{
  const SlotjeMark mark = { .kind = kind, .x = x, .y = y, .ink = SLOTJE_PAPER_TEXT };

  g_array_append_val (self->marks, mark);

  return &g_array_index (self->marks, SlotjeMark, self->marks->len - 1);
}

/**
 * slotje_pages_make_layout:
 * @self: pages
 * @type: how it looks
 * @text: words
 * @width: at which lines are broken; 0 for one line
 *
 * Returns: (transfer full): the words, set
 */
PangoLayout *
slotje_pages_make_layout (const SlotjePages *self,
                          const SlotjeType *type,
                          const char *text,
                          double width)
{
  PangoLayout *layout = pango_layout_new (self->context);
  g_autoptr (PangoFontDescription) font = pango_font_description_new ();

  pango_font_description_set_family (font, SLOTJE_PAPER_FONT);
  pango_font_description_set_weight (font, type->bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_absolute_size (font, type->size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_line_spacing (layout, LINE_SPACING);
  if (width > 0)
    pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);

  return layout;
}

/**
 * slotje_piece_add_text:
 * @self: a piece
 * @layout: (transfer full): words
 * @type: how they look
 * @x: from the left
 * @y: from the top of the piece
 *
 * Returns: how high they are
 */
double
slotje_piece_add_text (
    SlotjePiece *self, PangoLayout *layout, const SlotjeType *type, double x, double y)
{
  SlotjeMark *mark = slotje_piece_add_mark (self, SLOTJE_MARK_TEXT, x, y);
  int height;

  mark->layout = layout;
  mark->ink = slotje_type_get_ink (type);
  pango_layout_get_size (layout, NULL, &height);

  return (double) height / PANGO_SCALE;
}

static void
add_line (SlotjePiece *piece, PangoLayoutIter *iter, const SlotjeType *type, double indent)
{
  SlotjeMark *mark;
  int top;
  int bottom;

  pango_layout_iter_get_line_yrange (iter, &top, &bottom);
  piece->height = (double) (bottom - top) / PANGO_SCALE;
  mark =
      slotje_piece_add_mark (piece, SLOTJE_MARK_TEXT, indent,
                             (double) (pango_layout_iter_get_baseline (iter) - top) / PANGO_SCALE);
  mark->layout = g_object_ref (pango_layout_iter_get_layout (iter));
  mark->line = pango_layout_iter_get_line_readonly (iter);
  mark->ink = slotje_type_get_ink (type);
}

/**
 * slotje_pages_add_lines:
 * @self: pages that are being set
 * @tag: what the block is
 * @type: how the words look
 * @text: words
 * @indent: from the left
 * @outdent: from the right
 * @space: above them
 *
 * Adds a paragraph that a page may break, but not so that a line of it is left alone.
 */
void
slotje_pages_add_lines (SlotjePages *self,
                        const char *tag,
                        const SlotjeType *type,
                        const char *text,
                        double indent,
                        double outdent,
                        double space)
{
  g_autoptr (PangoLayout) layout = slotje_pages_make_layout (
      self, type, text, slotje_pages_get_measure (self) - indent - outdent);
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  const int n = pango_layout_get_line_count (layout);
  int i = 0;

  do
    {
      SlotjePiece *piece = slotje_pages_add_piece (self, tag, i == 0 ? space : 0);

      add_line (piece, iter, type, indent);
      piece->keep = n > 1 && (i == 0 || i == n - 2);
      i++;
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}
