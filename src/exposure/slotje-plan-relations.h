/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-change.h"

G_BEGIN_DECLS

/**
 * SlotjePlanRelations:
 *
 * All ways to take people in roles off the contacts, or to restrict them, one after the other.
 * Private to the plan.
 */
typedef struct
{
  const SlotjeProgram *program;
  guint n_roles;
  guint roles[SLOTJE_MAX_VIEWERS];
  guint n_choices;                      /* beside “as it is” */
  SlotjeLink choices[SLOTJE_N_LINKS];   /* the same for all */
  guint8 positions[SLOTJE_MAX_VIEWERS]; /* 0 for “as it is” */
} SlotjePlanRelations;

SlotjePlanRelations *slotje_plan_relations_new (const SlotjeProgram *program,
                                                const SlotjeFacts *facts);
/* Goes to the next way; at first nothing is changed. FALSE after the last. */
gboolean slotje_plan_relations_next (SlotjePlanRelations *self);
/* (transfer full) */
SlotjeFacts *slotje_plan_relations_apply (const SlotjePlanRelations *self,
                                          const SlotjeFacts *facts);
/* @changes: (element-type SlotjeChange) */
void slotje_plan_relations_append (const SlotjePlanRelations *self, GArray *changes);
void slotje_plan_relations_free (SlotjePlanRelations *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjePlanRelations, slotje_plan_relations_free)

G_END_DECLS
