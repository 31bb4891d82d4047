/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-store.h"

#include <glib/gstdio.h>

#include "slotje-error.h"
#include "slotje-profile-codec.h"
#include "slotje-profile-private.h"
#include "slotje-save-job.h"
#include "slotje-save.h"
#include "slotje-store-files.h"
#include "slotje-store-private.h"
#include "slotje-text.h"

/**
 * slotje_store_new_unsaved:
 * @profile: a profile
 *
 * Returns: (transfer full): a store that never saves
 */
SlotjeStore *
slotje_store_new_unsaved (SlotjeProfile *profile)
{
  return slotje_store_new (profile, NULL, NULL);
}

/**
 * slotje_store_open:
 * @path: (nullable): a path; %NULL for a profile that is never saved
 * @error: return location
 *
 * Opens a profile. Leftovers of interrupted saves are removed, and a file that others may read is
 * made 0600. A file that does not exist yet is made with the first change.
 *
 * Returns: (transfer full): a store, or %NULL with %SLOTJE_ERROR_INVALID_FILE,
 *   %SLOTJE_ERROR_TOO_LARGE, a %G_FILE_ERROR or %G_IO_ERROR_NOT_REGULAR_FILE
 */
SlotjeStore *
slotje_store_open (const char *path, GError **error)
{
  g_autoptr (SlotjeProfile) profile = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) load_error = NULL;
  g_autofree char *sum = NULL;

  if (path != NULL)
    {
      slotje_save_clean_leftovers (path);
      slotje_save_tighten_mode (path);
      bytes = slotje_store_load_bytes (path, &load_error);
    }
  if (bytes != NULL)
    {
      profile = slotje_profile_codec_read (bytes, path, NULL, error);
      sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
    }
  else if (load_error == NULL || g_error_matches (load_error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    profile = slotje_profile_new ();
  else
    g_propagate_error (error, g_steal_pointer (&load_error));
  return profile != NULL ? slotje_store_new (profile, path, sum) : NULL;
}

/* Puts what the newest good backup holds in the place of the file. @backup is %NULL when there is
 * none; that is no failure. */
static gboolean
restore_backup (const char *path, char **backup, GError **error)
{
  g_autofree char *found = slotje_store_find_backup (path);
  g_autoptr (GBytes) bytes = NULL;
  const char *text;
  gsize length;

  if (found == NULL)
    return TRUE;
  bytes = slotje_store_load_bytes (found, error);
  if (bytes == NULL)
    return FALSE;
  text = g_bytes_get_data (bytes, &length);
  if (!slotje_save_text (path, text, length, error))
    return FALSE;
  *backup = g_steal_pointer (&found);
  return TRUE;
}

/**
 * slotje_store_recover:
 * @path: path of a profile that could not be opened
 * @aside: (out) (optional) (nullable) (transfer full): where the damaged file is now; %NULL when
 * the file was missing, or is good after all
 * @backup: (out) (optional) (nullable) (transfer full): the backup that was used; %NULL when there
 * is none and the profile is empty
 * @error: return location
 *
 * Sets a damaged file aside and opens the newest good backup in its place. A file that could not
 * even be read is left alone, for it may be good.
 *
 * Returns: (transfer full): a store, or %NULL with an error, and all files as they were
 */
SlotjeStore *
slotje_store_recover (const char *path, char **aside, char **backup, GError **error)
{
  /* once the file is set aside, a link to it leads nowhere */
  g_autofree char *target = slotje_save_resolve (path, error);
  g_autofree char *set_aside = NULL;
  g_autofree char *used = NULL;
  g_autoptr (GError) problem = NULL;
  g_autoptr (SlotjeProfile) profile = NULL;

  if (target == NULL)
    return NULL;
  profile = slotje_profile_codec_load (target, NULL, &problem);
  if (problem != NULL && problem->domain == SLOTJE_ERROR)
    {
      set_aside = slotje_store_set_aside (target, error);
      if (set_aside == NULL)
        return NULL;
    }
  else if (problem != NULL && !g_error_matches (problem, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return NULL;
    }
  if (profile == NULL && !restore_backup (target, &used, error))
    {
      if (set_aside != NULL)
        g_rename (set_aside, target);
      return NULL;
    }
  if (aside != NULL)
    *aside = g_steal_pointer (&set_aside);
  if (backup != NULL)
    *backup = g_steal_pointer (&used);
  return slotje_store_open (path, error);
}

static gboolean
is_same_file (const char *path, const char *target)
{
  g_autofree char *own_target = slotje_save_resolve (path, NULL);
  g_autofree char *own = g_canonicalize_filename (own_target != NULL ? own_target : path, NULL);
  g_autofree char *other = g_canonicalize_filename (target, NULL);

  return g_str_equal (own, other);
}

/**
 * slotje_store_save_copy:
 * @self: a store
 * @path: where to
 * @error: return location
 *
 * Writes a copy, with the same care as the file itself; what was at @path is replaced. Works for a
 * store that is never saved, too.
 *
 * Returns: FALSE with an error, %SLOTJE_ERROR_NEWER_FORMAT when we could not copy all that is in it
 */
gboolean
slotje_store_save_copy (SlotjeStore *self, const char *path, GError **error)
{
  SlotjeProfile *profile = slotje_store_get_profile (self);
  const char *own_path = slotje_store_get_path (self);
  g_autofree char *target = slotje_save_resolve (path, error);
  g_autofree char *text = NULL;
  gsize length;

  if (target == NULL)
    return FALSE;
  if (slotje_profile_get_rest (profile)->version > SLOTJE_PROFILE_VERSION)
    {
      g_set_error (
          error, SLOTJE_ERROR, SLOTJE_ERROR_NEWER_FORMAT,
          _ ("%s: a profile of a newer version of the program cannot be saved by this one; "
             "copy the file itself, or install the newer version"),
          path);
      return FALSE;
    }
  if (own_path != NULL && is_same_file (own_path, target))
    return slotje_store_save_now (self, error);

  text = slotje_profile_codec_print (profile, &length);
  return slotje_save_job_verify (text, length, path, error) &&
         slotje_save_text (path, text, length, error);
}

/**
 * slotje_store_forget:
 * @self: a store
 * @error: return location
 *
 * Removes the file, its backups, what is kept for undo, and all else that was made beside it. The
 * store saves nothing any more.
 *
 * Returns: FALSE with a %G_FILE_ERROR when something could not be removed
 */
gboolean
slotje_store_forget (SlotjeStore *self, GError **error)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (SLOTJE_IS_STORE (self), FALSE);

  path = slotje_store_stop (self);
  return path == NULL || slotje_store_remove_files (path, error);
}
