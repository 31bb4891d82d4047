/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "laws.h"
#include "naive.h"
#include "random-rules.h"
#include "slotje-drift.h"

#define DAY 739577

/* Two sets of rules, what was known under each, and who could see what under the older one. */
typedef struct
{
  RuleSet *old_rules;
  SlotjePlatform *old_platform;
  const RuleSet *rules;
  SlotjePlatform *platform;
  SlotjeFacts *old_facts;
  SlotjeFacts *moved;
  SlotjeFacts *facts;
  SlotjeJudged *judged;
} Case;

/* As an account with the same ids has it: options that are not there any more are unknown. */
static SlotjeFacts *
move (const SlotjeFacts *facts, const SlotjeProgram *from, const SlotjeProgram *to)
{
  SlotjeFacts *moved = slotje_facts_new (to);

  for (guint i = 0; i < MIN (from->n_settings, to->n_settings); i++)
    {
      SlotjeOptions all = moved->answers[i];

      moved->answers[i] &= facts->answers[i];
      if (moved->answers[i] == 0 || facts->answers[i] & ~all)
        moved->answers[i] = all;
    }
  for (guint i = 0; i < SLOTJE_MAX_VIEWERS; i++)
    if ((facts->links[i] & to->links) != 0)
      moved->links[i] = facts->links[i] & to->links;
  for (guint i = 0; i < MIN (from->n_surfaces, to->n_surfaces); i++)
    moved->absent[i] = facts->absent[i];

  return moved;
}

static Case
make_case (const RuleSet *rules, GRand *rand)
{
  Case self = { .old_rules = random_rules (rand), .rules = rules };
  g_autoptr (SlotjeExposure) exposure = NULL;

  self.old_platform = rule_set_compile (self.old_rules);
  self.platform = rule_set_compile (rules);
  self.old_facts = random_facts (rand, self.old_platform->program);
  self.moved = move (self.old_facts, self.old_platform->program, self.platform->program);
  self.facts = random_facts (rand, self.platform->program);
  exposure = slotje_exposure_evaluate (self.old_platform->program, self.old_facts);
  self.judged = slotje_judge_keep (self.old_platform, exposure, DAY);

  return self;
}

static void
case_clear (Case *self)
{
  slotje_judged_unref (self->judged);
  slotje_facts_free (self->facts);
  slotje_facts_free (self->moved);
  slotje_facts_free (self->old_facts);
  rule_set_free_platform (self->platform);
  rule_set_free_platform (self->old_platform);
  rule_set_free (self->old_rules);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Case, case_clear)

/* What the engine says without the engine. */
static SlotjeValue
look (const RuleSet *rules, const SlotjeFacts *facts, guint surface, guint viewer)
{
  NaiveCell cell;

  if (surface >= rules->surfaces->len || facts->absent[surface])
    return SLOTJE_VALUE_NO;

  cell = naive_cell (rules, facts, surface, viewer);
  if (!cell.any || (cell.seen && cell.unseen))
    return SLOTJE_VALUE_MAYBE;

  return cell.seen ? SLOTJE_VALUE_YES : SLOTJE_VALUE_NO;
}

static gint64
weigh (const Case *self, guint surface, guint viewer)
{
  return slotje_weights_weigh (NULL, self->platform, surface, (SlotjeAudience) 1 << viewer);
}

static void
assert_sum (const SlotjeDrift *drift)
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

static const SlotjeDriftCell *
find_cell (const SlotjeDrift *drift, guint surface, guint viewer)
{
  for (guint i = 0; i < drift->cells->len; i++)
    {
      const SlotjeDriftCell *cell = &g_array_index (drift->cells, SlotjeDriftCell, i);

      if (cell->new_surface == (int) surface && cell->viewer == viewer)
        return cell;
    }

  return NULL;
}

/* Cell by cell and point by point as somebody would find it who still had the older catalogue. */
static guint
as_with_the_older_rules (const RuleSet *rules, GRand *rand)
{
  g_auto (Case) self = make_case (rules, rand);
  const SlotjeDriftFacts old = { self.platform, self.moved, self.judged };
  const SlotjeDriftFacts new = { self.platform, self.facts, NULL };
  g_autoptr (SlotjeDrift) drift = slotje_drift_find_for_facts (&old, &new, self.moved, NULL);
  gint64 rules_worst = 0, rules_best = 0;
  guint n_cells = 0;

  for (guint i = 0; i < rules->surfaces->len; i++)
    for (guint j = 0; j < self.platform->program->scale->n_viewers; j++)
      {
        guint viewer = self.platform->program->scale->viewers[j].index;
        SlotjeValue then = look (self.old_rules, self.old_facts, i, viewer);
        SlotjeValue same_answers = look (rules, self.moved, i, viewer);
        SlotjeValue now = look (rules, self.facts, i, viewer);
        const SlotjeDriftCell *cell = find_cell (drift, i, viewer);
        gint64 weight = weigh (&self, i, viewer);

        rules_worst += weight * ((same_answers != SLOTJE_VALUE_NO) - (then != SLOTJE_VALUE_NO));
        rules_best += weight * ((same_answers == SLOTJE_VALUE_YES) - (then == SLOTJE_VALUE_YES));
        g_assert_true ((cell != NULL) == (then != now));
        if (cell == NULL)
          continue;
        n_cells++;
        g_assert_cmpint (cell->from, ==, then);
        g_assert_cmpint (cell->to, ==, now);
        g_assert_true (((cell->causes & (1u << SLOTJE_DRIFT_RULES)) != 0) ==
                       (then != same_answers));
      }
  g_assert_cmpuint (n_cells, ==, drift->cells->len);
  g_assert_cmpint (drift->parts[SLOTJE_DRIFT_RULES].worst, ==, rules_worst);
  g_assert_cmpint (drift->parts[SLOTJE_DRIFT_RULES].best, ==, rules_best);
  assert_sum (drift);

  return n_cells;
}

/* Surfaces that the newer rules do not have are named, if anybody could see them, and no more. */
static guint
gone (const RuleSet *rules, GRand *rand)
{
  g_auto (Case) self = make_case (rules, rand);
  const SlotjeDriftFacts old = { self.platform, self.moved, self.judged };
  const SlotjeDriftFacts new = { self.platform, self.facts, NULL };
  g_autoptr (SlotjeDrift) drift = slotje_drift_find_for_facts (&old, &new, self.moved, NULL);
  guint n_gone = 0;

  for (guint i = rules->surfaces->len; i < self.old_rules->surfaces->len; i++)
    {
      g_autofree char *id = g_strdup_printf ("p%u", i);
      gboolean seen = FALSE;

      for (guint j = 0; j < self.platform->program->scale->n_viewers; j++)
        if (look (self.old_rules, self.old_facts, i,
                  self.platform->program->scale->viewers[j].index) != SLOTJE_VALUE_NO)
          seen = TRUE;
      n_gone += seen ? 1 : 0;
      g_assert_true (seen == g_ptr_array_find_with_equal_func (drift->gone, id, g_str_equal, NULL));
    }
  g_assert_cmpuint (drift->gone->len, ==, n_gone);

  return n_gone;
}

/* Two days of the past, both judged by other rules than those of now: nothing is added by what the
 * rules became since. The same answers then have nothing changed but the rules. */
static guint
past (const RuleSet *rules, GRand *rand)
{
  g_auto (Case) self = make_case (rules, rand);
  g_autoptr (SlotjeExposure) later = slotje_exposure_evaluate (self.platform->program, self.facts);
  g_autoptr (SlotjeJudged) judged = slotje_judge_keep (self.platform, later, DAY);
  const SlotjeDriftFacts old = { self.platform, self.moved, self.judged };
  const SlotjeDriftFacts same = { self.platform, self.moved, judged };
  g_autoptr (SlotjeDrift) none = slotje_drift_find_for_facts (&old, &old, self.moved, NULL);
  g_autoptr (SlotjeDrift) other = slotje_drift_find_for_facts (&old, &same, self.moved, NULL);
  g_autoptr (SlotjeDrift) back = slotje_drift_find_for_facts (&same, &old, self.moved, NULL);

  g_assert_cmpuint (none->cells->len, ==, 0);
  for (guint i = 0; i < SLOTJE_N_DRIFT_PARTS; i++)
    {
      g_assert_cmpint (none->parts[i].worst, ==, 0);
      g_assert_cmpint (none->parts[i].best, ==, 0);
      if (i != SLOTJE_DRIFT_RULES)
        g_assert_cmpint (other->parts[i].worst, ==, 0);
      g_assert_cmpint (other->parts[i].worst, ==, -back->parts[i].worst);
      g_assert_cmpint (other->parts[i].best, ==, -back->parts[i].best);
    }
  for (guint i = 0; i < other->cells->len; i++)
    g_assert_cmpuint (g_array_index (other->cells, SlotjeDriftCell, i).causes, ==,
                      1u << SLOTJE_DRIFT_RULES);
  assert_sum (other);

  return other->cells->len;
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  laws_add_for_rules ("judged-as-with-the-older-rules", as_with_the_older_rules);
  laws_add_for_rules ("judged-gone", gone);
  laws_add_for_rules ("judged-past", past);

  return g_test_run ();
}
