/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "slotje-save.h"
#include "temp-folder.h"

#define OLD "{\"v\": \"old\"}\n"
#define NEW "{\"v\": \"new\"}\n"

static void
assert_holds (const char *path, const char *expected)
{
  g_autofree char *text = temp_folder_read (path);

  g_assert_cmpstr (text, ==, expected);
}

static void
save (const char *path, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (slotje_save_text (path, text, strlen (text), &error));
  g_assert_no_error (error);
}

/* Nothing of ours may be readable by others, whatever the process allows. */
static void
test_modes (void)
{
  mode_t umask_before = umask (0);
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "a/b/file", NULL, 0);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autofree char *above = g_path_get_dirname (parent);

  save (path, OLD);
  g_assert_cmpuint (temp_folder_get_mode (path), ==, 0600);
  g_assert_cmpuint (temp_folder_get_mode (parent), ==, 0700);
  g_assert_cmpuint (temp_folder_get_mode (above), ==, 0700);

  g_assert_no_errno (g_chmod (path, 0666));
  save (path, NEW);
  g_assert_cmpuint (temp_folder_get_mode (path), ==, 0600);
  assert_holds (path, NEW);
  g_assert_cmpuint (temp_folder_count (parent, ""), ==, 1);
  umask (umask_before);
  temp_folder_remove (folder);
}

static void
test_shorter (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *long_text = g_strnfill (100000, 'x');
  g_autofree char *path = temp_folder_put (folder, "file", long_text, -1);

  save (path, NEW);
  assert_holds (path, NEW);
  temp_folder_remove (folder);
}

static void
test_link (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *target = temp_folder_put (folder, "real/target", NULL, 0);
  g_autofree char *path = g_build_filename (folder, "link", NULL);
  g_autofree char *backup = slotje_save_dup_backup_path (target, 1);
  g_autofree char *same_backup = NULL;

  save (target, OLD);
  g_assert_no_errno (symlink ("real/target", path));
  g_assert_true (slotje_save_text_with_backup (path, NEW, strlen (NEW), 5, NULL));
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
  g_assert_false (g_file_test (target, G_FILE_TEST_IS_SYMLINK));
  assert_holds (target, NEW);
  assert_holds (backup, OLD);
  same_backup = slotje_save_dup_backup_path (path, 1);
  g_assert_cmpstr (same_backup, ==, backup);
  temp_folder_remove (folder);
}

static void
test_link_to_new_file (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *target = g_build_filename (folder, "target", NULL);
  g_autofree char *path = g_build_filename (folder, "link", NULL);

  g_assert_no_errno (symlink ("target", path));
  save (path, NEW);
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
  assert_holds (target, NEW);
  temp_folder_remove (folder);
}

/* What cannot be written, and why. */
typedef struct
{
  const char *name;
  const char *link; /* where the file is a link to; NULL: it is a folder */
  int code;
} Refused;

static const Refused refused[] = {
  { "folder", NULL, G_FILE_ERROR_ISDIR },
  { "device", "/dev/null", G_FILE_ERROR_INVAL },
  { "dangling-link", "nowhere/at-all", G_FILE_ERROR_NOENT },
  { "link-to-itself", "file", G_FILE_ERROR_LOOP },
};

static void
test_refused (gconstpointer data)
{
  const Refused *r = data;
  char *folder = temp_folder_new ();
  g_autofree char *path = g_build_filename (folder, "file", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_no_errno (r->link != NULL ? symlink (r->link, path) : g_mkdir (path, 0700));
  g_assert_false (slotje_save_text (path, NEW, strlen (NEW), &error));
  g_assert_error (error, G_FILE_ERROR, r->code);
  g_assert_nonnull (strstr (error->message, "; "));
  g_assert_cmpuint (temp_folder_count (folder, ""), ==, 1);
  temp_folder_remove (folder);
}

/* 0: refused with that error, the message names the file, and the file is as it was. */
static int
fails_cleanly (const char *path, const char *text, int code)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *content = NULL;
  g_autofree char *folder = g_path_get_dirname (path);

  if (slotje_save_text_with_backup (path, text, strlen (text), 5, &error))
    return 1;
  if (!g_error_matches (error, G_FILE_ERROR, code))
    return 2;
  if (!g_str_has_prefix (error->message, path) || strstr (error->message, "; ") == NULL)
    return 3;
  content = temp_folder_read (path);
  if (g_strcmp0 (content, OLD) != 0)
    return 4;
  return temp_folder_count (folder, "file") - temp_folder_count (folder, "file.backup-1") == 1 ? 0
                                                                                               : 5;
}

static int
save_forbidden (gpointer path)
{
  return fails_cleanly (path, NEW, G_FILE_ERROR_ACCES);
}

/* The folder would allow to put another file in its place. */
static void
test_read_only_file (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "file", OLD, -1);

  g_assert_no_errno (g_chmod (path, 0444));
  g_assert_no_errno (g_chmod (folder, 0777));
  g_assert_cmpint (temp_folder_run_child (save_forbidden, path, TRUE), ==, 0);
  temp_folder_remove (folder);
}

static void
test_read_only_folder (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "file", OLD, -1);

  g_assert_no_errno (g_chmod (path, 0666));
  g_assert_no_errno (g_chmod (folder, 0555));
  g_assert_cmpint (temp_folder_run_child (save_forbidden, path, TRUE), ==, 0);
  temp_folder_remove (folder);
}

static int
save_over_limit (gpointer path)
{
  struct rlimit limit = { 16384, 16384 };
  g_autofree char *large = g_strnfill (65536, 'x');

  slotje_save_init ();
  if (setrlimit (RLIMIT_FSIZE, &limit) < 0)
    return 98;
  return fails_cleanly (path, large, G_FILE_ERROR_FAILED);
}

static void
test_size_limit (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "file", OLD, -1);

  g_assert_cmpint (temp_folder_run_child (save_over_limit, path, FALSE), ==, 0);
  temp_folder_remove (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/save/modes", test_modes);
  g_test_add_func ("/save/shorter", test_shorter);
  g_test_add_func ("/save/link", test_link);
  g_test_add_func ("/save/link-to-new-file", test_link_to_new_file);
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strdup_printf ("/save/refused/%s", refused[i].name);

      g_test_add_data_func (path, &refused[i], test_refused);
    }
  g_test_add_func ("/save/read-only-file", test_read_only_file);
  g_test_add_func ("/save/read-only-folder", test_read_only_folder);
  g_test_add_func ("/save/size-limit", test_size_limit);
  return g_test_run ();
}
