/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "intents.h"
#include "laws.h"
#include "random-rules.h"

/* Trying more combinations than this takes too long. */
#define MOST_COMBINATIONS 700
/* Few invented platforms have much to plan. */
#define N_TRIALS 4

/* The best there is, found by trying everything. */
typedef struct
{
  gint64 best;
  gint64 worst;
  guint n_changes;
} Optimum;

static gboolean
may_set (const SlotjePlatform *platform, const SlotjeIntention *intention, guint setting)
{
  gboolean advised = FALSE;

  for (guint i = 0; i < SLOTJE_N_PURPOSES; i++)
    advised = advised || platform->settings[setting].recommended[i] >= 0;

  return platform->settings[setting].controller == SLOTJE_CONTROLLER_YOU &&
         !intention->kept[setting] &&
         (advised || platform->settings[setting].n_where > 0 ||
          platform->settings[setting].cost.en != NULL);
}

/* All ways to choose links for a role that may be a contact; 0 is “as it is”. */
static guint
list_links (const SlotjeProgram *program,
            const SlotjeFacts *facts,
            guint viewer,
            SlotjeLinks *links)
{
  guint n = 0;

  links[n++] = facts->links[viewer];
  if (!((program->scale->roles >> viewer) & 1) || !(facts->links[viewer] & 1))
    return n;
  links[n++] = (SlotjeLinks) ((1 << SLOTJE_LINK_NONE) | (program->links & (1 << SLOTJE_LINK_FOF)));
  if (program->links & (1 << SLOTJE_LINK_RESTRICTED))
    links[n++] = 1 << SLOTJE_LINK_RESTRICTED;

  return n;
}

static double
count_combinations (const SlotjePlatform *platform,
                    const SlotjeFacts *facts,
                    const SlotjeIntention *intention,
                    gboolean relations)
{
  SlotjeLinks links[SLOTJE_N_LINKS];
  double n = 1;

  for (guint i = 0; i < platform->n_settings; i++)
    if (may_set (platform, intention, i))
      n *= platform->program->n_options[i] + 1.0;
  for (guint i = 0; relations && i < SLOTJE_MAX_VIEWERS; i++)
    n *= list_links (platform->program, facts, i, links);

  return n;
}

typedef struct
{
  const SlotjePlatform *platform;
  const SlotjeWeights *weights;
  const SlotjeIntention *intention;
  const SlotjeFacts *facts;
  const SlotjeExposure *before;
  gboolean relations;
  SlotjeFacts *tried;
  Optimum optimum;
} Trial;

static void
try_here (Trial *trial, guint n_changes)
{
  g_autoptr (SlotjeExposure) after =
                 slotje_exposure_evaluate (trial->platform->program, trial->tried);
  SlotjePoints points;
  Optimum *best = &trial->optimum;

  if (intents_is_broken (trial->intention, trial->before, after))
    return;
  points = intents_count (trial->platform, trial->weights, trial->intention, after);
  if (points.worst > best->worst || (points.worst == best->worst && points.best > best->best))
    return;
  if (points.worst == best->worst && points.best == best->best && n_changes >= best->n_changes)
    return;
  *best = (Optimum){ points.best, points.worst, n_changes };
}

static void
try_links (Trial *trial, guint viewer, guint n_changes)
{
  SlotjeLinks links[SLOTJE_N_LINKS];
  guint n;

  if (!trial->relations || viewer == SLOTJE_MAX_VIEWERS)
    {
      try_here (trial, n_changes);
      return;
    }
  n = list_links (trial->platform->program, trial->facts, viewer, links);
  for (guint i = 0; i < n; i++)
    {
      trial->tried->links[viewer] = links[i];
      try_links (trial, viewer + 1, n_changes + (i > 0));
    }
}

static void
try_settings (Trial *trial, guint setting, guint n_changes)
{
  if (setting == trial->platform->n_settings)
    {
      try_links (trial, 0, n_changes);
      return;
    }
  trial->tried->answers[setting] = trial->facts->answers[setting];
  try_settings (trial, setting + 1, n_changes);
  if (!may_set (trial->platform, trial->intention, setting))
    return;
  for (guint i = 0; i < trial->platform->program->n_options[setting]; i++)
    {
      trial->tried->answers[setting] = (SlotjeOptions) (1 << i);
      try_settings (trial, setting + 1, n_changes + 1);
    }
}

/* M19: the steps lead where the plan says, nothing gets worse between them, nobody who is wanted is
 * shut out on the way. */
static void
check_steps (const SlotjePlatform *platform,
             const SlotjeWeights *weights,
             const SlotjeFacts *facts,
             const SlotjeIntention *intention,
             const SlotjePlan *plan)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) so_far = slotje_facts_copy (facts);
  g_autoptr (SlotjeExposure) before = slotje_exposure_evaluate (program, facts);
  SlotjePoints points = intents_count (platform, weights, intention, before);

  g_assert_cmpint (points.worst, ==, plan->before.worst);
  g_assert_cmpint (points.best, ==, plan->before.best);
  for (guint i = 0; i < plan->steps->len; i++)
    {
      const SlotjePlanStep *step = g_ptr_array_index (plan->steps, i);
      const SlotjePlanStep *next =
          i + 1 < plan->steps->len ? g_ptr_array_index (plan->steps, i + 1) : NULL;
      g_autoptr (SlotjeExposure) after = NULL;
      SlotjePoints now;

      g_assert_true (i > 0 || !step->together);
      g_assert_true (step->change.kind != SLOTJE_CHANGE_SETTING ||
                     may_set (platform, intention, step->change.subject));
      slotje_change_apply (&step->change, program, so_far);
      if (next != NULL && next->together)
        continue;
      after = slotje_exposure_evaluate (program, so_far);
      now = intents_count (platform, weights, intention, after);
      g_assert_false (intents_is_broken (intention, before, after));
      g_assert_cmpint (now.worst, <=, points.worst);
      g_assert_cmpint (step->gain.worst, ==, points.worst - now.worst);
      g_assert_cmpint (step->gain.best, ==, points.best - now.best);
      points = now;
    }
  g_assert_cmpint (points.worst, ==, plan->after.worst);
  g_assert_cmpint (points.best, ==, plan->after.best);
}

/* What remains is all that is still over. */
static void
check_remaining (const SlotjePlatform *platform,
                 const SlotjeWeights *weights,
                 const SlotjeIntention *intention,
                 const SlotjePlan *plan)
{
  g_autoptr (SlotjeExposure) after = slotje_exposure_evaluate (platform->program, plan->facts);
  g_autofree SlotjeAudience *certain = g_new0 (SlotjeAudience, platform->n_surfaces + 1);
  g_autofree SlotjeAudience *possible = g_new0 (SlotjeAudience, platform->n_surfaces + 1);

  for (guint i = 0; i < plan->remaining->len; i++)
    {
      const SlotjePlanRemainder *rest = &g_array_index (plan->remaining, SlotjePlanRemainder, i);

      g_assert_cmpuint (rest->decides, !=, 0);
      g_assert_cmphex (certain[rest->surface] & rest->certain, ==, 0);
      g_assert_cmphex (possible[rest->surface] & rest->possible, ==, 0);
      certain[rest->surface] |= rest->certain;
      possible[rest->surface] |= rest->possible;
    }
  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      SlotjeAudience judged = intents_get_judged (intention, platform->program->scale, i) &
                              slotje_weights_get_counted (weights, platform);

      g_assert_cmphex (certain[i], ==, after->reach[i].certain & judged);
      g_assert_cmphex (possible[i], ==,
                       after->reach[i].possible & ~after->reach[i].certain & judged);
    }
}

static void
check_optimum (const SlotjePlatform *platform,
               const SlotjeWeights *weights,
               const SlotjeFacts *facts,
               const SlotjeIntention *intention,
               const SlotjePlan *plan,
               gboolean relations)
{
  g_autoptr (SlotjeExposure) before = slotje_exposure_evaluate (platform->program, facts);
  g_autoptr (SlotjeFacts) tried = slotje_facts_copy (facts);
  Trial trial = { platform, weights,   intention, facts,
                  before,   relations, tried,     { G_MAXINT64, G_MAXINT64, G_MAXUINT } };

  try_settings (&trial, 0, 0);
  g_assert_true (plan->exact);
  g_assert_cmpint (plan->after.worst, ==, trial.optimum.worst);
  g_assert_cmpint (plan->after.best, ==, trial.optimum.best);
  g_assert_cmpuint (plan->steps->len, ==, trial.optimum.n_changes);
}

static guint
check_plan (const SlotjePlatform *platform, GRand *rand, gboolean relations)
{
  const SlotjePlanLimits limits = { relations, SLOTJE_PLAN_BUDGET };
  g_autoptr (SlotjeFacts) facts = random_facts (rand, platform->program);
  g_autoptr (SlotjeIntention) intention = random_intention (rand, platform, facts);
  g_autoptr (SlotjeWeights) weights = random_weights (rand, platform);
  g_autoptr (SlotjePlan) plan = slotje_plan_find (platform, weights, facts, intention, &limits);

  check_steps (platform, weights, facts, intention, plan);
  check_remaining (platform, weights, intention, plan);
  if (count_combinations (platform, facts, intention, relations) > MOST_COMBINATIONS)
    return plan->steps->len > 0;

  check_optimum (platform, weights, facts, intention, plan, relations);

  return plan->steps->len > 0;
}

static guint
settings_only (const SlotjePlatform *platform, GRand *rand)
{
  guint n_checks = 0;

  for (guint i = 0; i < N_TRIALS; i++)
    n_checks += check_plan (platform, rand, FALSE);

  return n_checks;
}

static guint
with_relations (const SlotjePlatform *platform, GRand *rand)
{
  guint n_checks = 0;

  for (guint i = 0; i < N_TRIALS; i++)
    n_checks += check_plan (platform, rand, TRUE);

  return n_checks;
}

static guint
check_greedy (const SlotjePlatform *platform, GRand *rand)
{
  g_autoptr (SlotjeFacts) facts = random_facts (rand, platform->program);
  g_autoptr (SlotjeIntention) intention = random_intention (rand, platform, facts);
  g_autoptr (SlotjeWeights) weights = random_weights (rand, platform);
  g_autoptr (SlotjePlan) exact = slotje_plan_find (platform, weights, facts, intention, NULL);
  g_autoptr (SlotjePlan) greedy =
                 slotje_plan_find_greedily (platform, weights, facts, intention, G_MAXUINT64);

  check_steps (platform, weights, facts, intention, greedy);
  g_assert_cmpint (exact->after.worst, <=, greedy->after.worst);
  /* On a large platform the budget may end first: the best that was found, and it says so. */
  if (!exact->exact)
    return 1;
  if (exact->after.worst < greedy->after.worst)
    return 1;

  g_assert_cmpint (exact->after.best, <=, greedy->after.best);
  if (exact->after.best == greedy->after.best)
    g_assert_cmpuint (exact->steps->len, <=, greedy->steps->len);

  return exact->steps->len > 0;
}

/* The exact plan does at least as much as the greedy one, and with no more changes when equal. */
static guint
no_worse_than_greedy (const SlotjePlatform *platform, GRand *rand)
{
  return check_greedy (platform, rand) + check_greedy (platform, rand);
}

/* Out of budget there is still a plan, only not proven to be the best. */
static guint
small_budget (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjePlanLimits limits = { g_rand_boolean (rand), 1 };
  g_autoptr (SlotjeFacts) facts = random_facts (rand, platform->program);
  g_autoptr (SlotjeIntention) intention = random_intention (rand, platform, facts);
  g_autoptr (SlotjeWeights) weights = random_weights (rand, platform);
  g_autoptr (SlotjePlan) plan = slotje_plan_find (platform, weights, facts, intention, &limits);
  g_autoptr (SlotjePlan) exact = slotje_plan_find (platform, weights, facts, intention, NULL);

  check_steps (platform, weights, facts, intention, plan);
  if (!limits.relations)
    g_assert_cmpint (exact->after.worst, <=, plan->after.worst);

  return plan->exact ? 0 : 1;
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  laws_add ("m19-plan-is-the-best", settings_only);
  laws_add ("m19-plan-with-relations-is-the-best", with_relations);
  laws_add ("m19-exact-is-no-worse-than-greedy", no_worse_than_greedy);
  laws_add ("m19-small-budget", small_budget);

  return g_test_run ();
}
