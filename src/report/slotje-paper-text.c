/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-paper-print.h"

#include <glib/gi18n.h>

#include "slotje-layout.h"
#include "slotje-sentences.h"

#define GAP 2
#define NUMBER_INDENT 5
#define BULLET_INDENT 4

static void
add_underlined (GString *text, const char *line, char mark)
{
  g_string_append_printf (text, "%s\n", line);
  for (glong i = g_utf8_strlen (line, -1); i > 0; i--)
    g_string_append_c (text, mark);
  g_string_append_c (text, '\n');
}

static void
add_heading (GString *text, const SlotjeBlock *block)
{
  if (block->level == 1)
    g_string_append_c (text, '\n');
  if (block->level < 3)
    add_underlined (text, block->text, block->level == 1 ? '=' : '-');
  else
    g_string_append_printf (text, "%s\n", block->text);
}

static void
add_item (GString *text, const SlotjeBlock *block, guint index)
{
  const SlotjeItem *item = slotje_block_get_item (block, index);
  const guint indent = block->ordered ? NUMBER_INDENT : BULLET_INDENT;
  g_autofree char *line = item->aside != NULL ? g_strdup_printf ("%s (%s)", item->text, item->aside)
                                              : g_strdup (item->text);

  if (block->ordered)
    g_string_append_printf (text, "%3u. ", index + 1);
  else
    g_string_append (text, "  • ");
  slotje_layout_add_hanging (text, line, indent);
  if (item->uri != NULL)
    slotje_layout_add_wrapped (text, item->uri, indent);
  for (guint i = 0; i < item->details->len; i++)
    slotje_layout_add_wrapped (text, g_ptr_array_index (item->details, i), indent);
}

/* What a cell takes in a row of one line: a shape, or its words. */
static const char *
get_line (const SlotjeCell *cell)
{
  return cell->has_value ? slotje_say_value_shape (cell->value) : cell->text;
}

/* Columns of shapes have a number instead of a name. FALSE when there are none. */
static gboolean
add_key (GString *text, const SlotjeBlock *block)
{
  guint n = 0;

  for (guint i = 0; i < block->columns->len; i++)
    if (slotje_block_get_column (block, i)->share == 0)
      g_string_append_printf (text, "%4u  %s\n", ++n, slotje_block_get_column (block, i)->text);
  if (n == 0)
    return FALSE;

  g_string_append_c (text, '\n');
  for (int value = SLOTJE_VALUE_YES; value >= SLOTJE_VALUE_NO; value--)
    g_string_append_printf (text, "%s%s %s", value == SLOTJE_VALUE_YES ? "" : "   ",
                            slotje_say_value_shape ((SlotjeValue) value),
                            slotje_say_value ((SlotjeValue) value));
  g_string_append (text, "\n\n");

  return TRUE;
}

static guint *
measure (const SlotjeBlock *block, guint *total)
{
  guint *widths = g_new0 (guint, block->columns->len);
  guint n_numbers = 0;

  *total = 0;
  for (guint i = 0; i < block->columns->len; i++)
    {
      const SlotjeColumn *column = slotje_block_get_column (block, i);

      widths[i] = column->share > 0 ? (guint) g_utf8_strlen (column->text, -1)
                  : ++n_numbers > 9 ? 2
                                    : 1;
      for (guint j = 0; j < block->rows->len; j++)
        widths[i] = MAX (
            widths[i], (guint) g_utf8_strlen (get_line (slotje_block_get_cell (block, j, i)), -1));
      *total += widths[i] + GAP;
    }

  return widths;
}

static void
end_line (GString *text)
{
  while (g_str_has_suffix (text->str, " "))
    g_string_truncate (text, text->len - 1);
  g_string_append_c (text, '\n');
}

static void
add_columns (GString *text, const SlotjeBlock *block, const guint *widths)
{
  guint number = 0;

  for (guint i = 0; i < block->columns->len; i++)
    {
      const SlotjeColumn *column = slotje_block_get_column (block, i);
      g_autofree char *name =
          column->share > 0 ? g_strdup (column->text) : g_strdup_printf ("%u", ++number);

      slotje_layout_add_padded (text, name, widths[i] + GAP);
    }
  end_line (text);
  for (guint j = 0; j < block->rows->len; j++)
    {
      for (guint i = 0; i < block->columns->len; i++)
        slotje_layout_add_padded (text, get_line (slotje_block_get_cell (block, j, i)),
                                  widths[i] + GAP);
      end_line (text);
    }
}

/* A row that is too wide for a terminal, one cell under the other. */
static void
add_record (GString *text, const SlotjeBlock *block, guint row)
{
  if (row > 0)
    g_string_append_c (text, '\n');
  for (guint i = 0; i < block->columns->len; i++)
    {
      const SlotjeCell *cell = slotje_block_get_cell (block, row, i);
      g_autofree char *line =
          g_strdup_printf ("%s: %s", slotje_block_get_column (block, i)->text, cell->text);

      slotje_layout_add_wrapped (text, line, i == 0 ? 0 : GAP);
      if (cell->aside != NULL)
        slotje_layout_add_wrapped (text, cell->aside, BULLET_INDENT);
    }
}

static gboolean
has_asides (const SlotjeBlock *block)
{
  for (guint j = 0; j < block->rows->len; j++)
    for (guint i = 0; i < block->columns->len; i++)
      if (slotje_block_get_cell (block, j, i)->aside != NULL)
        return TRUE;

  return FALSE;
}

static void
add_table (GString *text, const SlotjeBlock *block)
{
  guint total;
  g_autofree guint *widths = measure (block, &total);

  if (add_key (text, block) || (total <= SLOTJE_LAYOUT_WIDTH + GAP && !has_asides (block)))
    {
      add_columns (text, block, widths);
      return;
    }

  for (guint i = 0; i < block->rows->len; i++)
    add_record (text, block, i);
}

static void
add_block (GString *text, const SlotjeBlock *block)
{
  /* A picture is only the words after it once more. */
  if (block->kind == SLOTJE_BLOCK_PICTURE)
    return;

  g_string_append_c (text, '\n');
  switch (block->kind)
    {
    case SLOTJE_BLOCK_HEADING:
      add_heading (text, block);
      break;
    case SLOTJE_BLOCK_LIST:
      for (guint i = 0; i < block->items->len; i++)
        add_item (text, block, i);
      break;
    case SLOTJE_BLOCK_TABLE:
      add_table (text, block);
      break;
    case SLOTJE_BLOCK_PARAGRAPH:
    case SLOTJE_BLOCK_PICTURE:
    default:
      slotje_layout_add_wrapped (text, block->text, 0);
      break;
    }
}

/**
 * slotje_paper_print_text:
 * @self: a paper
 *
 * Returns: (transfer full): the paper as plain text, for a terminal or an e-mail
 */
char *
slotje_paper_print_text (const SlotjePaper *self)
{
  GString *text = g_string_new (NULL);
  g_autofree char *day = slotje_say_day (self->date);

  if (self->demo)
    g_string_append_printf (text, "*** %s ***\n\n", slotje_paper_say_demo ());
  add_underlined (text, self->title, '=');
  g_string_append_printf (text, "%s\n", day);
  for (guint i = 0; i < self->blocks->len; i++)
    add_block (text, slotje_paper_get_block (self, i));

  return g_string_free (text, FALSE);
}
