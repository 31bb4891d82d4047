/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <locale.h>

#include "slotje-words.h"

#include "slotje-text.h"

/**
 * slotje_words_clear:
 * @self: words
 *
 * Frees the texts, not the struct itself.
 */
void
slotje_words_clear (SlotjeWords *self)
{
  g_clear_pointer (&self->en, g_free);
  g_clear_pointer (&self->nl, g_free);
}

static gboolean
is_dutch (const char *locale)
{
  return g_str_has_prefix (locale, "nl") && strchr ("_.@", locale[2]) != NULL;
}

/**
 * slotje_words_language:
 *
 * The language in which to show what platforms call things. It follows gettext,
 * so that a sentence is not half in one and half in another language: Dutch
 * when it is anywhere among the languages that the user asked for, since
 * English needs no translation and is passed over; and never in the “C”
 * locale, where nothing is translated.
 *
 * Returns: (transfer none): `nl` or `en`
 */
const char *
slotje_words_language (void)
{
  const char *const *names = g_get_language_names ();

  if (g_strcmp0 (setlocale (LC_MESSAGES, NULL), "C") == 0)
    return "en";
  for (guint i = 0; names[i] != NULL; i++)
    if (is_dutch (names[i]))
      return "nl";

  return "en";
}

/**
 * slotje_words_get:
 * @self: words
 *
 * The words in the language of the process: Dutch that stands in the file
 * itself; for our own prose else the translation with the context “data”; else
 * English.
 *
 * Returns: (transfer none): the words; `""` when the record has none
 */
const char *
slotje_words_get (const SlotjeWords *self)
{
  if (self->en == NULL)
    return "";
  if (self->nl != NULL && g_str_equal (slotje_words_language (), "nl"))
    return self->nl;
  if (self->status == SLOTJE_WORDS_OURS)
    return g_dpgettext2 (SLOTJE_DOMAIN, "data", self->en);

  return self->en;
}

/**
 * slotje_words_get_in:
 * @self: words of a platform
 * @language: `en` or `nl`
 *
 * The words in one language, whatever the language of the process is, so that
 * both can be shown side by side.
 *
 * Returns: (transfer none): the words, in English when the Dutch is not known;
 *   `""` when the record has none
 */
const char *
slotje_words_get_in (const SlotjeWords *self, const char *language)
{
  if (self->en == NULL)
    return "";
  if (self->nl != NULL && g_str_equal (language, "nl"))
    return self->nl;

  return self->en;
}
