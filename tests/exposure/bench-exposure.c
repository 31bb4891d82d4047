/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <locale.h>
#include <time.h>

#include "rules.h"
#include "slotje-catalog.h"
#include "slotje-explanation.h"

/* How fast the evaluation is: medians of batches in processor time, next to a loop of plain
 * arithmetic in the same run, so that figures of different machines can be compared by their ratio.
 */

#define N_BATCHES 15
#define BASELINE_STEPS 100000

/* One round of what is measured; a number that hangs on the result, so that it cannot be left out.
 */
typedef guint (*Round) (gpointer data);

typedef struct
{
  GPtrArray *platforms; /* (element-type SlotjePlatform) */
  GPtrArray *facts;
} Shipped;

static int
compare_times (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
get_microseconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);

  return (double) now.tv_sec * 1e6 + (double) now.tv_nsec / 1e3;
}

/* Microseconds per round: the median over the batches. */
static double
measure (Round round, gpointer data, guint n_rounds)
{
  double times[N_BATCHES];
  volatile guint sink = 0;

  for (guint i = 0; i < N_BATCHES; i++)
    {
      double start = get_microseconds ();

      for (guint j = 0; j < n_rounds; j++)
        sink += round (data);
      times[i] = (get_microseconds () - start) / n_rounds;
    }
  qsort (times, N_BATCHES, sizeof times[0], compare_times);

  return times[N_BATCHES / 2];
}

static guint
run_baseline (gpointer data)
{
  guint32 state = 2463534242u;

  for (guint i = 0; i < BASELINE_STEPS; i++)
    {
      state ^= state << 13;
      state ^= state >> 17;
      state ^= state << 5;
    }

  return state;
}

static guint
recompute (gpointer data)
{
  const Shipped *shipped = data;
  guint sum = 0;

  for (guint i = 0; i < shipped->platforms->len; i++)
    {
      const SlotjePlatform *platform = g_ptr_array_index (shipped->platforms, i);
      g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (
          platform->program, g_ptr_array_index (shipped->facts, i));

      sum += exposure->reach[0].possible;
    }

  return sum;
}

static guint
explain_all (gpointer data)
{
  const Shipped *shipped = data;
  guint sum = 0;

  for (guint i = 0; i < shipped->platforms->len; i++)
    {
      const SlotjePlatform *platform = g_ptr_array_index (shipped->platforms, i);
      const SlotjeFacts *facts = g_ptr_array_index (shipped->facts, i);

      for (guint j = 0; j < platform->n_surfaces; j++)
        for (guint k = 0; k < platform->program->scale->n_viewers; k++)
          {
            g_autoptr (SlotjeExplanation) why = slotje_explain (
                platform->program, facts, j, platform->program->scale->viewers[k].index);

            sum += why->decides;
          }
    }

  return sum;
}

static void
close_all (SlotjeFacts *facts)
{
  for (guint i = 0; i < facts->n_settings; i++)
    facts->answers[i] = 1;
  for (guint i = 0; i < SLOTJE_MAX_VIEWERS; i++)
    facts->links[i] = 1 << SLOTJE_LINK_NONE;
}

static guint
evaluate_largest (gpointer data)
{
  const SlotjePlatform *platform = data;
  g_autoptr (SlotjeFacts) facts = slotje_facts_new (platform->program);

  return slotje_exposure_evaluate_surface (platform->program, facts, 0).possible;
}

static guint
explain_largest (gpointer data)
{
  const SlotjePlatform *platform = data;
  g_autoptr (SlotjeFacts) facts = slotje_facts_new (platform->program);
  g_autoptr (SlotjeExplanation) why = NULL;

  close_all (facts);
  why = slotje_explain (platform->program, facts, 0, 3);

  return why->reasons->len;
}

/* The most worlds that a surface may need: eight settings of four options. */
static SlotjePlatform *
make_largest (void)
{
  g_autoptr (RuleSet) rules = rule_set_new ();
  Rule *all = rule_new (RULE_ALL, 0);

  for (guint i = 0; i < 8; i++)
    {
      guint setting = rule_set_add_setting (rules, 4);

      rule_add (all, rule_by (setting, rule_level ("contacts"), rule_level ("fof"),
                              rule_level ("members"), rule_level ("public"), NULL));
    }
  rule_set_add_surface (rules, all);

  return rule_set_compile (rules);
}

static void
free_platform (gpointer platform)
{
  slotje_platform_unref (platform);
}

static void
load (SlotjeCatalog *catalog, Shipped *shipped)
{
  const char *const *ids = slotje_catalog_get_ids (catalog);

  shipped->platforms = g_ptr_array_new_with_free_func (free_platform);
  shipped->facts = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_facts_free);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, ids[i]);

      if (platform == NULL)
        continue;
      g_ptr_array_add (shipped->platforms, slotje_platform_ref ((SlotjePlatform *) platform));
      g_ptr_array_add (shipped->facts, slotje_facts_new (platform->program));
    }
}

static void
report (const char *what, double microseconds, double baseline)
{
  g_print ("%-44s %10.2f µs  ratio %.4f\n", what, microseconds, microseconds / baseline);
}

int
main (int argc, char *argv[])
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (CATALOG_DIRECTORY);
  SlotjePlatform *largest = make_largest ();
  Shipped shipped;
  guint n_surfaces = 0, n_cells = 0;
  double baseline, all;

  setlocale (LC_CTYPE, "");
  load (catalog, &shipped);
  for (guint i = 0; i < shipped.platforms->len; i++)
    {
      const SlotjePlatform *platform = g_ptr_array_index (shipped.platforms, i);

      n_surfaces += platform->n_surfaces;
      n_cells += platform->n_surfaces * platform->program->scale->n_viewers;
    }

  baseline = measure (run_baseline, NULL, 20);
  report ("baseline, 100,000 steps of arithmetic", baseline, baseline);
  all = measure (recompute, &shipped, 200);
  g_print ("%u platforms, %u surfaces, %u cells, everything unknown\n", shipped.platforms->len,
           n_surfaces, n_cells);
  report ("full recompute of all platforms", all, baseline);
  g_print ("%-44s %10.0f /s\n", "surfaces evaluated", n_surfaces / all * 1e6);
  report ("explanation, mean over all cells", measure (explain_all, &shipped, 2) / MAX (n_cells, 1),
          baseline);
  for (guint i = 0; i < shipped.facts->len; i++)
    close_all (g_ptr_array_index (shipped.facts, i));
  report ("the same with everything answered",
          measure (explain_all, &shipped, 2) / MAX (n_cells, 1), baseline);
  report ("largest surface, 65,536 worlds", measure (evaluate_largest, largest, 2), baseline);
  report ("explanation of a cell of it", measure (explain_largest, largest, 1), baseline);

  rule_set_free_platform (largest);
  g_ptr_array_unref (shipped.platforms);
  g_ptr_array_unref (shipped.facts);

  return 0;
}
