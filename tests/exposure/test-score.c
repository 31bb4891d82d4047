/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "levels.h"
#include "rules.h"
#include "slotje-catalog.h"
#include "slotje-score.h"

/* Of all viewers' weights: 1 + 2 + 2 + 3 + 3 + 3 + 4 + 5 + 5. */
#define ALL_WEIGHTS 28

typedef struct
{
  const char *name;
  SlotjePoints points;
  gint64 best;
  gint64 worst;
} Rounding;

static const Rounding roundings[] = {
  { "nothing", { 0, 0, 28 }, 0, 0 },
  { "everything", { 28, 28, 28 }, 1000, 1000 },
  { "apart-rounds-outward", { 1, 2, 3 }, 333, 667 },
  { "apart-to-the-ends", { 0, 28, 28 }, 0, 1000 },
  { "hair-above-nothing", { 0, 1, 100000 }, 0, 1 },
  { "hair-below-everything", { 99999, 100000, 100000 }, 999, 1000 },
  { "equal-below-half", { 1, 1, 3 }, 333, 333 },
  { "equal-above-half", { 2, 2, 3 }, 667, 667 },
  { "equal-half-up", { 1, 1, 16 }, 63, 63 },
  { "no-surfaces", { 0, 0, 0 }, 0, 0 },
};

static void
test_rounding (gconstpointer data)
{
  const Rounding *row = data;
  SlotjePoints rounded = slotje_points_to_thousandths (row->points);

  g_assert_cmpint (rounded.best, ==, row->best);
  g_assert_cmpint (rounded.worst, ==, row->worst);
  g_assert_cmpint (rounded.of, ==, 1000);
}

/* @n surfaces, each with a setting of its own: nobody or everyone. */
static SlotjePlatform *
make_switches (guint n)
{
  g_autoptr (RuleSet) rules = rule_set_new ();

  for (guint i = 0; i < n; i++)
    {
      guint setting = rule_set_add_setting (rules, 2);

      rule_set_add_surface (rules,
                            rule_by (setting, rule_level ("nobody"), rule_level ("indexed"), NULL));
    }

  return rule_set_compile (rules);
}

static SlotjePoints
score (const SlotjePlatform *platform, const SlotjeFacts *facts)
{
  g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (platform->program, facts);

  return slotje_score_reach (platform, NULL, exposure);
}

static void
test_points (void)
{
  SlotjePlatform *platform = make_switches (3);
  g_autoptr (SlotjeFacts) facts = slotje_facts_new (platform->program);
  SlotjePoints points;

  /* Weights 1, 2 and 3: closed, open, unknown. */
  facts->answers[0] = 1;
  facts->answers[1] = 2;
  points = score (platform, facts);
  g_assert_cmpint (points.best, ==, 2 * ALL_WEIGHTS);
  g_assert_cmpint (points.worst, ==, (2 + 3) * ALL_WEIGHTS);
  g_assert_cmpint (points.of, ==, (1 + 2 + 3) * ALL_WEIGHTS);

  facts->absent[1] = TRUE;
  points = score (platform, facts);
  g_assert_cmpint (points.best, ==, 0);
  g_assert_cmpint (points.worst, ==, 3 * ALL_WEIGHTS);
  g_assert_cmpint (points.of, ==, (1 + 2 + 3) * ALL_WEIGHTS);
  rule_set_free_platform (platform);
}

/* A score that averages gets better when small findings are added to a large one. Ours gets worse
 * with every single thing that opens. */
static void
test_adding_exposure (void)
{
  SlotjePlatform *platform = make_switches (10);
  g_autoptr (SlotjeFacts) facts = slotje_facts_new (platform->program);
  SlotjePoints before = { 0, 0, 0 };

  for (guint i = 0; i < 10; i++)
    facts->answers[i] = 1;
  for (guint i = 10; i-- > 0;)
    {
      SlotjePoints after, rounded;

      facts->answers[i] = 2;
      after = score (platform, facts);
      rounded = slotje_points_to_thousandths (after);
      g_assert_cmpint (after.best, >, before.best);
      g_assert_cmpint (after.worst, >, before.worst);
      g_assert_cmpint (rounded.worst, >, slotje_points_to_thousandths (before).worst);
      before = after;
    }
  g_assert_cmpint (before.worst, ==, before.of);
  rule_set_free_platform (platform);
}

/* The whole is the sum of its cells, each weighing what surface and viewer weigh together. */
static void
test_cells (void)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (CATALOG_DIRECTORY);
  const char *const *ids = slotje_catalog_get_ids (catalog);

  g_assert_nonnull (ids[0]);
  for (guint n = 0; ids[n] != NULL; n++)
    {
      const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, ids[n]);
      const SlotjeScale *scale = platform->program->scale;
      g_autoptr (SlotjeFacts) facts = slotje_facts_new (platform->program);
      g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (platform->program, facts);
      SlotjePoints points = slotje_score_reach (platform, NULL, exposure);
      gint64 best = 0, worst = 0;

      for (guint i = 0; i < platform->n_surfaces; i++)
        for (guint j = 0; j < scale->n_viewers; j++)
          {
            SlotjeValue value = slotje_exposure_get_value (exposure, i, scale->viewers[j].index);
            gint64 share = (gint64) platform->surfaces[i].weight * scale->viewers[j].weight;

            best += value == SLOTJE_VALUE_YES ? share : 0;
            worst += value != SLOTJE_VALUE_NO ? share : 0;
          }
      g_assert_cmpint (points.best, ==, best);
      g_assert_cmpint (points.worst, ==, worst);
      g_assert_cmpint (points.worst, >, 0);
      g_assert_cmpint (points.worst, <=, points.of);
    }
}

/* The table of levels in the tests and the shipped one were written apart. */
static void
test_scale (void)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (CATALOG_DIRECTORY);
  const SlotjeScale *shipped = slotje_catalog_get_scale (catalog);
  g_autoptr (SlotjeScale) ours = levels_scale_new ();
  gint64 weights = 0;

  g_assert_cmpuint (shipped->n_viewers, ==, ours->n_viewers);
  g_assert_cmpuint (shipped->n_levels, ==, ours->n_levels);
  g_assert_cmphex (shipped->all, ==, ours->all);
  g_assert_cmphex (shipped->roles, ==, ours->roles);
  for (guint i = 0; i < ours->n_viewers; i++)
    {
      g_assert_cmpstr (shipped->viewers[i].id, ==, ours->viewers[i].id);
      g_assert_cmpint (shipped->viewers[i].kind, ==, ours->viewers[i].kind);
      g_assert_cmpuint (shipped->viewers[i].weight, ==, ours->viewers[i].weight);
      weights += shipped->viewers[i].weight;
    }
  g_assert_cmpint (weights, ==, ALL_WEIGHTS);
  for (guint i = 0; i < ours->n_levels; i++)
    {
      const SlotjeLevel *level = slotje_scale_find_level (shipped, ours->levels[i].id);

      g_assert_nonnull (level);
      g_assert_cmpmem (level->lo, sizeof level->lo, ours->levels[i].lo, sizeof level->lo);
      g_assert_cmpmem (level->hi, sizeof level->hi, ours->levels[i].hi, sizeof level->hi);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (roundings); i++)
    {
      g_autofree char *path = g_strdup_printf ("/exposure/score/%s", roundings[i].name);

      g_test_add_data_func (path, &roundings[i], test_rounding);
    }
  g_test_add_func ("/exposure/score/points", test_points);
  g_test_add_func ("/exposure/score/adding-exposure-never-helps", test_adding_exposure);
  g_test_add_func ("/exposure/score/sum-of-cells", test_cells);
  g_test_add_func ("/exposure/score/scale-as-in-the-model", test_scale);

  return g_test_run ();
}
