/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdio.h>

#include "demo.h"

/* Reads one platform a line and says of each, on a line, what the program makes of it: `ok`, `gate`
 * when it is no document to begin with, or `no` and what is wrong, separated by tabs. */

static void
add_complaints (GString *line, const GPtrArray *complaints)
{
  for (guint i = 0; i < complaints->len; i++)
    {
      const SlotjeComplaint *complaint = g_ptr_array_index (complaints, i);
      g_autofree char *what = g_strdup (complaint->what);

      g_strdelimit (what, "\n\t", ' ');
      g_string_append_printf (line, "\t%s", what);
    }
}

static void
judge (const char *text, gsize length, SlotjeScale *scale)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (SlotjeReader) reader =
                 slotje_reader_new_for_bytes (bytes, "mutant", &slotje_caps_catalog, NULL);
  g_autoptr (SlotjePlatform) platform = NULL;
  g_autoptr (GString) line = g_string_new (NULL);

  if (reader != NULL)
    platform = slotje_platform_read (reader, scale, NULL);
  if (reader == NULL)
    g_string_append (line, "gate");
  else if (platform != NULL)
    g_string_append (line, "ok");
  else
    g_string_append (line, "no");
  if (reader != NULL)
    add_complaints (line, slotje_reader_get_complaints (reader));

  puts (line->str);
}

int
main (void)
{
  g_autoptr (SlotjeScale) scale = demo_load_scale ();
  char *line = NULL;
  size_t size = 0;
  ssize_t length;

  while ((length = getline (&line, &size, stdin)) > 0)
    judge (line, (gsize) length, scale);
  free (line);

  return ferror (stdin) || fflush (stdout) != 0 ? 1 : 0;
}
