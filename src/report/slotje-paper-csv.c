/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-paper-print.h"

#include "slotje-csv.h"
#include "slotje-sentences.h"

/* Where in the paper the writer is. */
typedef struct
{
  GString *text;
  const char *chapter;
  const char *section;
} Place;

static void
add_row (const Place *place, const char *row, const char *column, const char *value)
{
  const char *const cells[] = { place->chapter, place->section, row, column, value, NULL };

  slotje_csv_add_row (place->text, cells);
}

static void
add_item (const Place *place, const SlotjeItem *item)
{
  add_row (place, item->text, "", item->aside != NULL ? item->aside : "");
  if (item->uri != NULL)
    add_row (place, item->text, "", item->uri);
  for (guint i = 0; i < item->details->len; i++)
    add_row (place, item->text, "", g_ptr_array_index (item->details, i));
}

static void
add_table_row (const Place *place, const SlotjeBlock *block, guint row)
{
  const char *name = slotje_block_get_cell (block, row, 0)->text;

  for (guint i = 1; i < block->columns->len; i++)
    {
      const SlotjeCell *cell = slotje_block_get_cell (block, row, i);
      const char *column = slotje_block_get_column (block, i)->text;

      add_row (place, name, column, cell->text);
      if (cell->aside != NULL)
        add_row (place, name, column, cell->aside);
    }
}

static void
add_heading (Place *place, const SlotjeBlock *block)
{
  if (block->level == 1)
    {
      place->chapter = block->text;
      place->section = "";
    }
  else
    place->section = block->text;
}

static void
add_block (Place *place, const SlotjeBlock *block)
{
  switch (block->kind)
    {
    case SLOTJE_BLOCK_HEADING:
      add_heading (place, block);
      break;
    case SLOTJE_BLOCK_PARAGRAPH:
      add_row (place, "", "", block->text);
      break;
    case SLOTJE_BLOCK_LIST:
      for (guint i = 0; i < block->items->len; i++)
        add_item (place, slotje_block_get_item (block, i));
      break;
    case SLOTJE_BLOCK_TABLE:
      for (guint i = 0; i < block->rows->len; i++)
        add_table_row (place, block, i);
      break;
    case SLOTJE_BLOCK_PICTURE:
    default:
      break;
    }
}

/**
 * slotje_paper_print_csv:
 * @self: a paper
 *
 * One value a row, with where it stands, so that every row has the same columns: chapter, section,
 * row, column, value. A list has its items as rows; what is no table has no column.
 *
 * Returns: (transfer full): the paper as RFC 4180 has it, safe to open in a spreadsheet
 */
char *
slotje_paper_print_csv (const SlotjePaper *self)
{
  static const char *const header[] = { "chapter", "section", "row", "column", "value", NULL };
  Place place = { g_string_new (NULL), self->title, "" };
  g_autofree char *day = slotje_say_day (self->date);

  slotje_csv_add_row (place.text, header);
  if (self->demo)
    add_row (&place, "", "", slotje_paper_say_demo ());
  add_row (&place, "", "", day);
  for (guint i = 0; i < self->blocks->len; i++)
    add_block (&place, slotje_paper_get_block (self, i));

  return g_string_free (place.text, FALSE);
}
