/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "slotje-error.h"
#include "slotje-profile-codec.h"
#include "store-helpers.h"
#include "temp-folder.h"

#define THEIRS "{\"format\": \"slotje-profile/1\", \"generation\": 500, \"theirs\": true}"

typedef struct
{
  char *folder;
  char *path;
  SlotjeStore *store;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->folder = temp_folder_new ();
  f->path = g_build_filename (f->folder, "profile.slotje", NULL);
  f->store = store_open (f->path);
  store_answer (f->store);
  store_save (f->store);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_clear_object (&f->store);
  temp_folder_remove (f->folder);
  g_free (f->path);
}

static void
put_theirs (Fixture *f, const char *text)
{
  g_free (temp_folder_put (f->folder, "profile.slotje", text, -1));
}

/* The file whose name says that it is our version. (transfer full) */
static char *
find_ours (Fixture *f)
{
  g_autoptr (GDir) directory = g_dir_open (f->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (directory)) != NULL)
    if (g_str_has_prefix (name, "profile (conflict ") && g_str_has_suffix (name, ").slotje"))
      return g_build_filename (f->folder, name, NULL);
  return NULL;
}

static void
assert_conflict (Fixture *f, const char *theirs)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *left = NULL;
  g_autofree char *ours = NULL;

  g_assert_false (slotje_store_save_now (f->store, &error));
  g_assert_error (error, SLOTJE_ERROR, SLOTJE_ERROR_CONFLICT);
  g_assert_cmpint (slotje_store_get_state (f->store), ==, SLOTJE_STORE_FAILED);
  g_assert_cmpstr (slotje_store_get_error_message (f->store), ==, error->message);
  ours = find_ours (f);
  g_assert_nonnull (ours);
  g_assert_nonnull (strstr (error->message, ours));
  g_assert_true (g_str_has_prefix (error->message, f->path));
  g_assert_cmpuint (store_read_generation (ours), ==,
                    slotje_profile_get_generation (slotje_store_get_profile (f->store)));
  g_assert_cmpuint (temp_folder_get_mode (ours), ==, 0600);
  left = temp_folder_read (f->path);
  g_assert_cmpstr (left, ==, theirs);
}

static void
test_both_kept (Fixture *f, gconstpointer data)
{
  put_theirs (f, data);
  store_answer (f->store);
  assert_conflict (f, data);
  /* further answers go to the same place */
  store_answer (f->store);
  assert_conflict (f, data);
  g_assert_cmpuint (temp_folder_count (f->folder, "profile (conflict "), ==, 1);
}

static void
test_saves_itself (Fixture *f, gconstpointer data)
{
  g_autofree char *ours = NULL;

  put_theirs (f, THEIRS);
  store_answer (f->store);
  store_wait (f->store, SLOTJE_STORE_FAILED);
  ours = find_ours (f);
  g_assert_cmpuint (store_read_generation (ours), ==, 3);
  g_assert_cmpuint (store_read_generation (f->path), ==, 500);
}

static void
test_never_overwrites (Fixture *f, gconstpointer data)
{
  g_autofree char *first = NULL;
  guint64 generation;

  put_theirs (f, THEIRS);
  store_answer (f->store);
  assert_conflict (f, THEIRS);
  first = find_ours (f);
  generation = store_read_generation (first);

  g_clear_object (&f->store);
  f->store = store_open (f->path);
  put_theirs (f, THEIRS " ");
  store_answer (f->store);
  g_assert_false (slotje_store_save_now (f->store, NULL));
  g_assert_cmpuint (temp_folder_count (f->folder, "profile (conflict "), ==, 2);
  g_assert_cmpuint (store_read_generation (first), ==, generation);
}

static void
test_resolved (Fixture *f, gconstpointer data)
{
  g_autofree char *before = temp_folder_read (f->path);

  put_theirs (f, THEIRS);
  store_answer (f->store);
  assert_conflict (f, THEIRS);
  put_theirs (f, before);
  store_save (f->store);
  g_assert_cmpint (slotje_store_get_state (f->store), ==, SLOTJE_STORE_SAVED);
  g_assert_null (slotje_store_get_error_message (f->store));
  g_assert_cmpuint (store_read_generation (f->path), ==, 3);
}

static void
test_same_content (Fixture *f, gconstpointer data)
{
  g_autofree char *text = NULL;

  store_answer (f->store);
  text = slotje_profile_codec_print (slotje_store_get_profile (f->store), NULL);
  put_theirs (f, text);
  store_save (f->store);
  g_assert_cmpuint (temp_folder_count (f->folder, "profile ("), ==, 0);
}

static void
test_removed (Fixture *f, gconstpointer data)
{
  g_assert_no_errno (g_unlink (f->path));
  store_answer (f->store);
  store_save (f->store);
  g_assert_cmpuint (store_read_generation (f->path), ==, 3);
}

/* Somebody else made the file that we were about to make. */
static void
test_made_meanwhile (Fixture *f, gconstpointer data)
{
  g_clear_object (&f->store);
  g_assert_no_errno (g_unlink (f->path));
  f->store = store_open (f->path);
  put_theirs (f, THEIRS);
  store_answer (f->store);
  assert_conflict (f, THEIRS);
}

static void
test_two_stores (Fixture *f, gconstpointer data)
{
  g_autoptr (SlotjeStore) other = store_open (f->path);

  store_answer (f->store);
  store_answer (other);
  store_answer (other);
  store_save (other);
  g_assert_false (slotje_store_save_now (f->store, NULL));
  g_assert_cmpuint (store_read_generation (f->path), ==, 4);
  store_answer (other);
  store_save (other);
}

int
main (int argc, char *argv[])
{
#define ADD(name, data, function)                                                                  \
  g_test_add ("/conflict/" name, Fixture, data, set_up, function, tear_down)
  g_test_init (&argc, &argv, NULL);
  ADD ("both-kept/profile", THEIRS, test_both_kept);
  ADD ("both-kept/damaged", "{", test_both_kept);
  ADD ("both-kept/empty", "", test_both_kept);
  ADD ("saves-itself", NULL, test_saves_itself);
  ADD ("never-overwrites", NULL, test_never_overwrites);
  ADD ("resolved", NULL, test_resolved);
  ADD ("same-content", NULL, test_same_content);
  ADD ("removed", NULL, test_removed);
  ADD ("made-meanwhile", NULL, test_made_meanwhile);
  ADD ("two-stores", NULL, test_two_stores);
  return g_test_run ();
}
