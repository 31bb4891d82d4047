/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-platform-read.h"

#include "slotje-record.h"
#include "slotje-setting-words.h"
#include "slotje-text.h"

#define DEFAULT_LIFETIME 365
#define LONGEST_LIFETIME 3650
#define LONGEST_MINUTES 240

/**
 * slotje_setting_clear:
 * @self: a setting
 *
 * Frees what the setting holds, not the struct itself.
 */
void
slotje_setting_clear (SlotjeSetting *self)
{
  g_free (self->id);
  slotje_words_clear (&self->label);
  g_strfreev (self->keywords);
  slotje_words_clear (&self->question);
  slotje_words_clear (&self->why);
  slotje_words_clear (&self->cost);
  for (guint i = 0; i < self->n_caveats; i++)
    slotje_words_clear (&self->caveats[i]);
  g_free (self->caveats);
  for (guint i = 0; i < self->n_options; i++)
    {
      g_free (self->options[i].id);
      slotje_words_clear (&self->options[i].label);
    }
  g_free (self->options);
  for (guint i = 0; i < self->n_where; i++)
    {
      g_free (self->where[i].client);
      g_strfreev (self->where[i].path_en);
      g_strfreev (self->where[i].path_nl);
      g_free (self->where[i].url);
    }
  g_free (self->where);
  g_strfreev (self->sources);
  g_free (self->verified);
  slotje_amendments_clear (&self->amendments);
}

static void
read_option (SlotjeReader *reader, SlotjeOption *option, GHashTable *seen)
{
  static const char *const known[] = { "id", "label", NULL };

  slotje_reader_refuse_unknown (reader, known);
  option->id = slotje_record_read_id (reader, seen);
  slotje_record_read_platform_words (reader, "label", &option->label);
}

static void
read_options (SlotjeReader *reader, SlotjeSetting *setting)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint length;

  if (!slotje_reader_enter_array (reader, "options", SLOTJE_REQUIRED))
    return;

  length = slotje_reader_get_length (reader);
  if (length < 2 || length > SLOTJE_MAX_OPTIONS)
    slotje_reader_complain (reader, NULL, _ ("give at least two and at most twelve"),
                            _ ("the number of options is %u"), length);
  setting->n_options = MIN (length, SLOTJE_MAX_OPTIONS);
  setting->options = g_new0 (SlotjeOption, setting->n_options + 1);
  for (guint i = 0; i < setting->n_options; i++)
    {
      if (!slotje_record_enter (reader, i))
        continue;
      read_option (reader, &setting->options[i], seen);
      slotje_reader_leave (reader);
    }
  slotje_reader_leave (reader);
}

/* -1 when it is null or absent. */
static int
read_option_id (SlotjeReader *reader, const char *member, const SlotjeSetting *setting)
{
  const char *id = slotje_reader_get_string (reader, member, SLOTJE_OPTIONAL);
  int option = slotje_setting_find_option (setting, id);

  if (id != NULL && option < 0)
    slotje_reader_complain (reader, member, _ ("name one of the options, or null"),
                            _ ("the setting has no option “%s”"), id);

  return option;
}

static void
read_recommended (SlotjeReader *reader, SlotjeSetting *setting)
{
  for (guint i = 0; i < SLOTJE_N_PURPOSES; i++)
    setting->recommended[i] = -1;
  if (!slotje_reader_enter_object (reader, "recommended", SLOTJE_OPTIONAL))
    return;

  slotje_reader_refuse_unknown (reader, slotje_purpose_words);
  for (guint i = 0; i < SLOTJE_N_PURPOSES; i++)
    setting->recommended[i] = read_option_id (reader, slotje_purpose_words[i], setting);
  slotje_reader_leave (reader);
}

static void
read_path (SlotjeReader *reader, SlotjeWhere *where)
{
  static const char *const known[] = { "en", "nl", "nl-status", NULL };

  where->path_status = SLOTJE_WORDS_OFFICIAL;
  if (!slotje_reader_enter_object (reader, "path", SLOTJE_OPTIONAL))
    {
      where->path_en = g_new0 (char *, 1);
      where->path_nl = g_new0 (char *, 1);
      return;
    }

  slotje_reader_refuse_unknown (reader, known);
  where->path_en = slotje_reader_dup_strings (reader, "en", SLOTJE_OPTIONAL);
  where->path_nl = slotje_reader_dup_strings (reader, "nl", SLOTJE_OPTIONAL);
  where->path_status = slotje_record_read_status (reader, where->path_nl[0] != NULL);
  slotje_reader_leave (reader);
}

static void
read_where (SlotjeReader *reader, SlotjeWhere *where)
{
  static const char *const known[] = { "client", "path", "url", NULL };
  static const char *const clients[] = { "web", "app", NULL };
  int client;

  slotje_reader_refuse_unknown (reader, known);
  client = slotje_reader_get_word (reader, "client", clients, 0, SLOTJE_REQUIRED);
  where->client = g_strdup (clients[client]);
  where->url = slotje_record_read_https (reader, "url");
  read_path (reader, where);
}

static void
read_where_list (SlotjeReader *reader, SlotjeSetting *setting)
{
  if (!slotje_reader_enter_array (reader, "where", SLOTJE_OPTIONAL))
    return;

  setting->n_where = slotje_reader_get_length (reader);
  setting->where = g_new0 (SlotjeWhere, setting->n_where + 1);
  for (guint i = 0; i < setting->n_where; i++)
    {
      if (!slotje_record_enter (reader, i))
        continue;
      read_where (reader, &setting->where[i]);
      slotje_reader_leave (reader);
    }
  slotje_reader_leave (reader);
}

static void
read_nature (SlotjeReader *reader, SlotjeSetting *setting)
{
  static const char *const orders[] = { "none", "chain", NULL };
  guint lifetime;

  setting->section = (SlotjeSection) slotje_reader_get_word (
      reader, "section", slotje_section_words, SLOTJE_SECTION_AUDIENCE, SLOTJE_REQUIRED);
  setting->controller = (SlotjeController) slotje_reader_get_word (
      reader, "controller", slotje_controller_words, SLOTJE_CONTROLLER_YOU, SLOTJE_REQUIRED);
  setting->chain = slotje_reader_get_word (reader, "order", orders, 0, SLOTJE_OPTIONAL) == 1;
  /* Somebody else may change their mind at once. */
  lifetime = setting->controller == SLOTJE_CONTROLLER_OTHER ? 0 : DEFAULT_LIFETIME;
  setting->lifetime_is_usual = lifetime > 0 && !slotje_reader_has (reader, "lifetime");
  setting->lifetime_days =
      (guint) slotje_reader_get_integer (reader, "lifetime", lifetime, 0, LONGEST_LIFETIME);
  setting->minutes = (guint) slotje_reader_get_integer (reader, "minutes", 1, 0, LONGEST_MINUTES);
}

/* Those of both languages: what people call a thing they call it in either. */
static char **
read_keywords (SlotjeReader *reader)
{
  static const char *const languages[] = { "en", "nl", NULL };
  g_autoptr (GStrvBuilder) keywords = g_strv_builder_new ();

  if (!slotje_reader_enter_object (reader, "keywords", SLOTJE_OPTIONAL))
    return g_strv_builder_end (keywords);

  slotje_reader_refuse_unknown (reader, languages);
  for (guint i = 0; languages[i] != NULL; i++)
    {
      g_auto (GStrv) words = slotje_reader_dup_strings (reader, languages[i], SLOTJE_OPTIONAL);

      for (guint j = 0; words[j] != NULL; j++)
        if (slotje_record_is_blank (words[j]))
          slotje_reader_complain (reader, languages[i], _ ("write something there"),
                                  _ ("the text is empty"));
      g_strv_builder_addv (keywords, (const char **) words);
    }
  slotje_reader_leave (reader);

  return g_strv_builder_end (keywords);
}

static void
read_setting (SlotjeReader *reader,
              const SlotjePlatform *platform,
              SlotjeSetting *setting,
              GHashTable *seen)
{
  static const char *const known[] = { "id",       "section",  "controller",  "order",   "lifetime",
                                       "label",    "question", "why",         "cost",    "caveats",
                                       "options",  "default",  "recommended", "where",   "minutes",
                                       "sources",  "verified", "confidence",  "changes", "keywords",
                                       "links-to", NULL };

  slotje_reader_refuse_unknown (reader, known);
  setting->id = slotje_record_read_id (reader, seen);
  read_nature (reader, setting);
  slotje_record_read_platform_words (reader, "label", &setting->label);
  setting->keywords = read_keywords (reader);
  setting->links_to = slotje_traits_read (reader);
  slotje_record_read_prose (reader, platform->texts, "question", SLOTJE_REQUIRED,
                            &setting->question);
  slotje_record_read_prose (reader, platform->texts, "why", SLOTJE_REQUIRED, &setting->why);
  slotje_record_read_prose (reader, platform->texts, "cost", SLOTJE_OPTIONAL, &setting->cost);
  setting->caveats =
      slotje_record_read_prose_list (reader, platform->texts, "caveats", &setting->n_caveats);
  read_options (reader, setting);
  setting->default_option = read_option_id (reader, "default", setting);
  read_recommended (reader, setting);
  read_where_list (reader, setting);
  setting->sources = slotje_platform_read_source_ids (reader, platform, SLOTJE_REQUIRED);
  slotje_platform_read_evidence (reader, &setting->verified, &setting->confidence);
  slotje_platform_read_amendments (reader, platform, &setting->amendments);
}

/**
 * slotje_platform_read_settings:
 * @reader: stands in the root of a platform file
 * @platform: a platform whose sources were read
 *
 * Reads the settings.
 */
void
slotje_platform_read_settings (SlotjeReader *reader, SlotjePlatform *platform)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  if (!slotje_reader_enter_array (reader, "settings", SLOTJE_REQUIRED))
    return;

  platform->n_settings = slotje_reader_get_length (reader);
  platform->settings = g_new0 (SlotjeSetting, platform->n_settings + 1);
  for (guint i = 0; i < platform->n_settings; i++)
    {
      platform->settings[i].index = i;
      if (!slotje_record_enter (reader, i))
        continue;
      read_setting (reader, platform, &platform->settings[i], seen);
      slotje_reader_leave (reader);
    }
  slotje_reader_leave (reader);
}
