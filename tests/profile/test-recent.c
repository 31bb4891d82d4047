/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "slotje-nameless.h"
#include "slotje-profile-codec.h"
#include "slotje-recent.h"
#include "temp-folder.h"

/* What others in the room might see: the list of files that were opened, and names of accounts. */

static char *
dup_list_path (void)
{
  return g_build_filename (g_get_user_state_dir (), "slotje", "recent.json", NULL);
}

static void
add (const char *path)
{
  g_autoptr (GError) error = NULL;
  gboolean added = slotje_recent_add (path, &error);

  g_assert_no_error (error);
  g_assert_true (added);
}

static void
test_order (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *a = temp_folder_put (folder, "a.slotje", "{}", -1);
  g_autofree char *b = temp_folder_put (folder, "b.slotje", "{}", -1);
  g_autofree char *list_path = dup_list_path ();
  g_auto (GStrv) list = NULL;

  add (a);
  add (b);
  add (a);
  list = slotje_recent_list ();
  g_assert_cmpuint (g_strv_length (list), ==, 2);
  g_assert_cmpstr (list[0], ==, a);
  g_assert_cmpstr (list[1], ==, b);
  g_assert_cmpuint (temp_folder_get_mode (list_path), ==, 0600);

  g_assert_true (slotje_recent_forget (NULL));
  g_assert_true (slotje_recent_forget (NULL));
  g_assert_false (g_file_test (list_path, G_FILE_TEST_EXISTS));
  temp_folder_remove (folder);
}

static void
test_what_is_gone_vanishes (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *a = temp_folder_put (folder, "a.slotje", "{}", -1);
  g_autofree char *b = temp_folder_put (folder, "b.slotje", "{}", -1);
  g_autofree char *list_path = dup_list_path ();
  g_autofree char *text = NULL;
  g_auto (GStrv) list = NULL;

  add (a);
  add (b);
  g_assert_cmpint (g_unlink (a), ==, 0);
  list = slotje_recent_list ();
  g_assert_cmpuint (g_strv_length (list), ==, 1);
  g_assert_cmpstr (list[0], ==, b);

  /* The next save does not keep its name either. */
  add (b);
  text = temp_folder_read (list_path);
  g_assert_null (strstr (text, a));
  g_assert_true (slotje_recent_forget (NULL));
  temp_folder_remove (folder);
}

static void
test_no_more_than_ten (void)
{
  char *folder = temp_folder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < SLOTJE_RECENT_MOST + 3; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u.slotje", i);
      g_autofree char *path = temp_folder_put (folder, name, "{}", -1);

      add (path);
    }
  list = slotje_recent_list ();
  g_assert_cmpuint (g_strv_length (list), ==, SLOTJE_RECENT_MOST);
  g_assert_true (g_str_has_suffix (list[0], "/12.slotje"));
  g_assert_true (slotje_recent_forget (NULL));
  temp_folder_remove (folder);
}

static void
test_damaged (gconstpointer text)
{
  g_autofree char *list_path = dup_list_path ();
  g_autofree char *folder = g_path_get_dirname (list_path);
  char *other_folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (other_folder, "a.slotje", "{}", -1);
  g_auto (GStrv) list = NULL;
  g_auto (GStrv) after = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (list_path, text, -1, NULL));
  list = slotje_recent_list ();
  g_assert_cmpuint (g_strv_length (list), ==, 0);
  add (path);
  after = slotje_recent_list ();
  g_assert_cmpuint (g_strv_length (after), ==, 1);
  g_assert_true (slotje_recent_forget (NULL));
  temp_folder_remove (other_folder);
}

#define PROFILE                                                                                    \
  "{\"format\": \"slotje-profile/1\", \"accounts\": ["                                             \
  "{\"id\": \"a1\", \"platform\": \"x\", \"name\": \"ZQX-geheim\", \"handle\": \"ZQX-geheim\","    \
  " \"answers\": {\"s\": {\"options\": [\"on\"]}}},"                                               \
  "{\"id\": \"a7\", \"platform\": \"y\", \"name\": \"ZQX-geheim\", \"answers\": {}}],"             \
  "\"history\": [{\"date\": \"2026-05-01\", \"accounts\": ["                                       \
  "{\"id\": \"a3\", \"platform\": \"z\", \"name\": \"ZQX-geheim\", \"answers\": {}},"              \
  "{\"id\": \"a7\", \"platform\": \"y\", \"name\": \"ZQX-geheim\", \"answers\": {}}]}]}"

static void
test_nameless (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (PROFILE, strlen (PROFILE));
  g_autoptr (GError) error = NULL;
  g_autoptr (SlotjeProfile) profile = slotje_profile_codec_read (bytes, "p", NULL, &error);
  g_autoptr (SlotjeProfile) nameless = NULL;
  g_autofree char *text = NULL;
  SlotjeSnapshot *then;

  g_assert_no_error (error);
  nameless = slotje_profile_new_nameless (profile);
  text = slotje_profile_codec_print (nameless, NULL);
  g_assert_null (strstr (text, "ZQX-geheim"));
  g_assert_cmpstr (slotje_profile_get_account (nameless, 0)->name, ==, "Account 1");
  g_assert_cmpstr (slotje_profile_get_account (nameless, 1)->name, ==, "Account 2");
  g_assert_nonnull (slotje_account_get_answer (slotje_profile_get_account (nameless, 0), "s"));

  /* The same account has the same number on every day. */
  then = slotje_profile_get_snapshot (nameless, 0);
  g_assert_cmpstr (slotje_snapshot_find_account (then, "a7")->name, ==, "Account 2");
  g_assert_cmpstr (slotje_snapshot_find_account (then, "a3")->name, ==, "Account 3");

  /* It is to be shown, not to be changed; and the profile keeps its names. */
  g_assert_false (slotje_profile_remove_account (nameless, "a1", NULL));
  g_assert_cmpstr (slotje_profile_get_account (profile, 0)->name, ==, "ZQX-geheim");
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    const char *text;
  } damaged[] = {
    { "/recent/damaged/no-json", "no json" },
    { "/recent/damaged/other-format", "{\"format\": \"other/1\", \"files\": [\"/etc/passwd\"]}" },
    { "/recent/damaged/numbers", "{\"format\": \"slotje-recent/1\", \"files\": [1, 2]}" },
    { "/recent/damaged/relative", "{\"format\": \"slotje-recent/1\", \"files\": [\".\", \"a\"]}" },
  };

  char *state = temp_folder_new ();
  int status;

  g_setenv ("XDG_STATE_HOME", state, TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/recent/order", test_order);
  g_test_add_func ("/recent/gone", test_what_is_gone_vanishes);
  g_test_add_func ("/recent/ten", test_no_more_than_ten);
  for (guint i = 0; i < G_N_ELEMENTS (damaged); i++)
    g_test_add_data_func (damaged[i].path, damaged[i].text, test_damaged);
  g_test_add_func ("/nameless", test_nameless);
  status = g_test_run ();
  temp_folder_remove (state);
  return status;
}
