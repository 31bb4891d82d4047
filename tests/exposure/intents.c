/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "intents.h"

#include "levels.h"
#include "random-rules.h"

SlotjeIntention *
random_intention (GRand *rand, const SlotjePlatform *platform, const SlotjeFacts *facts)
{
  SlotjeIntention *self = slotje_intention_new (platform->program);
  SlotjeAudience all = platform->program->scale->all;

  for (guint i = 0; i < self->n_surfaces; i++)
    {
      SlotjeAudience wanted = g_rand_int (rand) & g_rand_int (rand) & all;
      SlotjeAudience indifferent = g_rand_int (rand) & g_rand_int (rand) & g_rand_int (rand) & all;

      self->wishes[i] = (SlotjeWish){ .wanted = wanted, .indifferent = indifferent & ~wanted };
    }
  self->purpose = g_rand_int_range (rand, -1, SLOTJE_N_PURPOSES);
  for (guint i = 0; i < self->n_settings; i++)
    if (g_rand_int_range (rand, 0, 8) == 0)
      slotje_intention_keep (self, platform->program, facts, i);

  return self;
}

SlotjeOwnWeights *
random_own_weights (GRand *rand, const SlotjePlatform *platform)
{
  const SlotjeScale *scale = platform->program->scale;
  SlotjeOwnWeights *own = slotje_own_weights_new ();

  for (guint i = 0; i < scale->n_viewers; i++)
    slotje_own_weights_set_viewer (own, scale->viewers[i].id, g_rand_int_range (rand, -1, 6));
  for (guint i = 0; i < platform->n_surfaces; i++)
    if (g_rand_boolean (rand))
      slotje_own_weights_set_surface (own, platform->id, platform->surfaces[i].id,
                                      g_rand_int_range (rand, 1, 6));

  return own;
}

SlotjeWeights *
random_weights (GRand *rand, const SlotjePlatform *platform)
{
  g_autoptr (SlotjeOwnWeights) own = random_own_weights (rand, platform);

  return slotje_weights_new (platform, own);
}

SlotjeIntention *
intents_for (const SlotjePlatform *platform, SlotjeAudience wanted)
{
  SlotjeIntention *self = slotje_intention_new (platform->program);

  for (guint i = 0; i < self->n_surfaces; i++)
    self->wishes[i] = (SlotjeWish){ .wanted = wanted };

  return self;
}

SlotjeAudience
intents_get_judged (const SlotjeIntention *intention, const SlotjeScale *scale, guint surface)
{
  const SlotjeWish *wish = &intention->wishes[surface];

  return scale->all & ~(wish->wanted | wish->indifferent | wish->accepted);
}

SlotjePoints
intents_count (const SlotjePlatform *platform,
               const SlotjeWeights *weights,
               const SlotjeIntention *intention,
               const SlotjeExposure *exposure)
{
  const SlotjeScale *scale = platform->program->scale;
  SlotjePoints points = { 0, 0, 0 };

  for (guint i = 0; i < platform->n_surfaces; i++)
    for (guint j = 0; j < scale->n_viewers; j++)
      {
        SlotjeAudience bit = (SlotjeAudience) 1 << scale->viewers[j].index;
        gint64 share = (gint64) weights->surfaces[i] * weights->viewers[scale->viewers[j].index];
        SlotjeVerdict verdict =
            slotje_intention_compare (intention, exposure, i, scale->viewers[j].index);

        if (verdict == SLOTJE_VERDICT_OVER_CERTAIN)
          points.best += share;
        if (verdict == SLOTJE_VERDICT_OVER_CERTAIN || verdict == SLOTJE_VERDICT_OVER_POSSIBLE)
          points.worst += share;
        if (((intention->wishes[i].wanted | intention->wishes[i].indifferent) & bit) == 0)
          points.of += share;
      }

  return points;
}

gboolean
intents_is_broken (const SlotjeIntention *intention,
                   const SlotjeExposure *before,
                   const SlotjeExposure *after)
{
  for (guint i = 0; i < before->n_surfaces; i++)
    for (guint viewer = 0; viewer < SLOTJE_MAX_VIEWERS; viewer++)
      {
        gboolean wanted = (intention->wishes[i].wanted >> viewer) & 1;

        if (wanted && slotje_exposure_get_value (before, i, viewer) != SLOTJE_VALUE_NO &&
            slotje_exposure_get_value (after, i, viewer) == SLOTJE_VALUE_NO)
          return TRUE;
        if (after->reach[i].state == SLOTJE_SURFACE_CONTRADICTION &&
            before->reach[i].state != SLOTJE_SURFACE_CONTRADICTION)
          return TRUE;
      }

  return FALSE;
}

SlotjeFacts *
intents_make_facts (const SlotjePlatform *platform, SlotjeOptions answer)
{
  SlotjeFacts *facts = slotje_facts_new (platform->program);

  for (guint i = 0; i < platform->n_settings; i++)
    facts->answers[i] = answer;
  for (guint i = 0; i < SLOTJE_MAX_VIEWERS; i++)
    facts->links[i] = 1 << SLOTJE_LINK_NONE;

  return facts;
}

const SlotjePlanStep *
intents_get_step (const SlotjePlan *plan, guint index)
{
  g_assert_cmpuint (index, <, plan->steps->len);

  return g_ptr_array_index (plan->steps, index);
}

SlotjePlatform *
intents_make_ladder (void)
{
  g_autoptr (RuleSet) rules = rule_set_new ();

  rule_set_add_surface (rules, rule_by (rule_set_add_setting (rules, 4), rule_level ("nobody"),
                                        rule_level ("contacts"), rule_level ("members"),
                                        rule_level ("indexed"), NULL));

  return rule_set_compile (rules);
}
