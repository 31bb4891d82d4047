/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-store-files.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#include "slotje-date.h"
#include "slotje-load.h"
#include "slotje-profile-codec.h"
#include "slotje-save.h"
#include "slotje-store.h"
#include "slotje-text.h"

#define EXTENSION ".slotje"

GBytes *
slotje_store_load_bytes (const char *path, GError **error)
{
  return slotje_load_file (path, slotje_caps_profile.bytes, error);
}

/* @before and @after around the first of nothing, `-2`, `-3` … that is no file yet. */
static char *
find_free_name (const char *before, const char *after)
{
  for (guint number = 1;; number++)
    {
      g_autofree char *suffix = number > 1 ? g_strdup_printf ("-%u", number) : g_strdup ("");
      g_autofree char *name = g_strconcat (before, suffix, after, NULL);

      if (!g_file_test (name, G_FILE_TEST_EXISTS) && !g_file_test (name, G_FILE_TEST_IS_SYMLINK))
        return g_steal_pointer (&name);
    }
}

char *
slotje_store_dup_conflict_path (const char *path)
{
  g_autofree char *target = slotje_save_resolve (path, NULL);
  g_autofree char *stem = g_strdup (target != NULL ? target : path);
  g_autofree char *date = slotje_date_format (slotje_date_today ());
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  if (g_str_has_suffix (stem, EXTENSION))
    stem[strlen (stem) - strlen (EXTENSION)] = '\0';
  /* TRANSLATORS: in the name of a file, with the date; as short as can be */
  before = g_strdup_printf ("%s (%s %s", stem, _ ("conflict"), date);
  after = g_strconcat (")", EXTENSION, NULL);
  return find_free_name (before, after);
}

char *
slotje_store_set_aside (const char *path, GError **error)
{
  g_autofree char *date = slotje_date_format (slotje_date_today ());
  g_autofree char *before = NULL;
  g_autofree char *aside = NULL;

  before = g_strconcat (path, ".damaged-", date, NULL);
  aside = find_free_name (before, "");
  if (g_rename (path, aside) < 0)
    {
      int number = errno;

      g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (number),
                   _ ("%s: the damaged file cannot be set aside (%s); move it elsewhere yourself"),
                   path, g_strerror (number));
      return NULL;
    }
  slotje_save_tighten_mode (aside);
  return g_steal_pointer (&aside);
}

/**
 * slotje_store_dup_default_path:
 *
 * Returns: (transfer full): where the profile of the person is, whether it exists or not
 */
char *
slotje_store_dup_default_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "slotje", "profile" EXTENSION, NULL);
}

/**
 * slotje_store_find_backup:
 * @path: path of a profile
 *
 * Looks through the backups, the newest first, and touches nothing.
 *
 * Returns: (transfer full) (nullable): path of the first that can be read
 */
char *
slotje_store_find_backup (const char *path)
{
  for (guint number = 1; number <= SLOTJE_STORE_BACKUPS; number++)
    {
      g_autofree char *backup = slotje_save_dup_backup_path (path, number);
      g_autoptr (SlotjeProfile) profile = slotje_profile_codec_load (backup, NULL, NULL);

      if (profile != NULL)
        return g_steal_pointer (&backup);
    }
  return NULL;
}

/* Whether a file in the folder of @name is that file, or was made for it: @name with something
 * after a dot, or `STEM (conflict DATE).slotje` in the language of now. */
static gboolean
is_made_for (const char *entry, const char *name)
{
  const gsize length = strlen (name);
  g_autofree char *stem = NULL;
  g_autofree char *conflict = NULL;

  if (g_str_has_prefix (entry, name))
    return entry[length] == '\0' || entry[length] == '.';

  stem = g_strndup (name, length - (g_str_has_suffix (name, EXTENSION) ? strlen (EXTENSION) : 0));
  conflict = g_strdup_printf ("%s (%s ", stem, _ ("conflict"));
  return g_str_has_prefix (entry, conflict) && g_str_has_suffix (entry, EXTENSION);
}

gboolean
slotje_store_remove_files (const char *path, GError **error)
{
  g_autofree char *target = slotje_save_resolve (path, NULL);
  g_autofree char *folder = g_path_get_dirname (target != NULL ? target : path);
  g_autofree char *name = g_path_get_basename (target != NULL ? target : path);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  gboolean all = TRUE;

  for (const char *entry; dir != NULL && (entry = g_dir_read_name (dir)) != NULL;)
    {
      g_autofree char *file = g_build_filename (folder, entry, NULL);

      if (!is_made_for (entry, name) || g_unlink (file) == 0)
        continue;

      int number = errno;

      if (all)
        g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (number),
                     _ ("%s: the file cannot be removed (%s); remove it yourself"), file,
                     g_strerror (number));
      all = FALSE;
    }
  if (target != NULL && !g_str_equal (target, path))
    g_unlink (path); /* the link */
  return all;
}
