/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-texts-use.h"

#include "slotje-catalog-file.h"
#include "slotje-text.h"

/**
 * slotje_texts_dup_path_for:
 * @platform_path: a file
 *
 * Where the texts are that somebody who writes a platform adds to at the same time.
 *
 * Returns: (transfer full) (nullable): the path; %NULL when the file is in no folder `platforms`
 *   with a `texts.json` next to it
 */
char *
slotje_texts_dup_path_for (const char *platform_path)
{
  g_autofree char *canonical = g_canonicalize_filename (platform_path, NULL);
  g_autofree char *folder = g_path_get_dirname (canonical);
  g_autofree char *name = g_path_get_basename (folder);
  g_autofree char *parent = g_path_get_dirname (folder);
  g_autofree char *path = g_build_filename (parent, "texts.json", NULL);

  if (!g_str_equal (name, "platforms") || !g_file_test (path, G_FILE_TEST_EXISTS))
    return NULL;

  return g_steal_pointer (&path);
}

/* Adds the ids of all texts that are referred to anywhere below. */
static void
collect_uses (SlotjeReader *reader, GHashTable *uses)
{
  if (slotje_reader_is_object (reader))
    {
      g_auto (GStrv) members = slotje_reader_dup_members (reader);

      for (guint i = 0; members[i] != NULL; i++)
        {
          if (!slotje_reader_enter_member (reader, members[i], SLOTJE_OPTIONAL))
            continue;
          if (g_str_equal (members[i], "shared") && slotje_reader_is_string (reader))
            g_hash_table_add (uses, g_strdup (slotje_reader_get_own_string (reader)));
          collect_uses (reader, uses);
          slotje_reader_leave (reader);
        }
    }
  else if (slotje_reader_is_array (reader))
    {
      for (guint i = 0; i < slotje_reader_get_length (reader); i++)
        {
          if (!slotje_reader_enter_element (reader, i))
            continue;
          collect_uses (reader, uses);
          slotje_reader_leave (reader);
        }
    }
}

static GHashTable *
find_uses (const char *folder)
{
  GHashTable *uses = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) ignored =
                 g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_complaint_free);
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  const char *name;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *id = slotje_catalog_file_dup_id (path);
      g_autoptr (SlotjeReader) reader =
                     id != NULL ? slotje_catalog_file_open (path, ignored) : NULL;

      if (reader != NULL)
        collect_uses (reader, uses);
    }

  return uses;
}

/**
 * slotje_texts_check_use:
 * @path: a good file of shared texts
 * @complaints: (element-type SlotjeComplaint): where to add what is wrong
 *
 * Complains about every text that nobody shares: it would be translated for nothing.
 */
void
slotje_texts_check_use (const char *path, GPtrArray *complaints)
{
  g_autofree char *parent = g_path_get_dirname (path);
  g_autofree char *folder = g_build_filename (parent, "platforms", NULL);
  g_autoptr (GHashTable) uses = find_uses (folder);
  g_autoptr (SlotjeReader) reader = slotje_catalog_file_open (path, complaints);
  g_auto (GStrv) ids = NULL;

  if (reader == NULL || !slotje_reader_enter_object (reader, "texts", SLOTJE_REQUIRED))
    return;

  ids = slotje_reader_dup_members (reader);
  for (guint i = 0; ids[i] != NULL; i++)
    if (!g_hash_table_contains (uses, ids[i]))
      slotje_reader_complain (reader, ids[i], _ ("take it out"),
                              _ ("no platform uses the shared text “%s”"), ids[i]);
  g_ptr_array_extend_and_steal (complaints, slotje_reader_steal_complaints (reader));
}
