/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-doubt.h"

#define UNREACHED G_MAXUINT8

/* Whether the axis takes more than one value in the worlds that can be. */
static gboolean
varies (const SlotjeCell *cell, guint axis)
{
  guint first = G_MAXUINT;

  for (guint entry = 0; entry < cell->n_entries; entry++)
    {
      guint position = slotje_cell_get_position (cell, axis, entry);

      if (cell->entries[entry] == 0)
        continue;
      if (first == G_MAXUINT)
        first = position;
      else if (first != position)
        return TRUE;
    }

  return FALSE;
}

/* The axes that change the value alone; and what constraints bind so tightly that it can change
 * only together, where that changes it. Whoever settles all of these settles the cell. */
static guint32
find_turning_axes (const SlotjeCell *cell)
{
  guint32 alone = 0, together = 0;

  for (guint i = 0; i < cell->n_axes; i++)
    if (slotje_cell_depends_on (cell, 1u << i))
      alone |= 1u << i;
  for (guint i = 0; i < cell->n_axes; i++)
    {
      guint32 rest = slotje_cell_get_bound (cell, i) & ~alone;

      if ((rest & (1u << i)) && varies (cell, i) && slotje_cell_depends_on (cell, rest))
        together |= 1u << i;
    }

  return alone | together;
}

/**
 * slotje_doubt_find_pivots:
 * @cell: the worlds that the facts allow
 *
 * Returns: (transfer full) (element-type SlotjeFact): the settings in catalogue order, then the
 *   link, that change the value when they change
 */
GArray *
slotje_doubt_find_pivots (const SlotjeCell *cell)
{
  GArray *pivots = g_array_new (FALSE, FALSE, sizeof (SlotjeFact));
  guint32 turning = find_turning_axes (cell);

  for (guint i = 0; i < cell->n_axes; i++)
    if (turning & (1u << i))
      g_array_append_val (pivots, cell->axes[i].fact);

  return pivots;
}

static gboolean
is_residual (guint8 entry)
{
  return (entry & (SLOTJE_ENTRY_CERTAIN | SLOTJE_ENTRY_POSSIBLE)) == SLOTJE_ENTRY_POSSIBLE;
}

gboolean
slotje_doubt_has_residual (const SlotjeCell *cell)
{
  for (guint entry = 0; entry < cell->n_entries; entry++)
    if (is_residual (cell->entries[entry]))
      return TRUE;

  return FALSE;
}

/**
 * slotje_doubt_find_decides:
 * @program: the compiled rules
 * @pivots: (element-type SlotjeFact): what the value hangs on
 * @residual: whether somebody else decides even then
 *
 * Returns: a set of #SlotjeDecides
 */
guint
slotje_doubt_find_decides (const SlotjeProgram *program, const GArray *pivots, gboolean residual)
{
  static const guint deciders[SLOTJE_N_CONTROLLERS] = {
    [SLOTJE_CONTROLLER_YOU] = SLOTJE_DECIDES_YOU,
    [SLOTJE_CONTROLLER_OTHER] = SLOTJE_DECIDES_OTHER,
    [SLOTJE_CONTROLLER_PLATFORM] = SLOTJE_DECIDES_PLATFORM,
  };
  guint decides = residual ? SLOTJE_DECIDES_OTHER : 0;

  for (guint i = 0; i < pivots->len; i++)
    {
      SlotjeFact fact = g_array_index (pivots, SlotjeFact, i);

      decides |=
          fact == SLOTJE_FACT_LINK ? SLOTJE_DECIDES_YOU : deciders[program->controllers[fact]];
    }

  return decides;
}

/* Carries every entry the nearest world in which the viewer sees it along one axis. Axis after axis
 * this finds the fewest changes, as each axis can be changed or left on its own. */
static void
approach (const SlotjeCell *cell, guint axis, guint8 *changes, guint32 *nearest)
{
  guint stride = cell->axes[axis].stride, n = cell->axes[axis].n_values;

  for (guint start = 0; start < cell->n_entries; start++)
    {
      guint best = start;

      if (slotje_cell_get_position (cell, axis, start) != 0)
        continue;
      for (guint i = 1; i < n; i++)
        if (changes[start + i * stride] < changes[best])
          best = start + i * stride;
      for (guint i = 0; changes[best] != UNREACHED && i < n; i++)
        {
          guint entry = start + i * stride;

          if (changes[entry] <= changes[best] + 1)
            continue;
          changes[entry] = (guint8) (changes[best] + 1);
          nearest[entry] = nearest[best];
        }
    }
}

static void
set_witness (const SlotjeCell *cell, guint entry, SlotjeWitness *witness)
{
  witness->exists = TRUE;
  witness->options = g_memdup2 (cell->options, cell->n_settings + 1);
  witness->link = cell->link;
  for (guint i = 0; i < cell->n_axes; i++)
    {
      guint8 value = cell->axes[i].values[slotje_cell_get_position (cell, i, entry)];

      if (cell->axes[i].fact == SLOTJE_FACT_LINK)
        witness->link = (SlotjeLink) value;
      else
        witness->options[cell->axes[i].place] = value;
    }
}

/* The first entry that says nothing but @wanted under @mask, and among those the one with the
 * fewest
 * @changes when there are any; n_entries when there is none. */
static guint
find_entry (const SlotjeCell *cell, guint8 mask, guint8 wanted, const guint8 *changes)
{
  guint found = cell->n_entries;

  for (guint entry = 0; entry < cell->n_entries; entry++)
    {
      if ((cell->entries[entry] & mask) != wanted)
        continue;
      if (found == cell->n_entries || (changes != NULL && changes[entry] < changes[found]))
        found = entry;
    }

  return found;
}

/**
 * slotje_doubt_find_witnesses:
 * @cell: the worlds that the facts allow
 * @yes: (out caller-allocates): a world in which the viewer sees it, if somebody else lets it
 * @no: (out caller-allocates): one in which not, if nobody does
 *
 * When somebody else decides in some world, that world is both.
 */
void
slotje_doubt_find_witnesses (const SlotjeCell *cell, SlotjeWitness *yes, SlotjeWitness *no)
{
  const guint8 seeing = SLOTJE_ENTRY_HOLDS | SLOTJE_ENTRY_POSSIBLE;
  guint first = find_entry (cell, seeing, seeing, NULL), last;
  g_autofree guint8 *changes = g_malloc (cell->n_entries);
  g_autofree guint32 *nearest = g_new0 (guint32, cell->n_entries);

  for (guint entry = 0; entry < cell->n_entries; entry++)
    {
      changes[entry] = (cell->entries[entry] & seeing) == seeing ? 0 : UNREACHED;
      nearest[entry] = entry;
    }
  for (guint i = 0; i < cell->n_axes; i++)
    approach (cell, i, changes, nearest);

  last = find_entry (cell, SLOTJE_ENTRY_HOLDS | SLOTJE_ENTRY_CERTAIN, SLOTJE_ENTRY_HOLDS, changes);
  if (first < cell->n_entries)
    set_witness (cell, last < cell->n_entries ? nearest[last] : first, yes);
  if (last < cell->n_entries)
    set_witness (cell, last, no);
}
