/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "demo.h"
#include "slotje-catalog.h"

/* What every platform that travels with the program must keep to, one test per platform. */

static void
check_address (const char *url)
{
  if (url == NULL)
    return;
  g_assert_true (g_str_has_prefix (url, "https://"));
  g_assert_null (strpbrk (url, " <>\""));
}

/* Our own prose has its Dutch in the translations, and no typewriter quotes. */
static void
check_prose (const SlotjeWords *words, gboolean required)
{
  if (words->en == NULL)
    {
      g_assert_false (required);
      return;
    }
  g_assert_cmpint (words->status, ==, SLOTJE_WORDS_OURS);
  g_assert_null (words->nl);
  g_assert_null (strpbrk (words->en, "\"'!"));
  g_assert_false (g_ascii_isspace (words->en[0]));
  g_assert_false (g_ascii_isspace (words->en[strlen (words->en) - 1]));
}

static void
check_sources (const SlotjePlatform *platform, char **sources)
{
  g_assert_nonnull (sources[0]);
  for (guint i = 0; sources[i] != NULL; i++)
    g_assert_nonnull (slotje_platform_find_source (platform, sources[i]));
}

static void
check_setting (const SlotjePlatform *platform, const SlotjeSetting *setting)
{
  g_test_message ("setting %s", setting->id);
  check_sources (platform, setting->sources);
  g_assert_cmpuint (strlen (setting->verified), ==, strlen ("YYYY-MM-DD"));
  g_assert_cmpint (g_strcmp0 (setting->verified, platform->revision), <=, 0);
  g_assert_nonnull (slotje_confidence_to_string (setting->confidence));
  check_prose (&setting->question, TRUE);
  check_prose (&setting->why, TRUE);
  check_prose (&setting->cost, FALSE);
  for (guint i = 0; i < setting->n_caveats; i++)
    check_prose (&setting->caveats[i], TRUE);
  for (guint i = 0; i < setting->n_where; i++)
    check_address (setting->where[i].url);
  /* Whoever shared it may change the audience at once. */
  if (g_str_has_suffix (setting->id, "-host"))
    {
      g_assert_cmpint (setting->controller, ==, SLOTJE_CONTROLLER_OTHER);
      g_assert_cmpuint (setting->lifetime_days, ==, 0);
    }
}

static void
check_surface (const SlotjePlatform *platform, const SlotjeSurface *surface)
{
  g_test_message ("surface %s", surface->id);
  check_prose (&surface->label, TRUE);
  check_prose (&surface->phrase, TRUE);
  check_prose (&surface->present, FALSE);
  for (guint i = 0; i < surface->n_actions; i++)
    check_prose (&surface->actions[i], TRUE);
  /* Sentences go on after both. */
  g_assert_false (g_str_has_suffix (surface->label.en, "."));
  g_assert_false (g_str_has_suffix (surface->phrase.en, "."));
  g_assert_cmpuint (surface->rule, <, platform->n_rules);
  g_assert_cmpuint (platform->program->cones[surface->index].n_worlds, <=, 4096);
}

static void
test_shipped (gconstpointer data)
{
  const char *id = data;
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, id);

  for (guint i = 0; i < slotje_catalog_get_complaints (catalog)->len; i++)
    {
      g_autofree char *line = slotje_complaint_to_string (
          g_ptr_array_index (slotje_catalog_get_complaints (catalog), i));

      g_test_message ("%s", line);
    }
  g_assert_cmpuint (slotje_catalog_get_complaints (catalog)->len, ==, 0);
  g_assert_nonnull (platform);
  check_prose (&platform->about, TRUE);
  g_assert_nonnull (platform->contacts_word.nl);
  g_assert_cmpuint (platform->n_surfaces, >, 0);
  for (guint i = 0; i < platform->n_settings; i++)
    check_setting (platform, &platform->settings[i]);
  for (guint i = 0; i < platform->n_surfaces; i++)
    check_surface (platform, &platform->surfaces[i]);
  for (guint i = 0; i < platform->n_rules; i++)
    {
      check_sources (platform, platform->rules[i].sources);
      check_prose (&platform->rules[i].because, TRUE);
      g_assert_nonnull (platform->rules[i].verified);
    }
  for (guint i = 0; i < platform->n_sources; i++)
    check_address (platform->sources[i].url);
}

static void
test_there_are_some (void)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();

  g_assert_cmpuint (g_strv_length ((char **) slotje_catalog_get_ids (catalog)), >=, 4);
  g_assert_cmpuint (slotje_catalog_get_complaints (catalog)->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_autoptr (SlotjeCatalog) catalog = NULL;
  const char *const *ids;

  g_test_init (&argc, &argv, NULL);
  /* Nothing that happens to be installed here takes part. */
  g_setenv ("XDG_DATA_HOME", "/nonexistent", TRUE);
  g_setenv ("XDG_DATA_DIRS", "/nonexistent", TRUE);

  catalog = slotje_catalog_new ();
  ids = slotje_catalog_get_ids (catalog);
  g_test_add_func ("/shipped/there-are-some", test_there_are_some);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autofree char *path = g_strdup_printf ("/shipped/%s", ids[i]);

      g_test_add_data_func (path, ids[i], test_shipped);
    }

  return g_test_run ();
}
