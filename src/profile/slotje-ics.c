/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-ics.h"

/* A line has at most so many bytes, without its end. */
#define MAX_LINE 75

/* Long lines go on in the next one after a space, and no character is cut in two. */
static void
add_line (GString *out, const char *name, const char *value)
{
  g_autofree char *line = g_strconcat (name, ":", value, NULL);
  gsize n_bytes = 0;

  for (const char *p = line; *p != '\0'; p = g_utf8_next_char (p))
    {
      gsize size = (gsize) (g_utf8_next_char (p) - p);

      if (n_bytes + size > MAX_LINE)
        {
          g_string_append (out, "\r\n ");
          n_bytes = 1;
        }
      g_string_append_len (out, p, (gssize) size);
      n_bytes += size;
    }
  g_string_append (out, "\r\n");
}

/* What has a meaning in a text is marked, and what has none in a calendar is left out. */
static void
add_text (GString *out, const char *name, const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autoptr (GString) value = g_string_new (NULL);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\n')
        g_string_append (value, "\\n");
      else if (c == '\\' || c == ';' || c == ',')
        g_string_append_printf (value, "\\%c", (char) c);
      else if (!g_unichar_iscntrl (c))
        g_string_append_unichar (value, c);
    }
  add_line (out, name, value->str);
}

static void
add_day (GString *out, const char *name, guint32 day, const char *time)
{
  g_autofree char *value = NULL;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  value = g_strdup_printf ("%04u%02u%02u%s", g_date_get_year (&date), g_date_get_month (&date),
                           g_date_get_day (&date), time);
  add_line (out, name, value);
}

/**
 * slotje_ics_print:
 * @self: an event
 *
 * Writes a calendar with one event that takes no time of the day, and an alarm at nine in the
 * morning. There is nothing in it but what @self has.
 *
 * Returns: (transfer full): the content of an `.ics` file, in UTF-8
 */
char *
slotje_ics_print (const SlotjeIcs *self)
{
  GString *out = g_string_new (NULL);

  g_return_val_if_fail (g_date_valid_julian (self->stamp), NULL);
  g_return_val_if_fail (g_date_valid_julian (self->day), NULL);

  add_line (out, "BEGIN", "VCALENDAR");
  add_line (out, "VERSION", "2.0");
  add_line (out, "PRODID", "-//Slotje//Slotje//EN");
  add_line (out, "BEGIN", "VEVENT");
  add_text (out, "UID", self->uid);
  add_day (out, "DTSTAMP", self->stamp, "T000000Z");
  add_day (out, "DTSTART;VALUE=DATE", self->day, "");
  add_text (out, "SUMMARY", self->summary);
  add_text (out, "DESCRIPTION", self->description);
  add_line (out, "TRANSP", "TRANSPARENT");
  add_line (out, "BEGIN", "VALARM");
  add_line (out, "ACTION", "DISPLAY");
  add_line (out, "TRIGGER;RELATED=START", "PT9H");
  add_text (out, "DESCRIPTION", self->summary);
  add_line (out, "END", "VALARM");
  add_line (out, "END", "VEVENT");
  add_line (out, "END", "VCALENDAR");
  return g_string_free (out, FALSE);
}
