/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-pages-private.h"

#include <glib/gi18n.h>

#include "slotje-paper-style.h"
#include "slotje-sentences.h"
#include "slotje-value-draw.h"

#define HEADER_Y 40.0
#define FOOTER_Y 44.0
#define BAND_HEIGHT 24.0
#define TILE_RADIUS 5.0

static void
draw_text (const SlotjeMark *mark, cairo_t *cr)
{
  cairo_move_to (cr, mark->x, mark->y);
  if (mark->line != NULL)
    pango_cairo_show_layout_line (cr, mark->line);
  else
    pango_cairo_show_layout (cr, mark->layout);
}

static void
draw_upright (const SlotjeMark *mark, cairo_t *cr)
{
  cairo_translate (cr, mark->x, mark->y);
  cairo_rotate (cr, -G_PI / 2);
  cairo_move_to (cr, 0, 0);
  pango_cairo_show_layout (cr, mark->layout);
}

static void
draw_rule (const SlotjeMark *mark, cairo_t *cr)
{
  const double thickness = mark->ink.alpha < 1 ? 0.6 : 3;

  cairo_set_line_width (cr, thickness);
  cairo_move_to (cr, mark->x, mark->y - thickness / 2);
  cairo_rel_line_to (cr, mark->width, 0);
  cairo_stroke (cr);
}

static void
draw_tile (const SlotjeMark *mark, cairo_t *cr)
{
  const double far = mark->width - TILE_RADIUS;
  const SlotjeInk ink = SLOTJE_PAPER_GROUND;
  int width;
  int height;

  cairo_translate (cr, mark->x, mark->y);
  cairo_new_path (cr);
  cairo_arc (cr, TILE_RADIUS, TILE_RADIUS, TILE_RADIUS, G_PI, 1.5 * G_PI);
  cairo_arc (cr, far, TILE_RADIUS, TILE_RADIUS, 1.5 * G_PI, 2 * G_PI);
  cairo_arc (cr, far, far, TILE_RADIUS, 0, 0.5 * G_PI);
  cairo_arc (cr, TILE_RADIUS, far, TILE_RADIUS, 0.5 * G_PI, G_PI);
  cairo_fill (cr);

  slotje_ink_use (&ink, cr, 1);
  pango_layout_get_size (mark->layout, &width, &height);
  cairo_move_to (cr, (mark->width - (double) width / PANGO_SCALE) / 2,
                 (mark->width - (double) height / PANGO_SCALE) / 2);
  pango_cairo_show_layout (cr, mark->layout);
}

static void
draw_picture (const SlotjeMark *mark, cairo_t *cr)
{
  const double scale = mark->width / mark->picture->width;

  cairo_translate (cr, mark->x, mark->y);
  cairo_scale (cr, scale, scale);
  mark->picture->draw (cr, mark->picture->data);
}

static void
draw_mark (const SlotjeMark *mark, cairo_t *cr)
{
  switch (mark->kind)
    {
    case SLOTJE_MARK_UPRIGHT:
      draw_upright (mark, cr);
      break;
    case SLOTJE_MARK_VALUE:
      cairo_translate (cr, mark->x, mark->y);
      slotje_value_draw (cr, mark->value, mark->decides, &mark->ink);
      break;
    case SLOTJE_MARK_RULE:
      draw_rule (mark, cr);
      break;
    case SLOTJE_MARK_TILE:
      draw_tile (mark, cr);
      break;
    case SLOTJE_MARK_PICTURE:
      draw_picture (mark, cr);
      break;
    case SLOTJE_MARK_TEXT:
    default:
      draw_text (mark, cr);
      break;
    }
}

static void
begin_link (const char *uri, cairo_t *cr)
{
  g_auto (GStrv) parts = g_strsplit (uri, "'", -1);
  g_autofree char *safe = g_strjoinv ("%27", parts);
  g_autofree char *attributes = g_strdup_printf ("uri='%s'", safe);

  cairo_tag_begin (cr, CAIRO_TAG_LINK, attributes);
}

/**
 * slotje_piece_draw:
 * @self: a piece
 * @cr: its left top corner is the origin
 */
void
slotje_piece_draw (const SlotjePiece *self, cairo_t *cr)
{
  for (guint i = 0; i < self->marks->len; i++)
    {
      const SlotjeMark *mark = &g_array_index (self->marks, SlotjeMark, i);

      if (mark->tag != NULL)
        cairo_tag_begin (cr, mark->tag, NULL);
      if (mark->uri != NULL)
        begin_link (mark->uri, cr);
      cairo_save (cr);
      slotje_ink_use (&mark->ink, cr, 1);
      draw_mark (mark, cr);
      cairo_restore (cr);
      if (mark->uri != NULL)
        cairo_tag_end (cr, CAIRO_TAG_LINK);
      if (mark->tag != NULL)
        cairo_tag_end (cr, mark->tag);
    }
}

/* Small words at the edge; @align as in a paragraph. */
static void
draw_edge (
    const SlotjePages *self, cairo_t *cr, const char *text, double y, PangoAlignment alignment)
{
  g_autoptr (PangoLayout) layout = slotje_pages_make_layout (self, &slotje_type_small, text,
                                                             slotje_pages_get_measure (self));
  const SlotjeInk ink = SLOTJE_PAPER_QUIET;

  pango_layout_set_alignment (layout, alignment);
  slotje_ink_use (&ink, cr, 1);
  cairo_move_to (cr, SLOTJE_PAGES_MARGIN, y);
  pango_cairo_show_layout (cr, layout);
}

/* Nobody can take it for somebody's real data. */
static void
draw_demo (const SlotjePages *self, cairo_t *cr)
{
  static const SlotjeType type = { 11, TRUE, FALSE };
  g_autoptr (PangoLayout) layout =
                 slotje_pages_make_layout (self, &type, slotje_paper_say_demo (), self->width);
  const SlotjeInk ink = SLOTJE_PAPER_TEXT;

  cairo_set_source_rgb (cr, 0.96, 0.76, 0.07);
  cairo_rectangle (cr, 0, 0, self->width, BAND_HEIGHT);
  cairo_fill (cr);
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  slotje_ink_use (&ink, cr, 1);
  cairo_move_to (cr, 0, 4.5);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_edges (const SlotjePages *self, cairo_t *cr, guint page)
{
  const gboolean mine = self->paper->reader == SLOTJE_PAPER_FOR_ME;
  g_autofree char *day = slotje_say_day (self->paper->date);
  /* TRANSLATORS: at the foot of a page */
  g_autofree char *number = g_strdup_printf (_ ("Page %1$u of %2$u"), page + 1, self->n_pages);

  if (self->paper->demo)
    draw_demo (self, cr);
  draw_edge (self, cr, page == 0 ? "Slotje" : self->paper->title, HEADER_Y, PANGO_ALIGN_LEFT);
  draw_edge (self, cr, day, HEADER_Y, PANGO_ALIGN_RIGHT);
  draw_edge (self, cr,
             /* TRANSLATORS: both at the foot of a page: who it is for, and what is in it */
             mine ? _ ("For your own eyes") : _ ("Numbers and days only"), self->height - FOOTER_Y,
             PANGO_ALIGN_LEFT);
  draw_edge (self, cr, number, self->height - FOOTER_Y, PANGO_ALIGN_RIGHT);
}

/* Says where blocks and their parts begin and end; both NULL at the end of a page. */
static void
change_tags (cairo_t *cr, const SlotjePiece *from, const SlotjePiece *to)
{
  const gboolean same_block = from != NULL && to != NULL && from->block == to->block;
  const gboolean same_part = same_block && from->part == to->part;

  if (from != NULL && from->part_tag != NULL && !same_part)
    cairo_tag_end (cr, from->part_tag);
  if (from != NULL && !same_block)
    cairo_tag_end (cr, from->tag);
  if (to != NULL && !same_block)
    cairo_tag_begin (cr, to->tag, NULL);
  if (to != NULL && to->part_tag != NULL && !same_part)
    cairo_tag_begin (cr, to->part_tag, NULL);
}

/**
 * slotje_pages_draw_page:
 * @self: pages
 * @cr: the left top corner of the sheet is the origin, a point the unit
 * @page: from 0
 *
 * Draws one page. Where @cr goes into a PDF it also says what everything is.
 */
void
slotje_pages_draw_page (const SlotjePages *self, cairo_t *cr, guint page)
{
  const SlotjePiece *last = NULL;

  draw_edges (self, cr, page);
  cairo_tag_begin (cr, "Document", NULL);
  for (guint i = 0; i < self->placed->len; i++)
    {
      const SlotjePlaced *placed = &g_array_index (self->placed, SlotjePlaced, i);

      if (placed->page != page)
        continue;
      change_tags (cr, last, placed->piece);
      last = placed->piece;
      cairo_save (cr);
      cairo_translate (cr, SLOTJE_PAGES_MARGIN, SLOTJE_PAGES_TOP + placed->y);
      slotje_piece_draw (placed->piece, cr);
      cairo_restore (cr);
    }
  change_tags (cr, last, NULL);
  cairo_tag_end (cr, "Document");
}
