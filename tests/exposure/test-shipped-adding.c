/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "laws.h"
#include "slotje-catalog.h"
#include "slotje-mismatch.h"
#include "slotje-stage.h"
#include "steps.h"

/* More exposure never makes anything look better, on every shipped platform, whatever is meant:
 * points, mismatch, stage and headline, for every single step by which a setting can be opened and
 * for every surface that comes into use. */

/* What is said of an account. */
typedef struct
{
  SlotjePoints reach;
  SlotjePoints mismatch[SLOTJE_N_PURPOSES];
  SlotjeStage stages[SLOTJE_N_PURPOSES];
  int headlines[SLOTJE_N_PURPOSES]; /* next to an account that is half open */
} Judgement;

/* Stages take long where much is unknown: all ways to look it up are gone through. */
typedef struct
{
  SlotjeIntention *intentions[SLOTJE_N_PURPOSES];
  gboolean with_stages;
  guint n_checks;
  guint n_more; /* of them, how often there was more to see */
} Adding;

static Judgement
judge (const SlotjePlatform *platform, const SlotjeFacts *facts, const Adding *adding)
{
  g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (platform->program, facts);
  Judgement self = { .reach = slotje_score_reach (platform, NULL, exposure) };

  for (guint i = 0; i < SLOTJE_N_PURPOSES; i++)
    {
      const SlotjeIntention *intention = adding->intentions[i];
      SlotjePoints points = slotje_mismatch_score (platform, NULL, intention, exposure);
      SlotjePoints two[] = { points, { points.of / 2, points.of / 2, points.of } };

      self.mismatch[i] = points;
      if (adding->with_stages)
        self.stages[i] = slotje_stage_find (platform, NULL, facts, intention, exposure);
      self.headlines[i] = (int) slotje_headline_find (two, 2).points.worst;
    }

  return self;
}

static void
assert_no_fewer (SlotjePoints before, SlotjePoints after)
{
  SlotjePoints shown = slotje_points_to_thousandths (before);
  SlotjePoints shown_after = slotje_points_to_thousandths (after);

  g_assert_cmpint (before.best, <=, after.best);
  g_assert_cmpint (before.worst, <=, after.worst);
  g_assert_cmpint (before.of, ==, after.of);
  g_assert_cmpint (shown.worst, <=, shown_after.worst);
}

static void
assert_no_better (const SlotjePlatform *platform,
                  const SlotjeFacts *fewer,
                  const SlotjeFacts *more,
                  Adding *adding)
{
  Judgement before = judge (platform, fewer, adding), after = judge (platform, more, adding);

  assert_no_fewer (before.reach, after.reach);
  for (guint i = 0; i < SLOTJE_N_PURPOSES; i++)
    {
      assert_no_fewer (before.mismatch[i], after.mismatch[i]);
      g_assert_cmpint (before.headlines[i], <=, after.headlines[i]);
      g_assert_cmpint (before.stages[i].judged, ==, after.stages[i].judged);
      g_assert_cmpint (before.stages[i].level, >=, after.stages[i].level);
      g_assert_cmpint (before.stages[i].lowest, >=, after.stages[i].lowest);
    }
  adding->n_checks++;
  adding->n_more += before.reach.worst < after.reach.worst ? 1 : 0;
}

static void
compare_step (const Step *step, gpointer data)
{
  assert_no_better (step->platform, step->closed, step->open, data);
}

static void
compare_surfaces (const SlotjePlatform *platform, const SlotjeFacts *rest, Adding *adding)
{
  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      g_autoptr (SlotjeFacts) without = slotje_facts_copy (rest);

      without->absent[i] = TRUE;
      assert_no_better (platform, without, rest, adding);
    }
}

static void
add_everywhere (const SlotjePlatform *platform, gboolean closed, Adding *adding)
{
  g_autoptr (SlotjeFacts) rest = slotje_facts_new (platform->program);

  for (guint i = 0; closed && i < rest->n_settings; i++)
    rest->answers[i] = 1;
  for (guint i = 0; i < SLOTJE_N_PURPOSES; i++)
    adding->intentions[i] = slotje_intention_new_for_purpose (platform, (SlotjePurpose) i);
  adding->with_stages = closed;
  steps_foreach (platform, rest, compare_step, adding);
  adding->with_stages = TRUE;
  compare_surfaces (platform, rest, adding);
  for (guint i = 0; i < SLOTJE_N_PURPOSES; i++)
    slotje_intention_free (adding->intentions[i]);
}

/* @data: whether the settings that do not matter to the surface are at their most closed, and not
 * unknown. */
static void
test_shipped (gconstpointer data)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (CATALOG_DIRECTORY);
  const char *const *ids = slotje_catalog_get_ids (catalog);

  g_assert_nonnull (ids[0]);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, ids[i]);
      Adding adding = { .n_checks = 0 };

      g_assert_nonnull (platform);
      add_everywhere (platform, GPOINTER_TO_INT (data), &adding);
      g_test_message ("%s: %u steps, %u of them with more to see", ids[i], adding.n_checks,
                      adding.n_more);
      g_assert_cmpuint (adding.n_more, >, 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/exposure/shipped-adding/rest-closed", GINT_TO_POINTER (TRUE),
                        test_shipped);
  g_test_add_data_func ("/exposure/shipped-adding/rest-unknown", GINT_TO_POINTER (FALSE),
                        test_shipped);

  return g_test_run ();
}
