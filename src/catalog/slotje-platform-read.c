/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "slotje-platform-read.h"

#include "slotje-platform-checks.h"
#include "slotje-record.h"
#include "slotje-rules-compiler.h"
#include "slotje-text.h"

#define LEAST_CONTRAST 4.5
#define MOST_RECORDS 1000

static gboolean
is_color (const char *text)
{
  if (text[0] != '#' || strlen (text) != strlen ("#rrggbb"))
    return FALSE;
  for (guint i = 1; text[i] != '\0'; i++)
    if (!g_ascii_isxdigit (text[i]))
      return FALSE;

  return TRUE;
}

/* Relative luminance as WCAG 2 defines it. */
static double
compute_luminance (const char *color)
{
  static const double shares[] = { 0.2126, 0.7152, 0.0722 };
  guint64 rgb = g_ascii_strtoull (color + 1, NULL, 16);
  double luminance = 0;

  for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
    {
      double channel = (double) ((rgb >> (16 - 8 * i)) & 0xff) / 255;

      luminance +=
          shares[i] * (channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4));
    }

  return luminance;
}

static void
read_tile (SlotjeReader *reader, SlotjePlatform *platform)
{
  static const char *const known[] = { "letter", "color", NULL };

  if (!slotje_reader_enter_object (reader, "tile", SLOTJE_REQUIRED))
    return;

  slotje_reader_refuse_unknown (reader, known);
  platform->tile_letter = slotje_record_read_text (reader, "letter", SLOTJE_REQUIRED);
  if (platform->tile_letter != NULL && g_utf8_strlen (platform->tile_letter, -1) > 2)
    slotje_reader_complain (reader, "letter", _ ("use one or two letters"),
                            _ ("“%s” is too long for a tile"), platform->tile_letter);
  platform->tile_color = slotje_record_read_text (reader, "color", SLOTJE_REQUIRED);
  if (platform->tile_color != NULL && !is_color (platform->tile_color))
    slotje_reader_complain (reader, "color", _ ("write it like #1a5fb4"),
                            _ ("“%s” is not a colour"), platform->tile_color);
  else if (platform->tile_color != NULL &&
           1.05 / (compute_luminance (platform->tile_color) + 0.05) < LEAST_CONTRAST)
    slotje_reader_complain (reader, "color", _ ("use a darker colour"),
                            _ ("white letters cannot be read well on “%s”"), platform->tile_color);
  slotje_reader_leave (reader);
}

static SlotjeLinks
read_links (SlotjeReader *reader)
{
  g_auto (GStrv) words = slotje_reader_dup_strings (reader, "links", SLOTJE_REQUIRED);
  SlotjeLinks links = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      SlotjeLink link;

      if (!slotje_link_from_string (words[i], &link))
        slotje_reader_complain (reader, "links", _ ("use contact, fof, none or restricted"),
                                _ ("there is no link “%s”"), words[i]);
      else if ((links >> link) & 1)
        slotje_reader_complain (reader, "links", _ ("name it once"),
                                _ ("the link “%s” is there twice"), words[i]);
      else
        links |= (SlotjeLinks) (1u << link);
    }
  if (((links >> SLOTJE_LINK_NONE) & 1) == 0 && slotje_reader_has (reader, "links"))
    slotje_reader_complain (reader, "links", _ ("add “none”"),
                            _ ("people without any link exist everywhere"));

  return links;
}

static char **
read_good_for (SlotjeReader *reader)
{
  static const char *const goals[] = { "visible", "profile", "opine",   "monitor",
                                       "connect", "inform",  "acquire", NULL };
  char **words = slotje_reader_dup_strings (reader, "goodFor", SLOTJE_OPTIONAL);
  g_autofree char *all = g_strjoinv (", ", (char **) goals);

  for (guint i = 0; words[i] != NULL; i++)
    if (!g_strv_contains (goals, words[i]))
      slotje_reader_complain (reader, "goodFor", _ ("use one of those words"),
                              _ ("“%s” is not one of: %s"), words[i], all);

  return words;
}

/* Most names are the same in every language; “Search engines” is not a name but what they are. */
static char *
read_name (SlotjeReader *reader, const SlotjeTexts *texts)
{
  SlotjeWords words = { 0 };
  char *name;

  slotje_record_read_prose (reader, texts, "name", SLOTJE_REQUIRED, &words);
  name = g_strdup (slotje_words_get (&words));
  slotje_words_clear (&words);

  return name;
}

static void
read_head (SlotjeReader *reader, SlotjePlatform *platform)
{
  static const char *const formats[] = { "slotje-platform/1", NULL };

  slotje_reader_get_word (reader, "format", formats, 0, SLOTJE_REQUIRED);
  platform->id = slotje_record_read_text (reader, "id", SLOTJE_REQUIRED);
  if (platform->id != NULL && !slotje_record_id_is_valid (platform->id))
    slotje_reader_complain (reader, "id", _ ("use lower-case letters, digits and hyphens only"),
                            _ ("“%s” is not an id"), platform->id);
  platform->revision = slotje_record_read_date (reader, "revision", FALSE, SLOTJE_REQUIRED);
  platform->name = read_name (reader, platform->texts);
  platform->aliases = slotje_reader_dup_strings (reader, "aliases", SLOTJE_OPTIONAL);
  read_tile (reader, platform);
  slotje_record_read_prose (reader, platform->texts, "about", SLOTJE_REQUIRED, &platform->about);
  slotje_record_read_platform_words (reader, "contact-word", &platform->contact_word);
  slotje_record_read_platform_words (reader, "contacts-word", &platform->contacts_word);
  platform->good_for = read_good_for (reader);
}

/* Comparing all with all stays cheap as long as there are not absurdly many. */
static gboolean
is_of_sane_size (SlotjeReader *reader)
{
  static const char *const lists[] = { "settings", "surfaces", "constraints" };
  guint before = slotje_reader_get_complaints (reader)->len;

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      if (!slotje_reader_enter_member (reader, lists[i], SLOTJE_OPTIONAL))
        continue;
      if (slotje_reader_get_length (reader) > MOST_RECORDS)
        slotje_reader_complain (reader, NULL, _ ("leave the least important ones out"),
                                _ ("there are more than %u records"), (guint) MOST_RECORDS);
      slotje_reader_leave (reader);
    }

  return slotje_reader_get_complaints (reader)->len == before;
}

/**
 * slotje_platform_read:
 * @reader: stands in the root of a platform file
 * @scale: the viewers and levels
 * @texts: (nullable): the prose it may refer to
 *
 * Reads a platform, compiles its rules and checks everything the model asks
 * for. All that is wrong with the records is collected in one pass; the checks
 * that walk through worlds follow when the records are in order.
 *
 * Returns: (transfer full) (nullable): the platform; %NULL when the reader has
 *   complaints
 */
SlotjePlatform *
slotje_platform_read (SlotjeReader *reader, SlotjeScale *scale, SlotjeTexts *texts)
{
  static const char *const known[] = {
    "format",   "id",           "revision", "name",          "aliases", "tile",
    "about",    "contact-word", "links",    "contacts-word", "goodFor", "settings",
    "surfaces", "constraints",  "rules",    "sources",       "renamed", NULL
  };
  g_autoptr (SlotjePlatform) platform = NULL;
  SlotjeLinks links;

  if (!is_of_sane_size (reader))
    return NULL;

  platform = g_atomic_rc_box_new0 (SlotjePlatform);
  platform->texts = texts != NULL ? slotje_texts_ref (texts) : NULL;
  slotje_reader_refuse_unknown (reader, known);
  read_head (reader, platform);
  links = read_links (reader);
  slotje_platform_read_sources (reader, platform);
  slotje_platform_read_rules (reader, platform);
  slotje_platform_read_settings (reader, platform);
  slotje_platform_read_surfaces (reader, platform);
  slotje_platform_read_renamed (reader, platform);
  platform->program = slotje_rules_compile (reader, platform, scale, links);

  if (slotje_reader_is_clean (reader))
    slotje_platform_check (reader, platform);

  return slotje_reader_is_clean (reader) ? g_steal_pointer (&platform) : NULL;
}
