/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-bounds.h"

/**
 * slotje_bounds_new:
 * @program: the compiled rules of a platform, which must stay
 *
 * Returns: (transfer full): room for one cone of the program after the other
 */
SlotjeBounds *
slotje_bounds_new (const SlotjeProgram *program)
{
  SlotjeBounds *self = g_new0 (SlotjeBounds, 1);

  self->program = program;
  self->options = g_new (SlotjeOptions, program->n_settings + 1);
  self->looks = g_new (SlotjeLook, program->n_nodes + 1);

  return self;
}

/**
 * slotje_bounds_free:
 * @self: (nullable) (transfer full): bounds
 */
void
slotje_bounds_free (SlotjeBounds *self)
{
  if (self == NULL)
    return;

  g_free (self->options);
  g_free (self->looks);
  g_free (self);
}

static void
set_all (SlotjeLook *look, gboolean certain, gboolean possible)
{
  for (guint link = 0; link < SLOTJE_N_LINKS; link++)
    {
      look->lo[link] = certain ? ~(SlotjeAudience) 0 : 0;
      look->hi[link] = possible ? ~(SlotjeAudience) 0 : 0;
    }
}

/* One of several branches is taken: those in the set @taken. */
static void
take_branch (SlotjeBounds *self, const guint16 *branches, guint taken, SlotjeLook *look)
{
  int branch = g_bit_nth_lsf (taken, -1);

  *look = self->looks[branches[branch]];
  while ((branch = g_bit_nth_lsf (taken, branch)) >= 0)
    slotje_look_widen (look, &self->looks[branches[branch]]);
}

/* “Then” is the first branch, “else” the second. */
static guint
find_taken (const SlotjeLook *condition)
{
  return (condition->hi[0] != 0 ? 1 : 0) | (condition->lo[0] == 0 ? 2 : 0);
}

static void
refresh (SlotjeBounds *self, guint16 index)
{
  const SlotjeNode *node = &self->program->nodes[index];
  const guint16 *children = &self->program->children[node->first_child];
  SlotjeLook *look = &self->looks[index];

  switch (node->kind)
    {
    case SLOTJE_NODE_LEVEL:
      slotje_look_read_level (look, self->program, node);
      break;
    case SLOTJE_NODE_BY:
      take_branch (self, children, self->options[node->subject], look);
      break;
    case SLOTJE_NODE_IF:
      take_branch (self, children + 1, find_taken (&self->looks[children[0]]), look);
      break;
    case SLOTJE_NODE_ANY:
    case SLOTJE_NODE_OR:
      *look = self->looks[children[0]];
      for (guint i = 1; i < node->n_children; i++)
        slotje_look_unite (look, &self->looks[children[i]]);
      break;
    case SLOTJE_NODE_ALL:
    case SLOTJE_NODE_AND:
      *look = self->looks[children[0]];
      for (guint i = 1; i < node->n_children; i++)
        slotje_look_intersect (look, &self->looks[children[i]]);
      break;
    case SLOTJE_NODE_IS:
      set_all (look, (self->options[node->subject] & ~node->options) == 0,
               (self->options[node->subject] & node->options) != 0);
      break;
    case SLOTJE_NODE_NOT:
      set_all (look, self->looks[children[0]].hi[0] == 0, self->looks[children[0]].lo[0] == 0);
      break;
    default:
      g_return_if_reached ();
    }
}

static SlotjeOptions
choose (SlotjeOptions answer, SlotjeBoundsPart part)
{
  switch (part)
    {
    case SLOTJE_BOUNDS_CLOSED:
      return (SlotjeOptions) (1 << g_bit_nth_lsf (answer, -1));
    case SLOTJE_BOUNDS_OPEN:
      return (SlotjeOptions) (1 << (g_bit_storage (answer) - 1));
    case SLOTJE_BOUNDS_ALL:
    default:
      return answer;
    }
}

/**
 * slotje_bounds_start:
 * @self: bounds
 * @cone: a cone of the program, which must stay
 * @answers: per setting of the platform: a non-empty set of options
 * @part: which worlds
 *
 * Looks at worlds of @cone that @answers allow.
 */
void
slotje_bounds_start (SlotjeBounds *self,
                     const SlotjeCone *cone,
                     const SlotjeOptions *answers,
                     SlotjeBoundsPart part)
{
  self->cone = cone;
  for (guint i = 0; i < cone->n_settings; i++)
    self->options[cone->settings[i]] = choose (answers[cone->settings[i]], part);
  for (guint i = 0; i < cone->n_nodes; i++)
    refresh (self, cone->nodes[i]);
}

/**
 * slotje_bounds_set:
 * @self: bounds of a cone
 * @position: a setting, by its position in the cone
 * @options: a non-empty set of options
 *
 * Looks at other worlds; only what hangs on the setting is worked out again.
 */
void
slotje_bounds_set (SlotjeBounds *self, guint position, SlotjeOptions options)
{
  const SlotjeCone *cone = self->cone;

  self->options[cone->settings[position]] = options;
  for (guint i = cone->first_affected[position]; i < cone->first_affected[position + 1]; i++)
    refresh (self, cone->affected[i]);
}

/**
 * slotje_bounds_is_possible:
 * @self: bounds of a cone
 *
 * Returns: %FALSE when a constraint holds in none of the worlds
 */
gboolean
slotje_bounds_is_possible (const SlotjeBounds *self)
{
  for (guint i = 0; i < self->cone->n_constraints; i++)
    if (self->looks[self->program->constraint_roots[self->cone->constraints[i]]].hi[0] == 0)
      return FALSE;

  return TRUE;
}
