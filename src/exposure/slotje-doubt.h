/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-cell.h"

G_BEGIN_DECLS

/* What a maybe hangs on. All read a table of the worlds that the facts allow. */

/* (transfer full) (element-type SlotjeFact) */
GArray *slotje_doubt_find_pivots (const SlotjeCell *cell);
/* Whether there is a world in which somebody else still decides. */
gboolean slotje_doubt_has_residual (const SlotjeCell *cell);
/* Who could settle it: a set of #SlotjeDecides. */
guint
slotje_doubt_find_decides (const SlotjeProgram *program, const GArray *pivots, gboolean residual);
/* A world in which the viewer sees it and one in which not, as near to each other as can be. */
void slotje_doubt_find_witnesses (const SlotjeCell *cell, SlotjeWitness *yes, SlotjeWitness *no);

G_END_DECLS
