/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-search-words.h"

#include <string.h>

#include "slotje-search.h"

/* Shorter words stand inside too many others. */
#define SHORTEST_INSIDE 4
/* A word is looked for without its last two letters when these are left. */
#define SHORTEST_STEM 3
#define LONGEST_ENDING 2

/* The words that make a question of it, in English and in Dutch; they stand everywhere. */
static gboolean
is_small (const char *word)
{
  static const char *const small[] = {
    "a",   "an",     "and",  "are",   "can",   "do",    "does",  "for",  "how",  "i",
    "in",  "is",     "may",  "me",    "my",    "of",    "on",    "or",   "see",  "sees",
    "the", "to",     "what", "where", "which", "who",   "with",  "you",  "your", "de",
    "een", "en",     "het",  "hoe",   "ik",    "is",    "je",    "jou",  "jouw", "kan",
    "kun", "kunnen", "mag",  "me",    "mij",   "mijn",  "mogen", "of",   "om",   "op",
    "te",  "van",    "voor", "waar",  "wat",   "welke", "wie",   "ziet", "zien", NULL,
  };

  return g_strv_contains (small, word);
}

/* Marks within a word: “it’s”, and the hyphen of “e-mail”, which others leave out. */
static gboolean
is_joint (const GString *lines, gunichar c)
{
  gsize length = lines->len;

  if (c == '\'' || c == 0x2019)
    return TRUE;

  return c == '-' && length > 1 && g_ascii_isalpha (lines->str[length - 1]) &&
         !g_ascii_isalpha (lines->str[length - 2]);
}

void
slotje_search_words_append (GString *lines, const char *text)
{
  g_autofree char *folded = slotje_search_fold (text);
  gsize start = lines->len;

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c))
        g_string_append_unichar (lines, c);
      else if (lines->len > start && lines->str[lines->len - 1] != ' ' && !is_joint (lines, c))
        g_string_append_c (lines, ' ');
    }
  if (lines->len > start && lines->str[lines->len - 1] == ' ')
    g_string_truncate (lines, lines->len - 1);
  if (lines->len > start)
    g_string_append_c (lines, '\n');
}

/**
 * slotje_search_words_new:
 * @query: what a person typed
 *
 * Returns: (transfer full): what to look for
 */
SlotjeSearchWords *
slotje_search_words_new (const char *query)
{
  SlotjeSearchWords *self = g_new0 (SlotjeSearchWords, 1);
  g_autoptr (GStrvBuilder) wanted = g_strv_builder_new ();
  GString *line = g_string_new ("\n");
  g_auto (GStrv) all = NULL;

  slotje_search_words_append (line, query);
  self->line = g_string_free (line, FALSE);
  self->phrase = g_strstrip (g_strdup (self->line));
  all = g_strsplit (self->phrase, " ", -1);
  for (guint i = 0; all[i] != NULL; i++)
    if (!is_small (all[i]))
      g_strv_builder_add (wanted, all[i]);
  self->words = g_strv_builder_end (wanted);
  if (self->words[0] == NULL)
    {
      g_strfreev (self->words);
      self->words = g_steal_pointer (&all);
    }

  return self;
}

/**
 * slotje_search_words_free:
 * @self: (nullable) (transfer full): what to look for
 */
void
slotje_search_words_free (SlotjeSearchWords *self)
{
  if (self == NULL)
    return;

  g_strfreev (self->words);
  g_free (self->phrase);
  g_free (self->line);
  g_free (self);
}

static gboolean
is_end (char c)
{
  return c == ' ' || c == '\n' || c == '\0';
}

/* How well the place @found in @lines fits a word of @length bytes. */
static SlotjeFit
fit_at (const char *lines, const char *found, gsize length)
{
  if (found == lines || !is_end (found[-1]))
    return length >= SHORTEST_INSIDE ? SLOTJE_FIT_INSIDE : SLOTJE_FIT_NONE;

  return is_end (found[length]) ? SLOTJE_FIT_WHOLE : SLOTJE_FIT_START;
}

static gboolean
has_stem (const char *lines, const char *word)
{
  glong length = g_utf8_strlen (word, -1);
  g_autofree char *stem = NULL;

  if (length < SHORTEST_STEM + LONGEST_ENDING)
    return FALSE;

  stem = g_utf8_substring (word, 0, length - LONGEST_ENDING);
  for (const char *p = strstr (lines, stem); p != NULL; p = strstr (p + 1, stem))
    if (p > lines && is_end (p[-1]))
      return TRUE;

  return FALSE;
}

/**
 * slotje_search_words_fit:
 * @lines: a text made by slotje_search_words_append()
 * @word: a word out of #SlotjeSearchWords
 *
 * Returns: how well the word fits where it fits best
 */
SlotjeFit
slotje_search_words_fit (const char *lines, const char *word)
{
  gsize length = strlen (word);
  SlotjeFit best = SLOTJE_FIT_NONE;

  for (const char *p = strstr (lines, word); p != NULL && best < SLOTJE_FIT_WHOLE;
       p = strstr (p + 1, word))
    best = MAX (best, fit_at (lines, p, length));
  if (best < SLOTJE_FIT_STEM && has_stem (lines, word))
    best = SLOTJE_FIT_STEM;

  return best;
}
