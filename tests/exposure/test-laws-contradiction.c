/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "laws.h"
#include "levels.h"
#include "naive.h"
#include "random-rules.h"
#include "slotje-explanation.h"

/* Answers that are more often single, and so clash more often. */
static SlotjeFacts *
make_clashing_facts (const SlotjeProgram *program, GRand *rand)
{
  SlotjeFacts *facts = random_facts (rand, program);

  for (guint i = 0; i < facts->n_settings; i++)
    if (g_rand_int_range (rand, 0, 3) > 0)
      facts->answers[i] = (SlotjeOptions) random_element (rand, facts->answers[i]);

  return facts;
}

/* Only the answers to the settings in @kept, a set of bits. */
static gboolean
still_clashes (const SlotjeProgram *program, const SlotjeFacts *facts, guint surface, guint64 kept)
{
  g_autoptr (SlotjeFacts) fewer = slotje_facts_new (program);

  for (guint i = 0; i < program->n_settings; i++)
    if ((kept >> i) & 1)
      fewer->answers[i] = facts->answers[i];

  return slotje_exposure_evaluate_surface (program, fewer, surface).state ==
         SLOTJE_SURFACE_CONTRADICTION;
}

static void
check_clash (const SlotjeProgram *program, const SlotjeFacts *facts, guint surface)
{
  g_autoptr (GArray) clash = slotje_exposure_find_clash (program, facts, surface);
  guint64 set = 0;

  for (guint i = 0; i < clash->len; i++)
    {
      guint setting = g_array_index (clash, guint, i);

      g_assert_true (i == 0 || setting > g_array_index (clash, guint, i - 1));
      set |= G_GUINT64_CONSTANT (1) << setting;
    }
  g_assert_true (still_clashes (program, facts, surface, set));
  for (guint i = 0; i < program->n_settings; i++)
    if ((set >> i) & 1)
      g_assert_false (still_clashes (program, facts, surface, set ^ (G_GUINT64_CONSTANT (1) << i)));
}

/* M24: the set is clashing and minimal; no contradiction, no set; and the explanation has the same.
 */
static guint
clash (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) facts = make_clashing_facts (program, rand);
  g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (program, facts);
  guint n_checks = 0;

  for (guint i = 0; i < program->n_surfaces; i++)
    {
      guint viewer = (guint) g_rand_int_range (rand, 0, N_VIEWERS);
      g_autoptr (GArray) set = slotje_exposure_find_clash (program, facts, i);
      g_autoptr (SlotjeExplanation) why = slotje_explain (program, facts, i, viewer);

      g_assert_cmpuint (why->clash->len, ==, set->len);
      for (guint j = 0; j < set->len; j++)
        g_assert_cmpuint (g_array_index (why->clash, SlotjeFact, j), ==,
                          g_array_index (set, guint, j));
      if (exposure->reach[i].state != SLOTJE_SURFACE_CONTRADICTION)
        {
          g_assert_cmpuint (set->len, ==, 0);
          continue;
        }
      g_assert_cmpuint (why->reasons->len + why->pivots->len + why->irrelevant->len, ==, 0);
      g_assert_false (why->yes.exists || why->no.exists);
      check_clash (program, facts, i);
      n_checks++;
    }

  return n_checks;
}

/* M24: a surface is in contradiction exactly when the naive evaluation finds no world for it. */
static guint
no_world (const RuleSet *rules, GRand *rand)
{
  SlotjePlatform *platform = rule_set_compile (rules);
  g_autoptr (SlotjeFacts) facts = make_clashing_facts (platform->program, rand);
  g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (platform->program, facts);
  guint n_contradictions = 0;

  for (guint i = 0; i < exposure->n_surfaces; i++)
    {
      gboolean any = naive_cell (rules, facts, i, VIEWER_WEB).any;

      g_assert_true (any == (exposure->reach[i].state == SLOTJE_SURFACE_OK));
      n_contradictions += !any;
    }
  rule_set_free_platform (platform);

  return n_contradictions;
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  laws_add ("m24-clash-is-minimal", clash);
  laws_add_for_rules ("m24-contradiction-is-no-world", no_world);

  return g_test_run ();
}
