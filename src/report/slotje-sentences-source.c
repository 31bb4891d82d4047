/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-sentences.h"

#include <glib/gi18n.h>

/**
 * slotje_say_path:
 * @where: where a setting is found
 * @language: "en" or "nl"
 *
 * Returns: (transfer full) (nullable): the menu items from the outside in, or %NULL when they are
 *   not known in that language
 */
char *
slotje_say_path (const SlotjeWhere *where, const char *language)
{
  char **path = g_str_equal (language, "nl") ? where->path_nl : where->path_en;

  if (path == NULL || path[0] == NULL)
    return NULL;

  return g_strjoinv (" › ", path);
}

/* A year is long for a platform: what we were sure of then, nobody has to believe now. */
static const char *
say_care (SlotjeCare care)
{
  switch ((guint) care)
    {
    case SLOTJE_CARE_OLD | SLOTJE_CARE_UNSURE:
      return _ (
          "That is more than a year ago, and we were not sure then: look carefully, and trust "
          "what you see there over what we say.");
    case SLOTJE_CARE_OLD:
      return _ ("That is more than a year ago: look carefully, it may be otherwise by now.");
    case SLOTJE_CARE_UNSURE:
      return _ ("We are not sure of this: look carefully, and trust what you see there over what "
                "we say.");
    case SLOTJE_CARE_NONE:
    default:
      return NULL;
    }
}

static const char *
say_confidence (SlotjeConfidence confidence, SlotjeCare care)
{
  if (care != SLOTJE_CARE_NONE)
    return say_care (care);

  switch (confidence)
    {
    case SLOTJE_CONFIDENCE_HIGH:
      return _ ("We are sure of this.");
    case SLOTJE_CONFIDENCE_MEDIUM:
      return _ ("We are fairly sure of this.");
    case SLOTJE_CONFIDENCE_LOW:
    default:
      g_assert_not_reached ();
    }
}

/**
 * slotje_say_source_title:
 * @source: a document
 *
 * Titles of documents stay as they are; only our own note for “no document” is in the language of
 * the other words.
 *
 * Returns: (transfer none): what it is called
 */
const char *
slotje_say_source_title (const SlotjeSource *source)
{
  static const char memory[] = N_ ("From memory, not seen in a source");

  return g_str_equal (source->title, memory) ? _ (memory) : source->title;
}

/**
 * slotje_say_source:
 * @platform: the platform
 * @sources: (nullable) (array zero-terminated=1): ids of its sources
 * @verified: ISO date on which the record was last checked
 * @confidence: how sure we are
 * @today: a Julian day
 *
 * Returns: (transfer full): where we know it from, since when, and how sure we are or why to look
 *   carefully
 */
char *
slotje_say_source (const SlotjePlatform *platform,
                   const char *const *sources,
                   const char *verified,
                   SlotjeConfidence confidence,
                   guint32 today)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();
  g_autofree char *month = slotje_say_month (verified);
  g_autofree char *titles_text = NULL;
  const char *trust = say_confidence (confidence, slotje_care_find (verified, confidence, today));

  for (guint i = 0; sources != NULL && sources[i] != NULL; i++)
    {
      const SlotjeSource *source = slotje_platform_find_source (platform, sources[i]);

      if (source != NULL)
        g_ptr_array_add (titles, (char *) slotje_say_source_title (source));
    }

  if (titles->len == 0)
    /* TRANSLATORS: a month and a year, then a sentence about how sure we are */
    return g_strdup_printf (_ ("Checked in %s. %s"), month, trust);

  g_ptr_array_add (titles, NULL);
  titles_text = g_strjoinv ("; ", (char **) titles->pdata);
  /* TRANSLATORS: a month and a year, titles of documents, a sentence about how sure we are */
  return g_strdup_printf (_ ("Checked in %s (%s). %s"), month, titles_text, trust);
}

/**
 * slotje_say_news:
 * @setting: a setting
 * @answer: (nullable): how it was when somebody looked
 *
 * Returns: (transfer full) (nullable): what was changed since, a line for each change, the newest
 *   first; %NULL when nothing was
 */
char *
slotje_say_news (const SlotjeSetting *setting, const SlotjeAnswer *answer)
{
  const SlotjeAmendments *amendments = &setting->amendments;
  const guint n =
      answer != NULL ? slotje_amendments_count_news (amendments, answer->observed, answer->revision)
                     : 0;
  GString *text = n > 0 ? g_string_new (NULL) : NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *month = slotje_say_month (amendments->list[i].date);

      if (i > 0)
        g_string_append_c (text, '\n');
      /* TRANSLATORS: a month and a year, and what changed then */
      g_string_append_printf (text, _ ("%s: %s"), month,
                              slotje_words_get (&amendments->list[i].what));
    }

  return text != NULL ? g_string_free (text, FALSE) : NULL;
}

/**
 * slotje_say_words_status:
 * @status: where the platform's words come from
 *
 * Returns: (transfer none) (nullable): what to know about them, or %NULL when there is nothing to
 * say
 */
const char *
slotje_say_words_status (SlotjeWordsStatus status)
{
  switch (status)
    {
    case SLOTJE_WORDS_MEMORY:
      return _ ("The Dutch words are from memory; the platform may word it differently.");
    case SLOTJE_WORDS_PRESS:
      return _ ("The Dutch words come from a guide or the press; the platform may word it "
                "differently.");
    case SLOTJE_WORDS_OURS:
    case SLOTJE_WORDS_OFFICIAL:
    default:
      return NULL;
    }
}
