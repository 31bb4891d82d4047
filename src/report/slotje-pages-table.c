/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-pages-private.h"

#include <glib/gi18n.h>

#include "slotje-explanation.h"
#include "slotje-paper-style.h"
#include "slotje-sentences.h"
#include "slotje-value-draw.h"

#define GAP 12.0
#define PADDING 5.0
#define VALUE_PADDING 3.0
#define ASIDE_SPACE 1.0
#define VALUE_COLUMN 25.0
#define LEGEND_GAP 16.0
#define RULE_OPACITY 0.2
/* More than that of one cell is not for a table. */
#define MOST_LINES 10

/* Where each column begins; one more than there are. (transfer full) */
static double *
find_columns (const SlotjePages *self, const SlotjeBlock *block)
{
  double *columns = g_new0 (double, block->columns->len + 1);
  double room = slotje_pages_get_measure (self);
  guint shares = 0;

  for (guint i = 0; i < block->columns->len; i++)
    {
      const guint share = slotje_block_get_column (block, i)->share;

      shares += share;
      room -= share == 0 ? VALUE_COLUMN : 0;
    }
  for (guint i = 0; i < block->columns->len; i++)
    {
      const guint share = slotje_block_get_column (block, i)->share;

      columns[i + 1] = columns[i] + (share == 0 ? VALUE_COLUMN : room * share / shares);
    }

  return columns;
}

static void
add_rule (const SlotjePages *self, SlotjePiece *piece, double opacity)
{
  SlotjeMark *mark = slotje_piece_add_mark (piece, SLOTJE_MARK_RULE, 0, piece->height);

  mark->width = slotje_pages_get_measure (self);
  mark->ink = SLOTJE_PAPER_TEXT;
  mark->ink.alpha = opacity;
}

static SlotjeMark *
get_last_mark (SlotjePiece *piece)
{
  return &g_array_index (piece->marks, SlotjeMark, piece->marks->len - 1);
}

/* At the foot of the headings. */
static void
add_upright (SlotjePages *self, SlotjePiece *piece, const char *text, double x)
{
  PangoLayout *layout = slotje_pages_make_layout (self, &slotje_type_small, text, 0);
  SlotjeMark *mark = slotje_piece_add_mark (piece, SLOTJE_MARK_UPRIGHT, x, 0);
  int length;
  int thickness;

  pango_layout_get_size (layout, &length, &thickness);
  mark->layout = layout;
  mark->x = x + (VALUE_COLUMN - (double) thickness / PANGO_SCALE) / 2;
  mark->ink = slotje_type_get_ink (&slotje_type_small);
  mark->tag = "TH";
  piece->height = MAX (piece->height, (double) length / PANGO_SCALE);
}

static void
add_head_text (SlotjePages *self, SlotjePiece *piece, const char *text, double x, double width)
{
  PangoLayout *layout = slotje_pages_make_layout (self, &slotje_type_small_bold, text, width - GAP);
  const double height = slotje_piece_add_text (piece, layout, &slotje_type_small_bold, x, 0);

  get_last_mark (piece)->tag = "TH";
  piece->height = MAX (piece->height, height);
}

/* All stand on the rule. */
static void
lower (SlotjePiece *piece)
{
  for (guint i = 0; i < piece->marks->len; i++)
    {
      SlotjeMark *mark = &g_array_index (piece->marks, SlotjeMark, i);
      int height;

      pango_layout_get_size (mark->layout, NULL, &height);
      mark->y = mark->kind == SLOTJE_MARK_UPRIGHT ? piece->height
                                                  : piece->height - (double) height / PANGO_SCALE;
    }
}

static SlotjePiece *
add_head (SlotjePages *self, const SlotjeBlock *block, const double *columns)
{
  SlotjePiece *piece = slotje_pages_add_piece (self, "Table", 10);

  for (guint i = 0; i < block->columns->len; i++)
    {
      const SlotjeColumn *column = slotje_block_get_column (block, i);

      if (column->share == 0)
        add_upright (self, piece, column->brief, columns[i]);
      else
        add_head_text (self, piece, column->text, columns[i], columns[i + 1] - columns[i]);
    }
  lower (piece);
  piece->height += PADDING;
  piece->keep = TRUE;
  piece->part_tag = "TR";
  add_rule (self, piece, 0.6);

  return piece;
}

static double
add_cell_text (SlotjePages *self,
               SlotjePiece *piece,
               const char *text,
               const SlotjeType *type,
               const SlotjeMark *place)
{
  g_autofree char *line = g_strdelimit (g_strdup (text), "\r\n", ' ');
  PangoLayout *layout = slotje_pages_make_layout (self, type, line, place->width);
  double height;

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_height (layout, -MOST_LINES);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  height = slotje_piece_add_text (piece, layout, type, place->x, place->y);
  get_last_mark (piece)->tag = place->tag;

  return height;
}

static void
add_cell (SlotjePages *self, SlotjePiece *piece, const SlotjeCell *cell, const SlotjeMark *place)
{
  double height = add_cell_text (self, piece, cell->text, &slotje_type_body, place);

  if (cell->aside != NULL)
    {
      SlotjeMark below = *place;

      below.y += height + ASIDE_SPACE;
      height += ASIDE_SPACE + add_cell_text (self, piece, cell->aside, &slotje_type_small, &below);
    }
  piece->height = MAX (piece->height, place->y + height);
}

/* In the middle of the row, once it is known how high that is. */
static void
add_values (SlotjePiece *piece, const SlotjeBlock *block, guint row, const double *columns)
{
  for (guint i = 0; i < block->columns->len; i++)
    {
      const SlotjeCell *cell = slotje_block_get_cell (block, row, i);
      SlotjeMark *mark;

      if (!cell->has_value)
        continue;

      mark = slotje_piece_add_mark (piece, SLOTJE_MARK_VALUE,
                                    columns[i] + (VALUE_COLUMN - SLOTJE_VALUE_SIZE) / 2,
                                    (piece->height - SLOTJE_VALUE_SIZE) / 2);
      mark->value = cell->value;
      mark->decides = cell->decides;
      mark->ink = cell->value == SLOTJE_VALUE_NO ? SLOTJE_PAPER_QUIET : SLOTJE_PAPER_ACCENT;
      mark->tag = "TD";
    }
}

static gboolean
is_grid (const SlotjeBlock *block)
{
  return slotje_block_get_column (block, block->columns->len - 1)->share == 0;
}

static SlotjePiece *
add_row (SlotjePages *self, const SlotjeBlock *block, guint row, const double *columns)
{
  const double padding = is_grid (block) ? VALUE_PADDING : PADDING;
  SlotjePiece *piece = slotje_pages_add_piece (self, "Table", 0);

  for (guint i = 0; i < block->columns->len; i++)
    {
      const SlotjeCell *cell = slotje_block_get_cell (block, row, i);
      const SlotjeMark place = { .x = columns[i],
                                 .y = padding,
                                 .width = columns[i + 1] - columns[i] - GAP,
                                 .tag = i == 0 ? "TH" : "TD" };

      if (!cell->has_value)
        add_cell (self, piece, cell, &place);
    }
  piece->height += padding;
  add_values (piece, block, row, columns);
  piece->part = row + 1;
  piece->part_tag = "TR";
  add_rule (self, piece, RULE_OPACITY);

  return piece;
}

/* One entry of the key; returns where the next one goes. */
static double
add_key (SlotjePages *self,
         SlotjePiece *piece,
         double x,
         SlotjeValue value,
         guint decides,
         const char *text)
{
  PangoLayout *layout = slotje_pages_make_layout (self, &slotje_type_small, text, 0);
  const double shape = decides != 0 ? SLOTJE_VALUE_ROOM : SLOTJE_VALUE_SIZE;
  SlotjeMark *mark = slotje_piece_add_mark (piece, SLOTJE_MARK_VALUE, x, 1);
  int width;

  mark->value = value;
  mark->decides = decides;
  mark->ink = value == SLOTJE_VALUE_NO ? SLOTJE_PAPER_QUIET : SLOTJE_PAPER_ACCENT;
  pango_layout_get_size (layout, &width, NULL);
  slotje_piece_add_text (piece, layout, &slotje_type_small, x + shape + 5, 1);

  return x + shape + 5 + (double) width / PANGO_SCALE + LEGEND_GAP;
}

static void
add_legend (SlotjePages *self)
{
  SlotjePiece *piece = slotje_pages_add_piece (self, "P", 8);
  double x = 0;

  for (int value = SLOTJE_VALUE_YES; value >= SLOTJE_VALUE_NO; value--)
    x = add_key (self, piece, x, (SlotjeValue) value, 0, slotje_say_value ((SlotjeValue) value));
  /* TRANSLATORS: in the key to the shapes of the grid, beside a shape with a question mark */
  x = add_key (self, piece, x, SLOTJE_VALUE_MAYBE, SLOTJE_DECIDES_YOU, _ ("you can find out"));
  /* TRANSLATORS: in the key to the shapes of the grid, beside a shape with a little person */
  add_key (self, piece, x, SLOTJE_VALUE_MAYBE, SLOTJE_DECIDES_OTHER, _ ("up to others"));
  piece->height = SLOTJE_VALUE_SIZE + 2;
  piece->keep = TRUE;
  self->n_blocks++;
}

/**
 * slotje_pages_add_table:
 * @self: pages that are being set
 * @block: a table
 *
 * Adds its headings, which come back on every page, and its rows, of which none is left alone.
 */
void
slotje_pages_add_table (SlotjePages *self, const SlotjeBlock *block)
{
  g_autofree double *columns = find_columns (self, block);
  const SlotjePiece *head;

  if (is_grid (block))
    add_legend (self);
  head = add_head (self, block, columns);
  for (guint i = 0; i < block->rows->len; i++)
    {
      SlotjePiece *row = add_row (self, block, i, columns);

      row->head = head;
      row->keep = i + 1 < block->rows->len && (i == 0 || i + 2 == block->rows->len);
    }
}
