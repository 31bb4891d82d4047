/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "slotje-error.h"
#include "slotje-save.h"
#include "store-helpers.h"
#include "temp-folder.h"

typedef struct
{
  char *folder;
  char *path;
} Fixture;

/* A profile of generation 5 with the backups 4, 3 and 2. */
static void
set_up (Fixture *f, gconstpointer data)
{
  g_autoptr (SlotjeStore) store = NULL;

  f->folder = temp_folder_new ();
  f->path = g_build_filename (f->folder, "profile.slotje", NULL);
  store = store_open (f->path);
  for (int i = 0; i < 4; i++)
    {
      store_answer (store);
      store_save (store);
    }
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  temp_folder_remove (f->folder);
  g_free (f->path);
}

static void
damage (Fixture *f, const char *name, const char *text)
{
  g_free (temp_folder_put (f->folder, name, text, -1));
}

static void
assert_holds (const char *path, const char *expected)
{
  g_autofree char *text = temp_folder_read (path);

  g_assert_cmpstr (text, ==, expected);
}

/* Each way to be damaged: refused, untouched by that, then set aside and replaced by the backup. */
static void
test_damaged (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SlotjeStore) store = NULL;
  g_autofree char *aside = NULL;
  g_autofree char *backup = NULL;

  damage (f, "profile.slotje", data);
  g_assert_null (slotje_store_open (f->path, &error));
  g_assert_error (error, SLOTJE_ERROR, SLOTJE_ERROR_INVALID_FILE);
  g_assert_true (g_str_has_prefix (error->message, f->path));
  assert_holds (f->path, data);
  g_clear_error (&error);

  store = slotje_store_recover (f->path, &aside, &backup, &error);
  g_assert_no_error (error);
  assert_holds (aside, data);
  g_assert_nonnull (strstr (aside, "profile.slotje.damaged-20"));
  g_assert_cmpuint (temp_folder_get_mode (aside), ==, 0600);
  g_assert_true (g_str_has_suffix (backup, ".backup-1"));
  g_assert_cmpuint (slotje_profile_get_generation (slotje_store_get_profile (store)), ==, 4);
  g_assert_cmpuint (store_read_generation (f->path), ==, 4);
  store_answer (store);
  store_save (store);
  assert_holds (aside, data);
}

static void
test_too_large (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SlotjeStore) store = NULL;

  g_assert_no_errno (truncate (f->path, 100 * 1024 * 1024));
  g_assert_null (slotje_store_open (f->path, &error));
  g_assert_error (error, SLOTJE_ERROR, SLOTJE_ERROR_TOO_LARGE);
  store = slotje_store_recover (f->path, NULL, NULL, NULL);
  g_assert_cmpuint (slotje_profile_get_generation (slotje_store_get_profile (store)), ==, 4);
}

static void
test_never_overwrites (Fixture *f, gconstpointer data)
{
  static const char *const contents[] = { "first", "second", "third" };

  for (gsize i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      g_autofree char *aside = NULL;
      g_autofree char *suffix = i > 0 ? g_strdup_printf ("-%u", (guint) i + 1) : g_strdup ("");
      g_autoptr (SlotjeStore) store = NULL;

      damage (f, "profile.slotje", contents[i]);
      store = slotje_store_recover (f->path, &aside, NULL, NULL);
      g_assert_nonnull (store);
      assert_holds (aside, contents[i]);
      g_assert_true (g_str_has_suffix (aside, suffix));
    }
  g_assert_cmpuint (temp_folder_count (f->folder, "profile.slotje.damaged-"), ==, 3);
}

static void
test_damaged_backup (Fixture *f, gconstpointer data)
{
  g_autoptr (SlotjeStore) store = NULL;
  g_autofree char *backup = NULL;

  damage (f, "profile.slotje", "x");
  damage (f, "profile.slotje.backup-1", "{\"format\": \"slotje-profile/1\", \"accounts\": 3}");
  store = slotje_store_recover (f->path, NULL, &backup, NULL);
  g_assert_true (g_str_has_suffix (backup, ".backup-2"));
  g_assert_cmpuint (store_read_generation (f->path), ==, 3);
}

static void
test_no_backup (Fixture *f, gconstpointer data)
{
  g_autoptr (SlotjeStore) store = NULL;
  g_autofree char *aside = NULL;
  g_autofree char *backup = NULL;

  for (guint i = 1; i <= 5; i++)
    {
      g_autofree char *name = g_strdup_printf ("profile.slotje.backup-%u", i);

      damage (f, name, "x");
    }
  damage (f, "profile.slotje", "y");
  store = slotje_store_recover (f->path, &aside, &backup, NULL);
  g_assert_null (backup);
  assert_holds (aside, "y");
  g_assert_cmpuint (slotje_profile_get_n_accounts (slotje_store_get_profile (store)), ==, 0);
  g_assert_false (g_file_test (f->path, G_FILE_TEST_EXISTS));
}

/* Asked by mistake, it does nothing. */
static void
test_good (Fixture *f, gconstpointer data)
{
  g_autoptr (SlotjeStore) store = NULL;
  g_autofree char *aside = NULL;
  g_autofree char *backup = NULL;

  store = slotje_store_recover (f->path, &aside, &backup, NULL);
  g_assert_null (aside);
  g_assert_null (backup);
  g_assert_cmpuint (slotje_profile_get_generation (slotje_store_get_profile (store)), ==, 5);
}

static void
test_missing (Fixture *f, gconstpointer data)
{
  g_autoptr (SlotjeStore) store = NULL;
  g_autofree char *aside = NULL;

  g_assert_no_errno (g_unlink (f->path));
  store = slotje_store_recover (f->path, &aside, NULL, NULL);
  g_assert_null (aside);
  g_assert_cmpuint (slotje_profile_get_generation (slotje_store_get_profile (store)), ==, 4);
}

static void
test_link (Fixture *f, gconstpointer data)
{
  g_autofree char *link_path = g_build_filename (f->folder, "link", NULL);
  g_autoptr (SlotjeStore) store = NULL;

  g_assert_no_errno (symlink ("profile.slotje", link_path));
  damage (f, "profile.slotje", "x");
  store = slotje_store_recover (link_path, NULL, NULL, NULL);
  g_assert_true (g_file_test (link_path, G_FILE_TEST_IS_SYMLINK));
  g_assert_cmpuint (store_read_generation (f->path), ==, 4);
}

/* What we may not read may be good. */
static int
recover_forbidden (gpointer path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SlotjeStore) store = slotje_store_recover (path, NULL, NULL, &error);

  return store == NULL && g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ACCES) ? 0 : 1;
}

static void
test_forbidden (Fixture *f, gconstpointer data)
{
  g_assert_no_errno (g_chmod (f->folder, 0777));
  g_assert_no_errno (g_chmod (f->path, 0000));
  g_assert_cmpint (temp_folder_run_child (recover_forbidden, f->path, TRUE), ==, 0);
  g_assert_cmpuint (temp_folder_count (f->folder, "profile.slotje.damaged"), ==, 0);
  g_assert_no_errno (g_chmod (f->path, 0600));
  g_assert_cmpuint (store_read_generation (f->path), ==, 5);
}

/* When the backup cannot be put in its place, the damaged file goes back to it. */
static int
recover_on_full_disk (gpointer path)
{
  struct rlimit limit = { 0, RLIM_INFINITY };
  g_autoptr (GError) error = NULL;
  g_autoptr (SlotjeStore) store = NULL;

  slotje_save_init ();
  if (setrlimit (RLIMIT_FSIZE, &limit) < 0)
    return 98;
  store = slotje_store_recover (path, NULL, NULL, &error);
  return store == NULL && g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_FAILED) ? 0 : 1;
}

static void
test_full_disk (Fixture *f, gconstpointer data)
{
  damage (f, "profile.slotje", "x");
  g_assert_cmpint (temp_folder_run_child (recover_on_full_disk, f->path, FALSE), ==, 0);
  assert_holds (f->path, "x");
  g_assert_cmpuint (temp_folder_count (f->folder, "profile.slotje.damaged"), ==, 0);
}

int
main (int argc, char *argv[])
{
#define ADD(name, data, function)                                                                  \
  g_test_add ("/recover/" name, Fixture, data, set_up, function, tear_down)
  g_test_init (&argc, &argv, NULL);
  ADD ("damaged/empty", "", test_damaged);
  ADD ("damaged/blank", " \n", test_damaged);
  ADD ("damaged/torn", "{\"accounts\": [", test_damaged);
  ADD ("damaged/text", "Dear diary", test_damaged);
  ADD ("damaged/array", "[]", test_damaged);
  ADD ("damaged/no-profile", "{}", test_damaged);
  ADD ("damaged/wrong-type", "{\"format\": \"slotje-profile/1\", \"accounts\": 3}", test_damaged);
  ADD ("too-large", NULL, test_too_large);
  ADD ("never-overwrites", NULL, test_never_overwrites);
  ADD ("damaged-backup", NULL, test_damaged_backup);
  ADD ("no-backup", NULL, test_no_backup);
  ADD ("good", NULL, test_good);
  ADD ("missing", NULL, test_missing);
  ADD ("link", NULL, test_link);
  ADD ("forbidden", NULL, test_forbidden);
  ADD ("full-disk", NULL, test_full_disk);
  return g_test_run ();
}
