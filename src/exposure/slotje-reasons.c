/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-reasons.h"

/* The facts of a cell, and what speaks against what they are to explain. A set of facts is a word
 * with a bit per fact; bit 0 is the link when that is a fact, the settings follow in catalogue
 * order.
 * @against tells for every such set whether some opposing world contradicts just those facts. Facts
 * are a reason exactly when they contradict every opposing world, so that one pass over the table
 * answers all questions about subsets. */
typedef struct
{
  guint n_facts;
  guint axes[SLOTJE_CELL_MAX_AXES];
  guint8 *against;
} Contest;

static gboolean
is_known (const SlotjeAxis *axis)
{
  return axis->allowed != (1u << axis->n_values) - 1;
}

static void
list_facts (const SlotjeCell *cell, Contest *contest)
{
  for (guint i = 0; i < cell->n_axes; i++)
    if (cell->axes[i].fact == SLOTJE_FACT_LINK && is_known (&cell->axes[i]))
      contest->axes[contest->n_facts++] = i;
  for (guint i = 0; i < cell->n_axes; i++)
    if (cell->axes[i].fact != SLOTJE_FACT_LINK && is_known (&cell->axes[i]))
      contest->axes[contest->n_facts++] = i;
}

static guint32
find_contradicted (const SlotjeCell *cell, const Contest *contest, guint entry)
{
  guint32 contradicted = 0;

  for (guint i = 0; i < contest->n_facts; i++)
    {
      guint position = slotje_cell_get_position (cell, contest->axes[i], entry);

      if ((cell->axes[contest->axes[i]].allowed & (1u << position)) == 0)
        contradicted |= 1u << i;
    }

  return contradicted;
}

static GArray *
make_reason (const SlotjeCell *cell, const Contest *contest, guint32 facts)
{
  GArray *reason = g_array_new (FALSE, FALSE, sizeof (SlotjeFact));

  for (guint i = 0; i < contest->n_facts; i++)
    if (facts & (1u << i))
      g_array_append_val (reason, cell->axes[contest->axes[i]].fact);

  return reason;
}

/* Beyond the limit: drop one fact after another as long as the rest suffices, the link last. */
static void
find_one (const SlotjeCell *cell, const Contest *contest, GPtrArray *reasons)
{
  guint32 n_sets = 1u << contest->n_facts;
  guint32 facts = n_sets - 1;

  for (guint i = 1; i <= contest->n_facts; i++)
    {
      guint32 fewer = facts & ~(1u << (i % contest->n_facts));
      gboolean suffices = TRUE;

      for (guint32 set = 0; suffices && set < n_sets; set++)
        suffices = !contest->against[set] || (set & fewer) != 0;
      if (suffices)
        facts = fewer;
    }

  g_ptr_array_add (reasons, make_reason (cell, contest, facts));
}

/* Makes @against tell whether some opposing world contradicts nothing outside the set. */
static void
spread (Contest *contest)
{
  for (guint i = 0; i < contest->n_facts; i++)
    for (guint32 set = 0; set < 1u << contest->n_facts; set++)
      if (set & (1u << i))
        contest->against[set] |= contest->against[set ^ (1u << i)];
}

static gboolean
is_minimal (const Contest *contest, guint32 facts)
{
  guint32 all = (1u << contest->n_facts) - 1;

  if (contest->against[all & ~facts])
    return FALSE;
  for (guint i = 0; i < contest->n_facts; i++)
    if ((facts & (1u << i)) && !contest->against[all & ~(facts ^ (1u << i))])
      return FALSE;

  return TRUE;
}

static int
compare_sets (gconstpointer a, gconstpointer b)
{
  guint32 x = *(const guint32 *) a, y = *(const guint32 *) b;
  int more = __builtin_popcount (x) - __builtin_popcount (y);

  if (more != 0 || x == y)
    return more;

  /* Of sets of one size the one with the earliest fact that the other has not comes first. */
  return x & (x ^ y) & -(x ^ y) ? -1 : 1;
}

static void
find_all (const SlotjeCell *cell, Contest *contest, GPtrArray *reasons)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (guint32));

  spread (contest);
  for (guint32 facts = 0; facts < 1u << contest->n_facts; facts++)
    if (is_minimal (contest, facts))
      g_array_append_val (found, facts);

  g_array_sort (found, compare_sets);
  for (guint i = 0; i < found->len; i++)
    g_ptr_array_add (reasons, make_reason (cell, contest, g_array_index (found, guint32, i)));
}

GPtrArray *
slotje_reasons_find (const SlotjeCell *cell, guint8 mask, guint8 counter)
{
  GPtrArray *reasons = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autofree guint8 *against = NULL;
  Contest contest = { .n_facts = 0 };

  list_facts (cell, &contest);
  contest.against = against = g_new0 (guint8, 1u << contest.n_facts);
  for (guint entry = 0; entry < cell->n_entries; entry++)
    if ((cell->entries[entry] & mask) == counter)
      contest.against[find_contradicted (cell, &contest, entry)] = TRUE;

  if (contest.against[0])
    return reasons;
  if (contest.n_facts <= SLOTJE_REASONS_MAX_FACTS)
    find_all (cell, &contest, reasons);
  else
    find_one (cell, &contest, reasons);

  return reasons;
}
