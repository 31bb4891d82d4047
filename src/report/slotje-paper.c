/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-paper.h"

#include <glib/gi18n.h>

#include "slotje-sentences.h"

static void
cell_free (gpointer data)
{
  SlotjeCell *self = data;

  g_free (self->text);
  g_free (self->aside);
  g_free (self);
}

static void
column_free (gpointer data)
{
  SlotjeColumn *self = data;

  g_free (self->text);
  g_free (self->brief);
  g_free (self);
}

static void
block_free (gpointer data)
{
  SlotjeBlock *self = data;

  g_free (self->text);
  g_free (self->letter);
  g_free (self->color);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->columns, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  if (self->picture.free_data != NULL)
    self->picture.free_data (self->picture.data);
  g_free (self);
}

/**
 * slotje_paper_new:
 * @reader: who reads it
 * @title: of the whole, without anything personal
 * @date: the Julian day it is about
 * @demo: whether it is about a person who was made up
 *
 * Returns: (transfer full): an empty paper
 */
SlotjePaper *
slotje_paper_new (SlotjePaperFor reader, const char *title, guint32 date, gboolean demo)
{
  SlotjePaper *self = g_new0 (SlotjePaper, 1);

  self->reader = reader;
  self->title = g_strdup (title);
  self->date = date;
  self->demo = demo;
  self->blocks = g_ptr_array_new_with_free_func (block_free);

  return self;
}

/**
 * slotje_paper_free:
 * @self: (nullable) (transfer full): a paper
 */
void
slotje_paper_free (SlotjePaper *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_ptr_array_unref (self->blocks);
  g_free (self);
}

static SlotjeBlock *
add_block (SlotjePaper *self, SlotjeBlockKind kind, const char *text)
{
  SlotjeBlock *block = g_new0 (SlotjeBlock, 1);

  block->kind = kind;
  block->text = g_strdup (text);
  g_ptr_array_add (self->blocks, block);

  return block;
}

/**
 * slotje_paper_add_heading:
 * @self: a paper
 * @level: 1 for a chapter, 2 or 3
 * @text: the heading
 *
 * Returns: (transfer none): the heading, which may get a tile
 */
SlotjeBlock *
slotje_paper_add_heading (SlotjePaper *self, guint level, const char *text)
{
  SlotjeBlock *block = add_block (self, SLOTJE_BLOCK_HEADING, text);

  block->level = level;

  return block;
}

/**
 * slotje_paper_add_paragraph:
 * @self: a paper
 * @tone: how loud
 * @text: (nullable): the words; %NULL adds nothing
 */
void
slotje_paper_add_paragraph (SlotjePaper *self, SlotjeTone tone, const char *text)
{
  if (text != NULL)
    add_block (self, SLOTJE_BLOCK_PARAGRAPH, text)->tone = tone;
}

/**
 * slotje_paper_take_list:
 * @self: a paper
 * @title: (nullable): a heading of the third level
 * @ordered: whether the items have numbers
 * @items: (transfer full) (element-type SlotjeItem): the items; without any nothing is added
 */
void
slotje_paper_take_list (SlotjePaper *self, const char *title, gboolean ordered, GPtrArray *items)
{
  SlotjeBlock *block;

  if (items->len == 0)
    {
      g_ptr_array_unref (items);
      return;
    }

  if (title != NULL)
    slotje_paper_add_heading (self, 3, title);
  block = add_block (self, SLOTJE_BLOCK_LIST, NULL);
  block->ordered = ordered;
  block->items = items;
}

/**
 * slotje_paper_add_table:
 * @self: a paper
 * @title: what it is called
 *
 * Returns: (transfer none): a table without columns and rows
 */
SlotjeBlock *
slotje_paper_add_table (SlotjePaper *self, const char *title)
{
  SlotjeBlock *block = add_block (self, SLOTJE_BLOCK_TABLE, title);

  block->columns = g_ptr_array_new_with_free_func (column_free);
  block->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  return block;
}

/**
 * slotje_block_add_column:
 * @self: a table
 * @text: its heading
 * @brief: (nullable): the same as short as can be
 * @share: how wide, in parts of all columns; 0 for shapes
 */
void
slotje_block_add_column (SlotjeBlock *self, const char *text, const char *brief, guint share)
{
  SlotjeColumn *column = g_new0 (SlotjeColumn, 1);

  column->text = g_strdup (text);
  column->brief = g_strdup (brief);
  column->share = share;
  g_ptr_array_add (self->columns, column);
}

/**
 * slotje_block_add_row:
 * @self: a table
 *
 * Begins a row.
 */
void
slotje_block_add_row (SlotjeBlock *self)
{
  g_ptr_array_add (self->rows, g_ptr_array_new_with_free_func (cell_free));
}

/**
 * slotje_block_add_cell:
 * @self: a table
 * @text: words
 *
 * Returns: (transfer none): the next cell of the last row
 */
SlotjeCell *
slotje_block_add_cell (SlotjeBlock *self, const char *text)
{
  SlotjeCell *cell = g_new0 (SlotjeCell, 1);

  cell->text = g_strdup (text);
  g_ptr_array_add (g_ptr_array_index (self->rows, self->rows->len - 1), cell);

  return cell;
}

/**
 * slotje_block_add_value:
 * @self: a table
 * @value: who sees something
 * @decides: who could settle it: a set of #SlotjeDecides
 *
 * Returns: (transfer none): the next cell of the last row
 */
SlotjeCell *
slotje_block_add_value (SlotjeBlock *self, SlotjeValue value, guint decides)
{
  SlotjeCell *cell = slotje_block_add_cell (self, slotje_say_value (value));

  cell->has_value = TRUE;
  cell->value = value;
  cell->decides = decides;

  return cell;
}

/**
 * slotje_paper_take_picture:
 * @self: a paper
 * @text: what it shows
 * @picture: the picture; its data is taken over
 */
void
slotje_paper_take_picture (SlotjePaper *self, const char *text, const SlotjePicture *picture)
{
  add_block (self, SLOTJE_BLOCK_PICTURE, text)->picture = *picture;
}

/**
 * slotje_paper_get_block:
 * @self: a paper
 * @index: below the number of its blocks
 *
 * Returns: (transfer none): the block
 */
const SlotjeBlock *
slotje_paper_get_block (const SlotjePaper *self, guint index)
{
  return g_ptr_array_index (self->blocks, index);
}

/**
 * slotje_block_get_item:
 * @self: a list
 * @index: below the number of its items
 *
 * Returns: (transfer none): the item
 */
const SlotjeItem *
slotje_block_get_item (const SlotjeBlock *self, guint index)
{
  return g_ptr_array_index (self->items, index);
}

/**
 * slotje_block_get_column:
 * @self: a table
 * @index: below the number of its columns
 *
 * Returns: (transfer none): the column
 */
const SlotjeColumn *
slotje_block_get_column (const SlotjeBlock *self, guint index)
{
  return g_ptr_array_index (self->columns, index);
}

/**
 * slotje_block_get_cell:
 * @self: a table
 * @row: below the number of its rows
 * @column: below the number of its columns
 *
 * Returns: (transfer none): the cell
 */
const SlotjeCell *
slotje_block_get_cell (const SlotjeBlock *self, guint row, guint column)
{
  const GPtrArray *cells = g_ptr_array_index (self->rows, row);

  return g_ptr_array_index (cells, column);
}

/**
 * slotje_paper_say_demo:
 *
 * Returns: (transfer none): what says that the person was made up
 */
const char *
slotje_paper_say_demo (void)
{
  /* TRANSLATORS: on every page of a report about a person who was made up */
  return _ ("Demo: nobody’s real data");
}
