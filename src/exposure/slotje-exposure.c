/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-exposure.h"

#include "slotje-bounds.h"

/* Who may have which link. A viewer without links of its own stands at “none”, where the levels say
 * the same as anywhere, so that one formula serves all. */
typedef struct
{
  SlotjeAudience may_have[SLOTJE_N_LINKS];
} Linked;

/* A walk through the worlds of one surface; @reach is what was seen so far. */
typedef struct
{
  SlotjeBounds *bounds;
  const Linked *linked;
  guint16 root;
  gboolean any;
  SlotjeReach reach;
} Walk;

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

static gboolean
is_single (SlotjeOptions options)
{
  return (options & (options - 1)) == 0;
}

/* What was seen so far, and what the bounds say of the worlds they are about. */
static SlotjeReach
add_bounds (const Walk *walk)
{
  const SlotjeLook *look = &walk->bounds->looks[walk->root];
  SlotjeReach reach = walk->reach;

  for (guint link = 0; link < SLOTJE_N_LINKS; link++)
    {
      reach.certain &= look->lo[link] | ~walk->linked->may_have[link];
      reach.possible |= look->hi[link] & walk->linked->may_have[link];
    }

  return reach;
}

static void
take_in (Walk *walk)
{
  walk->reach = add_bounds (walk);
  walk->any = TRUE;
}

/* The worlds in which the tied settings from @position on have one option each, and the others
 * whatever they may have. Where even the bounds of several worlds tell nothing new, neither does
 * any of them. */
static void
explore (Walk *walk, guint position)
{
  const SlotjeCone *cone = walk->bounds->cone;
  const SlotjeOptions *options = walk->bounds->options;
  SlotjeOptions answer;
  SlotjeReach reach;

  if (!slotje_bounds_is_possible (walk->bounds))
    return;
  reach = add_bounds (walk);
  if (walk->any && reach.certain == walk->reach.certain && reach.possible == walk->reach.possible)
    return;

  while (position < cone->n_settings &&
         (((cone->tied >> position) & 1) == 0 || is_single (options[cone->settings[position]])))
    position++;
  if (position == cone->n_settings)
    {
      walk->reach = reach;
      walk->any = TRUE;
      return;
    }

  answer = options[cone->settings[position]];
  for (SlotjeOptions left = answer; left != 0; left &= (SlotjeOptions) (left - 1))
    {
      slotje_bounds_set (walk->bounds, position, (SlotjeOptions) (left & -left));
      explore (walk, position + 1);
    }
  slotje_bounds_set (walk->bounds, position, answer);
}

static SlotjeReach
evaluate (const SlotjeProgram *program,
          const SlotjeFacts *facts,
          const Linked *linked,
          guint surface,
          SlotjeBounds *bounds)
{
  const SlotjeCone *cone = &program->cones[surface];
  Walk walk = { .bounds = bounds,
                .linked = linked,
                .root = program->surface_roots[surface],
                .reach.certain = program->scale->all };

  if (facts->absent[surface])
    return (SlotjeReach){ .state = SLOTJE_SURFACE_ABSENT };

  if (cone->all_chain && cone->tied != 0)
    {
      slotje_bounds_start (bounds, cone, facts->answers, SLOTJE_BOUNDS_CLOSED);
      take_in (&walk);
      slotje_bounds_start (bounds, cone, facts->answers, SLOTJE_BOUNDS_OPEN);
      take_in (&walk);
      return walk.reach;
    }

  slotje_bounds_start (bounds, cone, facts->answers, SLOTJE_BOUNDS_ALL);
  explore (&walk, 0);
  if (!walk.any)
    return (SlotjeReach){ .possible = program->scale->all, .state = SLOTJE_SURFACE_CONTRADICTION };

  return walk.reach;
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
  g_autoptr (SlotjeBounds) bounds = slotje_bounds_new (program);
  Linked linked = find_linked (program->scale, facts);

  self->n_surfaces = program->n_surfaces;
  for (guint i = 0; i < program->n_surfaces; i++)
    self->reach[i] = evaluate (program, facts, &linked, i, bounds);

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
  g_autoptr (SlotjeBounds) bounds = slotje_bounds_new (program);
  Linked linked = find_linked (program->scale, facts);

  return evaluate (program, facts, &linked, surface, bounds);
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
