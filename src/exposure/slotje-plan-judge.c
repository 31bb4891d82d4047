/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-plan-judge.h"

#define WORST_SHIFT 32
#define LOSS_SHIFT 36
#define MINUTES_SHIFT 8
#define UNADVISED 64

gint64
slotje_plan_judge_key (const SlotjePlanJudge *self, guint surface, const SlotjeReach *after)
{
  const SlotjeWish *wish = &self->intention->wishes[surface];
  const SlotjeReach *now = &self->now->reach[surface];
  SlotjeAudience judged =
      slotje_intention_get_unwanted (self->intention, self->platform->program->scale, surface) &
      ~wish->accepted;

  if (wish->wanted & now->possible & ~after->possible)
    return SLOTJE_PLAN_FORBIDDEN;
  if (after->state == SLOTJE_SURFACE_CONTRADICTION && now->state != SLOTJE_SURFACE_CONTRADICTION)
    return SLOTJE_PLAN_FORBIDDEN;

  return (slotje_weights_weigh (self->weights, self->platform, surface, after->possible & judged)
          << WORST_SHIFT) +
         slotje_weights_weigh (self->weights, self->platform, surface, after->certain & judged);
}

gint64
slotje_plan_judge_loss (const SlotjePlanJudge *self, guint surface, const SlotjeReach *after)
{
  const SlotjeReach *now = &self->now->reach[surface];
  SlotjeAudience lost = self->intention->wishes[surface].wanted &
                        ((now->certain & ~after->certain) | (now->possible & ~after->possible));

  return (gint64) __builtin_popcount (lost) << LOSS_SHIFT;
}

gint64
slotje_plan_judge_price (const SlotjePlanJudge *self, guint setting, guint option)
{
  const SlotjeSetting *record = &self->platform->settings[setting];
  int advised = self->intention->purpose >= 0 ? record->recommended[self->intention->purpose] : -1;
  gint64 price = (gint64) record->minutes << MINUTES_SHIFT;

  if (advised >= 0 && (guint) advised != option)
    price += UNADVISED;

  return price + record->n_options - option;
}

gboolean
slotje_plan_judge_may_set (const SlotjePlanJudge *self, guint setting)
{
  return !self->intention->kept[setting] &&
         slotje_change_can_set (&self->platform->settings[setting]);
}

gint64
slotje_plan_judge_total (const SlotjePlanJudge *self, const SlotjeExposure *after)
{
  gint64 total = 0;

  for (guint i = 0; i < after->n_surfaces; i++)
    {
      gint64 key = slotje_plan_judge_key (self, i, &after->reach[i]);

      if (key >= SLOTJE_PLAN_FORBIDDEN)
        return SLOTJE_PLAN_FORBIDDEN;
      total += key;
    }

  return total;
}
