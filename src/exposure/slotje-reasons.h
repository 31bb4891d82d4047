/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-cell.h"

G_BEGIN_DECLS

/* With more facts than this only one minimal reason is looked for. */
#define SLOTJE_REASONS_MAX_FACTS 12

/**
 * slotje_reasons_find:
 * @cell: a table with everything forgotten
 * @mask: which parts of an entry to look at
 * @counter: what these parts are in a world that speaks against it
 *
 * All minimal sets of facts that rule out every world that speaks against something, in the order
 * in which to show them: fewest facts first, then those with the link, then in catalogue order.
 *
 * Returns: (transfer full) (element-type GArray): sets of #SlotjeFact; none at all when even all
 *   facts together leave such a world
 */
GPtrArray *slotje_reasons_find (const SlotjeCell *cell, guint8 mask, guint8 counter);

G_END_DECLS
