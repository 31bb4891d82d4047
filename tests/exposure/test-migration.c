/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rules.h"
#include "slotje-facts.h"
#include "slotje-migration.h"

/* `s0` was called `old`, `gone` is gone; of `s1` the option `o1` was called `was` and `lost` is
 * gone; `p0` was called `place`, and `hole` is gone. */
static SlotjePlatform *
make_platform (void)
{
  g_autoptr (RuleSet) rules = rule_set_new ();
  SlotjePlatform *platform;

  for (guint i = 0; i < 2; i++)
    rule_set_add_setting (rules, 3);
  for (guint i = 0; i < 2; i++)
    rule_set_add_surface (rules, rule_by (i, rule_level ("nobody"), rule_level ("contacts"),
                                          rule_level ("public"), NULL));
  platform = rule_set_compile (rules);
  platform->renamed_settings = g_hash_table_new (g_str_hash, g_str_equal);
  platform->renamed_options = g_hash_table_new (g_str_hash, g_str_equal);
  platform->renamed_surfaces = g_hash_table_new (g_str_hash, g_str_equal);
  g_hash_table_insert (platform->renamed_settings, (gpointer) "old", (gpointer) "s0");
  g_hash_table_insert (platform->renamed_settings, (gpointer) "gone", (gpointer) "");
  g_hash_table_insert (platform->renamed_options, (gpointer) "s1/was", (gpointer) "o1");
  g_hash_table_insert (platform->renamed_options, (gpointer) "s1/lost", (gpointer) "");
  g_hash_table_insert (platform->renamed_surfaces, (gpointer) "place", (gpointer) "p0");
  g_hash_table_insert (platform->renamed_surfaces, (gpointer) "hole", (gpointer) "");

  return platform;
}

static void
free_platform (SlotjePlatform *platform)
{
  g_hash_table_unref (platform->renamed_settings);
  g_hash_table_unref (platform->renamed_options);
  g_hash_table_unref (platform->renamed_surfaces);
  rule_set_free_platform (platform);
}

/* `setting=option`, `absent:surface`, `meant:surface`, divided by spaces. */
static SlotjeAccount *
make_account (const char *spec)
{
  SlotjeAccount *account = slotje_account_new ("a1", "rules");
  g_auto (GStrv) words = g_strsplit (spec, " ", -1);

  for (guint i = 0; words[i] != NULL && *words[i] != '\0'; i++)
    {
      g_auto (GStrv) parts = g_strsplit_set (words[i], "=:", 2);
      const char *const viewers[] = { "contacts", NULL };

      if (g_str_equal (parts[0], "absent"))
        slotje_account_set_absent (account, parts[1], TRUE);
      else if (g_str_equal (parts[0], "meant"))
        g_hash_table_insert (account->intended, g_strdup (parts[1]), g_strdupv ((char **) viewers));
      else
        slotje_account_take_answer (account, parts[0],
                                    slotje_answer_new (parts[1], "2026-01-01", NULL));
    }

  return account;
}

typedef struct
{
  const char *path;
  const char *account;
  const char *moved; /* NULL: nothing is to be moved */
  const char *found; /* `old>new`, `old>` for what is gone */
} Row;

static const Row rows[] = {
  { "/migration/nothing", "s0=o1 s1=o2 absent:p1 meant:p0", NULL, "" },
  { "/migration/setting", "old=o1", "s0=o1", "old>s0" },
  { "/migration/setting-newer-wins", "old=o1 s0=o2", NULL, "old>s0" },
  { "/migration/setting-gone", "gone=o1 s0=o2", NULL, "gone>" },
  { "/migration/option", "s1=was", "s1=o1", "was>o1" },
  { "/migration/option-gone", "s1=lost", NULL, "lost>" },
  { "/migration/option-of-another", "s0=was", NULL, "" },
  { "/migration/surface", "absent:place", "absent:p0", "place>p0" },
  { "/migration/meant", "meant:place", "meant:p0", "place>p0" },
  { "/migration/surface-twice", "meant:place absent:place", "meant:p0 absent:p0", "place>p0" },
  { "/migration/surface-gone", "absent:hole", NULL, "hole>" },
  { "/migration/all", "old=o2 gone=x s1=was absent:place", "s0=o2 gone=x s1=o1 absent:p0",
    "gone> old>s0 was>o1 place>p0" },
};

static void
test_migration (gconstpointer data)
{
  const Row *row = data;
  SlotjePlatform *platform = make_platform ();
  g_autoptr (SlotjeAccount) account = make_account (row->account);
  g_autoptr (SlotjeAccount) moved = NULL;
  g_autoptr (GPtrArray) found = slotje_migration_find (platform, account, &moved);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++)
    {
      const SlotjeMigration *migration = g_ptr_array_index (found, i);

      g_assert_true ((migration->setting != NULL) == (migration->kind == SLOTJE_MIGRATION_OPTION));
      g_string_append_printf (names, "%s%s>%s", i > 0 ? " " : "", migration->old_id,
                              migration->new_id != NULL ? migration->new_id : "");
    }
  g_assert_cmpstr (names->str, ==, row->found);

  if (row->moved == NULL)
    g_assert_null (moved);
  else
    {
      g_autoptr (SlotjeAccount) expected = make_account (row->moved);

      g_assert_nonnull (moved);
      g_assert_true (slotje_account_equal (moved, expected));
    }
  free_platform (platform);
}

/* Moving changes nothing about who can see what, and there is nothing left to move. */
static void
test_means_the_same (void)
{
  SlotjePlatform *platform = make_platform ();
  g_autoptr (SlotjeAccount) account = make_account ("old=o2 gone=x s1=was absent:place");
  g_autoptr (SlotjeAccount) moved = NULL;
  g_autoptr (SlotjeAccount) again = NULL;
  g_autoptr (GPtrArray) found = slotje_migration_find (platform, account, &moved);
  g_autoptr (GPtrArray) left = slotje_migration_find (platform, moved, &again);
  g_autoptr (SlotjeFacts) before = slotje_facts_new_for_account (platform, account, 739000);
  g_autoptr (SlotjeFacts) after = slotje_facts_new_for_account (platform, moved, 739000);

  g_assert_cmpuint (found->len, ==, 4);
  g_assert_cmpuint (left->len, ==, 1);
  g_assert_null (again);
  g_assert_cmpmem (before->answers, 2 * sizeof (SlotjeOptions), after->answers,
                   2 * sizeof (SlotjeOptions));
  g_assert_cmpmem (before->absent, 2 * sizeof (gboolean), after->absent, 2 * sizeof (gboolean));
  free_platform (platform);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_test_add_data_func (rows[i].path, &rows[i], test_migration);
  g_test_add_func ("/migration/means-the-same", test_means_the_same);

  return g_test_run ();
}
