/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-phrases.h"

#include <glib/gi18n.h>

#include "slotje-template.h"

/**
 * slotje_phrase_quote:
 * @text: words of somebody else, such as a menu item of a platform
 *
 * Returns: (transfer full): the words between quotation marks of the language
 */
char *
slotje_phrase_quote (const char *text)
{
  /* TRANSLATORS: quotation marks around what a platform calls something */
  return g_strdup_printf (_ ("“%s”"), text);
}

/**
 * slotje_phrase_quote_words:
 * @words: what a platform calls something
 *
 * Returns: (transfer full): the words in the language of the process, between quotation marks
 */
char *
slotje_phrase_quote_words (const SlotjeWords *words)
{
  return slotje_phrase_quote (slotje_words_get (words));
}

static char *
join (const GPtrArray *parts, const char *last_separator)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < parts->len; i++)
    {
      if (i > 0)
        /* TRANSLATORS: between the items of a list, but not before the last one */
        g_string_append (text, i + 1 == parts->len ? last_separator : C_ ("list", ", "));
      g_string_append (text, g_ptr_array_index (parts, i));
    }

  return g_string_free (text, FALSE);
}

/**
 * slotje_phrase_join_and:
 * @parts: (element-type utf8): the items
 *
 * Returns: (transfer full): “a, b and c”; "" for no items
 */
char *
slotje_phrase_join_and (const GPtrArray *parts)
{
  /* TRANSLATORS: before the last item of a list; mind the spaces */
  return join (parts, C_ ("list", " and "));
}

/**
 * slotje_phrase_join_or:
 * @parts: (element-type utf8): the items
 *
 * Returns: (transfer full): “a, b or c”; "" for no items
 */
char *
slotje_phrase_join_or (const GPtrArray *parts)
{
  /* TRANSLATORS: before the last item of a list; mind the spaces */
  return join (parts, C_ ("list", " or "));
}

/**
 * slotje_phrase_start_upper:
 * @text: a clause
 *
 * Returns: (transfer full): the clause as the start of a sentence
 */
char *
slotje_phrase_start_upper (const char *text)
{
  g_autofree char *start = NULL;

  if (*text == '\0')
    return g_strdup (text);

  start = g_utf8_strup (text, g_utf8_next_char (text) - text);
  return g_strconcat (start, g_utf8_next_char (text), NULL);
}

/**
 * slotje_phrase_start_lower:
 * @text: a sentence
 *
 * An abbreviation at the start keeps its capitals.
 *
 * Returns: (transfer full): the sentence as a clause inside another one
 */
char *
slotje_phrase_start_lower (const char *text)
{
  const char *rest;
  g_autofree char *start = NULL;

  if (*text == '\0')
    return g_strdup (text);

  rest = g_utf8_next_char (text);
  if (g_unichar_isupper (g_utf8_get_char (rest)))
    return g_strdup (text);

  start = g_utf8_strdown (text, rest - text);
  return g_strconcat (start, rest, NULL);
}

/**
 * slotje_phrase_sentence:
 * @clause: a clause, with or without its full stop
 *
 * Returns: (transfer full): the clause with a capital and a full stop
 */
char *
slotje_phrase_sentence (const char *clause)
{
  g_autofree char *start = slotje_phrase_start_upper (clause);

  if (g_str_has_suffix (start, ".") || g_str_has_suffix (start, "?") ||
      g_str_has_suffix (start, "!") || g_str_has_suffix (start, "…"))
    return g_steal_pointer (&start);

  return g_strconcat (start, ".", NULL);
}

/**
 * slotje_phrase_fill:
 * @words: words of the scale
 * @platform: (nullable): whose words for contacts to use; the general word without one
 * @surface: (nullable): what stands in the place of `{surface}`
 *
 * Returns: (transfer full): the words with their placeholders filled
 */
char *
slotje_phrase_fill (const SlotjeWords *words, const SlotjePlatform *platform, const char *surface)
{
  const char *contact;
  const char *contacts;

  if (platform == NULL)
    {
      contact = _ ("contact");
      contacts = _ ("contacts");
    }
  else
    {
      contact = slotje_words_get (&platform->contact_word);
      contacts = slotje_words_get (&platform->contacts_word);
    }

  return slotje_template_fill (slotje_words_get (words), "contact", contact, "contacts", contacts,
                               surface != NULL ? "surface" : NULL, surface, NULL);
}

/**
 * slotje_phrase_options:
 * @setting: the setting
 * @options: a non-empty set of its options
 *
 * Returns: (transfer full): the platform's words for them: ““Friends” or “Public””
 */
char *
slotje_phrase_options (const SlotjeSetting *setting, SlotjeOptions options)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < setting->n_options; i++)
    if ((options & (1u << i)) != 0)
      g_ptr_array_add (parts, slotje_phrase_quote_words (&setting->options[i].label));

  return slotje_phrase_join_or (parts);
}
