/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-exposure.h"

#include "slotje-reasons.h"

/**
 * slotje_exposure_find_clash:
 * @program: the compiled rules of a platform
 * @facts: what is known about the account
 * @surface: index of a surface
 *
 * Why a surface is in contradiction: answers that suffice to rule out every world there is, and of
 * which none can be missed. Of several such sets the smallest, then the first in catalogue order.
 *
 * Returns: (transfer full) (element-type guint): indices of settings, in catalogue order; empty
 * when the answers can hold together
 */
GArray *
slotje_exposure_find_clash (const SlotjeProgram *program, const SlotjeFacts *facts, guint surface)
{
  GArray *clash = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (SlotjeCell) cell = slotje_cell_new (program, facts, surface, SLOTJE_CELL_NOBODY,
                                                 SLOTJE_CELL_FORGOTTEN);
  g_autoptr (GPtrArray) sets = slotje_reasons_find (cell, SLOTJE_ENTRY_HOLDS, SLOTJE_ENTRY_HOLDS);
  const GArray *smallest = sets->len > 0 ? g_ptr_array_index (sets, 0) : NULL;

  for (guint i = 0; smallest != NULL && i < smallest->len; i++)
    {
      guint setting = g_array_index (smallest, SlotjeFact, i);

      g_array_append_val (clash, setting);
    }

  return clash;
}
