/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-paper-svg.h"

#include <cairo-svg.h>
#include <string.h>

static cairo_status_t
write_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_string_append_len (closure, (const char *) data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* cairo counts its surfaces as long as the program runs, and nothing leads to them. */
static void
forget_surfaces (GString *svg)
{
  g_autoptr (GRegex) regex = g_regex_new (" id=\"surface[0-9]+\"", (GRegexCompileFlags) 0,
                                          (GRegexMatchFlags) 0, NULL);
  g_autofree char *without =
      g_regex_replace_literal (regex, svg->str, -1, 0, "", (GRegexMatchFlags) 0, NULL);

  g_string_assign (svg, without);
}

/* cairo names its parts alike in every picture; only markup has a double quote before them. */
static void
keep_ids_apart (GString *svg, guint number)
{
  g_autofree char *id = g_strdup_printf ("id=\"p%u-", number);
  g_autofree char *link = g_strdup_printf ("href=\"#p%u-", number);
  g_autofree char *url = g_strdup_printf ("url(#p%u-", number);

  g_string_replace (svg, "id=\"", id, 0);
  g_string_replace (svg, "href=\"#", link, 0);
  g_string_replace (svg, "url(#", url, 0);
}

/**
 * slotje_picture_print_svg:
 * @self: a picture
 * @number: unique in the page
 *
 * Returns: (transfer full): an `svg` element, without a head
 */
char *
slotje_picture_print_svg (const SlotjePicture *self, guint number)
{
  GString *svg = g_string_new (NULL);
  cairo_surface_t *surface =
      cairo_svg_surface_create_for_stream (write_cb, svg, self->width, self->height);
  cairo_t *cr = cairo_create (surface);
  const char *element;

  self->draw (cr, self->data);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);

  element = strstr (svg->str, "<svg");
  g_assert (element != NULL);
  g_string_erase (svg, 0, element - svg->str);
  forget_surfaces (svg);
  keep_ids_apart (svg, number);

  return g_string_free (svg, FALSE);
}
