/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "intents.h"
#include "laws.h"
#include "random-rules.h"
#include "slotje-stage.h"

static SlotjePoints
score (const SlotjePlatform *platform,
       const SlotjeWeights *weights,
       const SlotjeFacts *facts,
       const SlotjeIntention *intention)
{
  g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (platform->program, facts);

  return slotje_mismatch_score (platform, weights, intention, exposure);
}

static gboolean
is_sound (const SlotjePlatform *platform, const SlotjeFacts *facts)
{
  g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (platform->program, facts);

  for (guint i = 0; i < exposure->n_surfaces; i++)
    if (exposure->reach[i].state == SLOTJE_SURFACE_CONTRADICTION)
      return FALSE;

  return TRUE;
}

/* M21: the score is the sum of the shares of its cells, within its bounds. */
static guint
sum_of_shares (const SlotjePlatform *platform, GRand *rand)
{
  g_autoptr (SlotjeFacts) facts = random_facts (rand, platform->program);
  g_autoptr (SlotjeIntention) intention = random_intention (rand, platform, facts);
  g_autoptr (SlotjeWeights) weights = random_weights (rand, platform);
  g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (platform->program, facts);
  SlotjePoints points = slotje_mismatch_score (platform, weights, intention, exposure);
  SlotjePoints counted = intents_count (platform, weights, intention, exposure);

  g_assert_cmpint (points.best, ==, counted.best);
  g_assert_cmpint (points.worst, ==, counted.worst);
  g_assert_cmpint (points.of, ==, counted.of);
  g_assert_cmpint (points.best, <=, points.worst);
  g_assert_cmpint (points.worst, <=, points.of);
  return points.worst > 0;
}

/* M4: closing a chain never raises either end. */
static guint
closing (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  guint setting = (guint) g_rand_int_range (rand, 0, (gint32) program->n_settings);
  g_autoptr (SlotjeFacts) open = random_facts (rand, program);
  g_autoptr (SlotjeFacts) closed = slotje_facts_copy (open);
  g_autoptr (SlotjeIntention) intention = random_intention (rand, platform, open);
  g_autoptr (SlotjeWeights) weights = random_weights (rand, platform);
  guint low = (guint) g_bit_nth_lsf (open->answers[setting], -1);
  guint high = g_bit_storage (open->answers[setting]) - 1;
  SlotjePoints a, b;

  if (!program->chain[setting] || program->n_constraints > 0)
    return 0;

  low = (guint) g_rand_int_range (rand, 0, (gint32) low + 1);
  high = (guint) g_rand_int_range (rand, (gint32) low, (gint32) high + 1);
  closed->answers[setting] = (SlotjeOptions) ((1 << low) | (1 << high));
  a = score (platform, weights, open, intention);
  b = score (platform, weights, closed, intention);
  g_assert_cmpint (b.best, <=, a.best);
  g_assert_cmpint (b.worst, <=, a.worst);

  return 1;
}

/* M5: the mismatch of a completion lies between best and worst. */
static guint
between (const SlotjePlatform *platform, GRand *rand)
{
  g_autoptr (SlotjeFacts) facts = random_facts (rand, platform->program);
  g_autoptr (SlotjeFacts) completion = completion_new (facts, rand);
  g_autoptr (SlotjeIntention) intention = random_intention (rand, platform, facts);
  g_autoptr (SlotjeWeights) weights = random_weights (rand, platform);
  SlotjePoints wide = score (platform, weights, facts, intention), narrow;

  if (!is_sound (platform, completion))
    return 0;

  narrow = score (platform, weights, completion, intention);
  g_assert_cmpint (wide.best, <=, narrow.best);
  g_assert_cmpint (narrow.worst, <=, wide.worst);

  return 1;
}

/* M20: more content, another account, another pair of eyes that is not wanted: nothing that adds
 * exposure ever makes anything better; accepting never makes anything worse. */
static guint
adding (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeScale *scale = platform->program->scale;
  g_autoptr (SlotjeFacts) facts = random_facts (rand, platform->program);
  g_autoptr (SlotjeIntention) intention = random_intention (rand, platform, facts);
  g_autoptr (SlotjeWeights) weights = random_weights (rand, platform);
  guint surface = (guint) g_rand_int_range (rand, 0, (gint32) platform->n_surfaces);
  guint viewer = scale->viewers[g_rand_int_range (rand, 0, (gint32) scale->n_viewers)].index;
  SlotjeWish *wish = &intention->wishes[surface];
  SlotjePoints two[2], more, less;
  SlotjeHeadline one, both;

  facts->absent[surface] = TRUE;
  less = score (platform, weights, facts, intention);
  facts->absent[surface] = FALSE;
  more = score (platform, weights, facts, intention);
  g_assert_cmpint (less.best, <=, more.best);
  g_assert_cmpint (less.worst, <=, more.worst);
  g_assert_cmpint (less.of, ==, more.of);

  two[0] = less;
  two[1] = more;
  one = slotje_headline_find (two, 1);
  both = slotje_headline_find (two, 2);
  g_assert_cmpint (one.points.worst, <=, both.points.worst);

  wish->accepted |= (SlotjeAudience) 1 << viewer;
  less = score (platform, weights, facts, intention);
  g_assert_cmpint (less.worst, <=, more.worst);
  g_assert_cmpint (less.of, ==, more.of);
  wish->wanted &= ~((SlotjeAudience) 1 << viewer);
  wish->indifferent &= ~((SlotjeAudience) 1 << viewer);
  wish->accepted &= ~((SlotjeAudience) 1 << viewer);
  less = more;
  more = score (platform, weights, facts, intention);
  g_assert_cmpint (less.best, <=, more.best);
  g_assert_cmpint (less.worst, <=, more.worst);

  return more.worst > 0;
}

static SlotjeStage
find_stage (const SlotjePlatform *platform,
            const SlotjeWeights *weights,
            const SlotjeFacts *facts,
            const SlotjeIntention *intention)
{
  g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (platform->program, facts);

  return slotje_stage_find (platform, weights, facts, intention, exposure);
}

/* The stage says the same as the points; not answering never raises how bad it may be, and never
 * takes an account past “not known”. */
static guint
stages (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  g_autoptr (SlotjeFacts) unknown = slotje_facts_new (program);
  g_autoptr (SlotjeIntention) intention = random_intention (rand, platform, facts);
  g_autoptr (SlotjeWeights) weights = random_weights (rand, platform);
  guint setting = (guint) g_rand_int_range (rand, 0, (gint32) program->n_settings);
  SlotjePoints points = score (platform, weights, facts, intention);
  SlotjeStage before = find_stage (platform, weights, facts, intention), after;

  g_assert_cmpint (before.lowest, <=, before.level);
  g_assert_cmpint (points.best > 0, ==, before.level <= SLOTJE_STAGE_OPEN);
  g_assert_cmpint (points.worst == 0, ==, before.level == SLOTJE_STAGE_COMPLETE);

  if (program->controllers[setting] != SLOTJE_CONTROLLER_YOU || !is_sound (platform, facts))
    return 0;
  facts->answers[setting] = unknown->answers[setting];
  after = find_stage (platform, weights, facts, intention);
  g_assert_cmpint (after.lowest, <=, before.lowest);
  g_assert_cmpint (after.level, <=, MAX (before.level, SLOTJE_STAGE_UNKNOWN));

  return 1;
}

/* “Lowest” is the worst level there is among all ways to look things up. */
static guint
lowest (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  g_autoptr (SlotjeIntention) intention = random_intention (rand, platform, facts);
  g_autoptr (SlotjeWeights) weights = random_weights (rand, platform);
  g_autoptr (SlotjeFacts) filled = completion_new (facts, rand);
  SlotjeStage stage = find_stage (platform, weights, facts, intention);

  for (guint i = 0; i < program->n_settings; i++)
    if (program->controllers[i] != SLOTJE_CONTROLLER_YOU)
      filled->answers[i] = facts->answers[i];
  if (!is_sound (platform, filled))
    return 0;
  g_assert_cmpint (stage.lowest, <=, find_stage (platform, weights, filled, intention).level);

  return 1;
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  laws_add ("m4-closing-never-raises-the-mismatch", closing);
  laws_add ("m5-mismatch-between-best-and-worst", between);
  laws_add ("m20-adding-exposure-never-helps", adding);
  laws_add ("m21-sum-of-shares", sum_of_shares);
  laws_add ("stage-follows-the-points", stages);
  laws_add ("stage-lowest-bounds-completions", lowest);

  return g_test_run ();
}
