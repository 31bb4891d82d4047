/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "random-edits.h"
#include "slotje-profile-codec.h"
#include "slotje-steps-file.h"
#include "store-helpers.h"
#include "temp-folder.h"

/* What undo leads to survives the end of the program, to the byte, and only where it belongs. */

#define N_SEEDS 5
#define N_EDITS 130

/* Opens what was saved there, as a program does that starts. */
static SlotjeStore *
start (const char *path)
{
  SlotjeStore *store = store_open (path);

  slotje_store_keep_steps (store);
  return store;
}

/* Ends and starts the program. */
static void
restart (SlotjeStore **store, const char *path)
{
  store_save (*store);
  g_assert_finalize_object (*store);
  *store = start (path);
}

/* Goes all the way in one direction, ending the program now and then. */
static void
travel (SlotjeStore **store, const char *path, GPtrArray *states, gboolean redo)
{
  for (guint i = 1; i < states->len; i++)
    {
      SlotjeProfile *profile = slotje_store_get_profile (*store);
      g_autofree char *now = NULL;

      g_assert_true (redo ? slotje_profile_redo (profile) : slotje_profile_undo (profile));
      now = random_edits_print (profile);
      g_assert_cmpstr (now, ==, states->pdata[redo ? i : states->len - 1 - i]);
      if (i % 40 == 0)
        restart (store, path);
    }
  g_assert_false (redo ? slotje_profile_can_redo (slotje_store_get_profile (*store))
                       : slotje_profile_can_undo (slotje_store_get_profile (*store)));
}

static void
test_there_and_back (gconstpointer data)
{
  GRand *rand = g_rand_new_with_seed (GPOINTER_TO_UINT (data));
  char *folder = temp_folder_new ();
  g_autofree char *path = g_build_filename (folder, "p.slotje", NULL);
  g_autofree char *steps = slotje_steps_file_dup_path (path);
  SlotjeStore *store = start (path);
  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);

  g_test_message ("seed %u", GPOINTER_TO_UINT (data));
  g_ptr_array_add (states, random_edits_print (slotje_store_get_profile (store)));
  while (states->len <= N_EDITS)
    if (random_edits_make (rand, slotje_store_get_profile (store)))
      {
        g_ptr_array_add (states, random_edits_print (slotje_store_get_profile (store)));
        if (g_rand_int_range (rand, 0, 25) == 0)
          restart (&store, path);
      }
  restart (&store, path);
  g_assert_cmpuint (temp_folder_get_mode (steps), ==, 0600);

  travel (&store, path, states, FALSE);
  travel (&store, path, states, TRUE);

  g_object_unref (store);
  temp_folder_remove (folder);
  g_rand_free (rand);
}

static void
test_labels (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = g_build_filename (folder, "p.slotje", NULL);
  SlotjeStore *store = start (path);

  store_answer (store);
  restart (&store, path);
  g_assert_cmpstr (slotje_profile_get_undo_label (slotje_store_get_profile (store)), ==, "Answer");
  g_assert_true (slotje_profile_undo (slotje_store_get_profile (store)));
  restart (&store, path);
  g_assert_cmpstr (slotje_profile_get_undo_label (slotje_store_get_profile (store)), ==, "Add");
  g_assert_cmpstr (slotje_profile_get_redo_label (slotje_store_get_profile (store)), ==, "Answer");

  g_object_unref (store);
  temp_folder_remove (folder);
}

typedef void (*Spoil) (const char *profile, const char *steps);

static void
change_profile (const char *profile, const char *steps)
{
  g_autoptr (SlotjeStore) other = store_open (profile);

  store_answer (other);
  store_save (other);
}

static void
change_nothing_but_a_blank (const char *profile, const char *steps)
{
  g_autofree char *text = temp_folder_read (profile);
  g_autofree char *longer = g_strconcat (text, "\n", NULL);

  g_assert_true (g_file_set_contents (profile, longer, -1, NULL));
}

static void
cut_steps (const char *profile, const char *steps)
{
  g_autofree char *text = temp_folder_read (steps);

  g_assert_true (g_file_set_contents (steps, text, (gssize) strlen (text) / 2, NULL));
}

static void
take_label_away (const char *profile, const char *steps)
{
  g_autofree char *text = temp_folder_read (steps);
  g_autoptr (GString) other = g_string_new (text);

  g_assert_cmpuint (g_string_replace (other, "\"label\"", "\"name\"", 1), ==, 1);
  g_assert_true (g_file_set_contents (steps, other->str, -1, NULL));
}

static void
replace_by_folder (const char *profile, const char *steps)
{
  g_assert_cmpint (g_unlink (steps), ==, 0);
  g_assert_cmpint (g_mkdir (steps, 0700), ==, 0);
}

static void
test_spoilt (gconstpointer data)
{
  Spoil spoil = *(const Spoil *) data;
  char *folder = temp_folder_new ();
  g_autofree char *path = g_build_filename (folder, "p.slotje", NULL);
  g_autofree char *steps = slotje_steps_file_dup_path (path);
  SlotjeStore *store = start (path);

  store_answer (store);
  store_save (store);
  g_object_unref (store);
  spoil (path, steps);

  store = start (path);
  g_assert_false (slotje_profile_can_undo (slotje_store_get_profile (store)));
  store_answer (store);
  store_save (store);
  g_assert_true (slotje_profile_undo (slotje_store_get_profile (store)));

  g_object_unref (store);
  temp_folder_remove (folder);
}

/* A step that does not fit is found out when it is wanted, and nothing happens to the profile. */
static void
test_step_that_does_not_fit (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = g_build_filename (folder, "p.slotje", NULL);
  g_autofree char *steps = slotje_steps_file_dup_path (path);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GString) other = NULL;
  SlotjeStore *store = start (path);

  store_answer (store);
  store_save (store);
  g_object_unref (store);
  text = temp_folder_read (steps);
  other = g_string_new (text);
  g_assert_cmpuint (g_string_replace (other, "2026-11-22", "2026-11-23", 0), >, 0);
  g_assert_true (g_file_set_contents (steps, other->str, -1, NULL));

  store = start (path);
  before = random_edits_print (slotje_store_get_profile (store));
  g_assert_true (slotje_profile_can_undo (slotje_store_get_profile (store)));
  g_assert_false (slotje_profile_undo (slotje_store_get_profile (store)));
  g_assert_false (slotje_profile_can_undo (slotje_store_get_profile (store)));
  after = random_edits_print (slotje_store_get_profile (store));
  g_assert_cmpstr (after, ==, before);

  g_object_unref (store);
  temp_folder_remove (folder);
}

static SlotjeAccount *
make_long (guint i)
{
  SlotjeAccount *account = slotje_account_new ("a1", "x");

  g_free (account->name);
  account->name = g_strnfill (60 * 1000, (char) ('a' + i % 26));
  return account;
}

/* The oldest steps go first, and the file stays small. */
static void
test_size_is_capped (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = g_build_filename (folder, "p.slotje", NULL);
  g_autofree char *steps = slotje_steps_file_dup_path (path);
  g_autofree char *text = NULL;
  SlotjeStore *store = start (path);
  guint n_undone = 0;

  slotje_profile_add_account (slotje_store_get_profile (store), make_long (0), "Add");
  for (guint i = 1; i < 60; i++)
    g_assert_true (
        slotje_profile_replace_account (slotje_store_get_profile (store), make_long (i), "Name"));
  restart (&store, path);
  text = temp_folder_read (steps);
  g_assert_cmpuint (strlen (text), <, 3 * 1024 * 1024);
  while (slotje_profile_undo (slotje_store_get_profile (store)))
    n_undone++;
  g_assert_cmpuint (n_undone, >=, 10);
  g_assert_cmpuint (n_undone, <, 60);

  g_object_unref (store);
  temp_folder_remove (folder);
}

/* Without being asked for, nothing is kept: scripts leave nothing behind. */
static void
test_not_asked_for (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = g_build_filename (folder, "p.slotje", NULL);
  g_autofree char *steps = slotje_steps_file_dup_path (path);
  SlotjeStore *store = store_open (path);

  store_answer (store);
  store_save (store);
  g_assert_false (g_file_test (steps, G_FILE_TEST_EXISTS));

  g_object_unref (store);
  temp_folder_remove (folder);
}

/* Forgetting leaves nothing of it, and nothing else is touched. */
static void
test_forget (void)
{
  static const char *const made[] = {
    "p.slotje.damaged-2026-11-22",
    "p.slotje.backup-5",
    "p (conflict 2026-11-22).slotje",
    "p.slotje.AB12CD",
  };
  static const char *const others[] = { "pp.slotje", "p.slotje2", "q.slotje", "p.txt" };
  char *folder = temp_folder_new ();
  g_autofree char *path = g_build_filename (folder, "p.slotje", NULL);
  SlotjeStore *store = start (path);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 3; i++)
    {
      store_answer (store);
      store_save (store);
    }
  for (guint i = 0; i < G_N_ELEMENTS (made); i++)
    g_free (temp_folder_put (folder, made[i], "ZQX-geheim", -1));
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    g_free (temp_folder_put (folder, others[i], "else", -1));
  store_answer (store); /* waits to be saved */

  g_assert_true (slotje_store_forget (store, &error));
  g_assert_no_error (error);
  store_answer (store);
  g_object_unref (store);
  g_assert_cmpuint (temp_folder_count (folder, ""), ==, G_N_ELEMENTS (others));
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    g_assert_cmpuint (temp_folder_count (folder, others[i]), >=, 1);

  temp_folder_remove (folder);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    Spoil spoil;
  } spoilt[] = {
    { "/steps/spoilt/profile-changed", change_profile },
    { "/steps/spoilt/blank-added", change_nothing_but_a_blank },
    { "/steps/spoilt/cut", cut_steps },
    { "/steps/spoilt/without-label", take_label_away },
    { "/steps/spoilt/folder", replace_by_folder },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint seed = 1; seed <= N_SEEDS; seed++)
    {
      g_autofree char *path = g_strdup_printf ("/steps/there-and-back/%u", seed);

      g_test_add_data_func (path, GUINT_TO_POINTER (seed), test_there_and_back);
    }
  for (guint i = 0; i < G_N_ELEMENTS (spoilt); i++)
    g_test_add_data_func (spoilt[i].path, &spoilt[i].spoil, test_spoilt);
  g_test_add_func ("/steps/labels", test_labels);
  g_test_add_func ("/steps/does-not-fit", test_step_that_does_not_fit);
  g_test_add_func ("/steps/capped", test_size_is_capped);
  g_test_add_func ("/steps/not-asked-for", test_not_asked_for);
  g_test_add_func ("/steps/forget", test_forget);
  return g_test_run ();
}
