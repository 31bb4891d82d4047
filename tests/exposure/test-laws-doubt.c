/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "forgetting.h"
#include "laws.h"
#include "levels.h"
#include "random-rules.h"

/* Going through all pairs of more worlds than this takes too long. */
#define MOST_WORLDS 150

/* A complete world and what the viewer has there: −1 when it cannot be. */
typedef struct
{
  SlotjeFacts *facts;
  int value;
} World;

static void
clear_world (gpointer data)
{
  slotje_facts_free (((World *) data)->facts);
}

/* Every world that the facts allow, link included. (element-type World) */
static GArray *
list_worlds (const SlotjeProgram *program, const SlotjeFacts *facts, guint surface, guint viewer)
{
  GArray *worlds = g_array_new (FALSE, FALSE, sizeof (World));
  g_autoptr (SlotjeFacts) completion = slotje_facts_copy (facts);

  g_array_set_clear_func (worlds, clear_world);
  completion_first (program, facts, surface, completion);
  do
    for (guint link = 0; link < SLOTJE_N_LINKS; link++)
      {
        World world;

        if ((facts->links[viewer] & (1 << link)) == 0)
          continue;
        completion->links[viewer] = (SlotjeLinks) (1 << link);
        world.facts = slotje_facts_copy (completion);
        world.value = forgetting_get_value (program, completion, surface, viewer);
        g_array_append_val (worlds, world);
      }
  while (completion_next (program, facts, surface, completion));

  return worlds;
}

/* In how many facts of the cell two worlds differ, and in which one last. */
static guint
count_differences (const SlotjeProgram *program,
                   const World *a,
                   const World *b,
                   guint surface,
                   guint viewer,
                   SlotjeFact *last)
{
  const SlotjeCone *cone = &program->cones[surface];
  guint n = 0;

  for (guint i = 0; i < cone->n_settings; i++)
    if (a->facts->answers[cone->settings[i]] != b->facts->answers[cone->settings[i]])
      {
        *last = cone->settings[i];
        n++;
      }
  if (levels_is_role (viewer) && a->facts->links[viewer] != b->facts->links[viewer])
    {
      *last = SLOTJE_FACT_LINK;
      n++;
    }

  return n;
}

/* Chooses a cell at random; NULL when there are too many worlds to go through. */
static SlotjeExplanation *
choose_cell (const SlotjeProgram *program, const SlotjeFacts *facts, GRand *rand)
{
  guint surface = (guint) g_rand_int_range (rand, 0, (gint32) program->n_surfaces);
  guint viewer = (guint) g_rand_int_range (rand, 0, N_VIEWERS);
  SlotjeExplanation *why;

  if (completion_count (program, facts, surface) > MOST_WORLDS)
    return NULL;

  why = slotje_explain (program, facts, surface, viewer);
  if (why->state == SLOTJE_SURFACE_OK)
    return why;
  slotje_explanation_free (why);

  return NULL;
}

/* A pivot of a maybe changes it alone; what constraints bind may need company. */
static guint
pivots (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  g_autoptr (SlotjeExplanation) why = choose_cell (program, facts, rand);
  g_autoptr (GArray) worlds = NULL;
  g_autoptr (GArray) expected = g_array_new (FALSE, FALSE, sizeof (SlotjeFact));
  gboolean residual = FALSE;

  if (why == NULL)
    return 0;

  worlds = list_worlds (program, facts, why->surface, why->viewer);
  for (guint i = 0; i < worlds->len; i++)
    for (guint j = 0; j < worlds->len; j++)
      {
        const World *a = &g_array_index (worlds, World, i), *b = &g_array_index (worlds, World, j);
        SlotjeFact fact = 0;

        residual = residual || a->value == SLOTJE_VALUE_MAYBE;
        if (a->value >= 0 && b->value >= 0 && a->value != b->value &&
            count_differences (program, a, b, why->surface, why->viewer, &fact) == 1 &&
            !forgetting_has (expected, fact))
          g_array_append_val (expected, fact);
      }

  g_assert_true (why->residual == residual);
  for (guint i = 0; i < expected->len; i++)
    g_assert_true (forgetting_has (why->pivots, g_array_index (expected, SlotjeFact, i)));
  if (program->cones[why->surface].n_constraints == 0)
    g_assert_cmpuint (why->pivots->len, ==, expected->len);
  if (why->value != SLOTJE_VALUE_MAYBE)
    g_assert_true (why->pivots->len == 0 && !why->residual);

  return why->value == SLOTJE_VALUE_MAYBE;
}

static guint
get_decider (const SlotjeProgram *program, SlotjeFact fact)
{
  if (fact == SLOTJE_FACT_LINK || program->controllers[fact] == SLOTJE_CONTROLLER_YOU)
    return SLOTJE_DECIDES_YOU;

  return program->controllers[fact] == SLOTJE_CONTROLLER_OTHER ? SLOTJE_DECIDES_OTHER
                                                               : SLOTJE_DECIDES_PLATFORM;
}

/* When all pivots are settled, nothing is open but what somebody else decides anyhow; and those who
 * decide are those who can settle the pivots, and these others. */
static guint
settling (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  g_autoptr (SlotjeExplanation) why = choose_cell (program, facts, rand);
  g_autoptr (SlotjeFacts) completion = completion_new (facts, rand);
  g_autoptr (SlotjeFacts) settled = slotje_facts_copy (facts);
  guint decides = 0;
  int value;

  if (why == NULL || why->value != SLOTJE_VALUE_MAYBE)
    return 0;

  for (guint i = 0; i < why->pivots->len; i++)
    {
      SlotjeFact fact = g_array_index (why->pivots, SlotjeFact, i);

      decides |= get_decider (program, fact);
      if (fact == SLOTJE_FACT_LINK)
        settled->links[why->viewer] = completion->links[why->viewer];
      else
        settled->answers[fact] = completion->answers[fact];
    }
  g_assert_cmpuint (why->decides, ==, decides | (why->residual ? SLOTJE_DECIDES_OTHER : 0));

  value = forgetting_get_value (program, settled, why->surface, why->viewer);
  if (!why->residual)
    g_assert_cmpint (value, !=, SLOTJE_VALUE_MAYBE);

  return 1;
}

/* The world of a witness, after checking that the facts allow it. */
static World
follow_witness (const SlotjeProgram *program,
                const SlotjeFacts *facts,
                const SlotjeExplanation *why,
                const SlotjeWitness *witness)
{
  const SlotjeCone *cone = &program->cones[why->surface];
  World world = { slotje_facts_copy (facts), 0 };

  for (guint i = 0; i < cone->n_settings; i++)
    {
      g_assert_true ((facts->answers[cone->settings[i]] >> witness->options[i]) & 1);
      world.facts->answers[cone->settings[i]] = (SlotjeOptions) (1 << witness->options[i]);
    }
  if (levels_is_role (why->viewer))
    g_assert_true ((facts->links[why->viewer] >> witness->link) & 1);
  world.facts->links[why->viewer] = (SlotjeLinks) (1 << witness->link);
  world.value = forgetting_get_value (program, world.facts, why->surface, why->viewer);

  return world;
}

static guint
find_smallest_difference (const SlotjeProgram *program,
                          const GArray *worlds,
                          guint surface,
                          guint viewer)
{
  guint smallest = G_MAXUINT;
  SlotjeFact fact;

  for (guint i = 0; i < worlds->len; i++)
    for (guint j = 0; j < worlds->len; j++)
      {
        const World *a = &g_array_index (worlds, World, i), *b = &g_array_index (worlds, World, j);

        if (a->value >= SLOTJE_VALUE_MAYBE && b->value >= 0 && b->value <= SLOTJE_VALUE_MAYBE)
          smallest = MIN (smallest, count_differences (program, a, b, surface, viewer, &fact));
      }

  return smallest;
}

/* The witnesses are worlds that can be, on either side, and none are nearer to each other. */
static guint
witnesses (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  g_autoptr (SlotjeExplanation) why = choose_cell (program, facts, rand);
  g_autoptr (GArray) worlds = NULL;
  World yes, no;
  SlotjeFact fact;

  if (why == NULL)
    return 0;
  g_assert_true (why->yes.exists == (why->value != SLOTJE_VALUE_NO));
  g_assert_true (why->no.exists == (why->value != SLOTJE_VALUE_YES));
  if (why->value != SLOTJE_VALUE_MAYBE)
    return 0;

  worlds = list_worlds (program, facts, why->surface, why->viewer);
  yes = follow_witness (program, facts, why, &why->yes);
  no = follow_witness (program, facts, why, &why->no);
  g_assert_cmpint (yes.value, >=, SLOTJE_VALUE_MAYBE);
  g_assert_cmpint (no.value, >=, 0);
  g_assert_cmpint (no.value, <=, SLOTJE_VALUE_MAYBE);
  g_assert_cmpuint (count_differences (program, &yes, &no, why->surface, why->viewer, &fact), ==,
                    find_smallest_difference (program, worlds, why->surface, why->viewer));
  clear_world (&yes);
  clear_world (&no);

  return 1;
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  laws_add ("pivots-change-the-cell", pivots);
  laws_add ("settling-the-pivots-settles-the-cell", settling);
  laws_add ("witnesses-are-nearest", witnesses);

  return g_test_run ();
}
