/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-pages-private.h"

#include <stdio.h>

#include "slotje-paper-style.h"

#define TILE_SIZE 24.0
#define TILE_GAP 10.0
#define NUMBER_INDENT 20.0
#define BULLET_INDENT 12.0
#define ASIDE_WIDTH 90.0

static gboolean
read_color (const char *color, SlotjeInk *ink)
{
  guint red;
  guint green;
  guint blue;

  if (color == NULL || sscanf (color, "#%2x%2x%2x", &red, &green, &blue) != 3)
    return FALSE;

  *ink = (SlotjeInk){ red / 255.0, green / 255.0, blue / 255.0, 1 };

  return TRUE;
}

/* FALSE when there is none. */
static gboolean
add_tile (SlotjePages *self, SlotjePiece *piece, const SlotjeBlock *block)
{
  static const SlotjeType type = { 12, TRUE, FALSE };
  SlotjeInk ink;
  SlotjeMark *mark;

  if (block->letter == NULL || !read_color (block->color, &ink))
    return FALSE;

  mark = slotje_piece_add_mark (piece, SLOTJE_MARK_TILE, 0, 0);
  mark->width = TILE_SIZE;
  mark->ink = ink;
  mark->layout = slotje_pages_make_layout (self, &type, block->letter, 0);

  return TRUE;
}

/* A heading is one piece, however many lines it has, and belongs to what follows. */
static void
add_heading (SlotjePages *self, const SlotjeBlock *block)
{
  static const char *const tags[] = { "H1", "H2", "H3" };
  static const double spaces[] = { 30, 24, 16 };
  static const double below[] = { 4, 3, 1 };
  const guint level = block->level - 1;
  const SlotjeType *type = &slotje_type_headings[level];
  SlotjePiece *piece = slotje_pages_add_piece (self, tags[level], spaces[level]);
  const double indent = add_tile (self, piece, block) ? TILE_SIZE + TILE_GAP : 0;

  piece->keep = TRUE;
  piece->fresh = level == 0;
  piece->outline = level < 2 ? block : NULL;
  piece->height = slotje_piece_add_text (
      piece,
      slotje_pages_make_layout (self, type, block->text, slotje_pages_get_measure (self) - indent),
      type, indent, 0);
  piece->height = MAX (piece->height, indent > 0 ? TILE_SIZE : 0) + below[level];
  if (level == 1)
    g_array_index (piece->marks, SlotjeMark, piece->marks->len - 1).ink = SLOTJE_PAPER_ACCENT;
}

static void
add_paragraph (SlotjePages *self, const SlotjeBlock *block)
{
  switch (block->tone)
    {
    case SLOTJE_TONE_LEAD:
      slotje_pages_add_lines (self, "P", &slotje_type_lead, block->text, 0, 0, 14);
      slotje_pages_get_last (self)->keep = TRUE;
      return;
    case SLOTJE_TONE_QUIET:
      slotje_pages_add_lines (self, "P", &slotje_type_small, block->text, 0, 0, 5);
      return;
    case SLOTJE_TONE_PLAIN:
    default:
      slotje_pages_add_lines (self, "P", &slotje_type_body, block->text, 0, 0, 6);
      return;
    }
}

/* All pieces from @first on are one item. */
static void
mark_item (SlotjePages *self, guint first, guint item)
{
  for (guint i = first; i < self->pieces->len; i++)
    {
      SlotjePiece *piece = g_ptr_array_index (self->pieces, i);

      piece->part = item;
      piece->part_tag = "LI";
    }
}

/* Its first line, with what leads it in and what stands at its side. */
static void
add_item_marks (SlotjePages *self, SlotjePiece *piece, const SlotjeBlock *block, guint index)
{
  const SlotjeItem *item = slotje_block_get_item (block, index);
  g_autofree char *number = block->ordered ? g_strdup_printf ("%u", index + 1) : g_strdup ("•");
  const SlotjeType *type = block->ordered ? &slotje_type_bold : &slotje_type_body;

  slotje_piece_add_text (piece, slotje_pages_make_layout (self, type, number, 0), type, 0, 0);
  g_array_index (piece->marks, SlotjeMark, piece->marks->len - 1).ink = SLOTJE_PAPER_ACCENT;
  if (item->aside != NULL)
    {
      PangoLayout *layout =
          slotje_pages_make_layout (self, &slotje_type_small, item->aside, ASIDE_WIDTH);

      pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
      slotje_piece_add_text (piece, layout, &slotje_type_small,
                             slotje_pages_get_measure (self) - ASIDE_WIDTH, 1);
    }
}

static void
add_item_text (SlotjePages *self, const SlotjeBlock *block, const SlotjeItem *item, double indent)
{
  const SlotjeType *type = block->ordered ? &slotje_type_bold : &slotje_type_body;
  const guint first = self->pieces->len;

  slotje_pages_add_lines (self, "L", type, item->text, indent,
                          item->aside != NULL ? ASIDE_WIDTH : 0, block->ordered ? 8 : 4);
  for (guint i = first; item->uri != NULL && i < self->pieces->len; i++)
    {
      SlotjePiece *piece = g_ptr_array_index (self->pieces, i);
      SlotjeMark *mark = &g_array_index (piece->marks, SlotjeMark, 0);

      mark->uri = item->uri;
      mark->ink = SLOTJE_PAPER_ACCENT;
    }
}

static void
add_item (SlotjePages *self, const SlotjeBlock *block, guint index)
{
  const SlotjeItem *item = slotje_block_get_item (block, index);
  const double indent = block->ordered ? NUMBER_INDENT : BULLET_INDENT;
  const guint first = self->pieces->len;

  add_item_text (self, block, item, indent);
  add_item_marks (self, g_ptr_array_index (self->pieces, first), block, index);
  for (guint i = 0; i < item->details->len; i++)
    {
      if (i == 0)
        slotje_pages_get_last (self)->keep = TRUE;
      slotje_pages_add_lines (self, "L", block->ordered ? &slotje_type_body : &slotje_type_small,
                              g_ptr_array_index (item->details, i), indent, 0, 1);
    }
  mark_item (self, first, index);
  /* No item is left alone. */
  if (index + 1 < block->items->len && (index == 0 || index + 2 == block->items->len))
    slotje_pages_get_last (self)->keep = TRUE;
}

/* In the middle, and smaller when the sheet is narrow. */
static void
add_picture (SlotjePages *self, const SlotjeBlock *block)
{
  const double width = MIN (block->picture.width, slotje_pages_get_measure (self));
  SlotjePiece *piece = slotje_pages_add_piece (self, "Figure", 8);
  SlotjeMark *mark = slotje_piece_add_mark (piece, SLOTJE_MARK_PICTURE,
                                            (slotje_pages_get_measure (self) - width) / 2, 0);

  mark->picture = &block->picture;
  mark->width = width;
  piece->height = block->picture.height * width / block->picture.width;
}

/**
 * slotje_pages_add_block:
 * @self: pages that are being set
 * @block: a block of their paper
 *
 * Adds the pieces of one block.
 */
void
slotje_pages_add_block (SlotjePages *self, const SlotjeBlock *block)
{
  switch (block->kind)
    {
    case SLOTJE_BLOCK_HEADING:
      add_heading (self, block);
      break;
    case SLOTJE_BLOCK_LIST:
      for (guint i = 0; i < block->items->len; i++)
        add_item (self, block, i);
      break;
    case SLOTJE_BLOCK_TABLE:
      slotje_pages_add_table (self, block);
      break;
    case SLOTJE_BLOCK_PICTURE:
      add_picture (self, block);
      break;
    case SLOTJE_BLOCK_PARAGRAPH:
    default:
      add_paragraph (self, block);
      break;
    }
  self->n_blocks++;
}
