/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-csv.h"

#include <string.h>

static void
add_cell (GString *text, const char *cell)
{
  gboolean quoted;

  /* A spreadsheet runs what starts like a formula, and a name in a profile may come from anybody.
   */
  const char *guard = *cell != '\0' && strchr ("=+-@\t\r", *cell) != NULL ? "'" : "";

  quoted = strpbrk (cell, ",\"\r\n") != NULL;
  if (quoted)
    g_string_append_c (text, '"');
  g_string_append (text, guard);
  for (const char *p = cell; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (text, '"');
      g_string_append_c (text, *p);
    }
  if (quoted)
    g_string_append_c (text, '"');
}

/**
 * slotje_csv_add_row:
 * @text: gets the row
 * @cells: (array zero-terminated=1): its cells
 *
 * Adds a row as RFC 4180 has it, safe to open in a spreadsheet.
 */
void
slotje_csv_add_row (GString *text, const char *const *cells)
{
  for (guint i = 0; cells[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (text, ',');
      add_cell (text, cells[i]);
    }
  g_string_append (text, "\r\n");
}
