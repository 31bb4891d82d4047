/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-catalog-check.h"

#include "slotje-before.h"
#include "slotje-catalog-file.h"
#include "slotje-text.h"
#include "slotje-texts-use.h"

typedef enum
{
  FORMAT_NONE,
  FORMAT_PLATFORM,
  FORMAT_SCALE,
  FORMAT_BEFORE,
  FORMAT_TEXTS,
} Format;

/* What it wants to be; whether the number is right is for the one who reads it to say. */
static Format
find_format (const char *path, GPtrArray *complaints)
{
  g_autoptr (SlotjeReader) reader = slotje_catalog_file_open (path, complaints);
  const char *format;

  if (reader == NULL)
    return FORMAT_NONE;

  format = slotje_reader_get_string (reader, "format", SLOTJE_REQUIRED);
  if (format != NULL && g_str_has_prefix (format, "slotje-platform/"))
    return FORMAT_PLATFORM;
  if (format != NULL && g_str_has_prefix (format, "slotje-scale/"))
    return FORMAT_SCALE;
  if (format != NULL && g_str_has_prefix (format, "slotje-before/"))
    return FORMAT_BEFORE;
  if (format != NULL && g_str_has_prefix (format, "slotje-texts/"))
    return FORMAT_TEXTS;

  if (format != NULL)
    slotje_reader_complain (reader, "format", _ ("check the spelling, or use a catalogue file"),
                            _ ("“%s” is not a format of catalogue files"), format);
  g_ptr_array_extend_and_steal (complaints, slotje_reader_steal_complaints (reader));

  return FORMAT_NONE;
}

static void
check_texts (const char *path, GPtrArray *complaints)
{
  g_autoptr (SlotjeTexts) texts = slotje_catalog_file_load_texts (path, NULL, complaints);

  if (texts != NULL)
    slotje_texts_check_use (path, complaints);
}

static void
check_platform (const char *path, SlotjeScale *scale, SlotjeTexts *texts, GPtrArray *complaints)
{
  g_autofree char *own_path = slotje_texts_dup_path_for (path);
  g_autoptr (SlotjeTexts) own = NULL;
  g_autoptr (SlotjePlatform) platform = NULL;

  if (own_path != NULL)
    own = slotje_catalog_file_load_texts (own_path, texts, complaints);

  platform = slotje_catalog_file_load_platform (path, scale, own != NULL ? own : texts, complaints);
}

/**
 * slotje_check_catalog_file:
 * @path: a file of the catalogue
 * @scale: the viewers and levels, for platforms
 * @texts: (nullable): the prose that platforms share
 *
 * Everything that would make the catalogue refuse the file. What kind of file it
 * is follows from its `format`. A platform may also refer to the texts next to
 * the folder it is in, and a text must be referred to from there.
 *
 * Returns: (transfer full) (element-type SlotjeComplaint): the complaints, none
 *   when the file is good
 */
GPtrArray *
slotje_check_catalog_file (const char *path, SlotjeScale *scale, SlotjeTexts *texts)
{
  GPtrArray *complaints = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_complaint_free);
  g_autoptr (SlotjeScale) read = NULL;
  g_autoptr (SlotjeBefore) before = NULL;
  Format format = find_format (path, complaints);

  if (format == FORMAT_PLATFORM)
    check_platform (path, scale, texts, complaints);
  else if (format == FORMAT_SCALE)
    read = slotje_catalog_file_load_scale (path, complaints);
  else if (format == FORMAT_BEFORE)
    before = slotje_before_load (path, complaints);
  else if (format == FORMAT_TEXTS)
    check_texts (path, complaints);

  return complaints;
}
