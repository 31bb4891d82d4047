/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "intents.h"
#include "laws.h"
#include "levels.h"
#include "random-rules.h"

/* Moves the answer to a chain towards open or closed, at both ends; FALSE when it is no chain. */
static gboolean
shift_answer (const SlotjeProgram *program, SlotjeFacts *facts, guint setting, GRand *rand)
{
  guint lowest = (guint) g_bit_nth_lsf (facts->answers[setting], -1);
  guint highest = g_bit_storage (facts->answers[setting]) - 1;
  guint n = program->n_options[setting];

  if (!program->chain[setting])
    return FALSE;

  lowest = (guint) g_rand_int_range (rand, (gint32) lowest, (gint32) n);
  highest = (guint) g_rand_int_range (rand, (gint32) MAX (lowest, highest), (gint32) n);
  facts->answers[setting] = (SlotjeOptions) ((1 << lowest) | (1 << highest));

  return TRUE;
}

/* What is bound by constraints may not be able to move alone; there the law is about complete
 * worlds. */
static gboolean
applies (const SlotjeProgram *program,
         guint surface,
         const SlotjeReach *before,
         const SlotjeReach *after,
         gboolean complete)
{
  if (before->state != SLOTJE_SURFACE_OK || after->state != SLOTJE_SURFACE_OK)
    return FALSE;

  return complete || program->cones[surface].n_constraints == 0;
}

static guint
open_one (const SlotjePlatform *platform, GRand *rand, gboolean complete)
{
  const SlotjeProgram *program = platform->program;
  guint setting = (guint) g_rand_int_range (rand, 0, (gint32) program->n_settings);
  g_autoptr (SlotjeFacts) known = random_facts (rand, program);
  g_autoptr (SlotjeFacts) closed =
                 complete ? completion_new (known, rand) : g_steal_pointer (&known);
  g_autoptr (SlotjeFacts) open = slotje_facts_copy (closed);
  g_autoptr (SlotjeExposure) before = NULL;
  g_autoptr (SlotjeExposure) after = NULL;
  guint n_checks = 0;

  if (!shift_answer (program, open, setting, rand))
    return 0;
  if (complete)
    open->answers[setting] = (SlotjeOptions) random_element (rand, open->answers[setting]);

  before = slotje_exposure_evaluate (program, closed);
  after = slotje_exposure_evaluate (program, open);
  for (guint i = 0; i < program->n_surfaces; i++)
    {
      if (!applies (program, i, &before->reach[i], &after->reach[i], complete))
        continue;
      g_assert_true (laws_is_within (before->reach[i].certain, after->reach[i].certain));
      g_assert_true (laws_is_within (before->reach[i].possible, after->reach[i].possible));
      n_checks++;
    }

  return n_checks;
}

/* M3: opening a chain never closes a cell. */
static guint
opening (const SlotjePlatform *platform, GRand *rand)
{
  return open_one (platform, rand, FALSE) + open_one (platform, rand, TRUE);
}

static gboolean
all_apply (const SlotjeProgram *program,
           const SlotjeExposure *before,
           const SlotjeExposure *after,
           gboolean complete)
{
  for (guint i = 0; i < program->n_surfaces; i++)
    if (!applies (program, i, &before->reach[i], &after->reach[i], complete))
      return FALSE;

  return TRUE;
}

/* M4: closing a chain never raises an end of the score. */
static guint
closing (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  guint setting = (guint) g_rand_int_range (rand, 0, (gint32) program->n_settings);
  gboolean complete = g_rand_boolean (rand);
  g_autoptr (SlotjeFacts) known = random_facts (rand, program);
  g_autoptr (SlotjeFacts) closed =
                 complete ? completion_new (known, rand) : g_steal_pointer (&known);
  g_autoptr (SlotjeFacts) open = slotje_facts_copy (closed);
  g_autoptr (SlotjeExposure) high = NULL;
  g_autoptr (SlotjeExposure) low = NULL;
  g_autoptr (SlotjeWeights) weights = random_weights (rand, platform);
  SlotjePoints more, fewer;

  if (!shift_answer (program, open, setting, rand))
    return 0;
  if (complete)
    open->answers[setting] = (SlotjeOptions) random_element (rand, open->answers[setting]);

  low = slotje_exposure_evaluate (program, closed);
  high = slotje_exposure_evaluate (program, open);
  if (!all_apply (program, low, high, complete))
    return 0;

  more = slotje_score_reach (platform, weights, high);
  fewer = slotje_score_reach (platform, weights, low);
  g_assert_cmpint (fewer.best, <=, more.best);
  g_assert_cmpint (fewer.worst, <=, more.worst);

  return 1;
}

/* M10: search ≤ web ≤ member ≤ every human, in openness. */
static guint
nesting (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (program, facts);
  guint n_checks = 0;

  for (guint i = 0; i < exposure->n_surfaces; i++)
    {
      SlotjeValue search = slotje_exposure_get_value (exposure, i, VIEWER_SEARCH);
      SlotjeValue web = slotje_exposure_get_value (exposure, i, VIEWER_WEB);
      SlotjeValue member = slotje_exposure_get_value (exposure, i, VIEWER_MEMBER);

      if (exposure->reach[i].state != SLOTJE_SURFACE_OK)
        continue;
      g_assert_cmpint (search, <=, web);
      g_assert_cmpint (web, <=, member);
      for (guint viewer = 0; viewer < VIEWER_MEMBER; viewer++)
        g_assert_cmpint (member, <=, slotje_exposure_get_value (exposure, i, viewer));
      n_checks++;
    }

  return n_checks;
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  laws_add ("m3-opening-never-closes", opening);
  laws_add ("m4-closing-never-raises-the-score", closing);
  laws_add ("m10-openness-of-viewers", nesting);

  return g_test_run ();
}
