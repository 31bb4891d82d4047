/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cases.h"
#include "mutant.h"
#include "slotje-catalog.h"

/* How good the cases are: change one thing in the rules of a platform, and some case has to notice
 * it, unless nobody can. */

static gboolean
is_killed (const Mutant *mutant, const SlotjePlatform *platform, const Cases *cases)
{
  for (guint i = 0; i < cases->cases->len; i++)
    if (!case_holds (g_ptr_array_index (cases->cases, i), &mutant->program))
      return TRUE;
  for (guint i = 0; i < cases->cases->len; i++)
    {
      const Case *one = g_ptr_array_index (cases->cases, i);
      g_autofree char *fault = case_find_fault (one, platform, &mutant->program);

      if (fault != NULL)
        return TRUE;
    }

  return FALSE;
}

/* A case that the rules themselves do not meet would kill every mutant. */
static void
assert_all_hold (const SlotjePlatform *platform, const Cases *cases)
{
  for (guint i = 0; i < cases->cases->len; i++)
    {
      const Case *one = g_ptr_array_index (cases->cases, i);
      g_autofree char *fault = case_find_fault (one, platform, platform->program);

      g_assert_cmpstr (fault, ==, NULL);
    }
}

static void
test_mutants (gconstpointer id)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (CATALOG_DIRECTORY);
  const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, id);
  g_autoptr (GPtrArray) mutants = NULL;
  g_autoptr (Cases) cases = NULL;
  guint n_told_apart = 0, n_killed = 0;

  g_assert_nonnull (platform);
  cases = cases_new_for_platform (platform);
  assert_all_hold (platform, cases);
  mutants = mutants_new (platform->program);
  for (guint i = 0; i < mutants->len; i++)
    {
      const Mutant *mutant = g_ptr_array_index (mutants, i);
      g_autofree char *survivor = NULL;

      if (mutant_is_equivalent (mutant, platform->program))
        continue;
      n_told_apart++;
      if (is_killed (mutant, platform, cases))
        {
          n_killed++;
          continue;
        }
      survivor = mutant_describe (mutant, platform);
      g_test_message ("survives: %s", survivor);
    }
  g_test_message ("%s: %u of %u mutants killed, %u more are equivalent, %u cases",
                  (const char *) id, n_killed, n_told_apart, mutants->len - n_told_apart,
                  cases->cases->len);
  g_assert_cmpuint (n_told_apart, >, 100);
  g_assert_cmpuint (n_killed, ==, n_told_apart);
}

/* All platforms, or only those that are named. */
int
main (int argc, char *argv[])
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (CATALOG_DIRECTORY);
  const char *const *ids;

  g_test_init (&argc, &argv, NULL);
  ids = argc > 1 ? (const char *const *) &argv[1] : slotje_catalog_get_ids (catalog);
  g_assert_nonnull (ids[0]);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat ("/cases/mutants/", ids[i], NULL);

      g_test_add_data_func (path, ids[i], test_mutants);
    }

  return g_test_run ();
}
