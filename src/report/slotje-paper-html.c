/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-paper-print.h"

#include <glib/gi18n.h>

#include "slotje-html.h"
#include "slotje-paper-svg.h"
#include "slotje-sentences.h"
#include "slotje-words.h"

/* Beside that of all pages. Pictures keep the white of paper in the dark. */
static const char style_sheet[] =
    ".unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);"
    "white-space:nowrap}"
    ".lead{font-size:1.25rem;font-weight:600;line-height:1.35;margin-bottom:.25rem}"
    ".demo{position:sticky;top:0;margin:-1.5rem -1rem 1rem;padding:.5rem 1rem;background:#f5c211;"
    "color:#241f00;font-weight:700;text-align:center}"
    ".tile{display:inline-block;min-width:1.9em;padding:.15em .3em;margin-right:.5em;"
    "border-radius:.4em;color:#fff;text-align:center;font-size:.7em;vertical-align:.12em}"
    "figure{margin:1rem 0}figure svg{max-width:100%;height:auto;background:#fff;"
    "border-radius:.75rem;padding:.5rem}"
    "table.grid{width:auto}table.grid td{padding:.15rem .4rem;text-align:center;font-size:1.1em;"
    "color:var(--link)}table.grid td.no{color:var(--quiet)}"
    ".up{writing-mode:vertical-rl;transform:rotate(180deg);font-weight:400;font-size:.9em}"
    "table.grid thead th{vertical-align:bottom;padding:.25rem .4rem}"
    "tbody th{font-weight:400}li{margin:.4rem 0}.scroll{overflow-x:auto}"
    ".aside{display:block;color:var(--quiet);font-size:.9em}"
    "@media print{.demo{position:static}section{break-before:page}tr{break-inside:avoid}"
    "h3,h4{break-after:avoid}}";

typedef struct
{
  GString *page;
  guint n_chapters;
  guint n_pictures;
} Writer;

static void
open_chapter (Writer *self, const SlotjeBlock *block)
{
  GString *page = self->page;

  if (self->n_chapters > 0)
    g_string_append (page, "</section>\n");
  self->n_chapters++;
  g_string_append_printf (page, "<section aria-labelledby=\"chapter-%u\">\n<h2 id=\"chapter-%u\">",
                          self->n_chapters, self->n_chapters);
  if (block->letter != NULL && block->color != NULL)
    {
      g_string_append (page, "<span class=\"tile\" aria-hidden=\"true\" style=\"background:");
      slotje_html_add_text (page, block->color);
      g_string_append (page, "\">");
      slotje_html_add_text (page, block->letter);
      g_string_append (page, "</span>");
    }
  slotje_html_add_text (page, block->text);
  g_string_append (page, "</h2>\n");
}

static void
add_heading (Writer *self, const SlotjeBlock *block)
{
  static const char *const tags[] = { "h2", "h3", "h4" };

  if (block->level == 1)
    open_chapter (self, block);
  else
    slotje_html_add (self->page, tags[block->level - (self->n_chapters > 0 ? 1 : 2)], NULL,
                     block->text);
}

static void
add_paragraph (GString *page, const SlotjeBlock *block)
{
  static const char *const classes[] = { NULL, "class=\"lead\"", "class=\"quiet\"" };

  slotje_html_add (page, "p", classes[block->tone], block->text);
}

static void
add_aside (GString *page, const char *text)
{
  if (text != NULL)
    slotje_html_add (page, "span", "class=\"aside\"", text);
}

static void
add_list (GString *page, const SlotjeBlock *block)
{
  const char *tag = block->ordered ? "ol" : "ul";

  g_string_append_printf (page, "<%s>\n", tag);
  for (guint i = 0; i < block->items->len; i++)
    {
      const SlotjeItem *item = slotje_block_get_item (block, i);

      g_string_append (page, "<li>");
      if (item->uri != NULL)
        slotje_html_add_link (page, item->uri, item->text);
      else
        slotje_html_add_text (page, item->text);
      if (item->aside != NULL)
        {
          g_string_append_c (page, ' ');
          slotje_html_add (page, "span", "class=\"quiet\"", item->aside);
        }
      for (guint j = 0; j < item->details->len; j++)
        add_aside (page, g_ptr_array_index (item->details, j));
      g_string_append (page, "</li>\n");
    }
  g_string_append_printf (page, "</%s>\n", tag);
}

static void
add_column (GString *page, const SlotjeColumn *column)
{
  if (column->brief == NULL)
    {
      slotje_html_add (page, "th", "scope=\"col\"", column->text);
      return;
    }

  g_string_append (page, "<th scope=\"col\">");
  slotje_html_add (page, "span", "class=\"unseen\"", column->text);
  slotje_html_add (page, "span", "class=\"up\" aria-hidden=\"true\"", column->brief);
  g_string_append (page, "</th>\n");
}

static void
add_cell (GString *page, const SlotjeCell *cell, gboolean first)
{
  if (cell->has_value)
    {
      g_string_append_printf (page, "<td class=\"%s\">", slotje_value_to_string (cell->value));
      slotje_html_add (page, "span", "aria-hidden=\"true\"", slotje_say_value_shape (cell->value));
      slotje_html_add (page, "span", "class=\"unseen\"", cell->text);
    }
  else
    {
      g_string_append (page, first ? "<th scope=\"row\">" : "<td>");
      slotje_html_add_text (page, cell->text);
    }
  add_aside (page, cell->aside);
  g_string_append (page, first ? "</th>\n" : "</td>\n");
}

static gboolean
is_grid (const SlotjeBlock *block)
{
  return slotje_block_get_column (block, block->columns->len - 1)->share == 0;
}

static void
add_legend (GString *page)
{
  g_string_append (page, "<p class=\"quiet\">");
  for (int value = SLOTJE_VALUE_YES; value >= SLOTJE_VALUE_NO; value--)
    {
      g_string_append_printf (page, "%s%s ", value == SLOTJE_VALUE_YES ? "" : " · ",
                              slotje_say_value_shape ((SlotjeValue) value));
      slotje_html_add_text (page, slotje_say_value ((SlotjeValue) value));
    }
  g_string_append (page, "</p>\n");
}

static void
add_table (GString *page, const SlotjeBlock *block)
{
  const gboolean grid = is_grid (block);

  if (grid)
    add_legend (page);
  g_string_append_printf (page, "<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
                                "aria-label=\"");
  slotje_html_add_text (page, block->text);
  g_string_append_printf (page, "\">\n<table%s>\n", grid ? " class=\"grid\"" : "");
  slotje_html_add (page, "caption", "class=\"unseen\"", block->text);
  g_string_append (page, "<thead>\n<tr>\n");
  for (guint i = 0; i < block->columns->len; i++)
    add_column (page, slotje_block_get_column (block, i));
  g_string_append (page, "</tr>\n</thead>\n<tbody>\n");
  for (guint j = 0; j < block->rows->len; j++)
    {
      g_string_append (page, "<tr>\n");
      for (guint i = 0; i < block->columns->len; i++)
        add_cell (page, slotje_block_get_cell (block, j, i), i == 0);
      g_string_append (page, "</tr>\n");
    }
  g_string_append (page, "</tbody>\n</table>\n</div>\n");
}

static void
add_picture (Writer *self, const SlotjeBlock *block)
{
  g_autofree char *svg = slotje_picture_print_svg (&block->picture, ++self->n_pictures);

  g_string_append (self->page, "<figure role=\"img\" aria-label=\"");
  slotje_html_add_text (self->page, block->text);
  g_string_append_printf (self->page, "\">\n%s</figure>\n", svg);
}

static void
add_block (Writer *self, const SlotjeBlock *block)
{
  switch (block->kind)
    {
    case SLOTJE_BLOCK_HEADING:
      add_heading (self, block);
      break;
    case SLOTJE_BLOCK_LIST:
      add_list (self->page, block);
      break;
    case SLOTJE_BLOCK_TABLE:
      add_table (self->page, block);
      break;
    case SLOTJE_BLOCK_PICTURE:
      add_picture (self, block);
      break;
    case SLOTJE_BLOCK_PARAGRAPH:
    default:
      add_paragraph (self->page, block);
      break;
    }
}

/* The chapters, to go to. */
static void
add_contents (GString *page, const SlotjePaper *paper)
{
  guint n = 0;

  g_string_append (page, "<nav aria-label=\"");
  /* TRANSLATORS: name of the list of chapters, for a screen reader */
  slotje_html_add_text (page, _ ("Contents"));
  g_string_append (page, "\">\n<ul>\n");
  for (guint i = 0; i < paper->blocks->len; i++)
    {
      const SlotjeBlock *block = slotje_paper_get_block (paper, i);

      if (block->kind != SLOTJE_BLOCK_HEADING || block->level != 1)
        continue;
      g_string_append_printf (page, "<li><a href=\"#chapter-%u\">", ++n);
      slotje_html_add_text (page, block->text);
      g_string_append (page, "</a></li>\n");
    }
  g_string_append (page, "</ul>\n</nav>\n");
}

static gboolean
has_chapters (const SlotjePaper *paper)
{
  for (guint i = 0; i < paper->blocks->len; i++)
    if (slotje_paper_get_block (paper, i)->level == 1)
      return TRUE;

  return FALSE;
}

/**
 * slotje_paper_print_html:
 * @self: a paper
 *
 * One file that needs no other, without a script, to be read on any screen, by a screen reader, in
 * the dark and on paper.
 *
 * Returns: (transfer full): the paper as HTML
 */
char *
slotje_paper_print_html (const SlotjePaper *self)
{
  Writer writer = { g_string_new (NULL), 0, 0 };
  g_autofree char *day = slotje_say_day (self->date);

  slotje_html_begin (writer.page, slotje_words_language (), self->title, style_sheet);
  if (self->demo)
    slotje_html_add (writer.page, "p", "class=\"demo\"", slotje_paper_say_demo ());
  slotje_html_add (writer.page, "p", "class=\"quiet\"", day);
  if (has_chapters (self))
    add_contents (writer.page, self);
  for (guint i = 0; i < self->blocks->len; i++)
    add_block (&writer, slotje_paper_get_block (self, i));
  if (writer.n_chapters > 0)
    g_string_append (writer.page, "</section>\n");
  slotje_html_end (writer.page);

  return g_string_free (writer.page, FALSE);
}
