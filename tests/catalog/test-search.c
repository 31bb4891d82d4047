/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib.h>

#include "slotje-search.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *query;
  gboolean matches;
} SearchCase;

static const SearchCase cases[] = {
  { "same", "Mastodon", "mastodon", TRUE },
  { "part", "Mastodon", "todo", TRUE },
  { "capitals", "Mastodon", "MAST", TRUE },
  { "accent-in-query", "Cafe", "café", TRUE },
  { "accent-in-text", "Café", "cafe", TRUE },
  { "compatibility-form", "ﬁets", "fiets", TRUE },
  { "sharp-s", "Straße", "strasse", TRUE },
  { "two-words-any-order", "One Two", "two one", TRUE },
  { "one-word-missing", "One Two", "two three", FALSE },
  { "empty", "Mastodon", "", TRUE },
  { "blanks", "Mastodon", "  ", TRUE },
  { "other", "Mastodon", "x", FALSE },
  { "cyrillic", "ВКонтакте", "вконтакте", TRUE },
};

static void
test_search (gconstpointer data)
{
  const SearchCase *row = data;
  g_autofree char *folded = slotje_search_fold (row->text);

  g_assert_cmpint (slotje_search_matches (folded, row->query), ==, row->matches);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/search/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_search);
    }

  return g_test_run ();
}
