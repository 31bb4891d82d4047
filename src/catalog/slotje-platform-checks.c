/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-platform-checks.h"

#include "slotje-text.h"
#include "slotje-worlds.h"

/* The largest rule, counted with everything that `sameAs` stands for. */
#define MOST_NODES 4096
/* Nodes to walk through in all worlds of all surfaces and links: about a second. */
#define MOST_STEPS G_GUINT64_CONSTANT (100000000)

static void
complain_at (SlotjeReader *reader,
             const char *list,
             guint index,
             const char *member,
             const char *what,
             const char *remedy)
{
  if (!slotje_reader_enter_array (reader, list, SLOTJE_REQUIRED))
    return;
  if (slotje_reader_enter_element (reader, index))
    {
      slotje_reader_complain (reader, member, remedy, "%s", what);
      slotje_reader_leave (reader);
    }
  slotje_reader_leave (reader);
}

/* Children stand before their parents, so one pass will do. */
static guint *
count_nodes (const SlotjeProgram *program)
{
  guint *sizes = g_new0 (guint, program->n_nodes + 1);

  for (guint i = 0; i < program->n_nodes; i++)
    {
      const SlotjeNode *node = &program->nodes[i];

      sizes[i] = 1;
      for (guint j = 0; j < node->n_children; j++)
        sizes[i] += sizes[program->children[node->first_child + j]];
      sizes[i] = MIN (sizes[i], MOST_NODES + 1);
    }

  return sizes;
}

static void
check_sizes (SlotjeReader *reader, const SlotjeProgram *program, const guint *sizes)
{
  for (guint i = 0; i < program->n_surfaces; i++)
    if (sizes[program->surface_roots[i]] > MOST_NODES)
      complain_at (reader, "surfaces", i, "audience", _ ("the rule is too large"),
                   _ ("use “sameAs” less often within one rule"));
  for (guint i = 0; i < program->n_constraints; i++)
    if (sizes[program->constraint_roots[i]] > MOST_NODES)
      complain_at (reader, "constraints", i, NULL, _ ("the condition is too large"),
                   _ ("split it into several constraints"));
}

static void
check_cones (SlotjeReader *reader, SlotjeProgram *program, const guint *sizes)
{
  guint64 n_steps = 0;
  guint too_large;

  if (!slotje_program_compute_cones (program, &too_large))
    {
      g_autofree char *what =
          g_strdup_printf (_ ("the settings it depends on have more than %u combinations"),
                           (guint) SLOTJE_MAX_WORLDS);

      complain_at (reader, "surfaces", too_large, "audience", what,
                   _ ("let it depend on fewer settings, or on settings with fewer options"));
      return;
    }

  for (guint i = 0; i < program->n_surfaces; i++)
    n_steps += (guint64) sizes[program->surface_roots[i]] * program->cones[i].n_worlds;
  if (n_steps * SLOTJE_N_LINKS > MOST_STEPS)
    slotje_reader_complain (reader, "surfaces", _ ("let the surfaces depend on fewer settings"),
                            _ ("there are too many combinations to check"));
}

static void
check_constraint (SlotjeReader *reader, const SlotjePlatform *platform, guint index)
{
  const SlotjeProgram *program = platform->program;
  SlotjeCone cone = { 0 };

  if (!slotje_program_compute_cone (program, program->constraint_roots[index], &cone))
    complain_at (reader, "constraints", index, NULL,
                 _ ("it is tied up with too many settings by other constraints"),
                 _ ("let constraints share fewer settings"));
  else
    {
      g_autoptr (SlotjeWorlds) worlds = slotje_worlds_new (program, &cone);

      if (worlds->n_allowed == 0)
        complain_at (reader, "constraints", index, NULL,
                     _ ("no combination of options can satisfy this"),
                     _ ("mend it, or the constraints about the same settings"));
    }
  slotje_cone_clear (&cone);
}

static void
complain_about_order (SlotjeReader *reader,
                      const SlotjePlatform *platform,
                      const SlotjeWorlds *worlds,
                      guint surface,
                      guint world,
                      guint first,
                      guint second)
{
  const SlotjeViewer *viewers = platform->program->scale->viewers;
  g_autofree char *where = slotje_worlds_describe (worlds, platform, world);
  g_autofree char *what = g_strdup_printf (_ ("“%s” would see more than “%s” (%s)"),
                                           viewers[first].id, viewers[second].id, where);
  g_autofree char *remedy =
      g_strdup_printf (_ ("use levels that let “%s” in as well"), viewers[second].id);

  complain_at (reader, "surfaces", surface, "audience", what, remedy);
}

/* Whether one viewer sees more than another one somewhere; the world is the first such. */
static gboolean
sees_more (const SlotjeWorlds *worlds, guint first, guint second, guint *world)
{
  for (guint w = 0; w < worlds->cone->n_worlds; w++)
    {
      SlotjeAudience only_lo = worlds->lo[w] >> first & ~(worlds->lo[w] >> second) & 1;
      SlotjeAudience only_hi = worlds->hi[w] >> first & ~(worlds->hi[w] >> second) & 1;

      if (worlds->allowed[w] && (only_lo | only_hi) != 0)
        {
          *world = w;
          return TRUE;
        }
    }

  return FALSE;
}

/* Every open viewer may be any human viewer, and a later open viewer an earlier one: who needs no
 * account sees no more than who has one. */
static gboolean
check_order (SlotjeReader *reader,
             const SlotjePlatform *platform,
             const SlotjeWorlds *worlds,
             guint surface)
{
  const SlotjeScale *scale = platform->program->scale;

  for (guint first = 0; first < scale->n_viewers; first++)
    for (guint second = 0; second < scale->n_viewers; second++)
      {
        gboolean below = scale->viewers[first].kind == SLOTJE_VIEWER_OPEN &&
                         (scale->viewers[second].kind != SLOTJE_VIEWER_OPEN || second < first);
        guint world;

        if (!below || !sees_more (worlds, first, second, &world))
          continue;
        complain_about_order (reader, platform, worlds, surface, world, first, second);
        return FALSE;
      }

  return TRUE;
}

static void
complain_about_chain (SlotjeReader *reader,
                      const SlotjePlatform *platform,
                      const SlotjeWorlds *worlds,
                      guint surface,
                      guint position,
                      guint closed,
                      guint open,
                      SlotjeAudience lost)
{
  const SlotjeSetting *setting = &platform->settings[worlds->cone->settings[position]];
  guint viewer = (guint) g_bit_nth_lsf (lost, -1);
  g_autofree char *what = g_strdup_printf (
      _ ("opening it from “%s” to “%s” takes “%s” away from “%s”"),
      setting->options[slotje_worlds_get_option (worlds, closed, position)].id,
      setting->options[slotje_worlds_get_option (worlds, open, position)].id,
      platform->program->scale->viewers[viewer].id, platform->surfaces[surface].id);

  complain_at (reader, "settings", setting->index, "order", what,
               _ ("put the options from most closed to most open, or write “none”"));
}

/* The next allowed world in which the setting stands further open, or the same one. */
static guint
open_one_step (const SlotjeWorlds *worlds, guint world, guint position)
{
  guint n_options = worlds->program->n_options[worlds->cone->settings[position]];
  guint option = slotje_worlds_get_option (worlds, world, position);
  guint next = world;

  while (++option < n_options)
    {
      next += worlds->strides[position];
      if (worlds->allowed[next])
        return next;
    }

  return world;
}

static gboolean
check_chain (SlotjeReader *reader,
             const SlotjePlatform *platform,
             const SlotjeWorlds *worlds,
             guint surface,
             guint position)
{
  for (guint world = 0; world < worlds->cone->n_worlds; world++)
    {
      guint next;
      SlotjeAudience lost;

      if (!worlds->allowed[world])
        continue;
      next = open_one_step (worlds, world, position);
      lost = (worlds->lo[world] & ~worlds->lo[next]) | (worlds->hi[world] & ~worlds->hi[next]);
      if (lost == 0)
        continue;
      complain_about_chain (reader, platform, worlds, surface, position, world, next, lost);
      return FALSE;
    }

  return TRUE;
}

/* One complaint of a kind is enough for one surface, so links that show it again are passed over.
 */
static void
check_surface (SlotjeReader *reader, const SlotjePlatform *platform, guint surface)
{
  const SlotjeProgram *program = platform->program;
  const SlotjeCone *cone = &program->cones[surface];
  g_autoptr (SlotjeWorlds) worlds = slotje_worlds_new (program, cone);
  g_autofree gboolean *monotone = g_new (gboolean, cone->n_settings + 1);
  gboolean ordered = TRUE;

  for (guint i = 0; i < cone->n_settings; i++)
    monotone[i] = TRUE;

  for (guint link = 0; link < SLOTJE_N_LINKS; link++)
    {
      if (((program->links >> link) & 1) == 0)
        continue;
      slotje_worlds_fill (worlds, program->surface_roots[surface], (SlotjeLink) link);
      ordered = ordered && check_order (reader, platform, worlds, surface);
      for (guint i = 0; i < cone->n_settings; i++)
        if (monotone[i] && program->chain[cone->settings[i]])
          monotone[i] = check_chain (reader, platform, worlds, surface, i);
    }
}

/**
 * slotje_platform_check:
 * @reader: stands in the root of the file the platform was read from
 * @platform: a platform whose records are in order, with a program
 *
 * Works out the cones and checks, by walking through all worlds, what a schema
 * cannot say: constraints can be satisfied, chains are monotone, and nobody who
 * needs no account sees more than people who have one.
 */
void
slotje_platform_check (SlotjeReader *reader, SlotjePlatform *platform)
{
  g_autofree guint *sizes = count_nodes (platform->program);

  check_sizes (reader, platform->program, sizes);
  if (slotje_reader_is_clean (reader))
    check_cones (reader, platform->program, sizes);
  if (!slotje_reader_is_clean (reader))
    return;

  for (guint i = 0; i < platform->n_constraints; i++)
    check_constraint (reader, platform, i);
  for (guint i = 0; i < platform->n_surfaces; i++)
    check_surface (reader, platform, i);
}
