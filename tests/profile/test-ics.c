/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "slotje-date.h"
#include "slotje-ics.h"

static char *
print (const char *summary, const char *description)
{
  SlotjeIcs event = { .uid = "0-1@slotje", .summary = summary, .description = description };

  g_assert_true (slotje_date_parse ("2026-11-22", &event.stamp));
  g_assert_true (slotje_date_parse ("2027-02-05", &event.day));
  return slotje_ics_print (&event);
}

static void
test_whole (void)
{
  g_autofree char *text = print ("Look again", "With Slotje.");

  g_assert_cmpstr (text, ==,
                   "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Slotje//Slotje//EN\r\n"
                   "BEGIN:VEVENT\r\nUID:0-1@slotje\r\nDTSTAMP:20261122T000000Z\r\n"
                   "DTSTART;VALUE=DATE:20270205\r\nSUMMARY:Look again\r\n"
                   "DESCRIPTION:With Slotje.\r\nTRANSP:TRANSPARENT\r\nBEGIN:VALARM\r\n"
                   "ACTION:DISPLAY\r\nTRIGGER;RELATED=START:PT9H\r\nDESCRIPTION:Look again\r\n"
                   "END:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

typedef struct
{
  const char *name;
  const char *text;
  const char *printed;
} TextCase;

static const TextCase text_cases[] = {
  { "marks", "a, b; c\\d: e", "DESCRIPTION:a\\, b\\; c\\\\d: e\r\n" },
  { "lines", "a\nb\r\nc", "DESCRIPTION:a\\nb\\nc\r\n" },
  { "control", "a\001\tb\177", "DESCRIPTION:ab\r\n" },
  { "injected", "a\r\nATTENDEE:b", "DESCRIPTION:a\\nATTENDEE:b\r\n" },
  { "accents", "privé", "DESCRIPTION:privé\r\n" },
  { "empty", "", "DESCRIPTION:\r\n" },
};

static void
test_text (gconstpointer data)
{
  const TextCase *c = data;
  g_autofree char *text = print ("x", c->text);

  g_assert_nonnull (strstr (text, c->printed));
}

/* However long, and in whatever script, no line is too long, every line ends with CR LF, and taken
 * together again it is what it was. */
static void
test_folded (gconstpointer data)
{
  const char *piece = data;
  g_autoptr (GString) long_text = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_autofree char *unfolded = NULL;
  g_auto (GStrv) lines = NULL;
  g_auto (GStrv) parts = NULL;

  for (guint i = 0; i < 60; i++)
    g_string_append (long_text, piece);
  text = print (long_text->str, long_text->str);
  lines = g_strsplit (text, "\r\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, 75);
      g_assert_null (strpbrk (lines[i], "\r\n"));
      g_assert_true (g_utf8_validate (lines[i], -1, NULL));
    }
  parts = g_strsplit (text, "\r\n ", -1);
  g_assert_cmpuint (g_strv_length (parts), >, 3);
  unfolded = g_strjoinv ("", parts);
  g_assert_nonnull (strstr (unfolded, long_text->str));
}

int
main (int argc, char *argv[])
{
  static const char *const pieces[] = { "word ", "é", "€", "😀a" };

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ics/whole", test_whole);
  for (gsize i = 0; i < G_N_ELEMENTS (text_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/ics/text/", text_cases[i].name, NULL);

      g_test_add_data_func (path, &text_cases[i], test_text);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ics/folded/%zu", i);

      g_test_add_data_func (path, pieces[i], test_folded);
    }

  return g_test_run ();
}
