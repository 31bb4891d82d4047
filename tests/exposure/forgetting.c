/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "forgetting.h"

#define LINK_RESTRICTED (1 << SLOTJE_LINK_RESTRICTED)

int
forgetting_get_value (const SlotjeProgram *program,
                      const SlotjeFacts *facts,
                      guint surface,
                      guint viewer)
{
  SlotjeReach reach = slotje_exposure_evaluate_surface (program, facts, surface);

  if (reach.state == SLOTJE_SURFACE_CONTRADICTION)
    return -1;
  if ((reach.certain >> viewer) & 1)
    return SLOTJE_VALUE_YES;

  return (reach.possible >> viewer) & 1 ? SLOTJE_VALUE_MAYBE : SLOTJE_VALUE_NO;
}

void
forgetting_forget (const SlotjeProgram *program, SlotjeFacts *facts, SlotjeFact fact, guint viewer)
{
  SlotjeLinks all = LINK_RESTRICTED | SLOTJE_LINKS_UNKNOWN;

  if (fact != SLOTJE_FACT_LINK)
    facts->answers[fact] = (SlotjeOptions) ((1u << program->n_options[fact]) - 1);
  else if (facts->links[viewer] & LINK_RESTRICTED)
    facts->links[viewer] |= program->links & all;
  else
    facts->links[viewer] |= program->links & SLOTJE_LINKS_UNKNOWN;
}

GArray *
forgetting_list_facts (const SlotjeProgram *program,
                       const SlotjeFacts *facts,
                       guint surface,
                       guint viewer)
{
  const SlotjeCone *cone = &program->cones[surface];
  GArray *list = g_array_new (FALSE, FALSE, sizeof (SlotjeFact));
  g_autoptr (SlotjeFacts) forgotten = slotje_facts_copy (facts);
  SlotjeFact link = SLOTJE_FACT_LINK;

  forgetting_forget (program, forgotten, link, viewer);
  if (((program->scale->roles >> viewer) & 1) && forgotten->links[viewer] != facts->links[viewer])
    g_array_append_val (list, link);
  for (guint i = 0; i < cone->n_settings; i++)
    {
      SlotjeFact fact = cone->settings[i];

      forgetting_forget (program, forgotten, fact, viewer);
      if (forgotten->answers[fact] != facts->answers[fact])
        g_array_append_val (list, fact);
    }

  return list;
}

SlotjeFacts *
forgetting_keep (const SlotjeProgram *program,
                 const SlotjeFacts *facts,
                 const GArray *list,
                 guint kept,
                 guint viewer)
{
  SlotjeFacts *copy = slotje_facts_copy (facts);

  for (guint i = 0; i < list->len; i++)
    if ((kept & (1u << i)) == 0)
      forgetting_forget (program, copy, g_array_index (list, SlotjeFact, i), viewer);

  return copy;
}

gboolean
forgetting_has (const GArray *facts, SlotjeFact fact)
{
  for (guint i = 0; i < facts->len; i++)
    if (g_array_index (facts, SlotjeFact, i) == fact)
      return TRUE;

  return FALSE;
}
