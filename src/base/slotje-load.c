/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-load.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "slotje-error.h"
#include "slotje-text.h"

static void
set_error_from_errno (GError **error, int number, const char *path)
{
  const char *remedy = _ ("check the disk it is on, or use another copy");

  if (number == ENOENT || number == ENOTDIR)
    remedy = _ ("check the name and the folder");
  else if (number == EACCES || number == EPERM)
    remedy = _ ("ask its owner to let you read it");
  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (number),
               _ ("%s: the file cannot be read (%s); %s"), path, g_strerror (number), remedy);
}

static gboolean
check_kind (const struct stat *info, const char *path, gsize max_bytes, GError **error)
{
  if (S_ISDIR (info->st_mode))
    g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_ISDIR,
                 _ ("%s: this is a folder, not a file; name a file in it"), path);
  else if (!S_ISREG (info->st_mode))
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                 _ ("%s: this is a device or a pipe, not a file; name an ordinary file"), path);
  else if (info->st_size > 0 && (guint64) info->st_size > max_bytes)
    g_set_error (error, SLOTJE_ERROR, SLOTJE_ERROR_TOO_LARGE,
                 _ ("%s: the file is larger than the limit of %zu bytes; use a smaller file"), path,
                 max_bytes);
  else
    return TRUE;
  return FALSE;
}

/* The size may change while we read, and some file systems report none. */
static gboolean
read_all (int fd, GByteArray *content, const char *path, gsize max_bytes, GError **error)
{
  guint8 buffer[65536];
  gssize n;

  do
    {
      gsize room = max_bytes + 1 - content->len;

      do
        n = read (fd, buffer, MIN (sizeof (buffer), room));
      while (n < 0 && errno == EINTR);
      if (n > 0)
        g_byte_array_append (content, buffer, (guint) n);
    }
  while (n > 0 && content->len <= max_bytes);

  if (n < 0)
    set_error_from_errno (error, errno, path);
  return n >= 0;
}

/**
 * slotje_load_file:
 * @path: a path
 * @max_bytes: most bytes wanted
 * @error: return location
 *
 * Reads an ordinary file, after looking how large it is.
 *
 * Returns: (transfer full): the bytes, at most one more than @max_bytes; or %NULL with a
 *   %G_FILE_ERROR, %G_IO_ERROR_NOT_REGULAR_FILE or %SLOTJE_ERROR_TOO_LARGE
 */
GBytes *
slotje_load_file (const char *path, gsize max_bytes, GError **error)
{
  g_autoptr (GByteArray) content = g_byte_array_new ();
  struct stat info;
  gboolean ok = FALSE;
  /* without O_NONBLOCK a pipe would keep us waiting for a writer */
  int fd = g_open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0);

  if (fd < 0)
    {
      set_error_from_errno (error, errno, path);
      return NULL;
    }
  if (fstat (fd, &info) < 0)
    set_error_from_errno (error, errno, path);
  else
    ok = check_kind (&info, path, max_bytes, error) &&
         read_all (fd, content, path, max_bytes, error);
  close (fd);
  return ok ? g_byte_array_free_to_bytes (g_steal_pointer (&content)) : NULL;
}
