/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "laws.h"
#include "slotje-catalog.h"
#include "steps.h"

/* Opening a setting never closes anything, on every shipped platform: not tried but gone through.
 * A surface hangs on the settings of its cone and no others, so all ways to fill in those are all
 * ways to fill in everything, as far as that surface goes. */

/* More ways than this to answer the settings of one surface in part take too long. */
#define MOST_PARTIAL 65536

typedef void (*Check) (const SlotjePlatform *platform);

static void
mark_mentioned (const SlotjeProgram *program, guint16 root, gboolean *mentioned)
{
  const SlotjeNode *node = &program->nodes[root];

  if (node->kind == SLOTJE_NODE_BY || node->kind == SLOTJE_NODE_IS)
    mentioned[node->subject] = TRUE;
  for (guint i = 0; i < node->n_children; i++)
    mark_mentioned (program, program->children[node->first_child + i], mentioned);
}

static void
assert_holds (const SlotjeCone *cone, const gboolean *mentioned, guint n_settings)
{
  for (guint i = 0; i < n_settings; i++)
    {
      gboolean found = FALSE;

      for (guint j = 0; j < cone->n_settings; j++)
        found = found || cone->settings[j] == i;
      g_assert_true (found || !mentioned[i]);
    }
}

/* The proof that cones are enough: they hold every setting that the rule mentions, and with one
 * setting of a constraint all of them. */
static void
check_cones (const SlotjePlatform *platform)
{
  const SlotjeProgram *program = platform->program;

  for (guint i = 0; i < program->n_surfaces; i++)
    {
      const SlotjeCone *cone = &program->cones[i];
      g_autofree gboolean *mentioned = g_new0 (gboolean, program->n_settings + 1);

      mark_mentioned (program, program->surface_roots[i], mentioned);
      assert_holds (cone, mentioned, program->n_settings);
      for (guint c = 0; c < program->n_constraints; c++)
        {
          g_autofree gboolean *bound = g_new0 (gboolean, program->n_settings + 1);
          gboolean shared = FALSE;

          mark_mentioned (program, program->constraint_roots[c], bound);
          for (guint j = 0; j < cone->n_settings; j++)
            shared = shared || bound[cone->settings[j]];
          if (shared)
            assert_holds (cone, bound, program->n_settings);
        }
    }
}

static void
set_links (SlotjeFacts *facts, SlotjeLinks links)
{
  for (guint i = 0; i < SLOTJE_MAX_VIEWERS; i++)
    facts->links[i] = links;
}

/* Whether the step takes nobody away from the surface. The bit of a viewer hangs on the link of
 * that viewer only, so all viewers may have the same links. */
static gboolean
is_in_order (const Step *step, guint surface)
{
  const SlotjeProgram *program = step->platform->program;

  for (guint links = 1; links < 1u << SLOTJE_N_LINKS; links++)
    {
      SlotjeReach before, after;

      if ((links & ~(guint) program->links) != 0)
        continue;
      set_links (step->closed, (SlotjeLinks) links);
      set_links (step->open, (SlotjeLinks) links);
      before = slotje_exposure_evaluate_surface (program, step->closed, surface);
      after = slotje_exposure_evaluate_surface (program, step->open, surface);
      g_assert_cmpint (before.state, ==, SLOTJE_SURFACE_OK);
      g_assert_cmpint (after.state, ==, SLOTJE_SURFACE_OK);
      if (!laws_is_within (before.certain, after.certain) ||
          !laws_is_within (before.possible, after.possible))
        return FALSE;
    }

  return TRUE;
}

static gboolean
has_same_settings (const SlotjeCone *a, const SlotjeCone *b)
{
  return a->n_settings == b->n_settings &&
         memcmp (a->settings, b->settings, a->n_settings * sizeof *a->settings) == 0;
}

typedef struct
{
  guint n_checks;
  guint n_wrong;
} Tally;

static void
compare_surfaces (const Step *step, gpointer data)
{
  const SlotjePlatform *platform = step->platform;
  const SlotjeCone *cones = platform->program->cones;
  Tally *tally = data;

  for (guint i = step->surface; i < platform->n_surfaces; i++)
    {
      if (!has_same_settings (&cones[i], &cones[step->surface]))
        continue;
      tally->n_checks++;
      if (is_in_order (step, i))
        continue;
      tally->n_wrong++;
      g_test_message ("opening %s takes somebody away from %s",
                      platform->settings[step->setting].id, platform->surfaces[i].id);
    }
}

static Tally
count_answered (const SlotjePlatform *platform)
{
  g_autoptr (SlotjeFacts) rest = slotje_facts_new (platform->program);
  Tally tally = { 0 };

  steps_foreach (platform, rest, compare_surfaces, &tally);

  return tally;
}

/* M3, with everything answered. */
static void
check_answered (const SlotjePlatform *platform)
{
  Tally tally = count_answered (platform);

  g_test_message ("%u comparisons", tally.n_checks);
  g_assert_cmpuint (tally.n_checks, >, 0);
  g_assert_cmpuint (tally.n_wrong, ==, 0);
}

/* A setting said to be a chain that is none would be noticed. */
static void
test_false_chain (void)
{
  g_autoptr (RuleSet) rules = rule_set_new ();
  guint setting = rule_set_add_setting (rules, 3);
  SlotjePlatform *platform;

  rule_set_add_surface (rules, rule_by (setting, rule_level ("nobody"), rule_level ("members"),
                                        rule_level ("contacts"), NULL));
  rules->chain[setting] = TRUE;
  platform = rule_set_compile (rules);
  g_assert_cmpuint (count_answered (platform).n_wrong, ==, 1);
  rule_set_free_platform (platform);
}

static guint64
count_partial (const SlotjeProgram *program, const SlotjeCone *cone)
{
  guint64 n = 1;

  for (guint i = 0; i < cone->n_settings && n <= MOST_PARTIAL; i++)
    n *= (1u << program->n_options[cone->settings[i]]) - 1;

  return n;
}

/* The next set of options for every setting; FALSE, back at the first, after the last. */
static gboolean
advance (const SlotjeProgram *program, const SlotjeCone *cone, SlotjeFacts *facts)
{
  for (guint i = 0; i < cone->n_settings; i++)
    {
      guint16 setting = cone->settings[i];

      if (++facts->answers[setting] < 1u << program->n_options[setting])
        return TRUE;
      facts->answers[setting] = 1;
    }

  return FALSE;
}

/* One of the options that are possible gives way to the next. */
static guint
open_partial (const SlotjeProgram *program, guint surface, SlotjeFacts *facts)
{
  const SlotjeCone *cone = &program->cones[surface];
  SlotjeReach before = slotje_exposure_evaluate_surface (program, facts, surface);
  guint n_checks = 0;

  for (guint i = 0; i < cone->n_settings; i++)
    {
      guint16 setting = cone->settings[i];
      SlotjeOptions answer = facts->answers[setting];

      for (guint option = 0; option + 1u < program->n_options[setting]; option++)
        {
          SlotjeReach after;

          if (!program->chain[setting] || ((answer >> option) & 1) == 0)
            continue;
          facts->answers[setting] = (SlotjeOptions) ((answer & ~(1u << option)) | 2u << option);
          after = slotje_exposure_evaluate_surface (program, facts, surface);
          g_assert_true (laws_is_within (before.certain, after.certain));
          g_assert_true (laws_is_within (before.possible, after.possible));
          n_checks++;
        }
      facts->answers[setting] = answer;
    }

  return n_checks;
}

/* M3, with some answers known in part. What is left out because it is too much follows from M3 with
 * everything answered and from M2: every completion with the next option is one that was there, or
 * stands one step further open than one that was. Constraints may not let a setting move alone. */
static void
check_partial (const SlotjePlatform *platform)
{
  const SlotjeProgram *program = platform->program;
  guint n_checks = 0, n_left_out = 0;

  for (guint i = 0; i < program->n_surfaces; i++)
    {
      const SlotjeCone *cone = &program->cones[i];
      g_autoptr (SlotjeFacts) facts = slotje_facts_new (program);

      if (cone->n_constraints > 0 || count_partial (program, cone) > MOST_PARTIAL)
        {
          n_left_out++;
          continue;
        }
      for (guint j = 0; j < cone->n_settings; j++)
        facts->answers[cone->settings[j]] = 1;
      do
        n_checks += open_partial (program, i, facts);
      while (advance (program, cone, facts));
    }
  g_test_message ("%u comparisons, %u of %u surfaces left out", n_checks, n_left_out,
                  program->n_surfaces);
  g_assert_cmpuint (n_checks, >, 0);
}

static void
test_shipped (gconstpointer data)
{
  Check check = (Check) data;
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (CATALOG_DIRECTORY);
  const char *const *ids = slotje_catalog_get_ids (catalog);

  g_assert_nonnull (ids[0]);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, ids[i]);

      g_test_message ("%s", ids[i]);
      g_assert_nonnull (platform);
      check (platform);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/exposure/shipped-order/cones-hold-all", (gconstpointer) check_cones,
                        test_shipped);
  g_test_add_func ("/exposure/shipped-order/false-chain-is-noticed", test_false_chain);
  g_test_add_data_func ("/exposure/shipped-order/answered", (gconstpointer) check_answered,
                        test_shipped);
  g_test_add_data_func ("/exposure/shipped-order/answered-in-part", (gconstpointer) check_partial,
                        test_shipped);

  return g_test_run ();
}
