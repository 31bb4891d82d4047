/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "forgetting.h"
#include "laws.h"
#include "levels.h"
#include "random-rules.h"

#define MOST_WORLDS 2000

static SlotjeExplanation *
choose_cell (const SlotjeProgram *program, const SlotjeFacts *facts, GRand *rand)
{
  guint surface = (guint) g_rand_int_range (rand, 0, (gint32) program->n_surfaces);
  guint viewer = (guint) g_rand_int_range (rand, 0, N_VIEWERS);
  SlotjeExplanation *why = slotje_explain (program, facts, surface, viewer);

  if (why->state == SLOTJE_SURFACE_OK)
    return why;
  slotje_explanation_free (why);

  return NULL;
}

/* Whatever else is answered or changed, an irrelevant setting makes no difference to the cell. */
static guint
soundness (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  g_autoptr (SlotjeExplanation) why = choose_cell (program, facts, rand);
  guint n_checks = 0;

  for (guint i = 0; why != NULL && i < why->irrelevant->len; i++)
    {
      g_autoptr (SlotjeFacts) other = random_facts (rand, program);
      SlotjeFact fact = g_array_index (why->irrelevant, SlotjeFact, i);
      int first = -1;

      /* A restricted link opens worlds that the explanation did not look at. */
      other->links[why->viewer] = facts->links[why->viewer];
      for (guint option = 0; option < program->n_options[fact]; option++)
        {
          int value;

          other->answers[fact] = (SlotjeOptions) (1 << option);
          value = forgetting_get_value (program, other, why->surface, why->viewer);
          if (value < 0)
            continue;
          if (first < 0)
            first = value;
          g_assert_cmpint (value, ==, first);
          n_checks++;
        }
    }

  return n_checks;
}

/* Whether some world, with everything free, changes with the setting. */
static gboolean
makes_a_difference (const SlotjeProgram *program,
                    const SlotjeFacts *free_facts,
                    const SlotjeExplanation *why,
                    SlotjeFact fact)
{
  g_autoptr (SlotjeFacts) completion = slotje_facts_copy (free_facts);
  g_autoptr (SlotjeFacts) rest = slotje_facts_copy (free_facts);

  rest->answers[fact] = 1;
  completion_first (program, rest, why->surface, completion);
  do
    for (guint link = 0; link < SLOTJE_N_LINKS; link++)
      {
        SlotjeReach first = { 0 };

        if ((free_facts->links[why->viewer] & (1 << link)) == 0)
          continue;
        completion->links[why->viewer] = (SlotjeLinks) (1 << link);
        for (guint option = 0; option < program->n_options[fact]; option++)
          {
            SlotjeReach reach;

            completion->answers[fact] = (SlotjeOptions) (1 << option);
            reach = slotje_exposure_evaluate_surface (program, completion, why->surface);
            if (option == 0)
              first = reach;
            else if ((((first.certain ^ reach.certain) | (first.possible ^ reach.possible)) >>
                      why->viewer) &
                     1)
              return TRUE;
          }
        completion->answers[fact] = 1;
      }
  while (completion_next (program, rest, why->surface, completion));

  return FALSE;
}

static gboolean
is_in_some_cone (const SlotjeProgram *program, SlotjeFact fact)
{
  for (guint i = 0; i < program->n_surfaces; i++)
    for (guint j = 0; j < program->cones[i].n_settings; j++)
      if (program->cones[i].settings[j] == fact)
        return TRUE;

  return FALSE;
}

/* Where no constraints play, exactly the settings of the platform's rules without any effect on the
 * cell are listed. */
static guint
completeness (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  g_autoptr (SlotjeExplanation) why = choose_cell (program, facts, rand);
  g_autoptr (SlotjeFacts) free_facts = slotje_facts_copy (facts);

  if (why == NULL || program->cones[why->surface].n_constraints > 0 ||
      program->cones[why->surface].n_worlds > MOST_WORLDS)
    return 0;

  for (guint i = 0; i < program->n_settings; i++)
    forgetting_forget (program, free_facts, (SlotjeFact) i, why->viewer);
  forgetting_forget (program, free_facts, SLOTJE_FACT_LINK, why->viewer);
  for (guint i = 0; i < program->n_settings; i++)
    {
      gboolean expected = is_in_some_cone (program, (SlotjeFact) i) &&
                          !makes_a_difference (program, free_facts, why, (SlotjeFact) i);

      g_assert_true (forgetting_has (why->irrelevant, (SlotjeFact) i) == expected);
    }

  return 1;
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  laws_add ("irrelevant-makes-no-difference", soundness);
  laws_add ("irrelevant-are-all", completeness);

  return g_test_run ();
}
