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

static SlotjeLook
make_all (gboolean certain, gboolean possible)
{
  SlotjeLook look;

  memset (look.lo, certain ? 0xff : 0, sizeof look.lo);
  memset (look.hi, possible ? 0xff : 0, sizeof look.hi);

  return look;
}

/* One of several branches is taken: one of the set @taken. */
static SlotjeLook
take_branch (const SlotjeBounds *self, const guint16 *branches, guint taken)
{
  SlotjeLook look;
  guint first = 0;

  while (((taken >> first) & 1) == 0)
    first++;
  look = self->looks[branches[first]];
  for (guint i = first + 1; taken >> i != 0; i++)
    if ((taken >> i) & 1)
      slotje_look_widen (&look, &self->looks[branches[i]]);

  return look;
}

static SlotjeLook
unite_all (const SlotjeBounds *self, const guint16 *children, guint n_children)
{
  SlotjeLook look = self->looks[children[0]];

  for (guint i = 1; i < n_children; i++)
    slotje_look_unite (&look, &self->looks[children[i]]);

  return look;
}

static SlotjeLook
intersect_all (const SlotjeBounds *self, const guint16 *children, guint n_children)
{
  SlotjeLook look = self->looks[children[0]];

  for (guint i = 1; i < n_children; i++)
    slotje_look_intersect (&look, &self->looks[children[i]]);

  return look;
}

/* “Then” is the first branch, “else” the second. */
static guint
find_taken (const SlotjeLook *condition)
{
  return (condition->hi[0] != 0 ? 1 : 0) | (condition->lo[0] == 0 ? 2 : 0);
}

static SlotjeLook
look_at (const SlotjeBounds *self, const SlotjeNode *node)
{
  const guint16 *children = &self->program->children[node->first_child];
  const SlotjeLook *first = node->n_children > 0 ? &self->looks[children[0]] : NULL;
  SlotjeOptions options;

  switch (node->kind)
    {
    case SLOTJE_NODE_LEVEL:
      return slotje_look_at_level (self->program, node);
    case SLOTJE_NODE_BY:
      return take_branch (self, children, self->options[node->subject]);
    case SLOTJE_NODE_IF:
      return take_branch (self, children + 1, find_taken (first));
    case SLOTJE_NODE_ANY:
    case SLOTJE_NODE_OR:
      return unite_all (self, children, node->n_children);
    case SLOTJE_NODE_ALL:
    case SLOTJE_NODE_AND:
      return intersect_all (self, children, node->n_children);
    case SLOTJE_NODE_IS:
      options = self->options[node->subject];
      return make_all ((options & ~node->options) == 0, (options & node->options) != 0);
    case SLOTJE_NODE_NOT:
      return make_all (first->hi[0] == 0, first->lo[0] == 0);
    default:
      g_return_val_if_reached (make_all (FALSE, TRUE));
    }
}

/* Works nodes out again; children come before their parents. */
static void
refresh (SlotjeBounds *self, const guint16 *nodes, guint n_nodes)
{
  for (guint i = 0; i < n_nodes; i++)
    self->looks[nodes[i]] = look_at (self, &self->program->nodes[nodes[i]]);
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
  refresh (self, cone->nodes, cone->n_nodes);
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
  guint first = cone->first_affected[position];

  self->options[cone->settings[position]] = options;
  refresh (self, &cone->affected[first], cone->first_affected[position + 1] - first);
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
