/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-transition.h"

/**
 * slotje_transition_get:
 * @from: what a cell was
 * @to: what it is
 *
 * Returns: what became of it
 */
SlotjeTransition
slotje_transition_get (SlotjeValue from, SlotjeValue to)
{
  static const SlotjeTransition transitions[3][3] = {
    { SLOTJE_TRANSITION_NONE, SLOTJE_TRANSITION_POSSIBLY_OPENED, SLOTJE_TRANSITION_OPENED },
    { SLOTJE_TRANSITION_CONFIRMED_CLOSED, SLOTJE_TRANSITION_NONE,
      SLOTJE_TRANSITION_CONFIRMED_OPEN },
    { SLOTJE_TRANSITION_CLOSED, SLOTJE_TRANSITION_BECAME_UNSURE, SLOTJE_TRANSITION_NONE },
  };

  return transitions[from][to];
}

/**
 * slotje_transition_to_string:
 * @transition: a transition
 *
 * Returns: its word in files and on the command line
 */
const char *
slotje_transition_to_string (SlotjeTransition transition)
{
  static const char *const words[] = { "none",           "possibly-opened",
                                       "opened",         "confirmed-closed",
                                       "confirmed-open", "became-unsure",
                                       "closed" };

  return words[transition];
}

/**
 * slotje_transition_list:
 * @scale: the viewers
 * @before: an exposure
 * @after: another one of the same platform
 *
 * Returns: (transfer full) (element-type SlotjeCellChange): the cells that differ
 */
GArray *
slotje_transition_list (const SlotjeScale *scale,
                        const SlotjeExposure *before,
                        const SlotjeExposure *after)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (SlotjeCellChange));

  for (guint i = 0; i < before->n_surfaces; i++)
    {
      const SlotjeReach *a = &before->reach[i], *b = &after->reach[i];

      if (a->certain == b->certain && a->possible == b->possible)
        continue;
      for (guint j = 0; j < scale->n_viewers; j++)
        {
          guint viewer = scale->viewers[j].index;
          SlotjeCellChange change = { i, viewer, slotje_exposure_get_value (before, i, viewer),
                                      slotje_exposure_get_value (after, i, viewer) };

          if (change.from != change.to)
            g_array_append_val (list, change);
        }
    }

  return list;
}
