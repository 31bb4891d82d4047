/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "intents.h"
#include "laws.h"
#include "levels.h"
#include "random-rules.h"
#include "slotje-stage.h"
#include "slotje-tally.h"

#define BIT(viewer) ((SlotjeAudience) 1 << (viewer))

/* What the person does not say counts as the catalogue says. */
static void
test_own (void)
{
  SlotjePlatform *platform = intents_make_ladder ();
  const SlotjeScale *scale = platform->program->scale;
  g_autoptr (SlotjeOwnWeights) own = slotje_own_weights_new ();
  g_autoptr (SlotjeWeights) as_shipped = slotje_weights_new (platform, own);
  g_autoptr (SlotjeWeights) weights = NULL;

  for (guint i = 0; i < scale->n_viewers; i++)
    g_assert_cmpuint (slotje_weights_get_viewer (as_shipped, platform, i), ==,
                      scale->viewers[i].weight);
  g_assert_cmpuint (slotje_weights_get_surface (as_shipped, platform, 0), ==, 1);
  g_assert_cmpint (slotje_weights_weigh (NULL, platform, 0, scale->all), ==,
                   slotje_weights_weigh (as_shipped, platform, 0, scale->all));

  slotje_own_weights_set_viewer (own, scale->viewers[VIEWER_MANAGER].id, 5);
  slotje_own_weights_set_viewer (own, scale->viewers[VIEWER_WEB].id, 0);
  slotje_own_weights_set_viewer (own, "somebody-else", 4);
  slotje_own_weights_set_surface (own, platform->id, platform->surfaces[0].id, 4);
  slotje_own_weights_set_surface (own, "elsewhere", platform->surfaces[0].id, 2);
  weights = slotje_weights_new (platform, own);
  g_assert_cmpint (
      slotje_weights_weigh (weights, platform, 0, BIT (VIEWER_MANAGER) | BIT (VIEWER_WEB)), ==,
      4 * 5);
  g_assert_cmphex (slotje_weights_get_counted (weights, platform), ==,
                   scale->all & ~BIT (VIEWER_WEB));
  g_assert_cmphex (slotje_weights_get_counted (NULL, platform), ==, scale->all);
  rule_set_free_platform (platform);
}

/* A viewer that does not count keeps no account back; a kind of post that a person finds very
 * delicate does when somebody critical sees it. */
static void
test_stage (void)
{
  SlotjePlatform *platform = intents_make_ladder ();
  g_autoptr (SlotjeFacts) facts = intents_make_facts (platform, 1 << 3);
  g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (platform->program, facts);
  SlotjeAudience but_two =
      platform->program->scale->all & ~(BIT (VIEWER_MANAGER) | BIT (VIEWER_WEB));
  g_autoptr (SlotjeIntention) intention = intents_for (platform, but_two);
  g_autoptr (SlotjeOwnWeights) own = slotje_own_weights_new ();
  SlotjeStageLevel levels[4];

  intention->critical = BIT (VIEWER_MANAGER);
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      g_autoptr (SlotjeWeights) weights = NULL;

      if (i == 1)
        slotje_own_weights_set_viewer (own, platform->program->scale->viewers[VIEWER_WEB].id, 0);
      if (i == 2)
        slotje_own_weights_set_surface (own, platform->id, platform->surfaces[0].id, 5);
      if (i == 3)
        slotje_own_weights_set_viewer (own, platform->program->scale->viewers[VIEWER_MANAGER].id,
                                       0);
      weights = slotje_weights_new (platform, own);
      levels[i] = slotje_stage_find (platform, weights, facts, intention, exposure).level;
    }
  g_assert_cmpint (levels[0], ==, SLOTJE_STAGE_OUTSIDE);
  g_assert_cmpint (levels[1], ==, SLOTJE_STAGE_OPEN);
  g_assert_cmpint (levels[2], ==, SLOTJE_STAGE_OUTSIDE);
  g_assert_cmpint (levels[3], ==, SLOTJE_STAGE_COMPLETE);
  rule_set_free_platform (platform);
}

static void
check_tally (const SlotjeTally *tally, SlotjePoints points)
{
  gint64 best = 0, worst = 0;

  for (guint i = 0; i < tally->shares->len; i++)
    {
      const SlotjeShare *share = &g_array_index (tally->shares, SlotjeShare, i);

      g_assert_cmpint (share->points, >, 0);
      best += share->certain ? share->points : 0;
      worst += share->points;
    }
  g_assert_cmpint (best, ==, points.best);
  g_assert_cmpint (worst, ==, points.worst);
  g_assert_cmpint (tally->points.best, ==, points.best);
  g_assert_cmpint (tally->points.worst, ==, points.worst);
  g_assert_cmpint (tally->points.of, ==, points.of);
}

/* M21: the shares that are shown add up to the number that is shown, whatever counts how much. */
static guint
tallies (const SlotjePlatform *platform, GRand *rand)
{
  g_autoptr (SlotjeFacts) facts = random_facts (rand, platform->program);
  g_autoptr (SlotjeIntention) intention = random_intention (rand, platform, facts);
  g_autoptr (SlotjeWeights) weights = random_weights (rand, platform);
  g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (platform->program, facts);
  g_autoptr (SlotjeTally) judged = slotje_tally_new (platform, weights, intention, exposure);
  g_autoptr (SlotjeTally) reach = slotje_tally_new (platform, weights, NULL, exposure);

  g_assert_false (reach->judged);
  check_tally (reach, slotje_score_reach (platform, weights, exposure));
  if (judged->judged)
    check_tally (judged, slotje_mismatch_score (platform, weights, intention, exposure));

  return judged->shares->len;
}

/* The weakest links are there when the account is not complete; without them it would be better. */
static guint
links (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  g_autoptr (SlotjeIntention) intention = random_intention (rand, platform, facts);
  g_autoptr (SlotjeWeights) weights = random_weights (rand, platform);
  g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (program, facts);
  SlotjeStage before = slotje_stage_find (platform, weights, facts, intention, exposure), after;
  g_autoptr (GArray) list = slotje_stage_list_links (platform, weights, facts, intention, exposure,
                                                     before.level);

  g_assert_cmpint (list->len == 0, ==, before.level == SLOTJE_STAGE_COMPLETE);
  for (guint i = 0; i < list->len; i++)
    {
      const SlotjeStageLink *link = &g_array_index (list, SlotjeStageLink, i);
      SlotjeAudience unwanted =
          slotje_intention_get_unwanted (intention, program->scale, link->surface);

      g_assert_cmphex (link->viewers, !=, 0);
      g_assert_cmphex (link->viewers & ~unwanted, ==, 0);
      g_assert_cmphex (link->viewers & ~exposure->reach[link->surface].possible, ==, 0);
      intention->wishes[link->surface].accepted |= link->viewers;
    }
  after = slotje_stage_find (platform, weights, facts, intention, exposure);
  if (before.level != SLOTJE_STAGE_COMPLETE)
    g_assert_cmpint (after.level, >, before.level);

  return list->len;
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exposure/weights/own", test_own);
  g_test_add_func ("/exposure/weights/stage", test_stage);
  laws_add ("m21-tally-adds-up", tallies);
  laws_add ("stage-names-its-weakest-links", links);

  return g_test_run ();
}
