/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-program.h"

/* Settings of a cone as bits of their positions in it; more than this do not fit in the worlds. */
#define MOST_SETTINGS 32

/* The settings that a node and what is below it mention, and those it mentions twice along one way
 * through it. Branches of one case split are never taken together, so a setting in two of them is
 * mentioned once. */
typedef struct
{
  guint32 once;
  guint32 twice;
} Mentions;

/**
 * slotje_cone_clear:
 * @cone: a cone
 *
 * Frees what the cone holds, not the struct itself.
 */
void
slotje_cone_clear (SlotjeCone *cone)
{
  g_clear_pointer (&cone->settings, g_free);
  g_clear_pointer (&cone->constraints, g_free);
  g_clear_pointer (&cone->nodes, g_free);
  g_clear_pointer (&cone->affected, g_free);
  g_clear_pointer (&cone->first_affected, g_free);
  cone->n_settings = 0;
  cone->n_constraints = 0;
  cone->n_nodes = 0;
}

static void
mark_settings (const SlotjeProgram *self, guint16 root, gboolean *mentioned)
{
  const SlotjeNode *node = &self->nodes[root];

  if (node->kind == SLOTJE_NODE_BY || node->kind == SLOTJE_NODE_IS)
    mentioned[node->subject] = TRUE;
  for (guint i = 0; i < node->n_children; i++)
    mark_settings (self, self->children[node->first_child + i], mentioned);
}

/* Takes in one constraint when it shares a setting with what is in already. */
static gboolean
join_constraint (const SlotjeProgram *self, const gboolean *mentioned, gboolean *settings)
{
  gboolean shared = FALSE;

  for (guint i = 0; i < self->n_settings; i++)
    shared = shared || (mentioned[i] && settings[i]);
  for (guint i = 0; shared && i < self->n_settings; i++)
    settings[i] = settings[i] || mentioned[i];

  return shared;
}

static void
close_under_constraints (const SlotjeProgram *self, gboolean *settings, gboolean *constraints)
{
  gboolean changed = TRUE;

  while (changed)
    {
      changed = FALSE;
      for (guint c = 0; c < self->n_constraints; c++)
        {
          g_autofree gboolean *mentioned = NULL;

          if (constraints[c])
            continue;
          mentioned = g_new0 (gboolean, self->n_settings);
          mark_settings (self, self->constraint_roots[c], mentioned);
          constraints[c] = join_constraint (self, mentioned, settings);
          changed = changed || constraints[c];
        }
    }
}

static guint16 *
list_marked (const gboolean *marked, guint n, guint *n_marked)
{
  guint16 *list = g_new0 (guint16, n + 1);

  *n_marked = 0;
  for (guint i = 0; i < n; i++)
    if (marked[i])
      list[(*n_marked)++] = (guint16) i;

  return list;
}

/* Everything that @root is made of. */
static void
mark_nodes (const SlotjeProgram *self, guint16 root, gboolean *nodes)
{
  const SlotjeNode *node = &self->nodes[root];

  if (nodes[root])
    return;

  nodes[root] = TRUE;
  for (guint i = 0; i < node->n_children; i++)
    mark_nodes (self, self->children[node->first_child + i], nodes);
}

static Mentions
mention_both (Mentions a, Mentions b)
{
  return (Mentions){ a.once | b.once, a.twice | b.twice | (a.once & b.once) };
}

static Mentions
mention_either (Mentions a, Mentions b)
{
  return (Mentions){ a.once | b.once, a.twice | b.twice };
}

static Mentions
find_mentions (const SlotjeProgram *self,
               const SlotjeCone *cone,
               const Mentions *mentions,
               guint16 index)
{
  const SlotjeNode *node = &self->nodes[index];
  const guint16 *children = &self->children[node->first_child];
  /* Before the first of those children only one is taken. */
  guint branches = node->kind == SLOTJE_NODE_BY ? 0 : node->kind == SLOTJE_NODE_IF ? 1 : G_MAXUINT;
  Mentions here = { 0 }, taken = { 0 };

  for (guint i = 0; i < cone->n_settings; i++)
    if ((node->kind == SLOTJE_NODE_BY || node->kind == SLOTJE_NODE_IS) &&
        cone->settings[i] == node->subject)
      here.once = 1u << i;
  for (guint i = 0; i < node->n_children; i++)
    if (i < branches)
      here = mention_both (here, mentions[children[i]]);
    else
      taken = mention_either (taken, mentions[children[i]]);

  return mention_both (here, taken);
}

static void
list_affected (SlotjeCone *cone, const Mentions *mentions)
{
  guint n = 0;

  cone->first_affected = g_new0 (guint, cone->n_settings + 1);
  cone->affected = g_new0 (guint16, (gsize) cone->n_settings * cone->n_nodes + 1);
  for (guint i = 0; i < cone->n_settings; i++)
    {
      for (guint j = 0; j < cone->n_nodes; j++)
        if (mentions[cone->nodes[j]].once & (1u << i))
          cone->affected[n++] = cone->nodes[j];
      cone->first_affected[i + 1] = n;
    }
}

static void
add_nodes (const SlotjeProgram *self, guint16 root, SlotjeCone *cone)
{
  g_autofree gboolean *marked = g_new0 (gboolean, self->n_nodes + 1);
  g_autofree Mentions *mentions = g_new0 (Mentions, self->n_nodes + 1);

  mark_nodes (self, root, marked);
  for (guint i = 0; i < cone->n_constraints; i++)
    mark_nodes (self, self->constraint_roots[cone->constraints[i]], marked);
  cone->nodes = list_marked (marked, self->n_nodes, &cone->n_nodes);
  for (guint i = 0; i < cone->n_nodes; i++)
    mentions[cone->nodes[i]] = find_mentions (self, cone, mentions, cone->nodes[i]);

  cone->tied = mentions[root].twice;
  for (guint i = 0; i < cone->n_constraints; i++)
    cone->tied |= mentions[self->constraint_roots[cone->constraints[i]]].once;
  list_affected (cone, mentions);
}

/**
 * slotje_program_compute_cone:
 * @self: a program
 * @root: an audience or a condition
 * @cone: a zeroed cone, or one that was filled before
 *
 * Works out which settings and constraints matter to one root.
 *
 * Returns: %FALSE when it needs more than %SLOTJE_MAX_WORLDS worlds
 */
gboolean
slotje_program_compute_cone (const SlotjeProgram *self, guint16 root, SlotjeCone *cone)
{
  g_autofree gboolean *settings = g_new0 (gboolean, self->n_settings + 1);
  g_autofree gboolean *constraints = g_new0 (gboolean, self->n_constraints + 1);

  slotje_cone_clear (cone);
  mark_settings (self, root, settings);
  close_under_constraints (self, settings, constraints);
  cone->settings = list_marked (settings, self->n_settings, &cone->n_settings);
  cone->constraints = list_marked (constraints, self->n_constraints, &cone->n_constraints);

  cone->n_worlds = 1;
  cone->all_chain = cone->n_constraints == 0;
  for (guint i = 0; i < cone->n_settings; i++)
    {
      guint16 setting = cone->settings[i];

      if (i == MOST_SETTINGS || self->n_options[setting] > SLOTJE_MAX_WORLDS / cone->n_worlds)
        return FALSE;
      cone->n_worlds *= self->n_options[setting];
      cone->all_chain = cone->all_chain && self->chain[setting];
    }
  add_nodes (self, root, cone);

  return TRUE;
}
