/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-plan-relations.h"

/* Only whoever may be a contact can be taken off the contacts. */
SlotjePlanRelations *
slotje_plan_relations_new (const SlotjeProgram *program, const SlotjeFacts *facts)
{
  SlotjePlanRelations *self = g_new0 (SlotjePlanRelations, 1);

  self->program = program;
  self->choices[self->n_choices++] = SLOTJE_LINK_NONE;
  if (program->links & (1 << SLOTJE_LINK_RESTRICTED))
    self->choices[self->n_choices++] = SLOTJE_LINK_RESTRICTED;
  for (guint i = 0; i < SLOTJE_MAX_VIEWERS; i++)
    if ((program->scale->roles & ((SlotjeAudience) 1 << i)) &&
        (facts->links[i] & (1 << SLOTJE_LINK_CONTACT)))
      self->roles[self->n_roles++] = i;

  return self;
}

gboolean
slotje_plan_relations_next (SlotjePlanRelations *self)
{
  for (guint i = 0; i < self->n_roles; i++)
    {
      if (self->positions[i]++ < self->n_choices)
        return TRUE;
      self->positions[i] = 0;
    }

  return FALSE;
}

void
slotje_plan_relations_append (const SlotjePlanRelations *self, GArray *changes)
{
  for (guint i = 0; i < self->n_roles; i++)
    {
      SlotjeChange change = { SLOTJE_CHANGE_LINK, self->roles[i], 0 };

      if (self->positions[i] == 0)
        continue;
      change.value = self->choices[self->positions[i] - 1];
      g_array_append_val (changes, change);
    }
}

SlotjeFacts *
slotje_plan_relations_apply (const SlotjePlanRelations *self, const SlotjeFacts *facts)
{
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (SlotjeChange));
  SlotjeFacts *linked = slotje_facts_copy (facts);

  slotje_plan_relations_append (self, changes);
  for (guint i = 0; i < changes->len; i++)
    slotje_change_apply (&g_array_index (changes, SlotjeChange, i), self->program, linked);

  return linked;
}

void
slotje_plan_relations_free (SlotjePlanRelations *self)
{
  g_free (self);
}
