/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "mutant.h"
#include <string.h>
#include "slotje-look.h"

static void
mutant_free (Mutant *self)
{
  for (guint i = 0; i < self->program.n_surfaces; i++)
    slotje_cone_clear (&self->program.cones[i]);
  g_free (self->program.cones);
  g_free (self->program.nodes);
  g_free (self->program.children);
  g_free (self->what);
  g_free (self);
}

/* A copy of the rules with room for one node more; everything that cannot change is shared. */
static Mutant *
mutant_new (const SlotjeProgram *program, guint node, char *what)
{
  Mutant *self = g_new0 (Mutant, 1);

  self->program = *program;
  self->program.cones = NULL;
  self->program.nodes = g_new0 (SlotjeNode, program->n_nodes + 1);
  memcpy (self->program.nodes, program->nodes, program->n_nodes * sizeof *program->nodes);
  self->program.children = g_new0 (guint16, program->n_children + 1);
  memcpy (self->program.children, program->children,
          program->n_children * sizeof *program->children);
  self->node = node;
  self->what = what;

  return self;
}

/* The cones anew: an operand less may be a setting less. Nothing is promised of chains any more. */
static void
add_mutant (GPtrArray *mutants, Mutant *mutant)
{
  g_assert_true (slotje_program_compute_cones (&mutant->program, NULL));
  for (guint i = 0; i < mutant->program.n_surfaces; i++)
    mutant->program.cones[i].all_chain = FALSE;
  g_ptr_array_add (mutants, mutant);
}

static void
add_other_levels (GPtrArray *mutants, const SlotjeProgram *program, guint node)
{
  const SlotjeLevel *levels = program->scale->levels;
  guint16 old = program->nodes[node].subject;

  for (guint16 level = 0; level < program->scale->n_levels; level++)
    {
      Mutant *mutant;

      if (level == old)
        continue;
      mutant = mutant_new (program, node,
                           g_strdup_printf ("%s for %s", levels[level].id, levels[old].id));
      mutant->program.nodes[node].subject = level;
      add_mutant (mutants, mutant);
    }
}

static void
add_swapped_options (GPtrArray *mutants, const SlotjeProgram *program, guint node)
{
  const SlotjeNode *here = &program->nodes[node];

  for (guint i = 0; i < here->n_children; i++)
    for (guint j = i + 1; j < here->n_children; j++)
      {
        Mutant *mutant =
            mutant_new (program, node, g_strdup_printf ("options %u and %u swapped", i, j));
        guint16 *children = &mutant->program.children[here->first_child];
        guint16 first = children[i];

        children[i] = children[j];
        children[j] = first;
        add_mutant (mutants, mutant);
      }
}

static void
add_other_kind (GPtrArray *mutants, const SlotjeProgram *program, guint node, SlotjeNodeKind kind)
{
  Mutant *mutant = mutant_new (program, node, g_strdup ("the other way to combine"));

  mutant->program.nodes[node].kind = (guint8) kind;
  add_mutant (mutants, mutant);
}

static void
add_dropped_operands (GPtrArray *mutants, const SlotjeProgram *program, guint node)
{
  const SlotjeNode *here = &program->nodes[node];

  for (guint i = 0; i < here->n_children; i++)
    {
      Mutant *mutant = mutant_new (program, node, g_strdup_printf ("operand %u dropped", i));
      guint16 *children = &mutant->program.children[here->first_child];

      memmove (&children[i], &children[i + 1], (here->n_children - i - 1u) * sizeof *children);
      mutant->program.nodes[node].n_children--;
      add_mutant (mutants, mutant);
    }
}

/* The condition moves to the spare place and its own place says “not”. */
static void
add_negated (GPtrArray *mutants, const SlotjeProgram *program, guint node)
{
  Mutant *mutant = mutant_new (program, node, g_strdup ("negated"));
  SlotjeProgram *rules = &mutant->program;

  rules->nodes[program->n_nodes] = program->nodes[node];
  rules->children[program->n_children] = (guint16) program->n_nodes;
  rules->nodes[node] = (SlotjeNode){ .kind = SLOTJE_NODE_NOT,
                                     .n_children = 1,
                                     .first_child = (guint16) program->n_children };
  rules->n_nodes++;
  rules->n_children++;
  add_mutant (mutants, mutant);
}

static void
add_mutants_of_node (GPtrArray *mutants, const SlotjeProgram *program, guint node)
{
  switch (program->nodes[node].kind)
    {
    case SLOTJE_NODE_LEVEL:
      add_other_levels (mutants, program, node);
      break;
    case SLOTJE_NODE_BY:
      add_swapped_options (mutants, program, node);
      break;
    case SLOTJE_NODE_ANY:
      add_other_kind (mutants, program, node, SLOTJE_NODE_ALL);
      add_dropped_operands (mutants, program, node);
      break;
    case SLOTJE_NODE_ALL:
      add_other_kind (mutants, program, node, SLOTJE_NODE_ANY);
      add_dropped_operands (mutants, program, node);
      break;
    case SLOTJE_NODE_AND:
      add_other_kind (mutants, program, node, SLOTJE_NODE_OR);
      add_dropped_operands (mutants, program, node);
      add_negated (mutants, program, node);
      break;
    case SLOTJE_NODE_OR:
      add_other_kind (mutants, program, node, SLOTJE_NODE_AND);
      add_dropped_operands (mutants, program, node);
      add_negated (mutants, program, node);
      break;
    case SLOTJE_NODE_IS:
    case SLOTJE_NODE_NOT:
      add_negated (mutants, program, node);
      break;
    case SLOTJE_NODE_IF: /* its condition is a node of its own */
    default:
      break;
    }
}

GPtrArray *
mutants_new (const SlotjeProgram *program)
{
  GPtrArray *mutants = g_ptr_array_new_with_free_func ((GDestroyNotify) mutant_free);

  for (guint node = 0; node < program->n_nodes; node++)
    add_mutants_of_node (mutants, program, node);

  return mutants;
}

/* In one world, for one surface. */
static gboolean
is_alike (const Mutant *self, const SlotjeProgram *program, guint surface, const guint8 *world)
{
  gboolean possible = slotje_look_is_possible (program, &program->cones[surface], world);
  SlotjeLook before, after;

  if (possible != slotje_look_is_possible (&self->program, &self->program.cones[surface], world))
    return FALSE;
  if (!possible)
    return TRUE;
  slotje_look (program, program->surface_roots[surface], world, &before);
  slotje_look (&self->program, self->program.surface_roots[surface], world, &after);
  for (guint link = 0; link < SLOTJE_N_LINKS; link++)
    if ((program->links >> link) & 1 &&
        (before.lo[link] != after.lo[link] || before.hi[link] != after.hi[link]))
      return FALSE;

  return TRUE;
}

/* FALSE, back at the first world, after the last. */
static gboolean
advance (const SlotjeProgram *program, const SlotjeCone *cone, guint8 *world)
{
  for (guint i = 0; i < cone->n_settings; i++)
    {
      guint16 setting = cone->settings[i];

      if (++world[setting] < program->n_options[setting])
        return TRUE;
      world[setting] = 0;
    }

  return FALSE;
}

gboolean
mutant_is_equivalent (const Mutant *self, const SlotjeProgram *program)
{
  g_autofree guint8 *world = g_new0 (guint8, program->n_settings + 1);

  for (guint surface = 0; surface < program->n_surfaces; surface++)
    do
      if (!is_alike (self, program, surface, world))
        return FALSE;
    while (advance (program, &program->cones[surface], world));

  return TRUE;
}

static gboolean
reaches (const SlotjeProgram *program, guint16 root, guint node)
{
  const SlotjeNode *here = &program->nodes[root];

  if (root == node)
    return TRUE;
  for (guint i = 0; i < here->n_children; i++)
    if (reaches (program, program->children[here->first_child + i], node))
      return TRUE;

  return FALSE;
}

char *
mutant_describe (const Mutant *self, const SlotjePlatform *platform)
{
  const SlotjeProgram *program = platform->program;
  GString *text = g_string_new (platform->id);

  for (guint i = 0; i < program->n_surfaces; i++)
    if (reaches (program, program->surface_roots[i], self->node))
      g_string_append_printf (text, " %s", platform->surfaces[i].id);
  for (guint i = 0; i < program->n_constraints; i++)
    if (reaches (program, program->constraint_roots[i], self->node))
      g_string_append_printf (text, " %s", platform->constraints[i].id);
  g_string_append_printf (text, ", node %u: %s", self->node, self->what);

  return g_string_free (text, FALSE);
}
