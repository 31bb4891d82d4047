/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "levels.h"
#include "naive.h"
#include "random-rules.h"
#include "slotje-exposure.h"

#define N_RULE_SETS 5000

/* What was compared, so that a generator gone dull shows. */
typedef struct
{
  guint64 cells;
  guint64 maybe;
  guint surfaces;
  guint contradictions;
  guint two_worlds;
} Tally;

static void
report_difference (const RuleSet *rules, const SlotjeFacts *facts, guint surface, guint viewer)
{
  g_autofree char *text = rule_set_print (rules);

  g_test_message ("surface %u, viewer %u, links %x of %s", surface, viewer, facts->links[viewer],
                  text);
  for (guint i = 0; i < facts->n_settings; i++)
    g_test_message ("setting %u may be %x", i, facts->answers[i]);
}

static void
compare_surface (const RuleSet *rules,
                 const SlotjeFacts *facts,
                 guint surface,
                 const SlotjeReach *reach,
                 Tally *tally)
{
  tally->surfaces++;
  if (reach->state == SLOTJE_SURFACE_CONTRADICTION)
    tally->contradictions++;

  for (guint viewer = 0; viewer < N_VIEWERS; viewer++)
    {
      NaiveCell cell = naive_cell (rules, facts, surface, viewer);
      gboolean certain = (reach->certain >> viewer) & 1, possible = (reach->possible >> viewer) & 1;
      gboolean agree = (reach->state == SLOTJE_SURFACE_OK) == cell.any &&
                       certain == (cell.any && !cell.unseen) &&
                       possible == (!cell.any || cell.seen);

      if (!agree)
        report_difference (rules, facts, surface, viewer);
      g_assert_true (agree);
      tally->cells++;
      tally->maybe += cell.seen && cell.unseen;
    }
}

static void
compare_rule_set (GRand *rand, Tally *tally)
{
  g_autoptr (RuleSet) rules = random_rules (rand);
  SlotjePlatform *platform = rule_set_compile (rules);
  g_autoptr (SlotjeFacts) facts = random_facts (rand, platform->program);
  g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (platform->program, facts);

  g_assert_cmpuint (exposure->n_surfaces, ==, rules->surfaces->len);
  for (guint i = 0; i < exposure->n_surfaces; i++)
    {
      SlotjeReach alone = slotje_exposure_evaluate_surface (platform->program, facts, i);

      compare_surface (rules, facts, i, &exposure->reach[i], tally);
      g_assert_cmpuint (alone.certain, ==, exposure->reach[i].certain);
      g_assert_cmpuint (alone.possible, ==, exposure->reach[i].possible);
      g_assert_cmpint (alone.state, ==, exposure->reach[i].state);
      tally->two_worlds +=
          platform->program->cones[i].all_chain && platform->program->cones[i].n_settings > 1;
    }
  rule_set_free_platform (platform);
}

static void
test_agreement (gconstpointer data)
{
  guint32 seed = GPOINTER_TO_UINT (data);
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  Tally tally = { 0 };

  for (guint i = 0; i < N_RULE_SETS; i++)
    compare_rule_set (rand, &tally);

  g_test_message ("seed %u: %u rule sets, %u surfaces (%u in contradiction, %u by two worlds), "
                  "%" G_GUINT64_FORMAT " cells (%" G_GUINT64_FORMAT " maybe), no difference",
                  seed, N_RULE_SETS, tally.surfaces, tally.contradictions, tally.two_worlds,
                  tally.cells, tally.maybe);
  g_assert_cmpuint (tally.contradictions, >, N_RULE_SETS / 100);
  g_assert_cmpuint (tally.two_worlds, >, N_RULE_SETS / 10);
  g_assert_cmpuint (tally.maybe, >, tally.cells / 10);
}

int
main (int argc, char *argv[])
{
  static const guint32 seeds[] = { 20261122, 7, 65537, 4294967291u };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (seeds); i++)
    {
      g_autofree char *path = g_strdup_printf ("/exposure/agreement/seed-%u", seeds[i]);

      g_test_add_data_func (path, GUINT_TO_POINTER (seeds[i]), test_agreement);
    }

  return g_test_run ();
}
