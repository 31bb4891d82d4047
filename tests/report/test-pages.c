/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report-fixture.h"

#include "slotje-pages-private.h"

#define TODAY 739942

static SlotjePaper *
new_paper (void)
{
  return slotje_paper_new (SLOTJE_PAPER_FOR_ME, "Title", TODAY, FALSE);
}

static char *
make_words (guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "word%u ", i);

  return g_string_free (text, FALSE);
}

static SlotjeBlock *
add_table (SlotjePaper *paper, guint n_rows)
{
  SlotjeBlock *table = slotje_paper_add_table (paper, "Table");

  slotje_block_add_column (table, "What", NULL, 2);
  slotje_block_add_column (table, "Viewer", "Viewer", 0);
  for (guint i = 0; i < n_rows; i++)
    {
      slotje_block_add_row (table);
      slotje_block_add_cell (table, "A row");
      slotje_block_add_value (table, SLOTJE_VALUE_MAYBE, 0);
    }

  return table;
}

static const SlotjePlaced *
get_placed (const SlotjePages *pages, guint index)
{
  return &g_array_index (pages->placed, SlotjePlaced, index);
}

/* Nothing is below the text area, nothing overlaps, and what belongs together is together. */
static void
check (const SlotjePages *pages)
{
  const double room = pages->height - SLOTJE_PAGES_TOP - SLOTJE_PAGES_BOTTOM;

  for (guint i = 0; i < pages->placed->len; i++)
    {
      const SlotjePlaced *placed = get_placed (pages, i);
      const SlotjePlaced *before = i > 0 ? get_placed (pages, i - 1) : NULL;

      g_assert_cmpfloat (placed->y + placed->piece->height, <=, room + 0.01);
      g_assert_cmpuint (placed->page, <, pages->n_pages);
      if (before == NULL)
        continue;
      if (before->page == placed->page)
        g_assert_cmpfloat (placed->y, >=, before->y + before->piece->height - 0.01);
      else
        {
          g_assert_cmpuint (placed->page, ==, before->page + 1);
          g_assert_cmpfloat (placed->y, <=, 0);
          g_assert_false (before->piece->keep);
        }
    }
}

static guint
count_on_page (const SlotjePages *pages, guint page)
{
  guint n = 0;

  for (guint i = 0; i < pages->placed->len; i++)
    n += get_placed (pages, i)->page == page;

  return n;
}

static void
test_empty (void)
{
  g_autoptr (SlotjePaper) paper = new_paper ();
  g_autoptr (SlotjePages) pages = slotje_pages_new (paper, SLOTJE_PAGES_WIDTH, SLOTJE_PAGES_HEIGHT);

  g_assert_cmpuint (slotje_pages_get_n_pages (pages), ==, 1);
  check (pages);
}

/* The headings of a table come back on every page, and no row is left alone. */
static void
test_table (gconstpointer data)
{
  const guint n_rows = GPOINTER_TO_UINT (data);
  g_autoptr (SlotjePaper) paper = new_paper ();
  g_autoptr (SlotjePages) pages = NULL;
  guint n_heads = 0;

  add_table (paper, n_rows);
  pages = slotje_pages_new (paper, SLOTJE_PAGES_WIDTH, SLOTJE_PAGES_HEIGHT);
  check (pages);

  for (guint i = 0; i < pages->placed->len; i++)
    {
      const SlotjePlaced *placed = get_placed (pages, i);
      const gboolean first = i > 0 && get_placed (pages, i - 1)->page != placed->page;

      n_heads +=
          i + 1 < pages->placed->len && get_placed (pages, i + 1)->piece->head == placed->piece;
      if (first)
        g_assert_true (get_placed (pages, i + 1)->piece->head == placed->piece);
    }
  g_assert_cmpuint (n_heads, ==, pages->n_pages);
  if (pages->n_pages > 1)
    g_assert_cmpuint (count_on_page (pages, pages->n_pages - 1), >=, 3);
}

/* A page breaks a paragraph, but leaves no line of it alone, wherever the page ends. */
static void
test_lines (gconstpointer data)
{
  g_autoptr (SlotjePaper) paper = new_paper ();
  g_autoptr (SlotjePages) pages = NULL;
  g_autofree char *words = make_words (90);

  for (guint i = 0; i < GPOINTER_TO_UINT (data); i++)
    slotje_paper_add_paragraph (paper, SLOTJE_TONE_QUIET, "One line.");
  for (guint i = 0; i < 20; i++)
    slotje_paper_add_paragraph (paper, SLOTJE_TONE_PLAIN, words);
  pages = slotje_pages_new (paper, SLOTJE_PAGES_WIDTH, SLOTJE_PAGES_HEIGHT);
  check (pages);

  g_assert_cmpuint (pages->n_pages, >, 1);
  for (guint i = 1; i + 1 < pages->placed->len; i++)
    {
      const SlotjePlaced *placed = get_placed (pages, i);
      const gboolean alone = get_placed (pages, i - 1)->page != placed->page &&
                             get_placed (pages, i + 1)->piece->block != placed->piece->block;

      g_assert_false (alone && get_placed (pages, i - 1)->piece->block == placed->piece->block);
    }
}

/* A heading is never the last on its page, and a chapter begins one. */
static void
test_headings (void)
{
  g_autoptr (SlotjePaper) paper = new_paper ();
  g_autoptr (SlotjePages) pages = NULL;
  guint n_chapters = 0;

  slotje_paper_add_paragraph (paper, SLOTJE_TONE_PLAIN, "One line.");
  for (guint i = 0; i < 60; i++)
    {
      slotje_paper_add_heading (paper, i % 20 == 0 ? 1 : 2, "Heading");
      slotje_paper_add_paragraph (paper, SLOTJE_TONE_PLAIN, "One line.");
    }
  pages = slotje_pages_new (paper, SLOTJE_PAGES_WIDTH, SLOTJE_PAGES_HEIGHT);
  check (pages);

  for (guint i = 0; i < pages->placed->len; i++)
    {
      if (!get_placed (pages, i)->piece->fresh)
        continue;
      n_chapters++;
      g_assert_cmpfloat (get_placed (pages, i)->y, <=, 0);
    }
  g_assert_cmpuint (n_chapters, ==, 3);
}

/* Whatever a person wrote, all of it that is a paragraph gets its pages. */
static void
test_long_note (void)
{
  g_autoptr (SlotjePaper) paper = new_paper ();
  g_autoptr (SlotjePages) pages = NULL;
  g_autofree char *words = make_words (8000);
  GPtrArray *items = slotje_item_list_new ();
  SlotjeItem *item = slotje_item_new ("A setting", NULL);

  slotje_item_add_detail (item, words);
  g_ptr_array_add (items, item);
  slotje_paper_take_list (paper, "Your notes", FALSE, items);
  pages = slotje_pages_new (paper, SLOTJE_PAGES_WIDTH, SLOTJE_PAGES_HEIGHT);

  check (pages);
  g_assert_cmpuint (pages->n_pages, >, 8);
}

/* In a table it is cut short rather than running off the page. */
static void
test_long_cell (void)
{
  g_autoptr (SlotjePaper) paper = new_paper ();
  g_autoptr (SlotjePages) pages = NULL;
  g_autofree char *words = make_words (8000);
  SlotjeBlock *table = slotje_paper_add_table (paper, "Table");

  slotje_block_add_column (table, "What", NULL, 1);
  slotje_block_add_row (table);
  slotje_block_add_cell (table, words)->aside = g_strdup (words);
  pages = slotje_pages_new (paper, SLOTJE_PAGES_WIDTH, SLOTJE_PAGES_HEIGHT);

  check (pages);
  g_assert_cmpuint (pages->n_pages, ==, 1);
}

/* What is higher than a sheet is broken all the same, on the smallest of paper. */
static void
test_small_sheet (void)
{
  g_autoptr (SlotjePaper) paper = new_paper ();
  g_autoptr (SlotjePages) pages = NULL;

  slotje_paper_add_heading (paper, 1, "Chapter");
  for (guint i = 0; i < 40; i++)
    slotje_paper_add_heading (paper, 3, "Heading after heading");
  pages = slotje_pages_new (paper, 300, 300);

  for (guint i = 0; i < pages->placed->len; i++)
    g_assert_cmpfloat (get_placed (pages, i)->y + get_placed (pages, i)->piece->height, <=,
                       300 - SLOTJE_PAGES_TOP - SLOTJE_PAGES_BOTTOM + 0.01);
  g_assert_cmpuint (pages->n_pages, >, 2);
}

static void
draw_nothing (cairo_t *cr, gconstpointer data)
{
}

/* Wider than the sheet: made smaller, and as high as it then is. */
static void
test_wide_picture (void)
{
  g_autoptr (SlotjePaper) paper = new_paper ();
  g_autoptr (SlotjePages) pages = NULL;
  const SlotjePiece *piece;

  slotje_paper_take_picture (
      paper, "Picture", &(SlotjePicture){ .width = 1000, .height = 500, .draw = draw_nothing });
  pages = slotje_pages_new (paper, SLOTJE_PAGES_WIDTH, SLOTJE_PAGES_HEIGHT);
  piece = get_placed (pages, pages->placed->len - 1)->piece;

  g_assert_cmpfloat_with_epsilon (g_array_index (piece->marks, SlotjeMark, 0).width,
                                  slotje_pages_get_measure (pages), 0.01);
  g_assert_cmpfloat_with_epsilon (piece->height, slotje_pages_get_measure (pages) / 2, 0.01);
}

int
main (int argc, char **argv)
{
  static const guint sizes[] = { 1, 2, 3, 31, 32, 33, 34, 35, 36, 37, 38, 200 };

  report_fixture_init ();
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pages/empty", test_empty);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *table = g_strdup_printf ("/pages/table/%u", sizes[i]);
      g_autofree char *lines = g_strdup_printf ("/pages/lines/%u", i);

      g_test_add_data_func (table, GUINT_TO_POINTER (sizes[i]), test_table);
      g_test_add_data_func (lines, GUINT_TO_POINTER (i), test_lines);
    }
  g_test_add_func ("/pages/headings", test_headings);
  g_test_add_func ("/pages/long-note", test_long_note);
  g_test_add_func ("/pages/long-cell", test_long_cell);
  g_test_add_func ("/pages/small-sheet", test_small_sheet);
  g_test_add_func ("/pages/wide-picture", test_wide_picture);

  return g_test_run ();
}
