/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-cli-nearest.h"

#include <string.h>

/* A word with more mistakes than this is another word. */
#define MAX_DISTANCE 3
#define MAX_LENGTH 32

/* Letters to put in, leave out or replace (Levenshtein). */
static guint
measure_distance (const char *a, const char *b)
{
  guint row[MAX_LENGTH + 1];
  gsize length_a = strlen (a);
  gsize length_b = strlen (b);

  if (length_a > MAX_LENGTH || length_b > MAX_LENGTH)
    return G_MAXUINT;

  for (gsize j = 0; j <= length_b; j++)
    row[j] = (guint) j;
  for (gsize i = 1; i <= length_a; i++)
    {
      guint diagonal = row[0];

      row[0] = (guint) i;
      for (gsize j = 1; j <= length_b; j++)
        {
          guint replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);

          diagonal = row[j];
          row[j] = MIN (replaced, MIN (row[j], row[j - 1]) + 1);
        }
    }

  return row[length_b];
}

/**
 * slotje_cli_find_nearest:
 * @typed: what somebody typed
 * @words: (array zero-terminated=1): what could have been meant
 *
 * Returns: (transfer none) (nullable): the nearest word, or %NULL when none is near
 */
const char *
slotje_cli_find_nearest (const char *typed, const char *const *words)
{
  const char *nearest = NULL;
  guint least = MAX_DISTANCE + 1;

  for (guint i = 0; words[i] != NULL; i++)
    {
      guint distance = measure_distance (typed, words[i]);

      if (*typed != '\0' && g_str_has_prefix (words[i], typed))
        distance = 1;
      if (distance < least && distance < strlen (words[i]))
        {
          least = distance;
          nearest = words[i];
        }
    }

  return nearest;
}
