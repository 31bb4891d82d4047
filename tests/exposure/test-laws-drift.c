/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "intents.h"
#include "laws.h"
#include "random-rules.h"
#include "slotje-drift.h"

static SlotjeDrift *
find (const SlotjePlatform *platform,
      const SlotjeOwnWeights *own,
      const SlotjeFacts *old,
      const SlotjeFacts *new)
{
  const SlotjeDriftFacts before = { platform, old, NULL };
  const SlotjeDriftFacts after = { platform, new, NULL };

  return slotje_drift_find_for_facts (&before, &after, old, own);
}

static void
assert_no_points (SlotjePoints points)
{
  g_assert_cmpint (points.best, ==, 0);
  g_assert_cmpint (points.worst, ==, 0);
  g_assert_cmpint (points.of, ==, 0);
}

/* The parts add up to the whole, which is the difference of two scores. */
static void
check_sum (const SlotjeDrift *drift)
{
  SlotjePoints sum = { 0, 0, 0 };

  for (guint i = 0; i < SLOTJE_N_DRIFT_PARTS; i++)
    {
      sum.best += drift->parts[i].best;
      sum.worst += drift->parts[i].worst;
      sum.of += drift->parts[i].of;
    }
  g_assert_cmpint (sum.best, ==, drift->after.best - drift->before.best);
  g_assert_cmpint (sum.worst, ==, drift->after.worst - drift->before.worst);
  g_assert_cmpint (sum.of, ==, drift->after.of - drift->before.of);
}

/* M22: compared with itself nothing drifted. */
static guint
same (const SlotjePlatform *platform, GRand *rand)
{
  g_autoptr (SlotjeFacts) facts = random_facts (rand, platform->program);
  g_autoptr (SlotjeOwnWeights) own = random_own_weights (rand, platform);
  g_autoptr (SlotjeDrift) drift = find (platform, own, facts, facts);

  for (guint i = 0; i < SLOTJE_N_DRIFT_PARTS; i++)
    assert_no_points (drift->parts[i]);
  g_assert_cmpuint (drift->cells->len, ==, 0);

  return drift->before.of > 0;
}

/* M22: swapped is negated, cell by cell. */
static guint
swapped (const SlotjePlatform *platform, GRand *rand)
{
  g_autoptr (SlotjeFacts) a = random_facts (rand, platform->program);
  g_autoptr (SlotjeFacts) b = random_facts (rand, platform->program);
  g_autoptr (SlotjeOwnWeights) own = random_own_weights (rand, platform);
  g_autoptr (SlotjeDrift) there = find (platform, own, a, b);
  g_autoptr (SlotjeDrift) back = find (platform, own, b, a);

  check_sum (there);
  check_sum (back);
  g_assert_cmpint (there->before.worst, ==, back->after.worst);
  g_assert_cmpint (there->after.worst, ==, back->before.worst);
  g_assert_cmpint (there->before.best, ==, back->after.best);
  g_assert_cmpuint (there->cells->len, ==, back->cells->len);
  for (guint i = 0; i < there->cells->len; i++)
    {
      const SlotjeDriftCell *x = &g_array_index (there->cells, SlotjeDriftCell, i);
      const SlotjeDriftCell *y = &g_array_index (back->cells, SlotjeDriftCell, i);

      g_assert_cmpint (x->new_surface, ==, y->new_surface);
      g_assert_cmpuint (x->viewer, ==, y->viewer);
      g_assert_cmpint (x->from, ==, y->to);
      g_assert_cmpint (x->to, ==, y->from);
      g_assert_true (x->causes & (1u << x->cause));
    }

  return there->cells->len;
}

/* The facts of @a, with one part of them as in @b. */
static SlotjeFacts *
mix (const SlotjeProgram *program, const SlotjeFacts *a, const SlotjeFacts *b, SlotjeDriftPart part)
{
  SlotjeFacts *facts = slotje_facts_copy (a);

  if (part == SLOTJE_DRIFT_RELATIONS)
    memcpy (facts->links, b->links, sizeof facts->links);
  for (guint i = 0; i < program->n_settings; i++)
    {
      gboolean yours = program->controllers[i] == SLOTJE_CONTROLLER_YOU;

      if ((part == SLOTJE_DRIFT_YOU && yours) || (part == SLOTJE_DRIFT_OTHERS && !yours))
        facts->answers[i] = b->answers[i];
    }
  if (part == SLOTJE_DRIFT_YOU && program->n_surfaces > 1)
    facts->absent[0] = !a->absent[0];

  return facts;
}

/* What only one part changes is all of that part; swapped it is negated as well. */
static guint
one_part (const SlotjePlatform *platform, GRand *rand)
{
  SlotjeDriftPart part =
      (SlotjeDriftPart) g_rand_int_range (rand, SLOTJE_DRIFT_RELATIONS, SLOTJE_N_DRIFT_PARTS);
  g_autoptr (SlotjeFacts) a = random_facts (rand, platform->program);
  g_autoptr (SlotjeFacts) other = random_facts (rand, platform->program);
  g_autoptr (SlotjeFacts) b = mix (platform->program, a, other, part);
  g_autoptr (SlotjeOwnWeights) own = random_own_weights (rand, platform);
  g_autoptr (SlotjeDrift) there = find (platform, own, a, b);
  g_autoptr (SlotjeDrift) back = find (platform, own, b, a);

  for (guint i = 0; i < SLOTJE_N_DRIFT_PARTS; i++)
    {
      if (i != part)
        assert_no_points (there->parts[i]);
      g_assert_cmpint (there->parts[i].worst, ==, -back->parts[i].worst);
      g_assert_cmpint (there->parts[i].best, ==, -back->parts[i].best);
    }
  for (guint i = 0; i < there->cells->len; i++)
    g_assert_cmpint (g_array_index (there->cells, SlotjeDriftCell, i).cause, ==, part);

  return there->cells->len;
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  laws_add ("m22-no-drift-from-itself", same);
  laws_add ("m22-swapped-is-negated", swapped);
  laws_add ("m22-one-part", one_part);

  return g_test_run ();
}
