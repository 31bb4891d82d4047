/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-explanation.h"

/* The rules of forgetting, and values of cells under them, for checking explanations. */

/* What the facts say of one cell: −1 when they cannot hold together, else a #SlotjeValue. */
int forgetting_get_value (const SlotjeProgram *program,
                          const SlotjeFacts *facts,
                          guint surface,
                          guint viewer);
/* The known answers in the cone and the link, in the order link, then settings. (transfer full)
 * (element-type SlotjeFact) */
GArray *forgetting_list_facts (const SlotjeProgram *program,
                               const SlotjeFacts *facts,
                               guint surface,
                               guint viewer);
void
forgetting_forget (const SlotjeProgram *program, SlotjeFacts *facts, SlotjeFact fact, guint viewer);
/* Only the facts of @list whose bit is in @kept. (transfer full) */
SlotjeFacts *forgetting_keep (const SlotjeProgram *program,
                              const SlotjeFacts *facts,
                              const GArray *list,
                              guint kept,
                              guint viewer);
gboolean forgetting_has (const GArray *facts, SlotjeFact fact);
