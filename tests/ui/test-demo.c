/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-fixture.h"

#include "slotje-profile-codec.h"

static void
test_there_is_one (void)
{
  g_auto (GStrv) names = slotje_opening_list_demos ();

  g_assert_cmpuint (g_strv_length (names), >=, 1);
}

static void
test_files_are_canonical (void)
{
  g_auto (GStrv) names = slotje_opening_list_demos ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *place = g_strconcat ("/io/github/slotje/Slotje/demo/", names[i], NULL);
      g_autoptr (GBytes) bytes = g_resources_lookup_data (place, 0, NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (SlotjeProfile) profile = slotje_profile_codec_read (bytes, names[i], NULL, &error);

      g_assert_no_error (error);

      gsize length;
      g_autofree char *text = slotje_profile_codec_print (profile, &length);
      g_autofree char *kept = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

      g_assert_cmpstr (text, ==, kept);
    }
}

static void
check_answer (const SlotjePlatform *platform, const char *id, const SlotjeAnswer *answer)
{
  const SlotjeSetting *setting = slotje_platform_find_setting (platform, id);

  g_test_message ("%s: %s", platform->id, id);
  g_assert_nonnull (setting);
  for (guint i = 0; answer->options != NULL && answer->options[i] != NULL; i++)
    g_assert_cmpint (slotje_setting_find_option (setting, answer->options[i]), >=, 0);
  if (answer->guess != NULL)
    g_assert_cmpint (slotje_setting_find_option (setting, answer->guess), >=, 0);
  /* A date would make the demo person unknown one day. */
  g_assert_null (answer->observed);
}

static void
test_catalogue_knows_everything (void)
{
  g_autoptr (SlotjeSession) session = ui_new_demo_session ();
  SlotjeProfile *profile = slotje_session_get_profile (session);

  g_assert_true (slotje_session_get_demo (session));
  g_assert_cmpuint (slotje_profile_get_n_accounts (profile), >=, 3);
  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      SlotjeAccount *account = slotje_profile_get_account (profile, i);
      const SlotjePlatform *platform = slotje_session_get_platform (session, account->id);
      GHashTableIter iter;
      gpointer key;
      gpointer value;

      g_assert_nonnull (platform);
      g_hash_table_iter_init (&iter, account->answers);
      while (g_hash_table_iter_next (&iter, &key, &value))
        check_answer (platform, key, value);
      g_hash_table_iter_init (&iter, account->absent);
      while (g_hash_table_iter_next (&iter, &key, NULL))
        g_assert_nonnull (slotje_platform_find_surface (platform, key));
    }
}

static void
test_nothing_contradicts (void)
{
  g_autoptr (SlotjeSession) session = ui_new_demo_session ();
  SlotjeProfile *profile = slotje_session_get_profile (session);

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      const SlotjeExposure *exposure =
          slotje_session_get_exposure (session, slotje_profile_get_account (profile, i)->id);

      for (guint s = 0; s < exposure->n_surfaces; s++)
        g_assert_cmpint (exposure->reach[s].state, !=, SLOTJE_SURFACE_CONTRADICTION);
    }
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);

  g_test_add_func ("/ui/demo/there-is-one", test_there_is_one);
  g_test_add_func ("/ui/demo/files-are-canonical", test_files_are_canonical);
  g_test_add_func ("/ui/demo/catalogue-knows-everything", test_catalogue_knows_everything);
  g_test_add_func ("/ui/demo/nothing-contradicts", test_nothing_contradicts);

  return g_test_run ();
}
