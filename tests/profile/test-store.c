/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "slotje-error.h"
#include "slotje-profile-codec.h"
#include "store-helpers.h"
#include "temp-folder.h"

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->folder = temp_folder_new ();
  f->path = g_build_filename (f->folder, "sub", "profile.slotje", NULL);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  temp_folder_remove (f->folder);
  g_free (f->path);
}

/* Opening alone makes no file; the first change does, by itself and in time. */
static void
test_saves_itself (Fixture *f, gconstpointer data)
{
  g_autoptr (SlotjeStore) store = store_open (f->path);
  gint64 start;

  g_assert_cmpint (slotje_store_get_state (store), ==, SLOTJE_STORE_SAVED);
  g_assert_false (g_file_test (f->path, G_FILE_TEST_EXISTS));
  store_answer (store);
  start = g_get_monotonic_time ();
  g_assert_cmpint (slotje_store_get_state (store), ==, SLOTJE_STORE_DIRTY);
  store_wait (store, SLOTJE_STORE_SAVED);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_USEC_PER_SEC);
  g_assert_cmpuint (store_read_generation (f->path), ==, 2);
  g_assert_null (slotje_store_get_error_message (store));
}

/* Changes that never stop are saved all the same. */
static gboolean
answer_cb (gpointer data)
{
  store_answer (data);
  return G_SOURCE_CONTINUE;
}

static void
test_saves_while_changing (Fixture *f, gconstpointer data)
{
  g_autoptr (SlotjeStore) store = store_open (f->path);
  gint64 start = g_get_monotonic_time ();
  guint id = g_timeout_add (5, answer_cb, store);

  while (!g_file_test (f->path, G_FILE_TEST_EXISTS))
    g_main_context_iteration (NULL, TRUE);
  /* Meant to be well under half a second; the rest is for a machine that does other things too. */
  g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_USEC_PER_SEC);
  g_source_remove (id);
  store_wait (store, SLOTJE_STORE_SAVED);
  g_assert_cmpuint (store_read_generation (f->path), ==,
                    slotje_profile_get_generation (slotje_store_get_profile (store)));
}

static void
test_save_now (Fixture *f, gconstpointer data)
{
  g_autoptr (SlotjeStore) store = store_open (f->path);

  for (guint i = 2; i < 30; i++)
    {
      store_answer (store);
      store_save (store);
      g_assert_cmpint (slotje_store_get_state (store), ==, SLOTJE_STORE_SAVED);
      g_assert_cmpuint (store_read_generation (f->path), ==, i);
    }
}

/* A save that runs in the other thread and one that is asked for at once do not meet. */
static void
test_save_now_meets_save (Fixture *f, gconstpointer data)
{
  g_autoptr (SlotjeStore) store = store_open (f->path);

  for (int i = 0; i < 5; i++)
    {
      store_answer (store);
      g_main_context_iteration (NULL, TRUE);
      store_answer (store);
      store_save (store);
      g_assert_cmpuint (store_read_generation (f->path), ==,
                        slotje_profile_get_generation (slotje_store_get_profile (store)));
    }
  store_wait (store, SLOTJE_STORE_SAVED);
}

static void
test_saves_at_the_end (Fixture *f, gconstpointer data)
{
  SlotjeStore *store = store_open (f->path);

  store_answer (store);
  g_assert_finalize_object (store);
  g_assert_cmpuint (store_read_generation (f->path), ==, 2);
}

static void
test_reopens (Fixture *f, gconstpointer data)
{
  g_autoptr (SlotjeStore) store = store_open (f->path);
  g_autoptr (SlotjeStore) again = NULL;
  g_autofree char *text = NULL;
  g_autofree char *text_again = NULL;

  store_answer (store);
  store_save (store);
  again = store_open (f->path);
  text = slotje_profile_codec_print (slotje_store_get_profile (store), NULL);
  text_again = slotje_profile_codec_print (slotje_store_get_profile (again), NULL);
  g_assert_cmpstr (text_again, ==, text);
}

static void
test_modes (Fixture *f, gconstpointer data)
{
  mode_t umask_before = umask (0);
  g_autoptr (SlotjeStore) store = store_open (f->path);
  g_autofree char *directory = g_path_get_dirname (f->path);
  g_autofree char *backup = g_strconcat (f->path, ".backup-1", NULL);

  store_answer (store);
  store_save (store);
  store_answer (store);
  store_save (store);
  g_assert_cmpuint (temp_folder_get_mode (directory), ==, 0700);
  g_assert_cmpuint (temp_folder_get_mode (f->path), ==, 0600);
  g_assert_cmpuint (temp_folder_get_mode (backup), ==, 0600);

  g_assert_no_errno (g_chmod (f->path, 0664));
  g_clear_object (&store);
  store = store_open (f->path);
  g_assert_cmpuint (temp_folder_get_mode (f->path), ==, 0600);
  umask (umask_before);
}

static void
test_link (Fixture *f, gconstpointer data)
{
  g_autofree char *link_path = g_build_filename (f->folder, "link.slotje", NULL);
  g_autoptr (SlotjeStore) store = store_open (f->path);

  store_answer (store);
  store_save (store);
  g_clear_object (&store);
  g_assert_no_errno (symlink ("sub/profile.slotje", link_path));
  store = store_open (link_path);
  store_answer (store);
  store_save (store);
  g_assert_true (g_file_test (link_path, G_FILE_TEST_IS_SYMLINK));
  g_assert_cmpuint (store_read_generation (f->path), ==, 3);
}

static void
test_backups (Fixture *f, gconstpointer data)
{
  g_autoptr (SlotjeStore) store = store_open (f->path);
  g_autofree char *directory = g_path_get_dirname (f->path);
  g_autofree char *newest = NULL;

  for (int i = 0; i < 12; i++)
    {
      store_answer (store);
      store_save (store);
    }
  g_assert_cmpuint (temp_folder_count (directory, "profile.slotje.backup-"), ==, 5);
  g_assert_cmpuint (temp_folder_count (directory, ""), ==, 6);
  newest = slotje_store_find_backup (f->path);
  g_assert_true (g_str_has_suffix (newest, "profile.slotje.backup-1"));
  g_assert_cmpuint (store_read_generation (newest), ==, 12);
}

static void
test_leftovers (Fixture *f, gconstpointer data)
{
  g_autofree char *directory = g_path_get_dirname (f->path);
  g_autofree char *leftover = g_strconcat (f->path, ".Ab1Cd2", NULL);
  g_autoptr (SlotjeStore) store = NULL;

  g_assert_no_errno (g_mkdir (directory, 0700));
  g_free (temp_folder_put (directory, "profile.slotje.Ab1Cd2", "{}", -1));
  temp_folder_make_old (leftover, 120);
  store = store_open (f->path);
  g_assert_false (g_file_test (leftover, G_FILE_TEST_EXISTS));
}

static void
test_unsaved (Fixture *f, gconstpointer data)
{
  g_autoptr (SlotjeProfile) profile = slotje_profile_new ();
  g_autoptr (SlotjeStore) store = slotje_store_new_unsaved (profile);
  g_autoptr (SlotjeStore) other = store_open (NULL);

  store_answer (store);
  g_assert_cmpint (slotje_store_get_state (store), ==, SLOTJE_STORE_SAVED);
  store_save (store);
  g_assert_null (slotje_store_get_path (store));
  g_assert_null (slotje_store_get_path (other));
  g_assert_true (slotje_store_get_profile (store) == profile);

  g_assert_true (slotje_store_save_copy (store, f->path, NULL));
  g_assert_cmpuint (store_read_generation (f->path), ==, 2);
}

/* What a newer version wrote is shown and never written. */
static void
test_newer (Fixture *f, gconstpointer data)
{
  static const char text[] = "{\"format\": \"slotje-profile/9\", \"new\": [1]}";
  g_autofree char *path = temp_folder_put (f->folder, "newer.slotje", text, -1);
  g_autoptr (SlotjeStore) store = store_open (path);
  g_autoptr (GError) error = NULL;
  g_autofree char *after = NULL;

  g_assert_true (slotje_profile_get_read_only (slotje_store_get_profile (store)));
  g_assert_false (slotje_profile_add_account (slotje_store_get_profile (store),
                                              slotje_account_new ("a1", "x"), "Add"));
  store_save (store);
  g_assert_false (slotje_store_save_copy (store, f->path, &error));
  g_assert_error (error, SLOTJE_ERROR, SLOTJE_ERROR_NEWER_FORMAT);
  g_assert_false (g_file_test (f->path, G_FILE_TEST_EXISTS));
  g_clear_object (&store);
  after = temp_folder_read (path);
  g_assert_cmpstr (after, ==, text);
  g_assert_cmpuint (temp_folder_count (f->folder, ""), ==, 1);
}

static void
test_default_path (Fixture *f, gconstpointer data)
{
  g_autofree char *path = slotje_store_dup_default_path ();
  g_autofree char *expected =
      g_build_filename (g_get_user_data_dir (), "slotje", "profile.slotje", NULL);

  g_assert_cmpstr (path, ==, expected);
}

int
main (int argc, char *argv[])
{
#define ADD(name, function) g_test_add ("/store/" name, Fixture, NULL, set_up, function, tear_down)
  g_test_init (&argc, &argv, NULL);
  ADD ("saves-itself", test_saves_itself);
  ADD ("saves-while-changing", test_saves_while_changing);
  ADD ("save-now", test_save_now);
  ADD ("save-now-meets-save", test_save_now_meets_save);
  ADD ("saves-at-the-end", test_saves_at_the_end);
  ADD ("reopens", test_reopens);
  ADD ("modes", test_modes);
  ADD ("link", test_link);
  ADD ("backups", test_backups);
  ADD ("leftovers", test_leftovers);
  ADD ("unsaved", test_unsaved);
  ADD ("newer", test_newer);
  ADD ("default-path", test_default_path);
  return g_test_run ();
}
