/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-layout.h"

#include <glib/gi18n.h>

#define INDENT 2

static void
add_spaces (GString *text, guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_c (text, ' ');
}

/**
 * slotje_layout_say_tenths:
 * @thousandths: a part of 1000
 *
 * Returns: (transfer full): the same as a part of 100
 */
char *
slotje_layout_say_tenths (gint64 thousandths)
{
  /* TRANSLATORS: a number with one decimal: put the decimal sign of your language between the two
   */
  return g_strdup_printf (C_ ("number", "%d.%d"), (int) (thousandths / 10),
                          (int) (thousandths % 10));
}

/**
 * slotje_layout_add_padded:
 * @text: gets the cell
 * @cell: words of one line
 * @width: in characters; longer words stay whole
 */
void
slotje_layout_add_padded (GString *text, const char *cell, guint width)
{
  guint length = (guint) g_utf8_strlen (cell, -1);

  g_string_append (text, cell);
  if (length < width)
    add_spaces (text, width - length);
}

/* The first line starts where the text is now, which is at @indent. */
static void
add_words (GString *text, const char *paragraph, guint indent, gboolean hanging)
{
  g_auto (GStrv) words = g_strsplit (paragraph, " ", -1);
  guint column = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      guint length = (guint) g_utf8_strlen (words[i], -1);
      gboolean fits = i > 0 && column + 1 + length <= SLOTJE_LAYOUT_WIDTH;

      if (fits)
        g_string_append_c (text, ' ');
      else
        {
          if (i > 0)
            g_string_append_c (text, '\n');
          if (i > 0 || !hanging)
            add_spaces (text, indent);
        }
      column = fits ? column + 1 + length : indent + length;
      g_string_append (text, words[i]);
    }
  g_string_append_c (text, '\n');
}

/**
 * slotje_layout_add_wrapped:
 * @text: gets the lines
 * @paragraph: words
 * @indent: blanks before each line
 *
 * Adds a paragraph, broken at blanks so that lines fit on a terminal, with a newline at the end.
 */
void
slotje_layout_add_wrapped (GString *text, const char *paragraph, guint indent)
{
  add_words (text, paragraph, indent, FALSE);
}

/**
 * slotje_layout_add_hanging:
 * @text: gets the lines; it ends with the number of an item, @indent wide
 * @paragraph: words
 * @indent: blanks before each line but the first
 *
 * Adds the words of a numbered item, broken like a paragraph.
 */
void
slotje_layout_add_hanging (GString *text, const char *paragraph, guint indent)
{
  add_words (text, paragraph, indent, TRUE);
}

/**
 * slotje_layout_add_section:
 * @text: gets the section
 * @title: its heading
 * @paragraphs: (array zero-terminated=1): its words; for an empty list nothing is added
 */
void
slotje_layout_add_section (GString *text, const char *title, const char *const *paragraphs)
{
  if (paragraphs[0] == NULL)
    return;

  g_string_append_printf (text, "\n%s\n", title);
  for (guint i = 0; paragraphs[i] != NULL; i++)
    slotje_layout_add_wrapped (text, paragraphs[i], INDENT);
}
