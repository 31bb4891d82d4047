/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-search.h"

#include <string.h>

char *
slotje_search_fold (const char *text)
{
  g_autofree char *apart = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  GString *bare = g_string_new (NULL);

  for (const char *p = apart; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_ismark (c))
        g_string_append_unichar (bare, c);
    }

  g_autofree char *folded = g_utf8_casefold (bare->str, -1);

  g_string_free (bare, TRUE);

  return g_steal_pointer (&folded);
}

gboolean
slotje_search_matches (const char *folded, const char *query)
{
  g_autofree char *folded_query = slotje_search_fold (query);
  g_auto (GStrv) words = g_strsplit_set (folded_query, " \t\n", -1);

  for (char **word = words; *word != NULL; word++)
    {
      if (strstr (folded, *word) == NULL)
        return FALSE;
    }

  return TRUE;
}
