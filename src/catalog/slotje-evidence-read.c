/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-platform-read.h"

#include "slotje-record.h"
#include "slotje-setting-words.h"
#include "slotje-text.h"

/**
 * slotje_rule_clear:
 * @self: a rule
 *
 * Frees what the rule holds, not the struct itself.
 */
void
slotje_rule_clear (SlotjeRule *self)
{
  g_free (self->id);
  slotje_words_clear (&self->because);
  g_strfreev (self->sources);
  g_free (self->verified);
  slotje_amendments_clear (&self->amendments);
}

static gboolean
has_source (const SlotjePlatform *platform, const char *id)
{
  return slotje_platform_find_source (platform, id) != NULL;
}

/**
 * slotje_platform_read_source_ids:
 * @reader: stands in a record
 * @platform: a platform whose sources were read
 * @presence: whether there must be at least one
 *
 * Reads `sources`: ids of the sources of the file.
 *
 * Returns: (transfer full): the ids, also those that were complained about
 */
char **
slotje_platform_read_source_ids (SlotjeReader *reader,
                                 const SlotjePlatform *platform,
                                 SlotjePresence presence)
{
  char **ids = slotje_reader_dup_strings (reader, "sources", presence);

  if (ids[0] == NULL && presence == SLOTJE_REQUIRED && slotje_reader_has (reader, "sources"))
    slotje_reader_complain (reader, "sources", _ ("say where this is known from"),
                            _ ("there is no source"));
  for (guint i = 0; ids[i] != NULL; i++)
    if (!has_source (platform, ids[i]))
      slotje_reader_complain (reader, "sources", _ ("add it to the sources of the file"),
                              _ ("there is no source “%s”"), ids[i]);

  return ids;
}

/**
 * slotje_platform_read_evidence:
 * @reader: stands in a record
 * @verified: (out) (nullable): ISO date
 * @confidence: (out): how sure we are
 *
 * Reads `verified` and `confidence`.
 */
void
slotje_platform_read_evidence (SlotjeReader *reader, char **verified, SlotjeConfidence *confidence)
{
  *verified = slotje_record_read_date (reader, "verified", FALSE, SLOTJE_REQUIRED);
  *confidence = (SlotjeConfidence) slotje_reader_get_word (
      reader, "confidence", slotje_confidence_words, SLOTJE_CONFIDENCE_LOW, SLOTJE_REQUIRED);
}

static void
read_amendment (SlotjeReader *reader,
                const SlotjePlatform *platform,
                const char *later,
                SlotjeAmendment *amendment)
{
  static const char *const known[] = { "date", "what", NULL };

  slotje_reader_refuse_unknown (reader, known);
  slotje_record_read_prose (reader, platform->texts, "what", SLOTJE_REQUIRED, &amendment->what);
  amendment->date = slotje_record_read_date (reader, "date", FALSE, SLOTJE_REQUIRED);
  if (amendment->date == NULL)
    return;

  if (platform->revision != NULL && strcmp (amendment->date, platform->revision) > 0)
    slotje_reader_complain (reader, "date", _ ("give the file the revision of that day too"),
                            _ ("“%s” is later than the revision of the file"), amendment->date);
  if (later != NULL && strcmp (amendment->date, later) > 0)
    slotje_reader_complain (reader, "date", _ ("put the newest change first"),
                            _ ("“%s” is later than the change before it"), amendment->date);
}

/**
 * slotje_platform_read_amendments:
 * @reader: stands in a record
 * @platform: a platform whose head was read
 * @amendments: (out caller-allocates): zeroed
 *
 * Reads `changes`: what is otherwise in the record, and since when, the newest first.
 */
void
slotje_platform_read_amendments (SlotjeReader *reader,
                                 const SlotjePlatform *platform,
                                 SlotjeAmendments *amendments)
{
  if (!slotje_reader_enter_array (reader, "changes", SLOTJE_OPTIONAL))
    return;

  amendments->n = slotje_reader_get_length (reader);
  amendments->list = g_new0 (SlotjeAmendment, amendments->n + 1);
  for (guint i = 0; i < amendments->n; i++)
    {
      if (!slotje_record_enter (reader, i))
        continue;
      read_amendment (reader, platform, i > 0 ? amendments->list[i - 1].date : NULL,
                      &amendments->list[i]);
      slotje_reader_leave (reader);
    }
  slotje_reader_leave (reader);
}

static void
read_source (SlotjeReader *reader, SlotjeSource *source)
{
  static const char *const known[] = { "title", "url", "date", NULL };

  slotje_reader_refuse_unknown (reader, known);
  if (!slotje_record_source_id_is_valid (source->id))
    slotje_reader_complain (reader, NULL, _ ("use letters, digits, hyphens, dots and underscores"),
                            _ ("“%s” cannot name a source"), source->id);
  source->title = slotje_record_read_text (reader, "title", SLOTJE_REQUIRED);
  source->url = slotje_record_read_https (reader, "url");
  source->date = slotje_record_read_date (reader, "date", TRUE, SLOTJE_OPTIONAL);
}

/**
 * slotje_platform_read_sources:
 * @reader: stands in the root of a platform file
 * @platform: the platform to fill
 *
 * Reads the sources.
 */
void
slotje_platform_read_sources (SlotjeReader *reader, SlotjePlatform *platform)
{
  g_auto (GStrv) ids = NULL;

  if (!slotje_reader_enter_object (reader, "sources", SLOTJE_REQUIRED))
    return;

  ids = slotje_reader_dup_members (reader);
  platform->n_sources = g_strv_length (ids);
  platform->sources = g_new0 (SlotjeSource, platform->n_sources + 1);
  for (guint i = 0; i < platform->n_sources; i++)
    {
      platform->sources[i].id = g_strdup (ids[i]);
      if (!slotje_reader_enter_object (reader, ids[i], SLOTJE_REQUIRED))
        continue;
      read_source (reader, &platform->sources[i]);
      slotje_reader_leave (reader);
    }
  slotje_reader_leave (reader);
}

static void
read_rule (SlotjeReader *reader, const SlotjePlatform *platform, SlotjeRule *rule)
{
  static const char *const known[] = { "because",    "sources", "verified",
                                       "confidence", "changes", NULL };

  slotje_reader_refuse_unknown (reader, known);
  if (!slotje_record_id_is_valid (rule->id))
    slotje_reader_complain (reader, NULL, _ ("use lower-case letters, digits and hyphens only"),
                            _ ("“%s” is not an id"), rule->id);
  slotje_record_read_prose (reader, platform->texts, "because", SLOTJE_REQUIRED, &rule->because);
  rule->sources = slotje_platform_read_source_ids (reader, platform, SLOTJE_REQUIRED);
  slotje_platform_read_evidence (reader, &rule->verified, &rule->confidence);
  slotje_platform_read_amendments (reader, platform, &rule->amendments);
}

/**
 * slotje_platform_read_rules:
 * @reader: stands in the root of a platform file
 * @platform: a platform whose sources were read
 *
 * Reads the rules: why something is so.
 */
void
slotje_platform_read_rules (SlotjeReader *reader, SlotjePlatform *platform)
{
  g_auto (GStrv) ids = NULL;

  if (!slotje_reader_enter_object (reader, "rules", SLOTJE_REQUIRED))
    return;

  ids = slotje_reader_dup_members (reader);
  platform->n_rules = g_strv_length (ids);
  platform->rules = g_new0 (SlotjeRule, platform->n_rules + 1);
  for (guint i = 0; i < platform->n_rules; i++)
    {
      platform->rules[i].id = g_strdup (ids[i]);
      if (!slotje_reader_enter_object (reader, ids[i], SLOTJE_REQUIRED))
        continue;
      read_rule (reader, platform, &platform->rules[i]);
      slotje_reader_leave (reader);
    }
  slotje_reader_leave (reader);
}
