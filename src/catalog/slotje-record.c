/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-record.h"

#include "slotje-date.h"
#include "slotje-text.h"

static gboolean
is_made_of (const char *id, const char *more)
{
  if (!g_ascii_isalnum (id[0]))
    return FALSE;
  for (guint i = 0; id[i] != '\0'; i++)
    if (!g_ascii_isalnum (id[i]) && strchr (more, id[i]) == NULL)
      return FALSE;

  return TRUE;
}

/**
 * slotje_record_id_is_valid:
 * @id: (nullable): text
 *
 * Whether a text can be an id: `^[a-z0-9][a-z0-9-]*$`.
 *
 * Returns: %TRUE when it can
 */
gboolean
slotje_record_id_is_valid (const char *id)
{
  if (id == NULL || !is_made_of (id, "-"))
    return FALSE;
  for (guint i = 0; id[i] != '\0'; i++)
    if (g_ascii_isupper (id[i]))
      return FALSE;

  return TRUE;
}

/**
 * slotje_record_source_id_is_valid:
 * @id: (nullable): text
 *
 * Whether a text can name a source; these may have capitals, dots and
 * underscores too, since people know documents by such codes.
 *
 * Returns: %TRUE when it can
 */
gboolean
slotje_record_source_id_is_valid (const char *id)
{
  return id != NULL && is_made_of (id, "-._");
}

/**
 * slotje_record_enter:
 * @reader: stands in an array of records
 * @index: which one
 *
 * Enters a record. After %TRUE the caller must leave it again.
 *
 * Returns: %FALSE, after a complaint, when it is not an object
 */
gboolean
slotje_record_enter (SlotjeReader *reader, guint index)
{
  if (!slotje_reader_enter_element (reader, index))
    return FALSE;
  if (slotje_reader_is_object (reader))
    return TRUE;

  slotje_reader_complain (reader, NULL, _ ("write it between { and }"),
                          _ ("this must be an object"));
  slotje_reader_leave (reader);

  return FALSE;
}

/**
 * slotje_record_read_id:
 * @reader: stands in a record
 * @seen: (element-type utf8 utf8): ids of the records before it
 *
 * Reads the id, which must be well formed and new.
 *
 * Returns: (transfer full) (nullable): the id, %NULL after a complaint
 */
char *
slotje_record_read_id (SlotjeReader *reader, GHashTable *seen)
{
  const char *id = slotje_reader_get_string (reader, "id", SLOTJE_REQUIRED);

  if (id == NULL)
    return NULL;

  if (!slotje_record_id_is_valid (id))
    {
      slotje_reader_complain (reader, "id", _ ("use lower-case letters, digits and hyphens only"),
                              _ ("“%s” is not an id"), id);
      return NULL;
    }
  if (!g_hash_table_add (seen, g_strdup (id)))
    {
      slotje_reader_complain (reader, "id", _ ("give every record an id of its own"),
                              _ ("the id “%s” is used twice"), id);
      return NULL;
    }

  return g_strdup (id);
}

/**
 * slotje_record_is_blank:
 * @text: text
 *
 * Returns: whether there is nothing in it but white space
 */
gboolean
slotje_record_is_blank (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      return FALSE;

  return TRUE;
}

/**
 * slotje_record_read_text:
 * @reader: stands in a record
 * @member: name of the member
 * @presence: whether it must be there
 *
 * Reads a string that has more than white space in it.
 *
 * Returns: (transfer full) (nullable): the text, %NULL when absent or refused
 */
char *
slotje_record_read_text (SlotjeReader *reader, const char *member, SlotjePresence presence)
{
  const char *text = slotje_reader_get_string (reader, member, presence);

  if (text == NULL)
    return NULL;
  if (slotje_record_is_blank (text))
    {
      slotje_reader_complain (reader, member, _ ("write something there"), _ ("the text is empty"));
      return NULL;
    }

  return g_strdup (text);
}

/* A date of which the month or the day is not known is made whole, so that one function judges it.
 */
static gboolean
is_date (const char *text, gboolean partial)
{
  g_autofree char *whole = NULL;
  guint32 julian;

  if (partial && strlen (text) == strlen ("YYYY"))
    whole = g_strconcat (text, "-01-01", NULL);
  else if (partial && strlen (text) == strlen ("YYYY-MM"))
    whole = g_strconcat (text, "-01", NULL);
  else
    whole = g_strdup (text);

  return slotje_date_parse (whole, &julian);
}

/**
 * slotje_record_read_date:
 * @reader: stands in a record
 * @member: name of the member
 * @partial: whether a year or a month will do
 * @presence: whether it must be there
 *
 * Reads an ISO date.
 *
 * Returns: (transfer full) (nullable): the date as it stands there, %NULL when
 *   absent or refused
 */
char *
slotje_record_read_date (SlotjeReader *reader,
                         const char *member,
                         gboolean partial,
                         SlotjePresence presence)
{
  const char *date = slotje_reader_get_string (reader, member, presence);

  if (date == NULL)
    return NULL;
  if (!is_date (date, partial))
    {
      slotje_reader_complain (reader, member, _ ("write it as year-month-day, like 2026-03-31"),
                              _ ("“%s” is not a date"), date);
      return NULL;
    }

  return g_strdup (date);
}

/**
 * slotje_record_read_https:
 * @reader: stands in a record
 * @member: name of the member
 *
 * Reads an address. Only https is let through, since the user may follow it.
 *
 * Returns: (transfer full) (nullable): the address, %NULL when absent or refused
 */
char *
slotje_record_read_https (SlotjeReader *reader, const char *member)
{
  const char *url = slotje_reader_get_string (reader, member, SLOTJE_OPTIONAL);
  g_autoptr (GUri) uri = NULL;

  if (url == NULL)
    return NULL;

  uri = g_uri_parse (url, G_URI_FLAGS_NONE, NULL);
  if (uri == NULL || !g_str_has_prefix (url, "https://") || g_uri_get_userinfo (uri) != NULL ||
      g_uri_get_host (uri) == NULL || g_uri_get_host (uri)[0] == '\0')
    {
      slotje_reader_complain (reader, member, _ ("give a full address that starts with https://"),
                              _ ("“%s” is not a safe address"), url);
      return NULL;
    }

  return g_strdup (url);
}

static void
read_shared (SlotjeReader *reader, const SlotjeTexts *texts, SlotjeWords *words)
{
  static const char *const known[] = { "shared", NULL };
  const char *id = slotje_reader_get_string (reader, "shared", SLOTJE_REQUIRED);
  const SlotjeWords *shared = id != NULL ? slotje_texts_find (texts, id) : NULL;

  slotje_reader_refuse_unknown (reader, known);
  if (shared != NULL)
    {
      words->en = g_strdup (shared->en);
      words->nl = g_strdup (shared->nl);
    }
  else if (id != NULL)
    slotje_reader_complain (reader, "shared", _ ("add it to texts.json, or write the text here"),
                            _ ("there is no shared text “%s”"), id);
}

static void
read_prose_here (SlotjeReader *reader, const SlotjeTexts *texts, SlotjeWords *words)
{
  static const char *const known[] = { "en", "nl", NULL };

  words->status = SLOTJE_WORDS_OURS;
  if (slotje_reader_is_object (reader) && slotje_reader_has (reader, "shared"))
    read_shared (reader, texts, words);
  else if (slotje_reader_is_object (reader))
    {
      slotje_reader_refuse_unknown (reader, known);
      words->en = slotje_record_read_text (reader, "en", SLOTJE_REQUIRED);
      words->nl = slotje_record_read_text (reader, "nl", SLOTJE_OPTIONAL);
    }
  else if (!slotje_reader_is_string (reader))
    slotje_reader_complain (reader, NULL, _ ("write a text between quotation marks"),
                            _ ("this must be a text"));
  else if (slotje_record_is_blank (slotje_reader_get_own_string (reader)))
    slotje_reader_complain (reader, NULL, _ ("write something there"), _ ("the text is empty"));
  else
    words->en = g_strdup (slotje_reader_get_own_string (reader));
}

/**
 * slotje_record_read_prose:
 * @reader: stands in a record
 * @texts: (nullable): the texts it may refer to
 * @member: name of the member
 * @presence: whether it must be there
 * @words: (out caller-allocates): zeroed words to fill
 *
 * Reads our own prose: a string, or English and Dutch, or the id of a shared text.
 */
void
slotje_record_read_prose (SlotjeReader *reader,
                          const SlotjeTexts *texts,
                          const char *member,
                          SlotjePresence presence,
                          SlotjeWords *words)
{
  if (!slotje_reader_enter_member (reader, member, presence))
    return;

  read_prose_here (reader, texts, words);
  slotje_reader_leave (reader);
}

/**
 * slotje_record_read_prose_list:
 * @reader: stands in a record
 * @texts: (nullable): the texts it may refer to
 * @member: name of the member, which may be absent
 * @n_words: (out): how many there are
 *
 * Reads a list of prose.
 *
 * Returns: (transfer full): as many words as @n_words says
 */
SlotjeWords *
slotje_record_read_prose_list (SlotjeReader *reader,
                               const SlotjeTexts *texts,
                               const char *member,
                               guint *n_words)
{
  SlotjeWords *list;

  *n_words = 0;
  if (!slotje_reader_enter_array (reader, member, SLOTJE_OPTIONAL))
    return NULL;

  *n_words = slotje_reader_get_length (reader);
  list = g_new0 (SlotjeWords, *n_words + 1);
  for (guint i = 0; i < *n_words; i++)
    {
      if (!slotje_reader_enter_element (reader, i))
        continue;
      read_prose_here (reader, texts, &list[i]);
      slotje_reader_leave (reader);
    }
  slotje_reader_leave (reader);

  return list;
}

/**
 * slotje_record_read_status:
 * @reader: stands in an object with platform words
 * @has_dutch: whether there are Dutch words that a status can be about
 *
 * Reads `nl-status`. Without one, Dutch words claim the least: from memory.
 *
 * Returns: where the Dutch words come from
 */
SlotjeWordsStatus
slotje_record_read_status (SlotjeReader *reader, gboolean has_dutch)
{
  static const char *const words[] = { "official", "press", "memory", NULL };
  int word;

  if (!has_dutch && slotje_reader_has (reader, "nl-status"))
    slotje_reader_complain (reader, "nl-status", _ ("add the Dutch words, or leave this out"),
                            _ ("there are no Dutch words that this can be about"));
  if (!has_dutch)
    return SLOTJE_WORDS_OFFICIAL;

  word = slotje_reader_get_word (reader, "nl-status", words, 2, SLOTJE_OPTIONAL);

  return (SlotjeWordsStatus) (SLOTJE_WORDS_OFFICIAL + word);
}

/**
 * slotje_record_read_platform_words:
 * @reader: stands in a record
 * @member: name of the member, which must be there
 * @words: (out caller-allocates): zeroed words to fill
 *
 * Reads what a platform calls something.
 */
void
slotje_record_read_platform_words (SlotjeReader *reader, const char *member, SlotjeWords *words)
{
  static const char *const known[] = { "en", "nl", "nl-status", NULL };

  words->status = SLOTJE_WORDS_OFFICIAL;
  if (!slotje_reader_enter_object (reader, member, SLOTJE_REQUIRED))
    return;

  slotje_reader_refuse_unknown (reader, known);
  words->en = slotje_record_read_text (reader, "en", SLOTJE_REQUIRED);
  words->nl = slotje_record_read_text (reader, "nl", SLOTJE_OPTIONAL);
  words->status = slotje_record_read_status (reader, words->nl != NULL);
  slotje_reader_leave (reader);
}
