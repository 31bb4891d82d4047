/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-save.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "slotje-backup.h"
#include "slotje-text.h"

/* What a save promises: at every moment, also after a crash or a power cut, the file is the old one
 * or the new one, whole; once it returns TRUE the new one is on the disk; only its owner can read
 * it; a link stays a link; and a file that may not be written is not replaced behind its owner's
 * back, which a rename would do, since that only asks for rights on the folder. */

/**
 * slotje_save_init:
 *
 * Ignores SIGXFSZ, for the whole process.
 */
void
slotje_save_init (void)
{
  struct sigaction action = { .sa_handler = SIG_IGN };

  sigaction (SIGXFSZ, &action, NULL);
}

static const char *
find_remedy (int code)
{
  switch (code)
    {
    case G_FILE_ERROR_NOSPC:
      return _ ("make room on that disk, or save a copy elsewhere");
    case G_FILE_ERROR_ACCES:
    case G_FILE_ERROR_PERM:
    case G_FILE_ERROR_ROFS:
      return _ ("save a copy in a folder of your own, or ask for the right to write there");
    case G_FILE_ERROR_NOENT:
    case G_FILE_ERROR_NOTDIR:
      return _ ("check the name and the folder, or save a copy elsewhere");
    default:
      return _ ("save a copy elsewhere");
    }
}

/* Consumes @cause. */
static void
set_error (GError **error, const char *path, GError *cause)
{
  g_set_error (error, cause->domain, cause->code, _ ("%s: the file cannot be saved (%s); %s"), path,
               cause->message, find_remedy (cause->code));
  g_error_free (cause);
}

static gboolean
fail_with_errno (GError **error, const char *path, int number)
{
  set_error (error, path,
             g_error_new_literal (G_FILE_ERROR, (int) g_file_error_from_errno (number),
                                  g_strerror (number)));
  return FALSE;
}

/* What a link names that does not exist yet, when its folder does. */
static char *
resolve_dangling (const char *path)
{
  g_autofree char *named = g_file_read_link (path, NULL);
  g_autofree char *absolute = g_canonicalize_filename (path, NULL);
  g_autofree char *folder = g_path_get_dirname (absolute);
  g_autofree char *target = named != NULL ? g_canonicalize_filename (named, folder) : NULL;
  g_autofree char *target_folder = target != NULL ? g_path_get_dirname (target) : NULL;

  if (target == NULL || g_file_test (target, G_FILE_TEST_IS_SYMLINK) ||
      !g_file_test (target_folder, G_FILE_TEST_IS_DIR))
    return NULL;
  return g_steal_pointer (&target);
}

/**
 * slotje_save_resolve:
 * @path: a path
 * @error: return location
 *
 * Follows links, so that saving leaves a link where it is and changes the file it names.
 *
 * Returns: (transfer full): the path to write, or %NULL with a %G_FILE_ERROR when @path is a link
 * that leads nowhere
 */
char *
slotje_save_resolve (const char *path, GError **error)
{
  char buffer[PATH_MAX];
  char *target;
  int number;

  if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    return g_strdup (path);
  if (realpath (path, buffer) != NULL)
    return g_strdup (buffer);
  number = errno;
  target = number == ENOENT ? resolve_dangling (path) : NULL;
  if (target == NULL)
    fail_with_errno (error, path, number);
  return target;
}

/**
 * slotje_save_make_directory:
 * @directory: a path
 * @error: return location
 *
 * Makes it and its missing parents, readable by their owner alone. What exists stays as it is.
 *
 * Returns: FALSE with a %G_FILE_ERROR when that fails
 */
gboolean
slotje_save_make_directory (const char *directory, GError **error)
{
  if (g_mkdir_with_parents (directory, 0700) == 0)
    return TRUE;
  return fail_with_errno (error, directory, errno);
}

static gboolean
check_target (const char *target, GError **error)
{
  struct stat info;

  if (stat (target, &info) < 0)
    return errno == ENOENT ? TRUE : fail_with_errno (error, target, errno);
  if (S_ISDIR (info.st_mode))
    return fail_with_errno (error, target, EISDIR);
  if (!S_ISREG (info.st_mode))
    {
      set_error (
          error, target,
          g_error_new_literal (G_FILE_ERROR, G_FILE_ERROR_INVAL, _ ("this is a device or a pipe")));
      return FALSE;
    }
  if (faccessat (AT_FDCWD, target, W_OK, AT_EACCESS) < 0)
    return fail_with_errno (error, target, errno);
  return TRUE;
}

/* The folder and the target itself, both fit to be written; %NULL with an error when not. */
static char *
prepare_target (const char *path, GError **error)
{
  g_autofree char *target = slotje_save_resolve (path, error);
  g_autofree char *directory = NULL;

  if (target == NULL)
    return NULL;
  directory = g_path_get_dirname (target);
  if (!slotje_save_make_directory (directory, error) || !check_target (target, error))
    return NULL;
  return g_steal_pointer (&target);
}

static gboolean
write_target (const char *path, const char *target, const char *text, gsize length, GError **error)
{
  GError *cause = NULL;

  if (g_file_set_contents_full (target, text, (gssize) length,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600,
                                &cause))
    {
      /* newer GLib keeps the mode of the file it replaces */
      slotje_save_tighten_mode (target);
      return TRUE;
    }
  set_error (error, path, cause);
  return FALSE;
}

/**
 * slotje_save_text:
 * @path: a path; a link is followed
 * @text: (array length=length): the content
 * @length: its length in bytes
 * @error: return location
 *
 * Writes a file durably and in one piece, with mode 0600, and makes missing folders. Blocks until
 * it is on the disk.
 *
 * Returns: FALSE with a %G_FILE_ERROR, whose message names @path and the remedy; the file is
 * untouched
 */
gboolean
slotje_save_text (const char *path, const char *text, gsize length, GError **error)
{
  g_autofree char *target = prepare_target (path, error);

  return target != NULL && write_target (path, target, text, length, error);
}

/**
 * slotje_save_text_with_backup:
 * @path: a path; a link is followed
 * @text: (array length=length): the content
 * @length: its length in bytes
 * @n_backups: most backups to keep
 * @error: return location
 *
 * As slotje_save_text(); but first what @path holds, when it is a readable JSON object, becomes
 * `NAME.backup-1`. A backup that cannot be made does not keep the file from being saved.
 *
 * Returns: FALSE with a %G_FILE_ERROR; the file is untouched
 */
gboolean
slotje_save_text_with_backup (
    const char *path, const char *text, gsize length, guint n_backups, GError **error)
{
  g_autofree char *target = prepare_target (path, error);

  if (target == NULL)
    return FALSE;
  if (n_backups > 0)
    slotje_backup_keep (target, n_backups);
  return write_target (path, target, text, length, error);
}

/**
 * slotje_save_tighten_mode:
 * @path: a path
 *
 * Makes a regular file that others may read or write 0600, when it is ours. Failing is no error:
 * not every file system knows modes.
 */
void
slotje_save_tighten_mode (const char *path)
{
  struct stat info;
  int fd = g_open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);

  if (fd < 0)
    return;
  if (fstat (fd, &info) == 0 && S_ISREG (info.st_mode) && (info.st_mode & 0077) != 0)
    if (fchmod (fd, 0600) < 0)
      g_debug ("the mode of a file could not be tightened");
  close (fd);
}
