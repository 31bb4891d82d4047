/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "naive.h"

#include "levels.h"

/* How the `?`s fall: one bit of @choices each, in the order in which they are met. */
typedef struct
{
  const RuleSet *rules;
  const guint *world;
  guint viewer;
  SlotjeLink link;
  guint64 choices;
  guint n_met;
} Look;

gboolean
naive_constraint_holds (const Rule *condition, const guint *world)
{
  guint n_true = 0;

  if (condition->kind == RULE_IS)
    return condition->options[world[condition->subject]];

  for (guint i = 0; i < condition->children->len; i++)
    if (naive_constraint_holds (g_ptr_array_index (condition->children, i), world))
      n_true++;

  if (condition->kind == RULE_NOT)
    return n_true == 0;
  if (condition->kind == RULE_AND)
    return n_true == condition->children->len;

  return n_true > 0;
}

static gboolean
sees (Look *look, const Rule *rule)
{
  GPtrArray *children = rule->children;
  guint n_seeing = 0;
  char mark;

  if (rule->kind == RULE_LEVEL)
    {
      mark = levels_get (rule->subject, levels_get_column (look->viewer, look->link));
      if (mark != '?')
        return mark == '1';
      return (look->choices >> look->n_met++) & 1;
    }
  if (rule->kind == RULE_SAME_AS)
    return sees (look, g_ptr_array_index (look->rules->surfaces, rule->subject));
  if (rule->kind == RULE_BY)
    return sees (look, g_ptr_array_index (children, look->world[rule->subject]));
  if (rule->kind == RULE_IF)
    {
      if (naive_constraint_holds (g_ptr_array_index (children, 0), look->world))
        return sees (look, g_ptr_array_index (children, 1));
      return sees (look, g_ptr_array_index (children, 2));
    }

  for (guint i = 0; i < children->len; i++)
    if (sees (look, g_ptr_array_index (children, i)))
      n_seeing++;

  return rule->kind == RULE_ANY ? n_seeing > 0 : n_seeing == children->len;
}

/* Every way in which the `?`s on the path can fall. */
static void
try_choices (const RuleSet *rules,
             const Rule *audience,
             const guint *world,
             guint viewer,
             SlotjeLink link,
             NaiveCell *cell)
{
  guint64 n_choices = 1;

  for (guint64 choices = 0; choices < n_choices && !(cell->seen && cell->unseen); choices++)
    {
      Look look = { rules, world, viewer, link, choices, 0 };

      if (sees (&look, audience))
        cell->seen = TRUE;
      else
        cell->unseen = TRUE;
      g_assert_cmpuint (look.n_met, <, 60);
      n_choices = G_GUINT64_CONSTANT (1) << look.n_met;
    }
}

static void
collect_settings (const RuleSet *rules, const Rule *rule, gboolean *settings)
{
  if (rule->kind == RULE_BY || rule->kind == RULE_IS)
    settings[rule->subject] = TRUE;
  if (rule->kind == RULE_SAME_AS)
    collect_settings (rules, g_ptr_array_index (rules->surfaces, rule->subject), settings);
  for (guint i = 0; i < rule->children->len; i++)
    collect_settings (rules, g_ptr_array_index (rule->children, i), settings);
}

/* Which constraints have to do with a surface: those that touch a setting it depends on, directly
 * or by way of another constraint. */
static void
collect_constraints (const RuleSet *rules, guint surface, gboolean *matters)
{
  gboolean settings[RULES_MAX_SETTINGS] = { FALSE };
  gboolean again = TRUE;

  collect_settings (rules, g_ptr_array_index (rules->surfaces, surface), settings);
  while (again)
    {
      again = FALSE;
      for (guint c = 0; c < rules->constraints->len; c++)
        {
          gboolean touched[RULES_MAX_SETTINGS] = { FALSE };
          gboolean shares = FALSE;

          collect_settings (rules, g_ptr_array_index (rules->constraints, c), touched);
          for (guint i = 0; i < rules->n_settings; i++)
            shares = shares || (touched[i] && settings[i]);
          if (matters[c] || !shares)
            continue;
          matters[c] = again = TRUE;
          for (guint i = 0; i < rules->n_settings; i++)
            settings[i] = settings[i] || touched[i];
        }
    }
}

static gboolean
next_world (const RuleSet *rules, guint *world)
{
  for (guint i = 0; i < rules->n_settings; i++)
    {
      if (++world[i] < rules->n_options[i])
        return TRUE;
      world[i] = 0;
    }

  return FALSE;
}

static gboolean
world_can_be (const RuleSet *rules,
              const SlotjeFacts *facts,
              const gboolean *matters,
              const guint *world)
{
  for (guint i = 0; i < rules->n_settings; i++)
    if ((facts->answers[i] & (1 << world[i])) == 0)
      return FALSE;
  for (guint c = 0; c < rules->constraints->len; c++)
    if (matters[c] && !naive_constraint_holds (g_ptr_array_index (rules->constraints, c), world))
      return FALSE;

  return TRUE;
}

NaiveCell
naive_cell (const RuleSet *rules, const SlotjeFacts *facts, guint surface, guint viewer)
{
  g_autofree gboolean *matters = g_new0 (gboolean, rules->constraints->len + 1);
  const Rule *audience = g_ptr_array_index (rules->surfaces, surface);
  guint world[RULES_MAX_SETTINGS] = { 0 };
  NaiveCell cell = { FALSE, FALSE, FALSE };

  collect_constraints (rules, surface, matters);
  do
    {
      if (!world_can_be (rules, facts, matters, world))
        continue;
      cell.any = TRUE;
      for (guint link = 0; link < SLOTJE_N_LINKS; link++)
        if (!levels_is_role (viewer) || (facts->links[viewer] & (1 << link)))
          try_choices (rules, audience, world, viewer, (SlotjeLink) link, &cell);
    }
  while (!(cell.seen && cell.unseen) && next_world (rules, world));

  return cell;
}

/* All roles read the same columns, so one of them stands for all. */
static gboolean
step_closes (const RuleSet *rules, const Rule *audience, guint *world, guint setting)
{
  for (guint viewer = 0; viewer < N_VIEWERS; viewer++)
    for (guint link = 0; link < SLOTJE_N_LINKS; link++)
      for (guint open = 0; open < 2; open++)
        {
          guint64 choices = open ? G_MAXUINT64 : 0;
          Look before = { rules, world, viewer, (SlotjeLink) link, choices, 0 };
          Look after = before;
          gboolean saw, still;

          if (levels_is_role (viewer) ? viewer != VIEWER_MANAGER : link > 0)
            continue;
          saw = sees (&before, audience);
          world[setting]++;
          still = sees (&after, audience);
          world[setting]--;
          if (saw && !still)
            return TRUE;
        }

  return FALSE;
}

gboolean
naive_is_chain (const RuleSet *rules, guint setting)
{
  guint world[RULES_MAX_SETTINGS] = { 0 };

  do
    for (guint i = 0; i < rules->surfaces->len; i++)
      if (world[setting] + 1 < rules->n_options[setting] &&
          step_closes (rules, g_ptr_array_index (rules->surfaces, i), world, setting))
        return FALSE;
  while (next_world (rules, world));

  return TRUE;
}
