/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "random-rules.h"

#include "levels.h"
#include "naive.h"

#define MOST_DOUBTS 8

/* From closed to open, each within the next. */
static const char *const ladder[] = { "nobody",  "circle", "contacts", "fof",
                                      "members", "web",    "public",   "indexed" };

static guint
pick (GRand *rand, guint n)
{
  return (guint) g_rand_int_range (rand, 0, (gint32) n);
}

static gboolean
chance (GRand *rand, guint percent)
{
  return pick (rand, 100) < percent;
}

static Rule *
random_condition (GRand *rand, const RuleSet *rules, guint depth)
{
  static const RuleKind kinds[] = { RULE_AND, RULE_OR, RULE_NOT };
  Rule *rule;
  guint n;

  if (depth == 0 || chance (rand, 60))
    {
      guint setting = pick (rand, rules->n_settings);
      guint options = random_subset (rand, (1u << rules->n_options[setting]) - 1);

      rule = rule_new (RULE_IS, setting);
      for (guint i = 0; i < rules->n_options[setting]; i++)
        rule->options[i] = (options >> i) & 1;
      return rule;
    }

  rule = rule_new (kinds[pick (rand, G_N_ELEMENTS (kinds))], 0);
  n = rule->kind == RULE_NOT ? 1 : 2 + pick (rand, 2);
  for (guint i = 0; i < n; i++)
    rule_add (rule, random_condition (rand, rules, depth - 1));

  return rule;
}

/* A case split that opens with its options. */
static Rule *
random_ladder (GRand *rand, const RuleSet *rules)
{
  guint setting = pick (rand, rules->n_settings), rung = 0;
  Rule *rule = rule_new (RULE_BY, setting);

  for (guint i = 0; i < rules->n_options[setting]; i++)
    {
      rung += pick (rand, G_N_ELEMENTS (ladder) - rung);
      rule_add (rule, rule_level (ladder[rung]));
    }

  return rule;
}

static Rule *random_audience (GRand *rand, const RuleSet *rules, guint depth, gboolean tidy);

static Rule *
random_branches (GRand *rand, const RuleSet *rules, guint depth, RuleKind kind)
{
  guint setting = pick (rand, rules->n_settings);
  Rule *rule = rule_new (kind, kind == RULE_BY ? setting : 0);
  guint n = kind == RULE_BY ? rules->n_options[setting] : 2;

  if (kind == RULE_IF)
    rule_add (rule, random_condition (rand, rules, 2));
  for (guint i = 0; i < n; i++)
    rule_add (rule, random_audience (rand, rules, depth - 1, FALSE));

  return rule;
}

static Rule *
random_audience (GRand *rand, const RuleSet *rules, guint depth, gboolean tidy)
{
  guint kind = pick (rand, 100);
  Rule *rule;

  if (tidy && (depth == 0 || kind < 40))
    return random_ladder (rand, rules);
  if (depth == 0 || kind < 10)
    return rule_new (RULE_LEVEL, pick (rand, N_LEVELS));
  if (rules->surfaces->len > 0 && kind < 20)
    return rule_same_as (pick (rand, rules->surfaces->len));
  if (!tidy && kind < 50)
    return random_branches (rand, rules, depth, RULE_BY);
  if (!tidy && kind < 65)
    return random_branches (rand, rules, depth, RULE_IF);

  rule = rule_new (kind % 2 ? RULE_ANY : RULE_ALL, 0);
  for (guint n = 2 + pick (rand, 2); n > 0; n--)
    rule_add (rule, random_audience (rand, rules, depth - 1, tidy));

  return rule;
}

/* The most `?`s that one look can meet; the naive evaluation tries every way in which they fall. */
static guint
count_doubts (const RuleSet *rules, const Rule *rule)
{
  guint sum = 0, most = 0;

  if (rule->kind == RULE_SAME_AS)
    return count_doubts (rules, g_ptr_array_index (rules->surfaces, rule->subject));
  if (rule->kind == RULE_LEVEL)
    return levels_has_doubt (rule->subject) ? 1 : 0;
  for (guint i = 0; i < rule->children->len; i++)
    {
      guint n = count_doubts (rules, g_ptr_array_index (rule->children, i));

      sum += n;
      most = MAX (most, n);
    }

  return rule->kind == RULE_BY || rule->kind == RULE_IF ? most : sum;
}

static Rule *
random_surface (GRand *rand, const RuleSet *rules, gboolean tidy)
{
  while (TRUE)
    {
      Rule *audience = random_audience (rand, rules, pick (rand, 4), tidy);

      if (count_doubts (rules, audience) <= MOST_DOUBTS)
        return audience;
      rule_free (audience);
    }
}

RuleSet *
random_rules (GRand *rand)
{
  RuleSet *rules = rule_set_new ();
  gboolean tidy = chance (rand, 30);

  for (guint n = 1 + pick (rand, 4); n > 0; n--)
    {
      guint setting = rule_set_add_setting (rules, 2 + pick (rand, 3));

      rules->controllers[setting] = (SlotjeController) pick (rand, SLOTJE_N_CONTROLLERS);
    }
  rules->links = (SlotjeLinks) random_subset (rand, 0x0f);

  for (guint n = 1 + pick (rand, 4); n > 0; n--)
    {
      Rule *audience = random_surface (rand, rules, tidy);

      rule_set_add_surface (rules, audience);
    }
  if (!tidy && chance (rand, 43))
    for (guint n = 1 + pick (rand, 2); n > 0; n--)
      rule_set_add_constraint (rules, random_condition (rand, rules, 2));
  for (guint i = 0; i < rules->n_settings; i++)
    rules->chain[i] = chance (rand, 90) && naive_is_chain (rules, i);

  return rules;
}

guint
random_subset (GRand *rand, guint set)
{
  guint subset;

  do
    subset = (guint) g_rand_int (rand) & set;
  while (subset == 0);

  return subset;
}

guint
random_element (GRand *rand, guint set)
{
  guint element;

  do
    element = 1u << pick (rand, 16);
  while ((element & set) == 0);

  return element;
}

SlotjeFacts *
random_facts (GRand *rand, const SlotjeProgram *program)
{
  SlotjeFacts *facts = slotje_facts_new (program);
  SlotjeLinks links = program->links | (1 << SLOTJE_LINK_NONE);

  for (guint i = 0; i < program->n_settings; i++)
    if (chance (rand, 15))
      facts->answers[i] = (SlotjeOptions) random_subset (rand, facts->answers[i]);
    else if (chance (rand, 50))
      facts->answers[i] = (SlotjeOptions) random_element (rand, facts->answers[i]);
  for (guint i = 0; i < program->scale->n_viewers; i++)
    if (chance (rand, 60))
      facts->links[i] = (SlotjeLinks) random_subset (rand, links);

  return facts;
}
