/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "intents.h"
#include "laws.h"
#include "levels.h"
#include "random-rules.h"

static gboolean
is_in_cone (const SlotjeCone *cone, guint setting)
{
  for (guint i = 0; i < cone->n_settings; i++)
    if (cone->settings[i] == setting)
      return TRUE;

  return FALSE;
}

/* M7: what a surface does not depend on changes nothing. */
static guint
outside (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  guint n_checks = 0;

  for (guint i = 0; i < program->n_surfaces; i++)
    {
      g_autoptr (SlotjeFacts) changed = random_facts (rand, program);
      SlotjeReach before = slotje_exposure_evaluate_surface (program, facts, i), after;
      gboolean any = FALSE;

      memcpy (changed->links, facts->links, sizeof facts->links);
      for (guint j = 0; j < program->n_settings; j++)
        if (is_in_cone (&program->cones[i], j))
          changed->answers[j] = facts->answers[j];
        else
          any = any || changed->answers[j] != facts->answers[j];
      after = slotje_exposure_evaluate_surface (program, changed, i);
      g_assert_cmpmem (&before, sizeof before, &after, sizeof after);
      n_checks += any;
    }

  return n_checks;
}

/* M8: the link of a viewer changes the column of that viewer and no other. */
static guint
own_column (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  guint viewer = (guint) g_rand_int_range (rand, 0, N_VIEWERS);
  SlotjeAudience column = levels_is_role (viewer) ? 1u << viewer : 0;
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  g_autoptr (SlotjeExposure) before = slotje_exposure_evaluate (program, facts);
  g_autoptr (SlotjeExposure) after = NULL;
  guint n_checks = 0;

  facts->links[viewer] = (SlotjeLinks) random_subset (rand, 0x0f);
  after = slotje_exposure_evaluate (program, facts);
  for (guint i = 0; i < program->n_surfaces; i++)
    {
      g_assert_cmpint (before->reach[i].state, ==, after->reach[i].state);
      if (before->reach[i].state != SLOTJE_SURFACE_OK)
        continue;
      g_assert_cmphex ((before->reach[i].certain ^ after->reach[i].certain) & ~column, ==, 0);
      g_assert_cmphex ((before->reach[i].possible ^ after->reach[i].possible) & ~column, ==, 0);
      n_checks++;
    }

  return n_checks;
}

/* A surface that is not there is seen by nobody, and touches no other. */
static guint
absence (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  guint gone = (guint) g_rand_int_range (rand, 0, (gint32) program->n_surfaces);
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  g_autoptr (SlotjeExposure) before = slotje_exposure_evaluate (program, facts);
  g_autoptr (SlotjeExposure) after = NULL;
  g_autoptr (SlotjeWeights) weights = random_weights (rand, platform);
  SlotjePoints more = slotje_score_reach (platform, weights, before), fewer;

  facts->absent[gone] = TRUE;
  after = slotje_exposure_evaluate (program, facts);
  fewer = slotje_score_reach (platform, weights, after);
  for (guint i = 0; i < program->n_surfaces; i++)
    if (i != gone)
      g_assert_cmpmem (&before->reach[i], sizeof (SlotjeReach), &after->reach[i],
                       sizeof (SlotjeReach));

  g_assert_cmpint (after->reach[gone].state, ==, SLOTJE_SURFACE_ABSENT);
  g_assert_cmphex (after->reach[gone].certain | after->reach[gone].possible, ==, 0);
  g_assert_cmpint (fewer.best, <=, more.best);
  g_assert_cmpint (fewer.worst, <=, more.worst);
  g_assert_cmpint (fewer.of, ==, more.of);

  return 1;
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  laws_add ("m7-outside-the-cone", outside);
  laws_add ("m8-links-stay-in-their-column", own_column);
  laws_add ("absence-touches-nothing-else", absence);

  return g_test_run ();
}
