/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-save-job.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "slotje-error.h"
#include "slotje-load.h"
#include "slotje-profile-codec.h"
#include "slotje-save.h"
#include "slotje-steps-file.h"
#include "slotje-store-files.h"
#include "slotje-text.h"

#define LOCK_TRIES 50
#define LOCK_PAUSE_USEC (10 * 1000)

SlotjeSaveJob *
slotje_save_job_new (const char *path, char *text, gsize length)
{
  SlotjeSaveJob *self = g_new0 (SlotjeSaveJob, 1);

  g_atomic_ref_count_init (&self->ref_count);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);
  self->path = g_strdup (path);
  self->text = text;
  self->length = length;
  self->new_sum = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) text, length);
  return self;
}

SlotjeSaveJob *
slotje_save_job_ref (SlotjeSaveJob *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
slotje_save_job_unref (SlotjeSaveJob *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);
  g_free (self->path);
  g_free (self->text);
  g_free (self->sum);
  g_free (self->new_sum);
  g_free (self->steps);
  g_free (self->conflict_path);
  g_clear_error (&self->error);
  g_free (self);
}

gboolean
slotje_save_job_verify (const char *text, gsize length, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, length);
  g_autoptr (SlotjeProfile) back = slotje_profile_codec_read (bytes, path, NULL, error);
  g_autofree char *again = NULL;
  gsize again_length;

  if (back == NULL)
    return FALSE;
  again = slotje_profile_codec_print (back, &again_length);
  if (again_length == length && memcmp (again, text, length) == 0)
    return TRUE;
  g_set_error (
      error, SLOTJE_ERROR, SLOTJE_ERROR_INVALID_FILE,
      _ ("%s: what is to be saved would not be the same when it is read again; undo the last "
         "change, and report this as a fault of the program"),
      path);
  return FALSE;
}

/* Two programs that save into one folder wait for each other between looking and writing. Whoever
 * holds the lock for longer than half a second does not keep us from saving. */
static int
lock_folder (const char *path)
{
  g_autofree char *target = slotje_save_resolve (path, NULL);
  g_autofree char *folder = g_path_get_dirname (target != NULL ? target : path);
  int fd;

  slotje_save_make_directory (folder, NULL);
  fd = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
  for (int i = 0; fd >= 0 && i < LOCK_TRIES && flock (fd, LOCK_EX | LOCK_NB) < 0; i++)
    g_usleep (LOCK_PAUSE_USEC);
  return fd;
}

/* Whether the file is as we last saw it. FALSE with @error unset: it is not. */
static gboolean
is_as_we_left_it (SlotjeSaveJob *self, GError **error)
{
  g_autoptr (GError) load_error = NULL;
  g_autoptr (GBytes) bytes = slotje_store_load_bytes (self->path, &load_error);
  g_autofree char *sum = NULL;

  /* nothing can be lost by writing what is gone */
  if (g_error_matches (load_error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    return TRUE;
  if (load_error != NULL && load_error->domain != SLOTJE_ERROR)
    {
      g_propagate_error (error, g_steal_pointer (&load_error));
      return FALSE;
    }
  if (bytes != NULL)
    sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  return sum != NULL && (g_strcmp0 (sum, self->sum) == 0 || g_str_equal (sum, self->new_sum));
}

/* Our version goes beside the other one, again and again to the same place, and neither is lost. */
static void
save_beside (SlotjeSaveJob *self)
{
  if (self->conflict_path == NULL)
    self->conflict_path = slotje_store_dup_conflict_path (self->path);
  if (!slotje_save_text (self->conflict_path, self->text, self->length, &self->error))
    {
      g_clear_pointer (&self->conflict_path, g_free);
      return;
    }
  g_set_error (
      &self->error, SLOTJE_ERROR, SLOTJE_ERROR_CONFLICT,
      _ ("%s: the file was changed by something else since it was opened, so your version is "
         "saved as “%s”; compare the two, and keep the one you want"),
      self->path, self->conflict_path);
}

/* After the profile: steps that belong to another profile do no harm, and are not worth a failure.
 */
static void
save_steps (SlotjeSaveJob *self)
{
  g_autofree char *path = slotje_steps_file_dup_path (self->path);

  if (self->steps != NULL && !slotje_save_text (path, self->steps, self->steps_length, NULL))
    g_debug ("What can be undone could not be kept");
}

static void
save (SlotjeSaveJob *self)
{
  if (!is_as_we_left_it (self, &self->error))
    {
      if (self->error == NULL)
        save_beside (self);
      return;
    }
  if (!slotje_save_text_with_backup (self->path, self->text, self->length, SLOTJE_STORE_BACKUPS,
                                     &self->error))
    return;
  save_steps (self);
  g_free (self->sum);
  self->sum = g_strdup (self->new_sum);
  g_clear_pointer (&self->conflict_path, g_free);
}

void
slotje_save_job_run (SlotjeSaveJob *self)
{
  if (slotje_save_job_verify (self->text, self->length, self->path, &self->error))
    {
      int lock = lock_folder (self->path);

      save (self);
      if (lock >= 0)
        close (lock);
    }
  g_mutex_lock (&self->mutex);
  self->done = TRUE;
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->mutex);
}

void
slotje_save_job_wait (SlotjeSaveJob *self)
{
  g_mutex_lock (&self->mutex);
  while (!self->done)
    g_cond_wait (&self->cond, &self->mutex);
  g_mutex_unlock (&self->mutex);
}
