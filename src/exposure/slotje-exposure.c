/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-exposure.h"

#include "slotje-look.h"

/* Who may have which link. A viewer without links of its own stands at “none”, where the levels say
 * the same as anywhere, so that one formula serves all. */
typedef struct
{
  SlotjeAudience may_have[SLOTJE_N_LINKS];
} Linked;

/* What was seen so far, per link and for all viewers at once. */
typedef struct
{
  SlotjeAudience certain[SLOTJE_N_LINKS];
  SlotjeAudience possible[SLOTJE_N_LINKS];
  gboolean any;
} Seen;

static Linked
find_linked (const SlotjeScale *scale, const SlotjeFacts *facts)
{
  Linked linked = { .may_have[SLOTJE_LINK_NONE] = scale->all & ~scale->roles };

  for (guint i = 0; i < SLOTJE_MAX_VIEWERS; i++)
    {
      SlotjeAudience bit = (SlotjeAudience) 1 << i;

      if ((scale->roles & bit) == 0)
        continue;
      for (guint link = 0; link < SLOTJE_N_LINKS; link++)
        if (facts->links[i] & (1 << link))
          linked.may_have[link] |= bit;
    }

  return linked;
}

static guint8
find_most_closed (SlotjeOptions options)
{
  return (guint8) g_bit_nth_lsf (options, -1);
}

static guint8
find_most_open (SlotjeOptions options)
{
  return (guint8) (g_bit_storage (options) - 1);
}

/* The next world over the settings of the cone; FALSE, back at the first one, after the last. */
static gboolean
advance (const SlotjeCone *cone, const SlotjeOptions *answers, guint8 *world)
{
  for (guint i = cone->n_settings; i-- > 0;)
    {
      guint16 setting = cone->settings[i];
      int next = g_bit_nth_lsf (answers[setting], world[setting]);

      if (next >= 0)
        {
          world[setting] = (guint8) next;
          return TRUE;
        }
      world[setting] = find_most_closed (answers[setting]);
    }

  return FALSE;
}

static void
take_in (const SlotjeProgram *program, guint surface, const guint8 *world, Seen *seen)
{
  SlotjeLook look;

  slotje_look (program, program->surface_roots[surface], world, &look);
  for (guint link = 0; link < SLOTJE_N_LINKS; link++)
    {
      seen->certain[link] &= look.lo[link];
      seen->possible[link] |= look.hi[link];
    }
  seen->any = TRUE;
}

static SlotjeReach
conclude (const SlotjeScale *scale, const Linked *linked, const Seen *seen)
{
  SlotjeReach reach = { .certain = scale->all, .possible = 0, .state = SLOTJE_SURFACE_OK };

  if (!seen->any)
    return (SlotjeReach){ .possible = scale->all, .state = SLOTJE_SURFACE_CONTRADICTION };

  for (guint link = 0; link < SLOTJE_N_LINKS; link++)
    {
      reach.certain &= seen->certain[link] | ~linked->may_have[link];
      reach.possible |= seen->possible[link] & linked->may_have[link];
    }

  return reach;
}

/* @world has room for every setting of the platform. */
static SlotjeReach
evaluate (const SlotjeProgram *program,
          const SlotjeFacts *facts,
          const Linked *linked,
          guint surface,
          guint8 *world)
{
  const SlotjeCone *cone = &program->cones[surface];
  Seen seen = { .any = FALSE };

  if (facts->absent[surface])
    return (SlotjeReach){ .state = SLOTJE_SURFACE_ABSENT };

  for (guint link = 0; link < SLOTJE_N_LINKS; link++)
    seen.certain[link] = program->scale->all;
  for (guint i = 0; i < cone->n_settings; i++)
    world[cone->settings[i]] = find_most_closed (facts->answers[cone->settings[i]]);

  if (cone->all_chain)
    {
      take_in (program, surface, world, &seen);
      for (guint i = 0; i < cone->n_settings; i++)
        world[cone->settings[i]] = find_most_open (facts->answers[cone->settings[i]]);
      take_in (program, surface, world, &seen);
      return conclude (program->scale, linked, &seen);
    }

  do
    {
      if (slotje_look_is_possible (program, cone, world))
        take_in (program, surface, world, &seen);
    }
  while (advance (cone, facts->answers, world));

  return conclude (program->scale, linked, &seen);
}

/**
 * slotje_exposure_evaluate:
 * @program: the compiled rules of a platform
 * @facts: what is known about the account
 *
 * Who can see what, for every surface: exact over all completions of what is not known.
 *
 * Returns: (transfer full): one reach per surface
 */
SlotjeExposure *
slotje_exposure_evaluate (const SlotjeProgram *program, const SlotjeFacts *facts)
{
  SlotjeExposure *self =
      g_malloc0 (sizeof (SlotjeExposure) + program->n_surfaces * sizeof (SlotjeReach));
  g_autofree guint8 *world = g_new0 (guint8, program->n_settings + 1);
  Linked linked = find_linked (program->scale, facts);

  self->n_surfaces = program->n_surfaces;
  for (guint i = 0; i < program->n_surfaces; i++)
    self->reach[i] = evaluate (program, facts, &linked, i, world);

  return self;
}

/**
 * slotje_exposure_evaluate_surface:
 * @program: the compiled rules of a platform
 * @facts: what is known about the account
 * @surface: index of a surface
 *
 * The same for one surface only.
 *
 * Returns: who sees it
 */
SlotjeReach
slotje_exposure_evaluate_surface (const SlotjeProgram *program,
                                  const SlotjeFacts *facts,
                                  guint surface)
{
  g_autofree guint8 *world = g_new0 (guint8, program->n_settings + 1);
  Linked linked = find_linked (program->scale, facts);

  return evaluate (program, facts, &linked, surface, world);
}

/**
 * slotje_exposure_free:
 * @self: (nullable) (transfer full): an exposure
 */
void
slotje_exposure_free (SlotjeExposure *self)
{
  g_free (self);
}

/**
 * slotje_exposure_get_value:
 * @self: an exposure
 * @surface: index of a surface
 * @viewer: bit of a viewer
 *
 * Returns: what the cell says; `no` for an absent surface, `maybe` for a contradiction
 */
SlotjeValue
slotje_exposure_get_value (const SlotjeExposure *self, guint surface, guint viewer)
{
  SlotjeAudience bit = (SlotjeAudience) 1 << viewer;

  if (self->reach[surface].certain & bit)
    return SLOTJE_VALUE_YES;

  return self->reach[surface].possible & bit ? SLOTJE_VALUE_MAYBE : SLOTJE_VALUE_NO;
}

/**
 * slotje_surface_state_to_string:
 * @state: a state
 *
 * Returns: its word in files and on the command line
 */
const char *
slotje_surface_state_to_string (SlotjeSurfaceState state)
{
  static const char *const words[] = { "ok", "absent", "contradiction" };

  return words[state];
}

/**
 * slotje_value_to_string:
 * @value: a value
 *
 * Returns: its word in files and on the command line
 */
const char *
slotje_value_to_string (SlotjeValue value)
{
  static const char *const words[] = { "no", "maybe", "yes" };

  return words[value];
}
