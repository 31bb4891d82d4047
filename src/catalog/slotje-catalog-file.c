/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-catalog-file.h"

#include "slotje-data.h"
#include "slotje-record.h"
#include "slotje-text.h"

#define SCHEME "resource://"
#define SUFFIX ".json"

/* The message of the gate reads `NAME:PLACE: what; remedy`; a complaint has these apart. */
static SlotjeComplaint *
take_apart (const char *path, const char *message)
{
  const char *rest = message;
  const char *colon = NULL;
  const char *semicolon;
  g_autofree char *place = NULL;
  g_autofree char *what = NULL;

  if (g_str_has_prefix (message, path) && message[strlen (path)] == ':')
    {
      rest = message + strlen (path) + 1;
      colon = rest[0] == ' ' ? rest - 1 : strstr (rest, ": ");
    }
  if (colon != NULL)
    {
      place = colon > rest ? g_strndup (rest, (gsize) (colon - rest)) : NULL;
      rest = colon + strlen (": ");
    }
  semicolon = g_strrstr (rest, "; ");
  if (semicolon == NULL)
    return slotje_complaint_new (path, place, rest, NULL);

  what = g_strndup (rest, (gsize) (semicolon - rest));

  return slotje_complaint_new (path, place, what, semicolon + strlen ("; "));
}

/* Asked for by its own function, since the linker drops constructors of static libraries that
 * nobody calls. */
static SlotjeReader *
open_resource (const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = g_resource_lookup_data (
      slotje_data_get_resource (), path + strlen (SCHEME), G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  if (bytes == NULL)
    return NULL;

  return slotje_reader_new_for_bytes (bytes, path, &slotje_caps_catalog, error);
}

/**
 * slotje_catalog_file_open:
 * @path: where it is
 * @complaints: (element-type SlotjeComplaint): where to add what is wrong
 *
 * Opens a catalogue file through the gate.
 *
 * Returns: (transfer full) (nullable): a reader in the root, %NULL after a
 *   complaint
 */
SlotjeReader *
slotje_catalog_file_open (const char *path, GPtrArray *complaints)
{
  g_autoptr (GError) error = NULL;
  SlotjeReader *reader;

  if (g_str_has_prefix (path, SCHEME))
    reader = open_resource (path, &error);
  else
    reader = slotje_reader_new_for_file (path, &slotje_caps_catalog, &error);

  if (reader == NULL)
    g_ptr_array_add (complaints, take_apart (path, error->message));

  return reader;
}

static void
hand_over (SlotjeReader *reader, GPtrArray *complaints)
{
  g_ptr_array_extend_and_steal (complaints, slotje_reader_steal_complaints (reader));
}

/**
 * slotje_catalog_file_load_scale:
 * @path: where it is
 * @complaints: (element-type SlotjeComplaint): where to add what is wrong
 *
 * Reads a scale.
 *
 * Returns: (transfer full) (nullable): the scale, %NULL after complaints
 */
SlotjeScale *
slotje_catalog_file_load_scale (const char *path, GPtrArray *complaints)
{
  g_autoptr (SlotjeReader) reader = slotje_catalog_file_open (path, complaints);
  SlotjeScale *scale;

  if (reader == NULL)
    return NULL;

  scale = slotje_scale_read (reader);
  hand_over (reader, complaints);

  return scale;
}

/**
 * slotje_catalog_file_load_texts:
 * @path: where it is
 * @base: (nullable): texts to look in for what is not in the file
 * @complaints: (element-type SlotjeComplaint): where to add what is wrong
 *
 * Reads the prose that platforms share.
 *
 * Returns: (transfer full) (nullable): the texts, %NULL after complaints
 */
SlotjeTexts *
slotje_catalog_file_load_texts (const char *path, SlotjeTexts *base, GPtrArray *complaints)
{
  g_autoptr (SlotjeReader) reader = slotje_catalog_file_open (path, complaints);
  SlotjeTexts *texts;

  if (reader == NULL)
    return NULL;

  texts = slotje_texts_read (reader, base);
  hand_over (reader, complaints);

  return texts;
}

/**
 * slotje_catalog_file_load_platform:
 * @path: where it is
 * @scale: the viewers and levels
 * @texts: (nullable): the prose it may refer to
 * @complaints: (element-type SlotjeComplaint): where to add what is wrong
 *
 * Reads a platform, which must have the id that its file is named after.
 *
 * Returns: (transfer full) (nullable): the platform, %NULL after complaints
 */
SlotjePlatform *
slotje_catalog_file_load_platform (const char *path,
                                   SlotjeScale *scale,
                                   SlotjeTexts *texts,
                                   GPtrArray *complaints)
{
  g_autoptr (SlotjeReader) reader = slotje_catalog_file_open (path, complaints);
  g_autoptr (SlotjePlatform) platform = NULL;
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *expected = NULL;
  const char *id;

  if (reader == NULL)
    return NULL;

  platform = slotje_platform_read (reader, scale, texts);
  id = slotje_reader_get_string (reader, "id", SLOTJE_OPTIONAL);
  expected = g_strconcat (id != NULL ? id : "", SUFFIX, NULL);
  if (id != NULL && !g_str_equal (name, expected))
    slotje_reader_complain (reader, "id", _ ("rename the file, or change the id"),
                            _ ("a file named “%s” cannot hold the platform “%s”"), name, id);
  if (!slotje_reader_is_clean (reader))
    g_clear_pointer (&platform, slotje_platform_unref);
  hand_over (reader, complaints);

  return g_steal_pointer (&platform);
}

/**
 * slotje_catalog_file_dup_id:
 * @path: a path
 *
 * The platform that a file must hold, going by its name.
 *
 * Returns: (transfer full) (nullable): the id; %NULL when the name is no
 *   `<id>.json`
 */
char *
slotje_catalog_file_dup_id (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);

  if (!g_str_has_suffix (name, SUFFIX))
    return NULL;

  name[strlen (name) - strlen (SUFFIX)] = '\0';

  return slotje_record_id_is_valid (name) ? g_steal_pointer (&name) : NULL;
}
