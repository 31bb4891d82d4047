/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "intents.h"
#include "laws.h"
#include "random-rules.h"

/* Enumerating more completions than this takes too long. */
#define MOST_COMPLETIONS 3000

/* M1: narrowing an answer or a link never changes a yes or a no. */
static guint
narrowing (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  g_autoptr (SlotjeFacts) narrower = slotje_facts_copy (facts);
  g_autoptr (SlotjeExposure) wide = slotje_exposure_evaluate (program, facts);
  g_autoptr (SlotjeExposure) narrow = NULL;
  guint n_checks = 0;

  for (guint i = 0; i < facts->n_settings; i++)
    if (g_rand_boolean (rand))
      narrower->answers[i] = (SlotjeOptions) random_subset (rand, facts->answers[i]);
  for (guint i = 0; i < program->scale->n_viewers; i++)
    if (g_rand_boolean (rand))
      narrower->links[i] = (SlotjeLinks) random_subset (rand, facts->links[i]);
  narrow = slotje_exposure_evaluate (program, narrower);

  for (guint i = 0; i < wide->n_surfaces; i++)
    {
      if (wide->reach[i].state == SLOTJE_SURFACE_CONTRADICTION)
        g_assert_cmpint (narrow->reach[i].state, ==, SLOTJE_SURFACE_CONTRADICTION);
      if (narrow->reach[i].state != SLOTJE_SURFACE_OK)
        continue;
      g_assert_true (laws_is_within (wide->reach[i].certain, narrow->reach[i].certain));
      g_assert_true (laws_is_within (narrow->reach[i].possible, wide->reach[i].possible));
      n_checks++;
    }

  return n_checks;
}

/* Takes in what is so with the answers of @completion, whatever the links. */
static void
take_in (const SlotjeProgram *program,
         const SlotjeFacts *facts,
         guint surface,
         SlotjeFacts *completion,
         SlotjeReach *sum)
{
  for (guint link = 0; link < SLOTJE_N_LINKS; link++)
    {
      SlotjeReach reach;

      for (guint i = 0; i < SLOTJE_MAX_VIEWERS; i++)
        completion->links[i] = facts->links[i] & (1 << link)
                                   ? (SlotjeLinks) (1 << link)
                                   : (SlotjeLinks) (facts->links[i] & -facts->links[i]);
      reach = slotje_exposure_evaluate_surface (program, completion, surface);
      if (reach.state == SLOTJE_SURFACE_CONTRADICTION)
        continue;
      sum->state = SLOTJE_SURFACE_OK;
      sum->certain &= reach.certain;
      sum->possible |= reach.possible;
    }
}

/* M2: certain is what all completions share, possible what any of them has. */
static guint
completions (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  guint n_checks = 0;

  for (guint i = 0; i < program->n_surfaces; i++)
    {
      g_autoptr (SlotjeFacts) completion = slotje_facts_copy (facts);
      SlotjeReach reach = slotje_exposure_evaluate_surface (program, facts, i);
      SlotjeReach sum = { program->scale->all, 0, SLOTJE_SURFACE_CONTRADICTION };

      if (completion_count (program, facts, i) > MOST_COMPLETIONS)
        continue;
      completion_first (program, facts, i, completion);
      do
        take_in (program, facts, i, completion, &sum);
      while (completion_next (program, facts, i, completion));

      g_assert_cmpint (sum.state, ==, reach.state);
      n_checks++;
      if (sum.state != SLOTJE_SURFACE_OK)
        continue;
      g_assert_cmphex (sum.certain, ==, reach.certain);
      g_assert_cmphex (sum.possible, ==, reach.possible);
    }

  return n_checks;
}

static gboolean
is_sound (const SlotjeExposure *exposure)
{
  for (guint i = 0; i < exposure->n_surfaces; i++)
    if (exposure->reach[i].state != SLOTJE_SURFACE_OK)
      return FALSE;

  return TRUE;
}

/* M5: the score of a completion lies between best and worst. */
static guint
score_between (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  g_autoptr (SlotjeFacts) completion = completion_new (facts, rand);
  g_autoptr (SlotjeExposure) before = slotje_exposure_evaluate (program, facts);
  g_autoptr (SlotjeExposure) after = slotje_exposure_evaluate (program, completion);
  g_autoptr (SlotjeWeights) weights = random_weights (rand, platform);
  SlotjePoints wide, narrow;

  if (!is_sound (after))
    return 0;

  wide = slotje_score_reach (platform, weights, before);
  narrow = slotje_score_reach (platform, weights, after);
  g_assert_cmpint (wide.best, <=, narrow.best);
  g_assert_cmpint (narrow.best, <=, narrow.worst);
  g_assert_cmpint (narrow.worst, <=, wide.worst);
  g_assert_cmpint (wide.of, ==, narrow.of);
  g_assert_cmpint (0, <=, wide.best);
  g_assert_cmpint (wide.worst, <=, wide.of);

  return 1;
}

/* M6: filling in one answer in every way, and putting the results together, gives the first result.
 */
static guint
filling_in (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  guint setting = (guint) g_rand_int_range (rand, 0, (gint32) program->n_settings);
  g_autoptr (SlotjeExposure) before = slotje_exposure_evaluate (program, facts);
  g_autoptr (SlotjeFacts) filled = slotje_facts_copy (facts);

  for (guint i = 0; i < program->n_surfaces; i++)
    {
      SlotjeReach sum = { program->scale->all, 0, SLOTJE_SURFACE_CONTRADICTION };

      for (guint option = 0; option < program->n_options[setting]; option++)
        {
          SlotjeReach reach;

          filled->answers[setting] = (SlotjeOptions) (1 << option);
          reach = slotje_exposure_evaluate_surface (program, filled, i);
          if ((facts->answers[setting] & (1 << option)) == 0 ||
              reach.state == SLOTJE_SURFACE_CONTRADICTION)
            continue;
          sum.state = SLOTJE_SURFACE_OK;
          sum.certain &= reach.certain;
          sum.possible |= reach.possible;
        }
      g_assert_cmpint (sum.state, ==, before->reach[i].state);
      g_assert_true (sum.state != SLOTJE_SURFACE_OK || sum.certain == before->reach[i].certain);
      g_assert_true (sum.state != SLOTJE_SURFACE_OK || sum.possible == before->reach[i].possible);
    }

  return program->n_surfaces;
}

/* M18: a change and its undoing leave every bit as it was. */
static guint
undoing (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  g_autoptr (SlotjeFacts) other = random_facts (rand, program);
  g_autoptr (SlotjeFacts) kept = slotje_facts_copy (facts);
  g_autoptr (SlotjeExposure) before = slotje_exposure_evaluate (program, facts);
  g_autoptr (SlotjeExposure) between = NULL;
  g_autoptr (SlotjeExposure) after = NULL;

  memcpy (facts->answers, other->answers, facts->n_settings * sizeof *facts->answers);
  memcpy (facts->links, other->links, sizeof facts->links);
  between = slotje_exposure_evaluate (program, facts);
  memcpy (facts->answers, kept->answers, facts->n_settings * sizeof *facts->answers);
  memcpy (facts->links, kept->links, sizeof facts->links);
  after = slotje_exposure_evaluate (program, facts);

  g_assert_cmpmem (before->reach, before->n_surfaces * sizeof (SlotjeReach), after->reach,
                   after->n_surfaces * sizeof (SlotjeReach));

  return memcmp (before->reach, between->reach, before->n_surfaces * sizeof (SlotjeReach)) != 0;
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  laws_add ("m1-narrowing-keeps-yes-and-no", narrowing);
  laws_add ("m2-bounds-of-all-completions", completions);
  laws_add ("m5-score-between-best-and-worst", score_between);
  laws_add ("m6-filling-in", filling_in);
  laws_add ("m18-change-and-undo", undoing);

  return g_test_run ();
}
