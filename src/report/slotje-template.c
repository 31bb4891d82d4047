/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-template.h"

#include <stdarg.h>
#include <string.h>

#define MAX_PAIRS 8

typedef struct
{
  const char *name;
  const char *value;
} Pair;

static const char *
find_value (const Pair *pairs, guint n_pairs, const char *name, gsize length)
{
  for (guint i = 0; i < n_pairs; i++)
    if (strlen (pairs[i].name) == length && strncmp (pairs[i].name, name, length) == 0)
      return pairs[i].value;

  return NULL;
}

static char *
fill (const char *text, const Pair *pairs, guint n_pairs)
{
  GString *filled = g_string_new (NULL);
  const char *rest = text;

  while (*rest != '\0')
    {
      const char *end = *rest == '{' ? strchr (rest, '}') : NULL;
      const char *value = NULL;

      if (end != NULL)
        value = find_value (pairs, n_pairs, rest + 1, (gsize) (end - rest - 1));

      if (value != NULL)
        {
          g_string_append (filled, value);
          rest = end + 1;
        }
      else
        g_string_append_c (filled, *rest++);
    }

  return g_string_free (filled, FALSE);
}

/**
 * slotje_template_fill:
 * @text: words with placeholders such as `{surface}`
 * @...: pairs of a placeholder's name and its value, at most eight, ended by %NULL
 *
 * Puts values in the place of named placeholders, so that a translation may order them as its
 * language wants. Values are not looked at again; a placeholder without a value stays as it is, for
 * a wrong word is easier to mend than a missing one.
 *
 * Returns: (transfer full): the text with its placeholders filled
 */
char *
slotje_template_fill (const char *text, ...)
{
  Pair pairs[MAX_PAIRS];
  guint n_pairs = 0;
  const char *name;
  va_list arguments;

  g_return_val_if_fail (text != NULL, NULL);

  va_start (arguments, text);
  while (n_pairs < MAX_PAIRS && (name = va_arg (arguments, const char *)) != NULL)
    {
      pairs[n_pairs].name = name;
      pairs[n_pairs].value = va_arg (arguments, const char *);
      n_pairs++;
    }
  va_end (arguments);

  return fill (text, pairs, n_pairs);
}
