/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "laws.h"
#include "random-rules.h"
#include "slotje-exposure.h"

static SlotjeExposure *
evaluate (const RuleSet *rules, const SlotjeFacts *facts)
{
  SlotjePlatform *platform = rule_set_compile (rules);
  SlotjeExposure *exposure = slotje_exposure_evaluate (platform->program, facts);

  rule_set_free_platform (platform);

  return exposure;
}

static SlotjeFacts *
make_facts (const RuleSet *rules, GRand *rand)
{
  SlotjePlatform *platform = rule_set_compile (rules);
  SlotjeFacts *facts = random_facts (rand, platform->program);

  rule_set_free_platform (platform);

  return facts;
}

static void
assert_same_reach (const SlotjeReach *a, const SlotjeReach *b)
{
  g_assert_cmpint (a->state, ==, b->state);
  g_assert_cmphex (a->certain, ==, b->certain);
  g_assert_cmphex (a->possible, ==, b->possible);
}

static void
shuffle (GRand *rand, guint *order, guint n)
{
  for (guint i = 0; i < n; i++)
    order[i] = i;
  for (guint i = n; i > 1; i--)
    {
      guint j = (guint) g_rand_int_range (rand, 0, (gint32) i), kept = order[i - 1];

      order[i - 1] = order[j];
      order[j] = kept;
    }
}

/* Where everything goes: `settings[old]` is the new place. */
typedef struct
{
  guint settings[RULES_MAX_SETTINGS];
  guint options[RULES_MAX_SETTINGS][SLOTJE_MAX_OPTIONS];
  guint surfaces[SLOTJE_MAX_VIEWERS];
} Move;

static Rule *
move_rule (const Rule *rule, const Move *move)
{
  Rule *moved = rule_new (rule->kind, rule->subject);
  guint n = rule->children->len;
  guint from[SLOTJE_MAX_OPTIONS];

  for (guint i = 0; i < n; i++)
    from[rule->kind == RULE_BY ? move->options[rule->subject][i] : i] = i;
  for (guint i = 0; i < n; i++)
    rule_add (moved, move_rule (g_ptr_array_index (rule->children, from[i]), move));
  for (guint i = 0; rule->kind == RULE_IS && i < SLOTJE_MAX_OPTIONS; i++)
    if (rule->options[i])
      moved->options[move->options[rule->subject][i]] = TRUE;

  if (rule->kind == RULE_BY || rule->kind == RULE_IS)
    moved->subject = move->settings[rule->subject];
  if (rule->kind == RULE_SAME_AS)
    moved->subject = move->surfaces[rule->subject];

  return moved;
}

static RuleSet *
move_rules (const RuleSet *rules, const Move *move)
{
  RuleSet *moved = rule_set_new ();
  guint n_surfaces = rules->surfaces->len;

  moved->links = rules->links;
  moved->n_settings = rules->n_settings;
  for (guint i = 0; i < rules->n_settings; i++)
    {
      moved->n_options[move->settings[i]] = rules->n_options[i];
      moved->controllers[move->settings[i]] = rules->controllers[i];
    }
  for (guint i = 0; i < n_surfaces; i++)
    for (guint j = 0; j < n_surfaces; j++)
      if (move->surfaces[j] == i)
        rule_set_add_surface (moved, move_rule (g_ptr_array_index (rules->surfaces, j), move));
  for (guint i = rules->constraints->len; i-- > 0;)
    rule_set_add_constraint (moved, move_rule (g_ptr_array_index (rules->constraints, i), move));

  return moved;
}

/* M11: another order of options, settings, surfaces and constraints gives the same in that order.
 */
static guint
reordering (const RuleSet *rules, GRand *rand)
{
  g_autoptr (SlotjeFacts) facts = make_facts (rules, rand);
  g_autoptr (SlotjeFacts) moved_facts = slotje_facts_copy (facts);
  g_autoptr (SlotjeExposure) before = evaluate (rules, facts);
  g_autoptr (SlotjeExposure) after = NULL;
  g_autoptr (RuleSet) moved = NULL;
  Move move;

  shuffle (rand, move.settings, rules->n_settings);
  shuffle (rand, move.surfaces, rules->surfaces->len);
  for (guint i = 0; i < rules->n_settings; i++)
    {
      shuffle (rand, move.options[i], rules->n_options[i]);
      moved_facts->answers[move.settings[i]] = 0;
      for (guint j = 0; j < rules->n_options[i]; j++)
        if (facts->answers[i] & (1 << j))
          moved_facts->answers[move.settings[i]] |= (SlotjeOptions) (1 << move.options[i][j]);
    }
  moved = move_rules (rules, &move);
  after = evaluate (moved, moved_facts);

  for (guint i = 0; i < before->n_surfaces; i++)
    assert_same_reach (&before->reach[i], &after->reach[move.surfaces[i]]);

  return before->n_surfaces;
}

static Rule *
pick_surface (const RuleSet *rules, GRand *rand)
{
  guint i = (guint) g_rand_int_range (rand, 0, (gint32) rules->surfaces->len);

  return rule_copy (g_ptr_array_index (rules->surfaces, i));
}

/* Adds two surfaces that must be equal. */
static void
add_pair (RuleSet *rules, Rule *one, Rule *other)
{
  rule_set_add_surface (rules, one);
  rule_set_add_surface (rules, other);
}

static void
add_pairs (RuleSet *rules, RuleKind kind, const Rule *a, const Rule *b, const Rule *c)
{
  const char *neutral = kind == RULE_ANY ? "nobody" : "indexed";

  add_pair (rules, rule_of (kind, rule_copy (a), rule_copy (b), NULL),
            rule_of (kind, rule_copy (b), rule_copy (a), NULL));
  add_pair (
      rules,
      rule_of (kind, rule_of (kind, rule_copy (a), rule_copy (b), NULL), rule_copy (c), NULL),
      rule_of (kind, rule_copy (a), rule_of (kind, rule_copy (b), rule_copy (c), NULL), NULL));
  add_pair (rules, rule_of (kind, rule_copy (a), rule_copy (a), NULL), rule_copy (a));
  add_pair (rules, rule_of (kind, rule_copy (a), rule_level (neutral), NULL), rule_copy (a));
}

/* M12: union and intersection are commutative, associative, idempotent, and have a neutral level.
 */
static guint
algebra (const RuleSet *rules, GRand *rand)
{
  g_autoptr (RuleSet) more = rule_set_copy (rules);
  g_autoptr (SlotjeFacts) facts = NULL;
  g_autoptr (SlotjeExposure) exposure = NULL;
  g_autoptr (Rule) a = pick_surface (rules, rand);
  g_autoptr (Rule) b = pick_surface (rules, rand);
  g_autoptr (Rule) c = pick_surface (rules, rand);
  guint first = rules->surfaces->len;

  add_pairs (more, RULE_ANY, a, b, c);
  add_pairs (more, RULE_ALL, a, b, c);
  facts = make_facts (more, rand);
  exposure = evaluate (more, facts);
  for (guint i = first; i < exposure->n_surfaces; i += 2)
    assert_same_reach (&exposure->reach[i], &exposure->reach[i + 1]);

  return (exposure->n_surfaces - first) / 2;
}

static Rule *
inline_rule (const RuleSet *rules, const Rule *rule, guint *n_inlined)
{
  Rule *copy;

  if (rule->kind == RULE_SAME_AS)
    {
      (*n_inlined)++;
      return inline_rule (rules, g_ptr_array_index (rules->surfaces, rule->subject), n_inlined);
    }

  copy = rule_new (rule->kind, rule->subject);
  memcpy (copy->options, rule->options, sizeof copy->options);
  for (guint i = 0; i < rule->children->len; i++)
    rule_add (copy, inline_rule (rules, g_ptr_array_index (rule->children, i), n_inlined));

  return copy;
}

/* M13: “the same as” means a copy of the rule. */
static guint
inlining (const RuleSet *rules, GRand *rand)
{
  g_autoptr (RuleSet) inlined = rule_set_copy (rules);
  g_autoptr (SlotjeFacts) facts = make_facts (rules, rand);
  g_autoptr (SlotjeExposure) before = evaluate (rules, facts);
  g_autoptr (SlotjeExposure) after = NULL;
  guint n_inlined = 0;

  g_ptr_array_set_size (inlined->surfaces, 0);
  for (guint i = 0; i < rules->surfaces->len; i++)
    rule_set_add_surface (inlined,
                          inline_rule (rules, g_ptr_array_index (rules->surfaces, i), &n_inlined));
  after = evaluate (inlined, facts);
  for (guint i = 0; i < before->n_surfaces; i++)
    assert_same_reach (&before->reach[i], &after->reach[i]);

  return n_inlined;
}

/* Gives @setting one more option that means the same as @option. */
static void
add_synonym (Rule *rule, guint setting, guint option, guint synonym)
{
  for (guint i = 0; i < rule->children->len; i++)
    add_synonym (g_ptr_array_index (rule->children, i), setting, option, synonym);

  if (rule->subject != setting)
    return;
  if (rule->kind == RULE_BY)
    rule_add (rule, rule_copy (g_ptr_array_index (rule->children, option)));
  if (rule->kind == RULE_IS)
    rule->options[synonym] = rule->options[option];
}

/* M14: an option under two names is one option. */
static guint
synonyms (const RuleSet *rules, GRand *rand)
{
  g_autoptr (RuleSet) more = rule_set_copy (rules);
  g_autoptr (SlotjeFacts) facts = make_facts (rules, rand);
  g_autoptr (SlotjeExposure) before = evaluate (rules, facts);
  g_autoptr (SlotjeExposure) after = NULL;
  guint setting = (guint) g_rand_int_range (rand, 0, (gint32) rules->n_settings);
  guint option = (guint) g_rand_int_range (rand, 0, (gint32) rules->n_options[setting]);
  guint synonym = more->n_options[setting]++;

  more->chain[setting] = FALSE;
  for (guint i = 0; i < more->surfaces->len; i++)
    add_synonym (g_ptr_array_index (more->surfaces, i), setting, option, synonym);
  for (guint i = 0; i < more->constraints->len; i++)
    add_synonym (g_ptr_array_index (more->constraints, i), setting, option, synonym);
  if ((facts->answers[setting] & (1 << option)) == 0)
    return 0;

  facts->answers[setting] |= (SlotjeOptions) (1 << synonym);
  if (g_rand_boolean (rand))
    facts->answers[setting] &= (SlotjeOptions) ~(1u << option);
  after = evaluate (more, facts);
  for (guint i = 0; i < before->n_surfaces; i++)
    assert_same_reach (&before->reach[i], &after->reach[i]);

  return before->n_surfaces;
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  laws_add_for_rules ("m11-order-of-the-catalogue", reordering);
  laws_add_for_rules ("m12-algebra-of-any-and-all", algebra);
  laws_add_for_rules ("m13-same-as-is-a-copy", inlining);
  laws_add_for_rules ("m14-synonyms", synonyms);

  return g_test_run ();
}
