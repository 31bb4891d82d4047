/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-intention.h"

/* The next way to choose the settings that are kept; FALSE after the last. */
static gboolean
advance (const SlotjeProgram *program, const SlotjeCone *cone, const gboolean *kept, guint8 *world)
{
  for (guint i = 0; i < cone->n_settings; i++)
    {
      guint16 setting = cone->settings[i];

      if (!kept[setting])
        continue;
      if (++world[setting] < program->n_options[setting])
        return TRUE;
      world[setting] = 0;
    }

  return FALSE;
}

/* The cells of a surface that would be better if what is kept were not. Facts are a scratch copy.
 */
static SlotjeAudience
find_accepted (const SlotjeIntention *self,
               const SlotjeProgram *program,
               const SlotjeReach *now,
               SlotjeFacts *facts,
               guint surface)
{
  const SlotjeCone *cone = &program->cones[surface];
  SlotjeAudience wanted = self->wishes[surface].wanted;
  SlotjeAudience lower = 0, higher = 0;
  g_autofree guint8 *world = g_new0 (guint8, program->n_settings + 1);

  do
    {
      SlotjeReach reach;

      for (guint i = 0; i < cone->n_settings; i++)
        if (self->kept[cone->settings[i]])
          facts->answers[cone->settings[i]] = (SlotjeOptions) (1 << world[cone->settings[i]]);
      reach = slotje_exposure_evaluate_surface (program, facts, surface);
      if (reach.state != SLOTJE_SURFACE_OK)
        continue;
      lower |= (now->certain & ~reach.certain) | (now->possible & ~reach.possible);
      higher |= (reach.certain & ~now->certain) | (reach.possible & ~now->possible);
    }
  while (advance (program, cone, self->kept, world));

  return (lower & ~wanted) | (higher & wanted);
}

static gboolean
is_in (const SlotjeCone *cone, guint setting)
{
  for (guint i = 0; i < cone->n_settings; i++)
    if (cone->settings[i] == setting)
      return TRUE;

  return FALSE;
}

/**
 * slotje_intention_keep:
 * @self: an intention
 * @program: the compiled rules of the platform
 * @facts: what is known about the account
 * @setting: index of a setting
 *
 * Takes in that a setting was left on purpose as it is. Cells that are worse than they could be
 * because of that, by whatever is kept alone, count as accepted: what would stay open or closed
 * anyway was not accepted with it.
 */
void
slotje_intention_keep (SlotjeIntention *self,
                       const SlotjeProgram *program,
                       const SlotjeFacts *facts,
                       guint setting)
{
  self->kept[setting] = TRUE;

  for (guint i = 0; i < program->n_surfaces; i++)
    {
      g_autoptr (SlotjeFacts) scratch = NULL;
      SlotjeReach now;

      if (facts->absent[i] || !is_in (&program->cones[i], setting))
        continue;
      scratch = slotje_facts_copy (facts);
      now = slotje_exposure_evaluate_surface (program, facts, i);
      self->wishes[i].accepted = find_accepted (self, program, &now, scratch, i);
    }
}
