/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-pages-private.h"

#include "slotje-paper-style.h"
#include "slotje-words.h"

#define BAR_WIDTH 48.0

static void
piece_free (gpointer data)
{
  SlotjePiece *self = data;

  g_array_unref (self->marks);
  g_free (self);
}

/* Letters stand where they would at any size. */
static PangoContext *
make_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_language (context, pango_language_from_string (slotje_words_language ()));
  cairo_font_options_destroy (options);

  return context;
}

double
slotje_pages_get_measure (const SlotjePages *self)
{
  return self->width - 2 * SLOTJE_PAGES_MARGIN;
}

/* The title, with a bar in the accent colour above it. */
static void
add_title (SlotjePages *self)
{
  SlotjePiece *bar = slotje_pages_add_piece (self, "H1", 0);
  SlotjeMark *mark = slotje_piece_add_mark (bar, SLOTJE_MARK_RULE, 0, 2);

  mark->width = BAR_WIDTH;
  mark->ink = SLOTJE_PAPER_ACCENT;
  mark->y = 0;
  bar->height = 10;
  bar->keep = TRUE;
  slotje_pages_add_lines (self, "H1", &slotje_type_title, self->paper->title, 0, 0, 0);
  slotje_pages_get_last (self)->keep = TRUE;
  self->n_blocks++;
}

/* Where the pieces go, one after the other. */
typedef struct
{
  SlotjePages *pages;
  double room; /* how high a page is */
  double y;
  guint page;
} Cursor;

static void
place (Cursor *self, const SlotjePiece *piece)
{
  SlotjePlaced placed = { piece, self->page, self->y };

  if (self->y > 0)
    placed.y += piece->space;
  g_array_append_val (self->pages->placed, placed);
  self->y = placed.y + piece->height;
}

static void
turn (Cursor *self, const SlotjePiece *next)
{
  self->page++;
  self->y = 0;
  if (next->head != NULL)
    place (self, next->head);
}

/* How high all that must stay together is, from @first on. */
static double
measure_run (const SlotjePages *self, guint first, guint *n)
{
  const SlotjePiece *piece = g_ptr_array_index (self->pieces, first);
  double height = piece->height;

  for (*n = 1; piece->keep && first + *n < self->pieces->len; (*n)++)
    {
      piece = g_ptr_array_index (self->pieces, first + *n);
      height += piece->space + piece->height;
    }

  return height;
}

/* What is higher than a page by itself is broken all the same. */
static void
place_run (Cursor *self, guint first, guint n, gboolean together)
{
  for (guint i = first; i < first + n; i++)
    {
      const SlotjePiece *piece = g_ptr_array_index (self->pages->pieces, i);

      if (!together && self->y > 0 && self->y + piece->space + piece->height > self->room)
        turn (self, piece);
      place (self, piece);
    }
}

static void
paginate (SlotjePages *self)
{
  Cursor cursor = { .pages = self, .room = self->height - SLOTJE_PAGES_TOP - SLOTJE_PAGES_BOTTOM };
  guint n;

  for (guint i = 0; i < self->pieces->len; i += n)
    {
      const SlotjePiece *piece = g_ptr_array_index (self->pieces, i);
      const double height = measure_run (self, i, &n);
      const gboolean fits = cursor.y + piece->space + height <= cursor.room;

      if (cursor.y > 0 && (piece->fresh || !fits))
        turn (&cursor, piece);
      place_run (&cursor, i, n, cursor.y + height <= cursor.room);
    }
  self->n_pages = cursor.page + 1;
}

/**
 * slotje_pages_new:
 * @paper: a paper; it must live as long
 * @width: of the sheet, in points
 * @height: of the sheet, in points
 *
 * Returns: (transfer full): the paper on pages
 */
SlotjePages *
slotje_pages_new (const SlotjePaper *paper, double width, double height)
{
  SlotjePages *self = g_new0 (SlotjePages, 1);

  self->paper = paper;
  self->width = width;
  self->height = height;
  self->context = make_context ();
  self->pieces = g_ptr_array_new_with_free_func (piece_free);
  self->placed = g_array_new (FALSE, FALSE, sizeof (SlotjePlaced));
  add_title (self);
  for (guint i = 0; i < paper->blocks->len; i++)
    slotje_pages_add_block (self, slotje_paper_get_block (paper, i));
  paginate (self);

  return self;
}

/**
 * slotje_pages_free:
 * @self: (nullable) (transfer full): pages
 */
void
slotje_pages_free (SlotjePages *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->placed);
  g_ptr_array_unref (self->pieces);
  g_object_unref (self->context);
  g_free (self);
}

/**
 * slotje_pages_get_n_pages:
 * @self: pages
 *
 * Returns: how many; at least one
 */
guint
slotje_pages_get_n_pages (const SlotjePages *self)
{
  return self->n_pages;
}
