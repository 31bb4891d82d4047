/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-paper-print.h"

#include <string.h>

static const char *const words[] = { "pdf", "html", "csv", "json", "txt" };

/**
 * slotje_paper_format_to_string:
 * @format: a format
 *
 * Returns: (transfer none): its word, which is also the end of the name of a file
 */
const char *
slotje_paper_format_to_string (SlotjePaperFormat format)
{
  return words[format];
}

/**
 * slotje_paper_format_from_name:
 * @name: name of a file
 * @format: (out): the format that its end stands for
 *
 * Returns: %FALSE when it stands for none
 */
gboolean
slotje_paper_format_from_name (const char *name, SlotjePaperFormat *format)
{
  const char *dot = strrchr (name, '.');

  for (guint i = 0; dot != NULL && i < G_N_ELEMENTS (words); i++)
    if (g_ascii_strcasecmp (dot + 1, words[i]) == 0)
      {
        *format = (SlotjePaperFormat) i;
        return TRUE;
      }

  return FALSE;
}

static GBytes *
take_text (char *text)
{
  return g_bytes_new_take (text, strlen (text));
}

/**
 * slotje_paper_print:
 * @self: a paper
 * @format: a format
 *
 * Returns: (transfer full): what to write into a file
 */
GBytes *
slotje_paper_print (const SlotjePaper *self, SlotjePaperFormat format)
{
  switch (format)
    {
    case SLOTJE_PAPER_HTML:
      return take_text (slotje_paper_print_html (self));
    case SLOTJE_PAPER_CSV:
      return take_text (slotje_paper_print_csv (self));
    case SLOTJE_PAPER_JSON:
      return take_text (slotje_paper_print_json (self));
    case SLOTJE_PAPER_TEXT:
      return take_text (slotje_paper_print_text (self));
    case SLOTJE_PAPER_PDF:
    case SLOTJE_N_PAPER_FORMATS:
    default:
      return slotje_paper_print_pdf (self);
    }
}
