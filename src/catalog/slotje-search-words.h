/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How well a word that was typed fits what stands in a text. */
typedef enum
{
  SLOTJE_FIT_NONE,
  SLOTJE_FIT_INSIDE, /* somewhere in a longer word, as in compounds */
  SLOTJE_FIT_STEM,   /* but for its ending */
  SLOTJE_FIT_START,  /* a word begins with it */
  SLOTJE_FIT_WHOLE,
} SlotjeFit;

/**
 * SlotjeSearchWords:
 * @words: the words to look for, %NULL-terminated: without the small ones of a question, unless
 *   there are no others
 * @phrase: all words as they were typed, one space apart
 * @line: the same between line ends: a text that is nothing else
 *
 * What a person typed to search for, folded. Private to the search.
 */
typedef struct
{
  char **words;
  char *phrase;
  char *line;
} SlotjeSearchWords;

SlotjeSearchWords *slotje_search_words_new (const char *query);
void slotje_search_words_free (SlotjeSearchWords *self);
/* Adds a line to a text to be searched, which starts with a line end: only words, folded, one space
 * apart. */
void slotje_search_words_append (GString *lines, const char *text);
SlotjeFit slotje_search_words_fit (const char *lines, const char *word);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeSearchWords, slotje_search_words_free)

G_END_DECLS
