/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-preset.h"

#include "slotje-look.h"
#include "slotje-weights.h"

/* A surface that weighs this much is a candidate for being nobody's business. */
#define DELICATE_WEIGHT 4

static SlotjeAudience
find_contacts (const SlotjeScale *scale)
{
  const SlotjeViewer *contacts = slotje_scale_find_viewer (scale, "contacts");

  return contacts != NULL ? (SlotjeAudience) 1 << contacts->index : 0;
}

/* The next world of the cone among all options; FALSE after the last. */
static gboolean
advance (const SlotjeProgram *program, const SlotjeCone *cone, guint8 *world)
{
  for (guint i = 0; i < cone->n_settings; i++)
    {
      guint16 setting = cone->settings[i];

      if (++world[setting] < program->n_options[setting])
        return TRUE;
      world[setting] = 0;
    }

  return FALSE;
}

/* Whether the platform can show the surface to people without an account for certain. */
static gboolean
can_be_shown_to_all (const SlotjeProgram *program, guint surface)
{
  const SlotjeCone *cone = &program->cones[surface];
  SlotjeAudience outside = slotje_weights_get_outside (program->scale);
  g_autofree guint8 *world = g_new0 (guint8, program->n_settings + 1);

  do
    {
      SlotjeLook look;

      if (!slotje_look_is_possible (program, cone, world))
        continue;
      slotje_look (program, program->surface_roots[surface], world, &look);
      if (look.lo[SLOTJE_LINK_NONE] & outside)
        return TRUE;
    }
  while (advance (program, cone, world));

  return FALSE;
}

/* Posts and the like: made to be passed on, and the platform itself puts them in its window. */
static gboolean
is_for_show (const SlotjePlatform *platform, guint surface)
{
  return platform->surfaces[surface].shareable && can_be_shown_to_all (platform->program, surface);
}

/* Contact data, messages, places: heavy, and not for show. */
static gboolean
is_delicate (const SlotjePlatform *platform, guint surface)
{
  return platform->surfaces[surface].weight >= DELICATE_WEIGHT && !is_for_show (platform, surface);
}

/* Whether everybody is meant to see it. On an account that is both, only what is for show, and only
 * when the person wants something that strangers must see: without such a goal it is asked surface
 * by surface. */
static gboolean
is_for_all (const SlotjePlatform *platform, SlotjePurpose purpose, SlotjeGoals goals, guint surface)
{
  switch (purpose)
    {
    case SLOTJE_PURPOSE_PROFESSIONAL:
      return !is_delicate (platform, surface);
    case SLOTJE_PURPOSE_MIXED:
      return slotje_goals_need_strangers (goals) && is_for_show (platform, surface);
    case SLOTJE_PURPOSE_PRIVATE:
    case SLOTJE_N_PURPOSES:
    default:
      return FALSE;
    }
}

/* What the catalogue advises for the purpose; everything else open. */
static SlotjeFacts *
make_advice (const SlotjePlatform *platform, SlotjePurpose purpose)
{
  SlotjeFacts *facts = slotje_facts_new (platform->program);

  for (guint i = 0; i < platform->n_settings; i++)
    {
      int option = platform->settings[i].recommended[purpose];

      if (option >= 0)
        facts->answers[i] = (SlotjeOptions) (1 << option);
    }

  return facts;
}

/* Private accounts are for contacts; a professional one is for everybody, but for what is delicate;
 * one that is both follows the goals. Whom the catalogue's own advice for that purpose shuts out is
 * not missed: there the purpose and the advice disagree, so nobody judges. Nor is anybody missed
 * but contacts, when all that is wanted can be had without strangers: to be closed is then no
 * fault. */
void
slotje_preset_apply (const SlotjePlatform *platform,
                     SlotjePurpose purpose,
                     SlotjeGoals goals,
                     SlotjeIntention *intention)
{
  const SlotjeProgram *program = platform->program;
  const SlotjeAudience contacts = find_contacts (program->scale);
  const SlotjeAudience missed =
      goals == 0 || slotje_goals_need_strangers (goals) ? program->scale->all : contacts;
  g_autoptr (SlotjeFacts) advice = make_advice (platform, purpose);
  g_autoptr (SlotjeExposure) advised = slotje_exposure_evaluate (program, advice);

  intention->purpose = (int) purpose;
  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      const gboolean for_all = is_for_all (platform, purpose, goals, i);
      const SlotjeAudience meant = for_all ? program->scale->all : contacts;
      const SlotjeAudience wanted = meant & advised->reach[i].possible & missed;

      intention->wishes[i].wanted = wanted;
      intention->wishes[i].indifferent = meant & ~wanted;
    }
}
