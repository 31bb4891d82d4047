/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-change.h"

/* Who is taken off the contacts may still share a contact: nobody can see that from here, so it is
 * open where the platform makes a difference. */
static SlotjeLinks
find_links (SlotjeLink link, const SlotjeProgram *program)
{
  SlotjeLinks links = (SlotjeLinks) (1 << link);

  if (link == SLOTJE_LINK_NONE)
    links |= program->links & (1 << SLOTJE_LINK_FOF);

  return links;
}

/**
 * slotje_change_apply:
 * @self: a change
 * @program: the compiled rules of the platform
 * @facts: facts, which become those after the change
 *
 * The link “none” means that somebody is no contact any more: then the facts allow sharing one,
 * where the platform knows that.
 */
void
slotje_change_apply (const SlotjeChange *self, const SlotjeProgram *program, SlotjeFacts *facts)
{
  switch (self->kind)
    {
    case SLOTJE_CHANGE_SETTING:
      facts->answers[self->subject] = (SlotjeOptions) (1 << self->value);
      return;
    case SLOTJE_CHANGE_LINK:
      facts->links[self->subject] = find_links ((SlotjeLink) self->value, program);
      return;
    case SLOTJE_CHANGE_ABSENT:
      facts->absent[self->subject] = self->value != 0;
      return;
    default:
      g_return_if_reached ();
    }
}

/**
 * slotje_change_is_done:
 * @self: a change
 * @program: the compiled rules of the platform
 * @facts: facts
 *
 * Returns: whether it would change nothing in the facts
 */
gboolean
slotje_change_is_done (const SlotjeChange *self,
                       const SlotjeProgram *program,
                       const SlotjeFacts *facts)
{
  switch (self->kind)
    {
    case SLOTJE_CHANGE_SETTING:
      return facts->answers[self->subject] == (SlotjeOptions) (1 << self->value);
    case SLOTJE_CHANGE_LINK:
      return facts->links[self->subject] == find_links ((SlotjeLink) self->value, program);
    case SLOTJE_CHANGE_ABSENT:
      return facts->absent[self->subject] == (self->value != 0);
    default:
      g_return_val_if_reached (FALSE);
    }
}

/**
 * slotje_change_get_minutes:
 * @self: a change
 * @platform: its platform
 *
 * Returns: minutes; 0 when not known
 */
guint
slotje_change_get_minutes (const SlotjeChange *self, const SlotjePlatform *platform)
{
  return self->kind == SLOTJE_CHANGE_SETTING ? platform->settings[self->subject].minutes : 0;
}

/**
 * slotje_change_can_set:
 * @setting: a setting, or a question that is asked like one
 *
 * Returns: whether it is the person's own, and there is a place or an advice to set it
 */
gboolean
slotje_change_can_set (const SlotjeSetting *setting)
{
  gboolean recommended = FALSE;

  for (guint i = 0; i < SLOTJE_N_PURPOSES; i++)
    recommended = recommended || setting->recommended[i] >= 0;

  return setting->controller == SLOTJE_CONTROLLER_YOU &&
         (setting->n_where > 0 || setting->cost.en != NULL || recommended);
}

/**
 * slotje_change_evaluate:
 * @self: a change
 * @program: the compiled rules of the platform
 * @influence: of the program
 * @facts: the facts after the change
 * @before: the exposure before it
 *
 * Returns: (transfer full): what slotje_exposure_evaluate() would say of @facts
 */
SlotjeExposure *
slotje_change_evaluate (const SlotjeChange *self,
                        const SlotjeProgram *program,
                        const SlotjeInfluence *influence,
                        const SlotjeFacts *facts,
                        const SlotjeExposure *before)
{
  SlotjeExposure *after;
  const guint16 *surfaces;
  guint n;

  if (self->kind == SLOTJE_CHANGE_LINK)
    return slotje_exposure_evaluate (program, facts);

  after = g_memdup2 (before, sizeof *before + before->n_surfaces * sizeof before->reach[0]);
  if (self->kind == SLOTJE_CHANGE_ABSENT)
    {
      after->reach[self->subject] =
          slotje_exposure_evaluate_surface (program, facts, self->subject);
      return after;
    }

  surfaces = slotje_influence_get_surfaces (influence, self->subject, &n);
  for (guint i = 0; i < n; i++)
    after->reach[surfaces[i]] = slotje_exposure_evaluate_surface (program, facts, surfaces[i]);

  return after;
}
