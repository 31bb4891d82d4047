/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-paper-print.h"

#include "slotje-date.h"
#include "slotje-exposure-report.h"
#include "slotje-words.h"
#include "slotje-writer.h"

/* Nothing is written for NULL. */
static void
add_optional (SlotjeWriter *writer, const char *member, const char *value)
{
  if (value != NULL)
    slotje_writer_add_string (writer, member, value);
}

static void
add_items (SlotjeWriter *writer, const SlotjeBlock *block)
{
  slotje_writer_add_boolean (writer, "ordered", block->ordered);
  slotje_writer_open_array (writer, "items");
  for (guint i = 0; i < block->items->len; i++)
    {
      const SlotjeItem *item = slotje_block_get_item (block, i);

      slotje_writer_open_object (writer, NULL);
      slotje_writer_add_string (writer, "text", item->text);
      add_optional (writer, "aside", item->aside);
      add_optional (writer, "url", item->uri);
      slotje_writer_open_array (writer, "details");
      for (guint j = 0; j < item->details->len; j++)
        slotje_writer_add_string (writer, NULL, g_ptr_array_index (item->details, j));
      slotje_writer_close (writer);
      slotje_writer_close (writer);
    }
  slotje_writer_close (writer);
}

static void
add_cell (SlotjeWriter *writer, const SlotjeCell *cell)
{
  slotje_writer_open_object (writer, NULL);
  slotje_writer_add_string (writer, "text", cell->text);
  add_optional (writer, "aside", cell->aside);
  if (cell->has_value)
    slotje_writer_add_string (writer, "value", slotje_value_to_string (cell->value));
  if (cell->decides != 0)
    slotje_report_add_decides (writer, "decides", cell->decides);
  slotje_writer_close (writer);
}

static void
add_table (SlotjeWriter *writer, const SlotjeBlock *block)
{
  slotje_writer_add_string (writer, "text", block->text);
  slotje_writer_open_array (writer, "columns");
  for (guint i = 0; i < block->columns->len; i++)
    slotje_writer_add_string (writer, NULL, slotje_block_get_column (block, i)->text);
  slotje_writer_close (writer);
  slotje_writer_open_array (writer, "rows");
  for (guint j = 0; j < block->rows->len; j++)
    {
      slotje_writer_open_array (writer, NULL);
      for (guint i = 0; i < block->columns->len; i++)
        add_cell (writer, slotje_block_get_cell (block, j, i));
      slotje_writer_close (writer);
    }
  slotje_writer_close (writer);
}

static const char *
get_kind (SlotjeBlockKind kind)
{
  static const char *const words[] = { "heading", "paragraph", "list", "table", "picture" };

  return words[kind];
}

static void
add_block (SlotjeWriter *writer, const SlotjeBlock *block)
{
  slotje_writer_open_object (writer, NULL);
  slotje_writer_add_string (writer, "kind", get_kind (block->kind));
  switch (block->kind)
    {
    case SLOTJE_BLOCK_HEADING:
      slotje_writer_add_integer (writer, "level", block->level);
      slotje_writer_add_string (writer, "text", block->text);
      break;
    case SLOTJE_BLOCK_LIST:
      add_items (writer, block);
      break;
    case SLOTJE_BLOCK_TABLE:
      add_table (writer, block);
      break;
    case SLOTJE_BLOCK_PARAGRAPH:
    case SLOTJE_BLOCK_PICTURE:
    default:
      slotje_writer_add_string (writer, "text", block->text);
      break;
    }
  slotje_writer_close (writer);
}

/**
 * slotje_paper_print_json:
 * @self: a paper
 *
 * The format `slotje-report/1`: an object with `format`, `for` (`me` or `employer`), `date` (ISO),
 * `language` (`en` or `nl`), `demo`, `title` and `blocks`, which stand in the order in which to
 * read them. Every block has a `kind`:
 *
 * - `heading`: `level` (1 begins a chapter, 2, 3) and `text`;
 * - `paragraph`: `text`;
 * - `list`: `ordered` and `items`, each with `text`, `details` (whole sentences) and perhaps
 *   `aside` and `url`;
 * - `table`: `text` (what it is called), `columns` (their headings) and `rows`, arrays of as many
 *   cells; a cell has `text` and perhaps `aside`, and in the grid of who sees what `value` (`yes`,
 *   `maybe` or `no`) and `decides` (who could settle a maybe: `you`, `other`, `platform`);
 * - `picture`: `text`, what it shows. The block after it says the same in words.
 *
 * Words are in the language of the process; further members may come.
 *
 * Returns: (transfer full): the paper as JSON
 */
char *
slotje_paper_print_json (const SlotjePaper *self)
{
  g_autoptr (SlotjeWriter) writer = slotje_writer_new (SLOTJE_WRITER_AS_ADDED);
  g_autofree char *date = slotje_date_format (self->date);

  slotje_writer_add_string (writer, "format", "slotje-report/1");
  slotje_writer_add_string (writer, "for",
                            self->reader == SLOTJE_PAPER_FOR_EMPLOYER ? "employer" : "me");
  slotje_writer_add_string (writer, "date", date);
  slotje_writer_add_string (writer, "language", slotje_words_language ());
  slotje_writer_add_boolean (writer, "demo", self->demo);
  slotje_writer_add_string (writer, "title", self->title);
  slotje_writer_open_array (writer, "blocks");
  for (guint i = 0; i < self->blocks->len; i++)
    add_block (writer, slotje_paper_get_block (self, i));

  return slotje_writer_print (writer, NULL);
}
