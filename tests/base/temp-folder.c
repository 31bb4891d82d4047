/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "temp-folder.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <grp.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utime.h>

#define NOBODY 65534

char *
temp_folder_new (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("slotje-test-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) directory = NULL;
  const char *name;

  if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    {
      g_chmod (path, 0700);
      directory = g_dir_open (path, 0, NULL);
      while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
        {
          g_autofree char *child = g_build_filename (path, name, NULL);

          remove_tree (child);
        }
    }
  g_remove (path);
}

void
temp_folder_remove (char *folder)
{
  remove_tree (folder);
  g_free (folder);
}

char *
temp_folder_put (const char *folder, const char *name, const char *text, gssize length)
{
  g_autoptr (GError) error = NULL;
  char *path = g_build_filename (folder, name, NULL);

  if (text != NULL)
    g_file_set_contents (path, text, length, &error);
  g_assert_no_error (error);
  return path;
}

char *
temp_folder_read (const char *path)
{
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, NULL);
  return text;
}

guint
temp_folder_get_mode (const char *path)
{
  GStatBuf info;

  return g_stat (path, &info) == 0 ? info.st_mode & 07777 : 0;
}

guint
temp_folder_count (const char *folder, const char *prefix)
{
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  g_assert_nonnull (directory);
  while ((name = g_dir_read_name (directory)) != NULL)
    n += g_str_has_prefix (name, prefix) ? 1 : 0;
  return n;
}

void
temp_folder_make_old (const char *path, guint seconds)
{
  time_t then = (time_t) (g_get_real_time () / G_USEC_PER_SEC) - (time_t) seconds;
  struct utimbuf times = { then, then };

  g_assert_no_errno (g_utime (path, &times));
}

static gboolean
become_nobody (void)
{
  return setgroups (0, NULL) == 0 && setgid (NOBODY) == 0 && setuid (NOBODY) == 0;
}

int
temp_folder_run_child (TempChildFunc function, gpointer data, gboolean drop_root)
{
  int status = 0;
  pid_t child = fork ();

  g_assert_no_errno (child);
  if (child == 0)
    _exit (drop_root && geteuid () == 0 && !become_nobody () ? 99 : function (data));

  g_assert_no_errno (waitpid (child, &status, 0));
  return WIFEXITED (status) ? WEXITSTATUS (status) : -WTERMSIG (status);
}
