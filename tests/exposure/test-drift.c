/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "levels.h"
#include "rules.h"
#include "slotje-drift.h"

#define ALL_WEIGHTS 28
#define TODAY 739577

/* Two surfaces, the second only with @extra; the setting of the first has two options: nobody and
 * @open; somebody else's setting opens the second. */
static SlotjePlatform *
make_platform (const char *open, gboolean extra)
{
  g_autoptr (RuleSet) rules = rule_set_new ();
  guint own = rule_set_add_setting (rules, 2), host = rule_set_add_setting (rules, 2);

  rules->controllers[host] = SLOTJE_CONTROLLER_OTHER;
  rule_set_add_surface (rules, rule_by (own, rule_level ("nobody"), rule_level (open), NULL));
  if (extra)
    rule_set_add_surface (rules,
                          rule_by (host, rule_level ("nobody"), rule_level ("indexed"), NULL));

  return rule_set_compile (rules);
}

static SlotjeAccount *
make_account (const char *own, const char *host)
{
  static const char *const roles[] = { "colleagues", "manager", "clients", "journalists" };
  SlotjeAccount *account = slotje_account_new ("a1", "invented");

  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    slotje_account_set_links (account, roles[i], 1 << SLOTJE_LINK_NONE);
  if (own != NULL)
    slotje_account_take_answer (account, "s0", slotje_answer_new (own, NULL, NULL));
  if (host != NULL)
    slotje_account_take_answer (account, "s1", slotje_answer_new (host, NULL, NULL));

  return account;
}

static SlotjeDrift *
find (const SlotjePlatform *old_platform,
      const SlotjeAccount *old_account,
      const SlotjePlatform *new_platform,
      const SlotjeAccount *new_account)
{
  SlotjeDriftSide old = { old_platform, old_account, TODAY };
  SlotjeDriftSide new = { new_platform, new_account, TODAY };

  return slotje_drift_find (&old, &new, NULL);
}

static void
assert_parts (const SlotjeDrift *drift, gint64 rules, gint64 relations, gint64 others, gint64 you)
{
  const gint64 parts[] = { rules, relations, others, you };

  for (guint i = 0; i < SLOTJE_N_DRIFT_PARTS; i++)
    g_assert_cmpint (drift->parts[i].worst, ==, parts[i]);
  g_assert_cmpint (drift->after.worst - drift->before.worst, ==, rules + relations + others + you);
}

static void
assert_all_cells (const SlotjeDrift *drift, SlotjeValue from, SlotjeValue to, SlotjeDriftPart cause)
{
  g_assert_cmpuint (drift->cells->len, >, 0);
  for (guint i = 0; i < drift->cells->len; i++)
    {
      const SlotjeDriftCell *cell = &g_array_index (drift->cells, SlotjeDriftCell, i);

      g_assert_cmpint (cell->from, ==, from);
      g_assert_cmpint (cell->to, ==, to);
      g_assert_cmpint (cell->cause, ==, cause);
    }
}

/* The person closes something: the only closing that deserves praise. */
static void
test_you (void)
{
  SlotjePlatform *platform = make_platform ("indexed", FALSE);
  g_autoptr (SlotjeAccount) open = make_account ("o1", NULL);
  g_autoptr (SlotjeAccount) closed = make_account ("o0", NULL);
  g_autoptr (SlotjeDrift) drift = find (platform, open, platform, closed);

  assert_parts (drift, 0, 0, 0, -ALL_WEIGHTS);
  assert_all_cells (drift, SLOTJE_VALUE_YES, SLOTJE_VALUE_NO, SLOTJE_DRIFT_YOU);
  g_assert_cmpuint (drift->cells->len, ==, N_VIEWERS);
  g_assert_true (slotje_drift_cell_is_praise (&g_array_index (drift->cells, SlotjeDriftCell, 0)));
  rule_set_free_platform (platform);
}

/* Same answers, other rules. */
static void
test_rules (void)
{
  SlotjePlatform *before = make_platform ("nobody", FALSE);
  SlotjePlatform *after = make_platform ("indexed", FALSE);
  g_autoptr (SlotjeAccount) account = make_account ("o1", NULL);
  g_autoptr (SlotjeDrift) opened = find (before, account, after, account);
  g_autoptr (SlotjeDrift) closed = find (after, account, before, account);

  assert_parts (opened, ALL_WEIGHTS, 0, 0, 0);
  assert_all_cells (opened, SLOTJE_VALUE_NO, SLOTJE_VALUE_YES, SLOTJE_DRIFT_RULES);
  assert_parts (closed, -ALL_WEIGHTS, 0, 0, 0);
  g_assert_false (slotje_drift_cell_is_praise (&g_array_index (closed->cells, SlotjeDriftCell, 0)));
  rule_set_free_platform (before);
  rule_set_free_platform (after);
}

/* A platform that adds a surface changes the rules, though no answer did; dropping one likewise. */
static void
test_surfaces (void)
{
  SlotjePlatform *small = make_platform ("indexed", FALSE);
  SlotjePlatform *large = make_platform ("indexed", TRUE);
  g_autoptr (SlotjeAccount) account = make_account ("o0", "o1");
  g_autoptr (SlotjeDrift) added = find (small, account, large, account);
  g_autoptr (SlotjeDrift) dropped = find (large, account, small, account);
  const SlotjeDriftCell *cell = &g_array_index (added->cells, SlotjeDriftCell, 0);

  assert_parts (added, 2 * ALL_WEIGHTS, 0, 0, 0);
  g_assert_cmpint (cell->old_surface, ==, -1);
  g_assert_cmpint (cell->new_surface, ==, 1);
  assert_parts (dropped, -2 * ALL_WEIGHTS, 0, 0, 0);
  cell = &g_array_index (dropped->cells, SlotjeDriftCell, 0);
  g_assert_cmpint (cell->old_surface, ==, 1);
  g_assert_cmpint (cell->new_surface, ==, -1);
  rule_set_free_platform (small);
  rule_set_free_platform (large);
}

static void
test_others (void)
{
  SlotjePlatform *platform = make_platform ("indexed", TRUE);
  g_autoptr (SlotjeAccount) before = make_account ("o1", "o0");
  g_autoptr (SlotjeAccount) after = make_account ("o0", NULL);
  g_autoptr (SlotjeDrift) drift = find (platform, before, platform, after);

  assert_parts (drift, 0, 0, 2 * ALL_WEIGHTS, -ALL_WEIGHTS);
  rule_set_free_platform (platform);
}

/* A manager who becomes a contact sees what contacts see. */
static void
test_relations (void)
{
  SlotjePlatform *platform = make_platform ("contacts", FALSE);
  g_autoptr (SlotjeAccount) before = make_account ("o1", NULL);
  g_autoptr (SlotjeAccount) after = make_account ("o1", NULL);
  g_autoptr (SlotjeDrift) drift = NULL;

  slotje_account_set_links (after, "manager", 1 << SLOTJE_LINK_CONTACT);
  drift = find (platform, before, platform, after);
  assert_parts (drift, 0, 3, 0, 0);
  assert_all_cells (drift, SLOTJE_VALUE_NO, SLOTJE_VALUE_YES, SLOTJE_DRIFT_RELATIONS);
  g_assert_cmpuint (drift->cells->len, ==, 1);
  g_assert_cmpuint (g_array_index (drift->cells, SlotjeDriftCell, 0).viewer, ==, VIEWER_MANAGER);
  rule_set_free_platform (platform);
}

/* Opened by the platform, closed by the person: nothing to see, but both count. */
static void
test_undone (void)
{
  SlotjePlatform *before = make_platform ("nobody", FALSE);
  SlotjePlatform *after = make_platform ("indexed", FALSE);
  g_autoptr (SlotjeAccount) open = make_account ("o1", NULL);
  g_autoptr (SlotjeAccount) closed = make_account ("o0", NULL);
  g_autoptr (SlotjeDrift) drift = find (before, open, after, closed);

  assert_parts (drift, ALL_WEIGHTS, 0, 0, -ALL_WEIGHTS);
  g_assert_cmpuint (drift->cells->len, ==, 0);
  rule_set_free_platform (before);
  rule_set_free_platform (after);
}

/* Both had a hand in it: the last one brought it to where it is. */
static void
test_two_causes (void)
{
  SlotjePlatform *before = make_platform ("nobody", FALSE);
  SlotjePlatform *after = make_platform ("indexed", FALSE);
  g_autoptr (SlotjeAccount) unknown = make_account (NULL, NULL);
  g_autoptr (SlotjeAccount) open = make_account ("o1", NULL);
  g_autoptr (SlotjeDrift) drift = find (before, unknown, after, open);

  assert_parts (drift, ALL_WEIGHTS, 0, 0, 0);
  assert_all_cells (drift, SLOTJE_VALUE_NO, SLOTJE_VALUE_YES, SLOTJE_DRIFT_YOU);
  g_assert_cmpuint (g_array_index (drift->cells, SlotjeDriftCell, 0).causes, ==,
                    (1 << SLOTJE_DRIFT_RULES) | (1 << SLOTJE_DRIFT_YOU));
  rule_set_free_platform (before);
  rule_set_free_platform (after);
}

/* Renamed settings, options and surfaces are followed; an option that is gone is unknown. */
static void
test_renamed (void)
{
  SlotjePlatform *before = make_platform ("indexed", FALSE);
  SlotjePlatform *after = make_platform ("indexed", FALSE);
  g_autoptr (SlotjeAccount) account = make_account ("o1", NULL);
  g_autoptr (SlotjeDrift) same = NULL;
  g_autoptr (SlotjeDrift) gone = NULL;
  g_autoptr (GHashTable) settings = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) options = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) surfaces = g_hash_table_new (g_str_hash, g_str_equal);

  g_free (after->settings[0].id);
  after->settings[0].id = g_strdup ("posts");
  g_free (after->settings[0].options[1].id);
  after->settings[0].options[1].id = g_strdup ("all");
  g_free (after->surfaces[0].id);
  after->surfaces[0].id = g_strdup ("wall");
  g_hash_table_insert (settings, (char *) "s0", (char *) "posts");
  g_hash_table_insert (options, (char *) "posts/o1", (char *) "all");
  g_hash_table_insert (surfaces, (char *) "p0", (char *) "wall");
  after->renamed_settings = settings;
  after->renamed_options = options;
  after->renamed_surfaces = surfaces;

  same = find (before, account, after, account);
  assert_parts (same, 0, 0, 0, 0);
  g_assert_cmpuint (same->cells->len, ==, 0);

  g_hash_table_insert (options, (char *) "posts/o1", (char *) "");
  gone = find (before, account, after, account);
  assert_parts (gone, 0, 0, 0, 0);
  g_assert_cmpint (gone->parts[SLOTJE_DRIFT_RULES].best, ==, -ALL_WEIGHTS);
  assert_all_cells (gone, SLOTJE_VALUE_YES, SLOTJE_VALUE_MAYBE, SLOTJE_DRIFT_RULES);
  rule_set_free_platform (before);
  rule_set_free_platform (after);
}

/* A new account, and one that was removed, are the person's doing. */
static void
test_accounts (void)
{
  SlotjePlatform *platform = make_platform ("indexed", FALSE);
  g_autoptr (SlotjeAccount) account = make_account ("o1", NULL);
  g_autoptr (SlotjeDrift) added = find (NULL, NULL, platform, account);
  g_autoptr (SlotjeDrift) removed = find (platform, account, NULL, NULL);
  g_autoptr (SlotjeDrift) nothing = find (NULL, NULL, NULL, NULL);

  assert_parts (added, 0, 0, 0, ALL_WEIGHTS);
  assert_all_cells (added, SLOTJE_VALUE_NO, SLOTJE_VALUE_YES, SLOTJE_DRIFT_YOU);
  assert_parts (removed, 0, 0, 0, -ALL_WEIGHTS);
  assert_all_cells (removed, SLOTJE_VALUE_YES, SLOTJE_VALUE_NO, SLOTJE_DRIFT_YOU);
  assert_parts (nothing, 0, 0, 0, 0);
  rule_set_free_platform (platform);
}

static void
test_words (void)
{
  g_assert_cmpstr (slotje_drift_part_to_string (SLOTJE_DRIFT_RULES), ==, "rules");
  g_assert_cmpstr (slotje_drift_part_to_string (SLOTJE_DRIFT_RELATIONS), ==, "relations");
  g_assert_cmpstr (slotje_drift_part_to_string (SLOTJE_DRIFT_OTHERS), ==, "others");
  g_assert_cmpstr (slotje_drift_part_to_string (SLOTJE_DRIFT_YOU), ==, "you");
}

typedef struct
{
  SlotjeValue from;
  SlotjeValue to;
  const char *word;
} Transition;

static const Transition transitions[] = {
  { SLOTJE_VALUE_NO, SLOTJE_VALUE_NO, "none" },
  { SLOTJE_VALUE_NO, SLOTJE_VALUE_MAYBE, "possibly-opened" },
  { SLOTJE_VALUE_NO, SLOTJE_VALUE_YES, "opened" },
  { SLOTJE_VALUE_MAYBE, SLOTJE_VALUE_NO, "confirmed-closed" },
  { SLOTJE_VALUE_MAYBE, SLOTJE_VALUE_MAYBE, "none" },
  { SLOTJE_VALUE_MAYBE, SLOTJE_VALUE_YES, "confirmed-open" },
  { SLOTJE_VALUE_YES, SLOTJE_VALUE_NO, "closed" },
  { SLOTJE_VALUE_YES, SLOTJE_VALUE_MAYBE, "became-unsure" },
  { SLOTJE_VALUE_YES, SLOTJE_VALUE_YES, "none" },
};

static void
test_transition (gconstpointer data)
{
  const Transition *row = data;

  g_assert_cmpstr (slotje_transition_to_string (slotje_transition_get (row->from, row->to)), ==,
                   row->word);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (transitions); i++)
    {
      g_autofree char *path = g_strdup_printf ("/exposure/transition/%s-%s",
                                               slotje_value_to_string (transitions[i].from),
                                               slotje_value_to_string (transitions[i].to));

      g_test_add_data_func (path, &transitions[i], test_transition);
    }
  g_test_add_func ("/exposure/drift/you", test_you);
  g_test_add_func ("/exposure/drift/rules", test_rules);
  g_test_add_func ("/exposure/drift/surfaces", test_surfaces);
  g_test_add_func ("/exposure/drift/others", test_others);
  g_test_add_func ("/exposure/drift/relations", test_relations);
  g_test_add_func ("/exposure/drift/undone", test_undone);
  g_test_add_func ("/exposure/drift/two-causes", test_two_causes);
  g_test_add_func ("/exposure/drift/renamed", test_renamed);
  g_test_add_func ("/exposure/drift/accounts", test_accounts);
  g_test_add_func ("/exposure/drift/words", test_words);

  return g_test_run ();
}
