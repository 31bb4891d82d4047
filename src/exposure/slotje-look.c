/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-look.h"

#include "slotje-program-eval.h"

gboolean
slotje_look_is_possible (const SlotjeProgram *program, const SlotjeCone *cone, const guint8 *world)
{
  for (guint i = 0; i < cone->n_constraints; i++)
    if (!slotje_program_holds (program, program->constraint_roots[cone->constraints[i]], world))
      return FALSE;

  return TRUE;
}

/* The branch that a case split takes in @world, and what that branch takes in its turn. */
static const SlotjeNode *
follow (const SlotjeProgram *program, guint16 audience, const guint8 *world)
{
  const SlotjeNode *node = &program->nodes[audience];

  while (node->kind == SLOTJE_NODE_BY || node->kind == SLOTJE_NODE_IF)
    {
      const guint16 *children = &program->children[node->first_child];
      guint branch;

      if (node->kind == SLOTJE_NODE_BY)
        branch = world[node->subject];
      else
        branch = slotje_program_holds (program, children[0], world) ? 1 : 2;
      node = &program->nodes[children[branch]];
    }

  return node;
}

/**
 * slotje_look:
 * @program: the compiled rules of a platform
 * @audience: index of a node that is an audience
 * @world: for every setting the index of its option
 * @look: (out caller-allocates): who sees it
 *
 * The same as slotje_program_eval() for every link, but in one walk: words next to each other take
 * the machine no longer than one.
 */
void
slotje_look (const SlotjeProgram *program, guint16 audience, const guint8 *world, SlotjeLook *look)
{
  const SlotjeNode *node = follow (program, audience, world);
  const guint16 *children = &program->children[node->first_child];

  if (node->kind == SLOTJE_NODE_LEVEL)
    {
      *look = slotje_look_at_level (program, node);
      return;
    }

  slotje_look (program, children[0], world, look);
  for (guint i = 1; i < node->n_children; i++)
    {
      SlotjeLook other;

      slotje_look (program, children[i], world, &other);
      if (node->kind == SLOTJE_NODE_ANY)
        slotje_look_unite (look, &other);
      else
        slotje_look_intersect (look, &other);
    }
}
