/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "slotje-error.h"
#include "slotje-reader.h"
#include "temp-folder.h"

/* Whether opening @path fails with that error; the message must name the file and a remedy. */
static int
fails_with (const char *path, GQuark domain, int code)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SlotjeReader) reader = slotje_reader_new_for_file (path, &slotje_caps_profile, &error);

  return reader == NULL && g_error_matches (error, domain, code) &&
         g_str_has_prefix (error->message, path) && strchr (error->message, ';') != NULL;
}

static void
test_missing (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "no-such-file", NULL, 0);

  g_assert_true (fails_with (path, G_FILE_ERROR, G_FILE_ERROR_NOENT));
  temp_folder_remove (folder);
}

static void
test_missing_folder (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "no-such-folder/file", NULL, 0);

  g_assert_true (fails_with (path, G_FILE_ERROR, G_FILE_ERROR_NOENT));
  temp_folder_remove (folder);
}

static void
test_directory (void)
{
  char *folder = temp_folder_new ();

  g_assert_true (fails_with (folder, G_FILE_ERROR, G_FILE_ERROR_ISDIR));
  temp_folder_remove (folder);
}

/* Opening a pipe without a writer would wait for one. */
static void
test_pipe (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "pipe", NULL, 0);

  g_assert_no_errno (mkfifo (path, 0600));
  g_assert_true (fails_with (path, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE));
  temp_folder_remove (folder);
}

static void
test_device (void)
{
  g_assert_true (fails_with ("/dev/zero", G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE));
}

/* Reading it would cost 100 MiB; looking at its size costs nothing. */
static void
test_sparse (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "sparse", "{}", -1);
  gint64 start;

  g_assert_no_errno (truncate (path, 100 * 1024 * 1024));
  start = g_get_monotonic_time ();
  g_assert_true (fails_with (path, SLOTJE_ERROR, SLOTJE_ERROR_TOO_LARGE));
  g_assert_cmpint (g_get_monotonic_time () - start, <, G_USEC_PER_SEC / 10);
  temp_folder_remove (folder);
}

/* The kernel says 0 bytes of such a file, and there are many. */
static void
test_size_not_told (void)
{
  g_assert_true (fails_with ("/proc/self/maps", SLOTJE_ERROR, SLOTJE_ERROR_INVALID_FILE));
}

static int
open_forbidden (gpointer data)
{
  return fails_with (data, G_FILE_ERROR, G_FILE_ERROR_ACCES) ? 0 : 1;
}

static void
test_no_permission (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "file", "{}", -1);

  g_assert_no_errno (g_chmod (folder, 0755));
  g_assert_no_errno (g_chmod (path, 0000));
  g_assert_cmpint (temp_folder_run_child (open_forbidden, path, TRUE), ==, 0);
  temp_folder_remove (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/load/missing", test_missing);
  g_test_add_func ("/load/missing-folder", test_missing_folder);
  g_test_add_func ("/load/directory", test_directory);
  g_test_add_func ("/load/pipe", test_pipe);
  g_test_add_func ("/load/device", test_device);
  g_test_add_func ("/load/sparse", test_sparse);
  g_test_add_func ("/load/size-not-told", test_size_not_told);
  g_test_add_func ("/load/no-permission", test_no_permission);
  return g_test_run ();
}
