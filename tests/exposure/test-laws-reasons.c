/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "forgetting.h"
#include "laws.h"
#include "levels.h"
#include "random-rules.h"

/* Going through all subsets of more facts than this takes too long. */
#define MOST_FACTS 8
#define MOST_WORLDS 2000

static int
value_with (const SlotjeProgram *program,
            const SlotjeFacts *facts,
            const GArray *list,
            guint kept,
            const SlotjeExplanation *about)
{
  g_autoptr (SlotjeFacts) fewer = forgetting_keep (program, facts, list, kept, about->viewer);

  return forgetting_get_value (program, fewer, about->surface, about->viewer);
}

/* Fewest facts first, then those with an earlier fact, of which the link is the first. */
static gboolean
comes_before (guint a, guint b)
{
  int n = __builtin_popcount (a) - __builtin_popcount (b);

  if (n != 0)
    return n < 0;
  for (guint i = 0; i < MOST_FACTS + 1; i++)
    if (((a ^ b) >> i) & 1)
      return (a >> i) & 1;

  return FALSE;
}

static void
insert_in_order (GArray *sets, guint set)
{
  guint i = 0;

  while (i < sets->len && comes_before (g_array_index (sets, guint, i), set))
    i++;
  g_array_insert_val (sets, i, set);
}

/* All minimal sufficient sets, by trying every subset. (element-type guint) */
static GArray *
try_all (const SlotjeProgram *program,
         const SlotjeFacts *facts,
         const GArray *list,
         const SlotjeExplanation *about)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree gboolean *sufficient = g_new0 (gboolean, 1u << list->len);

  for (guint kept = 0; kept < 1u << list->len; kept++)
    {
      gboolean minimal;

      sufficient[kept] = value_with (program, facts, list, kept, about) == (int) about->value;
      minimal = sufficient[kept];
      for (guint i = 0; i < list->len; i++)
        if (((kept >> i) & 1) && sufficient[kept ^ (1u << i)])
          minimal = FALSE;
      if (minimal)
        insert_in_order (found, kept);
    }

  return found;
}

static void
compare_reasons (const GArray *expected, const GArray *list, const GPtrArray *reasons)
{
  g_assert_cmpuint (reasons->len, ==, expected->len);
  for (guint i = 0; i < expected->len; i++)
    {
      const GArray *reason = g_ptr_array_index (reasons, i);
      guint set = g_array_index (expected, guint, i), place = 0;

      g_assert_cmpint ((int) reason->len, ==, __builtin_popcount (set));
      for (guint j = 0; j < list->len; j++)
        if ((set >> j) & 1)
          g_assert_cmpuint (g_array_index (reason, SlotjeFact, place++), ==,
                            g_array_index (list, SlotjeFact, j));
    }
}

/* M16: the reasons are all minimal sufficient sets of facts, in the order in which to show them. */
static guint
reasons (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  guint surface = (guint) g_rand_int_range (rand, 0, (gint32) program->n_surfaces);
  guint viewer = (guint) g_rand_int_range (rand, 0, N_VIEWERS);
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  g_autoptr (SlotjeExplanation) why = slotje_explain (program, facts, surface, viewer);
  g_autoptr (GArray) list = forgetting_list_facts (program, facts, surface, viewer);
  g_autoptr (GArray) expected = NULL;

  if (why->state != SLOTJE_SURFACE_OK || why->value == SLOTJE_VALUE_MAYBE)
    {
      g_assert_cmpuint (why->reasons->len, ==, 0);
      return 0;
    }
  if (list->len > MOST_FACTS || program->cones[surface].n_worlds > MOST_WORLDS)
    return 0;

  expected = try_all (program, facts, list, why);
  g_assert_cmpuint (expected->len, >, 0);
  compare_reasons (expected, list, why->reasons);

  return 1;
}

/* The value and the state are those of the evaluation, and who decides is asked alike both ways. */
static guint
agreement (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  guint surface = (guint) g_rand_int_range (rand, 0, (gint32) program->n_surfaces);
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  g_autoptr (SlotjeExposure) exposure = NULL;

  facts->absent[surface] = g_rand_int_range (rand, 0, 10) == 0;
  exposure = slotje_exposure_evaluate (program, facts);
  for (guint viewer = 0; viewer < N_VIEWERS; viewer++)
    {
      g_autoptr (SlotjeExplanation) why = slotje_explain (program, facts, surface, viewer);
      SlotjeValue value = slotje_exposure_get_value (exposure, surface, viewer);
      gboolean open = why->state == SLOTJE_SURFACE_OK && value == SLOTJE_VALUE_MAYBE;

      g_assert_cmpint (why->value, ==, value);
      g_assert_cmpint (why->state, ==, exposure->reach[surface].state);
      g_assert_cmpuint (why->decides, ==, slotje_explain_decides (program, facts, surface, viewer));
      g_assert_true ((why->decides != 0) == open);
    }

  return 1;
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  laws_add ("m16-reasons-are-all-minimal-ones", reasons);
  laws_add ("explanation-agrees-with-evaluation", agreement);

  return g_test_run ();
}
