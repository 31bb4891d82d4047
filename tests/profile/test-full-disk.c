/* SPDX-License-Identifier: GPL-3.0-or-later */
/* for unshare() */
#define _GNU_SOURCE
#include "config.h"

#include <glib/gstdio.h>
#include <sched.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include "slotje-save.h"
#include "store-helpers.h"
#include "temp-folder.h"

#define SKIP 77

static guint64
get_generation (SlotjeStore *store)
{
  return slotje_profile_get_generation (slotje_store_get_profile (store));
}

/* Makes the profile that many bytes larger. */
static void
grow (SlotjeStore *store, gsize n)
{
  SlotjeAnswer *answer = slotje_answer_new ("on", NULL, NULL);
  g_autofree char *setting = g_strdup_printf ("s%" G_GUINT64_FORMAT, get_generation (store));

  answer->note = g_strnfill (n, 'x');
  slotje_profile_set_answer (slotje_store_get_profile (store), "a1", setting, answer, "Answer");
}

/* A save that must fail: the file is as it was, the answer is kept, and the message helps. */
static void
assert_fails (SlotjeStore *store, const char *folder, guint64 on_disk, int code)
{
  g_autoptr (GError) error = NULL;
  const char *path = slotje_store_get_path (store);

  g_assert_false (slotje_store_save_now (store, &error));
  g_assert_error (error, G_FILE_ERROR, code);
  g_assert_true (g_str_has_prefix (error->message, path));
  g_assert_nonnull (strstr (error->message, "; "));
  g_assert_cmpint (slotje_store_get_state (store), ==, SLOTJE_STORE_FAILED);
  g_assert_cmpstr (slotje_store_get_error_message (store), ==, error->message);
  g_assert_cmpuint (store_read_generation (path), ==, on_disk);
  g_assert_cmpuint (get_generation (store), >, on_disk);
  g_assert_cmpuint (temp_folder_count (folder, "profile.slotje"), ==,
                    temp_folder_count (folder, "profile.slotje.backup-") + 1);
}

/* A limit on the size of files fails as a full disk does, and needs no rights to set. */
static int
run_limited (gpointer folder)
{
  g_autofree char *path = g_build_filename (folder, "profile.slotje", NULL);
  g_autoptr (SlotjeStore) store = store_open (path);
  struct rlimit limit = { 4096, RLIM_INFINITY };

  slotje_save_init ();
  store_answer (store);
  store_save (store);
  g_assert_no_errno (setrlimit (RLIMIT_FSIZE, &limit));
  grow (store, 20000);
  for (int i = 0; i < 3; i++)
    {
      assert_fails (store, folder, 2, G_FILE_ERROR_FAILED);
      grow (store, 10);
    }
  limit.rlim_cur = RLIM_INFINITY;
  g_assert_no_errno (setrlimit (RLIMIT_FSIZE, &limit));
  store_save (store);
  g_assert_cmpint (slotje_store_get_state (store), ==, SLOTJE_STORE_SAVED);
  g_assert_null (slotje_store_get_error_message (store));
  g_assert_cmpuint (store_read_generation (path), ==, get_generation (store));
  return 0;
}

/* Writes up to @length bytes, as many as the disk takes. */
static void
write_zeros (const char *path, gsize length)
{
  char block[4096] = { 0 };
  FILE *file = g_fopen (path, "w");

  g_assert_nonnull (file);
  setbuf (file, NULL);
  for (gsize n = 0; n < length && fwrite (block, sizeof (block), 1, file) == 1;)
    n += sizeof (block);
  fclose (file);
}

/* Fills the disk but for that many bytes, or as many of them as there are. */
static void
fill (const char *folder, gsize leave)
{
  g_autofree char *filler = g_build_filename (folder, "filler", NULL);
  g_autofree char *spare = g_build_filename (folder, "spare", NULL);

  g_unlink (filler);
  write_zeros (spare, leave);
  write_zeros (filler, G_MAXSIZE);
  g_unlink (spare);
}

static int
run_on_tmpfs (gpointer folder)
{
  g_autofree char *path = g_build_filename (folder, "profile.slotje", NULL);
  g_autofree char *filler = g_build_filename (folder, "filler", NULL);
  g_autoptr (SlotjeStore) store = NULL;
  guint n_failed = 0, n_saved = 0;
  guint64 on_disk = 2;

  if (unshare (CLONE_NEWNS) < 0 || mount ("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) < 0 ||
      mount ("tmpfs", folder, "tmpfs", 0, "size=64k,mode=0700") < 0)
    return SKIP;

  store = store_open (path);
  store_answer (store);
  store_save (store);
  for (gsize leave = 0; leave <= 40 * 1024; leave += 4096)
    {
      fill (folder, leave);
      grow (store, 1000);
      if (slotje_store_save_now (store, NULL))
        {
          on_disk = get_generation (store);
          g_assert_cmpuint (store_read_generation (path), ==, on_disk);
          n_saved++;
        }
      else
        {
          assert_fails (store, folder, on_disk, G_FILE_ERROR_NOSPC);
          n_failed++;
        }
    }
  g_unlink (filler);
  store_save (store);
  g_assert_cmpuint (store_read_generation (path), ==, get_generation (store));
  return n_failed > 0 && n_saved > 0 ? 0 : 1;
}

static void
test_child (gconstpointer data)
{
  char *folder = temp_folder_new ();
  int result = temp_folder_run_child ((TempChildFunc) data, folder, FALSE);

  if (result == SKIP)
    g_test_skip ("only root may mount a small disk");
  else
    g_assert_cmpint (result, ==, 0);
  temp_folder_remove (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/full-disk/limit", run_limited, test_child);
  g_test_add_data_func ("/full-disk/tmpfs", run_on_tmpfs, test_child);
  return g_test_run ();
}
