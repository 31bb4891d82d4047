/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "slotje-save.h"
#include "temp-folder.h"

static void
save_version (const char *path, int version)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = g_strdup_printf ("{\"v\": %d}\n", version);

  g_assert_true (slotje_save_text_with_backup (path, text, strlen (text), 5, &error));
  g_assert_no_error (error);
}

/* @versions: what backup 1, 2 … hold, one digit each; `-` when there is none. */
static void
assert_backups (const char *path, const char *versions)
{
  for (guint i = 0; versions[i] != '\0'; i++)
    {
      g_autofree char *backup = slotje_save_dup_backup_path (path, i + 1);
      g_autofree char *text = temp_folder_read (backup);
      g_autofree char *expected = g_strdup_printf ("{\"v\": %c}\n", versions[i]);

      g_assert_cmpstr (text, ==, versions[i] == '-' ? NULL : expected);
      g_assert_cmpuint (temp_folder_get_mode (backup), ==, versions[i] == '-' ? 0 : 0600);
    }
}

static void
test_rotation (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "file", NULL, 0);
  g_autofree char *second = slotje_save_dup_backup_path (path, 2);

  save_version (path, 1);
  assert_backups (path, "------");
  save_version (path, 2);
  assert_backups (path, "1-----");
  for (int version = 3; version <= 6; version++)
    save_version (path, version);
  assert_backups (path, "54321-");

  /* many answers in a row do not push out the older ones … */
  save_version (path, 7);
  save_version (path, 8);
  assert_backups (path, "74321-");
  /* … but time does */
  temp_folder_make_old (second, 3600);
  save_version (path, 9);
  assert_backups (path, "87432-");
  temp_folder_remove (folder);
}

static void
test_gap (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "file", NULL, 0);
  g_autofree char *third = slotje_save_dup_backup_path (path, 3);

  for (int version = 1; version <= 6; version++)
    save_version (path, version);
  g_assert_no_errno (g_unlink (third));
  save_version (path, 7);
  assert_backups (path, "65421-");
  temp_folder_remove (folder);
}

static void
test_loose_mode (void)
{
  mode_t umask_before = umask (0);
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "file", "{\"v\": 1}\n", -1);

  g_assert_no_errno (g_chmod (path, 0666));
  save_version (path, 2);
  assert_backups (path, "1-");
  umask (umask_before);
  temp_folder_remove (folder);
}

/* What is damaged never pushes out what is good. */
static void
test_damaged (gconstpointer data)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "file", NULL, 0);

  save_version (path, 1);
  save_version (path, 2);
  g_free (temp_folder_put (folder, "file", data, -1));
  save_version (path, 3);
  assert_backups (path, "1-");
  temp_folder_remove (folder);
}

typedef struct
{
  const char *name;
  const char *file;
  const char *text;
  guint age;
  gboolean removed;
} Leftover;

static const Leftover leftovers[] = {
  { "old", "file.aB3dE9", "{}", 90, TRUE },
  { "old-letters", "file.xKcdQr", "{}", 90, TRUE },
  { "old-torn", "file.abcdef", "{\"v\": ", 90, TRUE },
  { "old-empty", "file.012345", "", 90, TRUE },
  { "young", "file.aB3dE9", "{}", 30, FALSE },
  { "copy-of-the-person", "file.backup", "{}", 90, FALSE },
  { "copy-in-capitals", "file.BACKUP", "{}", 90, FALSE },
  { "copy-with-capital", "file.Backup", "{}", 90, FALSE },
  { "copy-with-date", "file.202611", "{}", 90, FALSE },
  { "other-file", "fil.aB3dE9", "{", 90, FALSE },
  { "longer-file", "file2.aB3dE9", "{", 90, FALSE },
  { "too-long", "file.aB3dE9x", "{", 90, FALSE },
  { "too-short", "file.aB3d", "{", 90, FALSE },
  { "no-letter", "file.aB3-E9", "{", 90, FALSE },
  { "backup", "file.backup-1", "{", 90, FALSE },
  { "the-file", "file", "{", 90, FALSE },
};

static void
test_leftover (gconstpointer data)
{
  const Leftover *l = data;
  char *folder = temp_folder_new ();
  g_autofree char *path = g_build_filename (folder, "file", NULL);
  g_autofree char *leftover = temp_folder_put (folder, l->file, l->text, -1);

  temp_folder_make_old (leftover, l->age);
  slotje_save_clean_leftovers (path);
  g_assert_true (g_file_test (leftover, G_FILE_TEST_EXISTS) == !l->removed);
  temp_folder_remove (folder);
}

static void
test_leftover_is_link (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = g_build_filename (folder, "file", NULL);
  g_autofree char *link_path = g_build_filename (folder, "file.aB3dE9", NULL);

  g_assert_no_errno (symlink ("/etc/hostname", link_path));
  slotje_save_clean_leftovers (path);
  g_assert_true (g_file_test (link_path, G_FILE_TEST_IS_SYMLINK));
  temp_folder_remove (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/backup/rotation", test_rotation);
  g_test_add_func ("/backup/gap", test_gap);
  g_test_add_func ("/backup/loose-mode", test_loose_mode);
  g_test_add_data_func ("/backup/damaged/empty", "", test_damaged);
  g_test_add_data_func ("/backup/damaged/torn", "{\"v\": ", test_damaged);
  g_test_add_data_func ("/backup/damaged/no-object", "[]", test_damaged);
  for (gsize i = 0; i < G_N_ELEMENTS (leftovers); i++)
    {
      g_autofree char *path = g_strdup_printf ("/leftover/%s", leftovers[i].name);

      g_test_add_data_func (path, &leftovers[i], test_leftover);
    }
  g_test_add_func ("/leftover/link", test_leftover_is_link);
  return g_test_run ();
}
