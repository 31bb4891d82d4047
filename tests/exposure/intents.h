/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-intention.h"
#include "slotje-plan.h"

/* Any intention: per surface any wanted, any indifferent viewers; now and then a setting is kept.
 * (transfer full) */
SlotjeIntention *
random_intention (GRand *rand, const SlotjePlatform *platform, const SlotjeFacts *facts);
/* Any weights, of one's own or of the catalogue. (transfer full) */
SlotjeOwnWeights *random_own_weights (GRand *rand, const SlotjePlatform *platform);
SlotjeWeights *random_weights (GRand *rand, const SlotjePlatform *platform);
/* Who must not see the surface, apart from what was accepted. */
SlotjeAudience
intents_get_judged (const SlotjeIntention *intention, const SlotjeScale *scale, guint surface);
/* Points of mismatch, counted cell by cell. */
SlotjePoints intents_count (const SlotjePlatform *platform,
                            const SlotjeWeights *weights,
                            const SlotjeIntention *intention,
                            const SlotjeExposure *exposure);
/* Whether @after shuts out a wanted viewer, or contradicts itself where @before does not. */
gboolean intents_is_broken (const SlotjeIntention *intention,
                            const SlotjeExposure *before,
                            const SlotjeExposure *after);
/* Everybody but @wanted is unwanted everywhere. (transfer full) */
SlotjeIntention *intents_for (const SlotjePlatform *platform, SlotjeAudience wanted);

/* One surface with one setting: nobody, contacts, members, everyone. */
SlotjePlatform *intents_make_ladder (void);
/* The same answer to everything, and nobody in a role is linked. (transfer full) */
SlotjeFacts *intents_make_facts (const SlotjePlatform *platform, SlotjeOptions answer);
const SlotjePlanStep *intents_get_step (const SlotjePlan *plan, guint index);
