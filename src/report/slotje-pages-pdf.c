/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <cairo-pdf.h>

#include "slotje-date.h"
#include "slotje-pages-private.h"
#include "slotje-paper-print.h"

static cairo_status_t
write_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* Nothing about the person, and nothing that differs between two prints of the same paper. */
static void
set_metadata (cairo_surface_t *surface, const SlotjePaper *paper)
{
  g_autofree char *date = slotje_date_format (paper->date);
  g_autofree char *moment = g_strconcat (date, "T00:00:00Z", NULL);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, paper->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Slotje");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, moment);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, moment);
}

/* Chapters, with their sections below them. */
static void
add_outline (cairo_surface_t *surface, const SlotjePages *pages)
{
  int chapter = CAIRO_PDF_OUTLINE_ROOT;

  for (guint i = 0; i < pages->placed->len; i++)
    {
      const SlotjePlaced *placed = &g_array_index (pages->placed, SlotjePlaced, i);
      const SlotjeBlock *heading = placed->piece->outline;
      g_autofree char *link = g_strdup_printf ("page=%u pos=[0 %d]", placed->page + 1,
                                               (int) (SLOTJE_PAGES_TOP + placed->y));

      if (heading == NULL)
        continue;
      if (heading->level == 1)
        chapter = cairo_pdf_surface_add_outline (surface, CAIRO_PDF_OUTLINE_ROOT, heading->text,
                                                 link, (cairo_pdf_outline_flags_t) 0);
      else
        cairo_pdf_surface_add_outline (surface, chapter, heading->text, link,
                                       (cairo_pdf_outline_flags_t) 0);
    }
}

/**
 * slotje_paper_print_pdf:
 * @self: a paper
 *
 * Returns: (transfer full): the paper on pages of A4, with its letters in it
 */
GBytes *
slotje_paper_print_pdf (const SlotjePaper *self)
{
  g_autoptr (SlotjePages) pages = slotje_pages_new (self, SLOTJE_PAGES_WIDTH, SLOTJE_PAGES_HEIGHT);
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (
      write_cb, bytes, SLOTJE_PAGES_WIDTH, SLOTJE_PAGES_HEIGHT);
  cairo_t *cr = cairo_create (surface);

  set_metadata (surface, self);
  add_outline (surface, pages);
  for (guint i = 0; i < slotje_pages_get_n_pages (pages); i++)
    {
      slotje_pages_draw_page (pages, cr, i);
      cairo_show_page (cr);
    }
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);

  return g_byte_array_free_to_bytes (bytes);
}
