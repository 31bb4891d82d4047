/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-program-eval.h"

/**
 * slotje_program_holds:
 * @self: a compiled program
 * @condition: index of a node that is a condition
 * @world: for every setting the index of its option
 *
 * Whether a condition is true in one world.
 *
 * Returns: %TRUE when it holds
 */
gboolean
slotje_program_holds (const SlotjeProgram *self, guint16 condition, const guint8 *world)
{
  const SlotjeNode *node = &self->nodes[condition];
  const guint16 *children = &self->children[node->first_child];

  switch (node->kind)
    {
    case SLOTJE_NODE_IS:
      return (node->options >> world[node->subject]) & 1;
    case SLOTJE_NODE_NOT:
      return !slotje_program_holds (self, children[0], world);
    case SLOTJE_NODE_AND:
      for (guint i = 0; i < node->n_children; i++)
        if (!slotje_program_holds (self, children[i], world))
          return FALSE;
      return TRUE;
    case SLOTJE_NODE_OR:
      for (guint i = 0; i < node->n_children; i++)
        if (slotje_program_holds (self, children[i], world))
          return TRUE;
      return FALSE;
    default:
      g_return_val_if_reached (FALSE);
    }
}

static void
combine (const SlotjeProgram *self,
         const SlotjeNode *node,
         const guint8 *world,
         SlotjeLink link,
         SlotjeAudience *lo,
         SlotjeAudience *hi)
{
  const guint16 *children = &self->children[node->first_child];

  slotje_program_eval (self, children[0], world, link, lo, hi);
  for (guint i = 1; i < node->n_children; i++)
    {
      SlotjeAudience child_lo, child_hi;

      slotje_program_eval (self, children[i], world, link, &child_lo, &child_hi);
      *lo = node->kind == SLOTJE_NODE_ANY ? *lo | child_lo : *lo & child_lo;
      *hi = node->kind == SLOTJE_NODE_ANY ? *hi | child_hi : *hi & child_hi;
    }
}

/**
 * slotje_program_eval:
 * @self: a compiled program
 * @node: index of a node that is an audience
 * @world: for every setting the index of its option
 * @link: how all roles are linked to the account
 * @lo: (out): who certainly sees it in this world
 * @hi: (out): who possibly sees it in this world, a superset of @lo
 *
 * The audience in one world. The rule language has no complement, so what
 * somebody else decides is carried as a pair of words: all of it closed, all of
 * it open.
 */
void
slotje_program_eval (const SlotjeProgram *self,
                     guint16 node,
                     const guint8 *world,
                     SlotjeLink link,
                     SlotjeAudience *lo,
                     SlotjeAudience *hi)
{
  const SlotjeNode *here = &self->nodes[node];
  const guint16 *children = &self->children[here->first_child];
  guint16 branch;

  switch (here->kind)
    {
    case SLOTJE_NODE_LEVEL:
      *lo = self->scale->levels[here->subject].lo[link];
      *hi = self->scale->levels[here->subject].hi[link];
      return;
    case SLOTJE_NODE_BY:
      branch = children[world[here->subject]];
      slotje_program_eval (self, branch, world, link, lo, hi);
      return;
    case SLOTJE_NODE_IF:
      branch = slotje_program_holds (self, children[0], world) ? children[1] : children[2];
      slotje_program_eval (self, branch, world, link, lo, hi);
      return;
    case SLOTJE_NODE_ANY:
    case SLOTJE_NODE_ALL:
      combine (self, here, world, link, lo, hi);
      return;
    default:
      *lo = *hi = 0;
      g_return_if_reached ();
    }
}
