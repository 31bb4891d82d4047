/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cases.h"
#include "slotje-catalog.h"

/* What the shipped platforms should say, case by case. */
typedef struct
{
  const SlotjePlatform *platform;
  const Cases *cases;
  const Case *expected; /* (nullable) */
} Row;

static void
test_case (gconstpointer data)
{
  const Row *row = data;
  g_autofree char *fault = case_find_fault (row->expected, row->platform, row->platform->program);

  g_assert_cmpstr (fault, ==, NULL);
}

static void
test_every_surface (gconstpointer data)
{
  const Row *row = data;

  g_assert_cmpuint (row->cases->cases->len, >=, 30);
  for (guint i = 0; i < row->platform->n_surfaces; i++)
    {
      gboolean found = FALSE;

      for (guint j = 0; j < row->cases->cases->len; j++)
        found = found || case_get_surface (g_ptr_array_index (row->cases->cases, j)) == i;
      if (!found)
        g_test_message ("no case is about %s", row->platform->surfaces[i].id);
      g_assert_true (found);
    }
}

static void
test_every_option (gconstpointer data)
{
  const Row *row = data;

  for (guint i = 0; i < row->platform->n_settings; i++)
    {
      const SlotjeSetting *setting = &row->platform->settings[i];

      if (!slotje_platform_is_in_a_rule (row->platform, setting))
        continue;
      for (guint option = 0; option < setting->n_options; option++)
        {
          gboolean found = cases_have_option (row->cases, i, option);

          if (!found)
            g_test_message ("no case has %s at %s", setting->id, setting->options[option].id);
          g_assert_true (found);
        }
    }
}

static void
add_row (GPtrArray *rows,
         const SlotjePlatform *platform,
         const Cases *cases,
         const Case *expected,
         const char *name,
         GTestDataFunc test)
{
  g_autofree char *path = g_strdup_printf ("/cases/%s/%s", platform->id, name);
  Row *row = g_new0 (Row, 1);

  row->platform = platform;
  row->cases = cases;
  row->expected = expected;
  g_ptr_array_add (rows, row);
  g_strdelimit (path, " ", '-');
  g_test_add_data_func (path, row, test);
}

static Cases *
add_platform (GPtrArray *rows, const SlotjePlatform *platform)
{
  Cases *cases;

  g_assert_nonnull (platform);
  cases = cases_new_for_platform (platform);
  add_row (rows, platform, cases, NULL, "every surface", test_every_surface);
  add_row (rows, platform, cases, NULL, "every option", test_every_option);
  for (guint i = 0; i < cases->cases->len; i++)
    {
      const Case *one = g_ptr_array_index (cases->cases, i);

      add_row (rows, platform, cases, one, case_get_name (one), test_case);
    }

  return cases;
}

/* All platforms, or only those that are named. */
int
main (int argc, char *argv[])
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (CATALOG_DIRECTORY);
  const char *const *ids;
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify) cases_free);

  g_test_init (&argc, &argv, NULL);
  ids = argc > 1 ? (const char *const *) &argv[1] : slotje_catalog_get_ids (catalog);
  g_assert_nonnull (ids[0]);
  for (guint i = 0; ids[i] != NULL; i++)
    g_ptr_array_add (all, add_platform (rows, slotje_catalog_get_platform (catalog, ids[i])));

  return g_test_run ();
}
