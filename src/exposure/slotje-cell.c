/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-cell.h"

#include "slotje-look.h"

/* A link set forgotten: what it may be when nothing was said. Who stood on a restricted list may
 * then be on any, that one included; others are not supposed to be on it. */
static SlotjeLinks
forget_links (const SlotjeProgram *program, SlotjeLinks links)
{
  return (SLOTJE_LINKS_UNKNOWN & program->links) | links;
}

static void
add_axis (SlotjeCell *self, SlotjeFact fact, guint place, guint values, guint known)
{
  SlotjeAxis *axis = &self->axes[self->n_axes];

  g_assert (self->n_axes < SLOTJE_CELL_MAX_AXES);
  axis->fact = fact;
  axis->place = place;
  axis->group = self->n_axes++;
  for (guint value = 0; value < SLOTJE_MAX_OPTIONS; value++)
    {
      if ((values & (1u << value)) == 0)
        continue;
      if (known & (1u << value))
        axis->allowed |= (guint16) (1 << axis->n_values);
      axis->values[axis->n_values++] = (guint8) value;
    }
}

static gboolean
is_single (guint values)
{
  return (values & (values - 1)) == 0;
}

static void
add_settings (SlotjeCell *self,
              const SlotjeProgram *program,
              const SlotjeFacts *facts,
              const SlotjeCone *cone,
              SlotjeCellScope scope)
{
  for (guint i = 0; i < cone->n_settings; i++)
    {
      guint16 setting = cone->settings[i];
      guint known = facts->answers[setting];
      guint all = (1u << program->n_options[setting]) - 1;
      guint values = scope == SLOTJE_CELL_FORGOTTEN ? all : known;

      self->options[i] = (guint8) g_bit_nth_lsf (values, -1);
      if (!is_single (values))
        add_axis (self, setting, i, values, known);
    }
}

static void
add_link (SlotjeCell *self,
          const SlotjeProgram *program,
          const SlotjeFacts *facts,
          guint viewer,
          SlotjeCellScope scope)
{
  SlotjeLinks known, values;

  self->link = SLOTJE_LINK_NONE;
  if (viewer == SLOTJE_CELL_NOBODY || (program->scale->roles & ((SlotjeAudience) 1 << viewer)) == 0)
    return;

  known = facts->links[viewer];
  values = scope == SLOTJE_CELL_FORGOTTEN ? forget_links (program, known) : known;
  self->link = (SlotjeLink) g_bit_nth_lsf (values, -1);
  if (!is_single (values))
    add_axis (self, SLOTJE_FACT_LINK, 0, values, known);
}

static gboolean
mentions (const SlotjeProgram *program, guint16 root, SlotjeFact setting)
{
  const SlotjeNode *node = &program->nodes[root];

  if (node->kind == SLOTJE_NODE_IS && node->subject == setting)
    return TRUE;
  for (guint i = 0; i < node->n_children; i++)
    if (mentions (program, program->children[node->first_child + i], setting))
      return TRUE;

  return FALSE;
}

static void
bind_axes (SlotjeCell *self, const SlotjeProgram *program, const SlotjeCone *cone)
{
  for (guint c = 0; c < cone->n_constraints; c++)
    {
      guint16 root = program->constraint_roots[cone->constraints[c]];
      int first = -1;

      for (guint i = 0; i < self->n_axes; i++)
        {
          guint group = self->axes[i].group;

          if (self->axes[i].fact == SLOTJE_FACT_LINK ||
              !mentions (program, root, self->axes[i].fact))
            continue;
          if (first < 0)
            first = (int) group;
          for (guint j = 0; j < self->n_axes; j++)
            if (self->axes[j].group == group)
              self->axes[j].group = (guint) first;
        }
    }
}

/* The entries of one world, one for every link there is. */
static void
fill_world (SlotjeCell *self,
            const SlotjeProgram *program,
            guint surface,
            guint viewer,
            const guint8 *world,
            guint8 *entries)
{
  const SlotjeAxis *axis = self->n_axes > 0 ? &self->axes[self->n_axes - 1] : NULL;
  gboolean linked = axis != NULL && axis->fact == SLOTJE_FACT_LINK;
  guint n = linked ? axis->n_values : 1;
  SlotjeLook look;

  if (!slotje_look_is_possible (program, &program->cones[surface], world))
    return;
  if (viewer == SLOTJE_CELL_NOBODY)
    {
      entries[0] = SLOTJE_ENTRY_HOLDS;
      return;
    }

  slotje_look (program, program->surface_roots[surface], world, &look);
  for (guint i = 0; i < n; i++)
    {
      guint link = linked ? axis->values[i] : self->link;

      entries[i] = SLOTJE_ENTRY_HOLDS;
      if ((look.lo[link] >> viewer) & 1)
        entries[i] |= SLOTJE_ENTRY_CERTAIN;
      if ((look.hi[link] >> viewer) & 1)
        entries[i] |= SLOTJE_ENTRY_POSSIBLE;
    }
}

/* The next world along the axes of settings, of which the last goes round fastest; back at the
 * first after the last. */
static void
advance (const SlotjeCell *self, guint *positions, guint8 *world)
{
  for (guint i = self->n_axes; i-- > 0;)
    {
      const SlotjeAxis *axis = &self->axes[i];

      if (axis->fact == SLOTJE_FACT_LINK)
        continue;
      positions[i] = (positions[i] + 1) % axis->n_values;
      world[axis->fact] = axis->values[positions[i]];
      if (positions[i] != 0)
        return;
    }
}

static void
fill (SlotjeCell *self, const SlotjeProgram *program, guint surface, guint viewer)
{
  const SlotjeCone *cone = &program->cones[surface];
  g_autofree guint8 *world = g_new0 (guint8, program->n_settings + 1);
  guint positions[SLOTJE_CELL_MAX_AXES] = { 0 };
  const SlotjeAxis *last = self->n_axes > 0 ? &self->axes[self->n_axes - 1] : NULL;
  guint step = last != NULL && last->fact == SLOTJE_FACT_LINK ? last->n_values : 1;

  for (guint i = 0; i < cone->n_settings; i++)
    world[cone->settings[i]] = self->options[i];

  for (guint entry = 0; entry < self->n_entries; entry += step)
    {
      fill_world (self, program, surface, viewer, world, &self->entries[entry]);
      advance (self, positions, world);
    }
}

/**
 * slotje_cell_new:
 * @program: the compiled rules of a platform
 * @facts: what is known about the account
 * @surface: index of a surface
 * @viewer: bit of a viewer, or %SLOTJE_CELL_NOBODY
 * @scope: which worlds to look at
 *
 * Works out one cell in all those worlds.
 *
 * Returns: (transfer full): the table
 */
SlotjeCell *
slotje_cell_new (const SlotjeProgram *program,
                 const SlotjeFacts *facts,
                 guint surface,
                 guint viewer,
                 SlotjeCellScope scope)
{
  const SlotjeCone *cone = &program->cones[surface];
  SlotjeCell *self = g_new0 (SlotjeCell, 1);

  self->n_settings = cone->n_settings;
  self->options = g_new0 (guint8, cone->n_settings + 1);
  add_settings (self, program, facts, cone, scope);
  add_link (self, program, facts, viewer, scope);
  bind_axes (self, program, cone);

  self->n_entries = 1;
  for (guint i = self->n_axes; i-- > 0;)
    {
      self->axes[i].stride = self->n_entries;
      self->n_entries *= self->axes[i].n_values;
    }
  self->entries = g_new0 (guint8, self->n_entries);
  fill (self, program, surface, viewer);

  return self;
}

/**
 * slotje_cell_free:
 * @self: (nullable) (transfer full): a table
 */
void
slotje_cell_free (SlotjeCell *self)
{
  if (self == NULL)
    return;

  g_free (self->options);
  g_free (self->entries);
  g_free (self);
}

guint
slotje_cell_get_position (const SlotjeCell *self, guint axis, guint entry)
{
  return (entry / self->axes[axis].stride) % self->axes[axis].n_values;
}

gboolean
slotje_cell_depends_on (const SlotjeCell *self, guint32 axes)
{
  g_autofree guint8 *first = g_new0 (guint8, self->n_entries);

  for (guint entry = 0; entry < self->n_entries; entry++)
    {
      guint rest = entry;

      if (self->entries[entry] == 0)
        continue;
      for (guint i = 0; i < self->n_axes; i++)
        if (axes & (1u << i))
          rest -= slotje_cell_get_position (self, i, entry) * self->axes[i].stride;
      if (first[rest] == 0)
        first[rest] = self->entries[entry];
      else if (first[rest] != self->entries[entry])
        return TRUE;
    }

  return FALSE;
}

guint32
slotje_cell_get_bound (const SlotjeCell *self, guint axis)
{
  guint32 bound = 0;

  for (guint i = 0; i < self->n_axes; i++)
    if (self->axes[i].group == self->axes[axis].group)
      bound |= 1u << i;

  return bound;
}
