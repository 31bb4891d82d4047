/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-platform-read.h"

#include "slotje-text.h"

/* Whether a record exists under the name now, so that it is no old name. */
typedef gboolean (*Exists) (const SlotjePlatform *platform, const char *old_id, const char *new_id);

static gboolean
setting_exists (const SlotjePlatform *platform, const char *old_id, const char *new_id)
{
  return slotje_platform_find_setting (platform, new_id) != NULL;
}

static gboolean
surface_exists (const SlotjePlatform *platform, const char *old_id, const char *new_id)
{
  return slotje_platform_find_surface (platform, new_id) != NULL;
}

/* The setting of an option stands in the old name: `setting/option`. */
static gboolean
option_exists (const SlotjePlatform *platform, const char *old_id, const char *new_id)
{
  g_auto (GStrv) parts = g_strsplit (old_id, "/", 2);
  const SlotjeSetting *setting = slotje_platform_find_setting (platform, parts[0]);

  return setting != NULL && slotje_setting_find_option (setting, new_id) >= 0;
}

static const char *
get_own_part (const char *old_id)
{
  const char *slash = strchr (old_id, '/');

  return slash != NULL ? slash + 1 : old_id;
}

static GHashTable *
read_table (SlotjeReader *reader, const char *member, const SlotjePlatform *platform, Exists exists)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_auto (GStrv) old_ids = NULL;

  if (!slotje_reader_enter_object (reader, member, SLOTJE_OPTIONAL))
    return table;

  old_ids = slotje_reader_dup_members (reader);
  for (guint i = 0; old_ids[i] != NULL; i++)
    {
      const char *new_id = slotje_reader_get_string (reader, old_ids[i], SLOTJE_REQUIRED);

      if (new_id == NULL)
        continue;
      if (exists (platform, old_ids[i], get_own_part (old_ids[i])))
        slotje_reader_complain (reader, old_ids[i], _ ("take it out"), _ ("“%s” is still in use"),
                                old_ids[i]);
      if (new_id[0] != '\0' && !exists (platform, old_ids[i], new_id))
        slotje_reader_complain (reader, old_ids[i],
                                _ ("name what it is called now, or nothing when it is gone"),
                                _ ("“%s” does not exist"), new_id);
      g_hash_table_insert (table, g_strdup (old_ids[i]), g_strdup (new_id));
    }
  slotje_reader_leave (reader);

  return table;
}

/**
 * slotje_platform_read_renamed:
 * @reader: stands in the root of a platform file
 * @platform: its settings and surfaces were read
 *
 * Reads what had another id before, so that older profiles still fit.
 */
void
slotje_platform_read_renamed (SlotjeReader *reader, SlotjePlatform *platform)
{
  static const char *const known[] = { "settings", "options", "surfaces", NULL };

  if (!slotje_reader_enter_object (reader, "renamed", SLOTJE_OPTIONAL))
    {
      platform->renamed_settings = g_hash_table_new (g_str_hash, g_str_equal);
      platform->renamed_options = g_hash_table_new (g_str_hash, g_str_equal);
      platform->renamed_surfaces = g_hash_table_new (g_str_hash, g_str_equal);
      return;
    }

  slotje_reader_refuse_unknown (reader, known);
  platform->renamed_settings = read_table (reader, "settings", platform, setting_exists);
  platform->renamed_options = read_table (reader, "options", platform, option_exists);
  platform->renamed_surfaces = read_table (reader, "surfaces", platform, surface_exists);
  slotje_reader_leave (reader);
}
