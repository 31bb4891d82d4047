/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-plan-table.h"

#include "slotje-look.h"

SlotjePlanLinks
slotje_plan_links_get (const SlotjeScale *scale, const SlotjeFacts *facts)
{
  SlotjePlanLinks links = { .may_have[SLOTJE_LINK_NONE] = scale->all & ~scale->roles };

  for (guint i = 0; i < SLOTJE_MAX_VIEWERS; i++)
    {
      SlotjeAudience bit = (SlotjeAudience) 1 << i;

      for (guint link = 0; link < SLOTJE_N_LINKS; link++)
        if ((scale->roles & bit) && (facts->links[i] & (1 << link)))
          links.may_have[link] |= bit;
    }

  return links;
}

static guint
get_position (const SlotjePlanTable *self, guint axis, guint entry)
{
  return (entry / self->strides[axis]) % self->n_values[axis];
}

static void
clear_entry (SlotjePlanEntry *entry)
{
  memset (entry, 0, sizeof *entry);
  for (guint link = 0; link < SLOTJE_N_LINKS; link++)
    entry->certain[link] = G_MAXUINT32;
}

static void
merge_entry (SlotjePlanEntry *entry, const SlotjePlanEntry *other)
{
  for (guint link = 0; link < SLOTJE_N_LINKS; link++)
    {
      entry->certain[link] &= other->certain[link];
      entry->possible[link] |= other->possible[link];
    }
  entry->any = entry->any || other->any;
}

/* The next world over the settings of the cone that no plan sets; FALSE after the last. */
static gboolean
advance (const SlotjeCone *cone, const gboolean *fixed, const SlotjeOptions *answers, guint8 *world)
{
  for (guint i = 0; i < cone->n_settings; i++)
    {
      guint16 setting = cone->settings[i];
      int next = fixed[setting] ? -1 : g_bit_nth_lsf (answers[setting], world[setting]);

      if (fixed[setting])
        continue;
      if (next >= 0)
        {
          world[setting] = (guint8) next;
          return TRUE;
        }
      world[setting] = (guint8) g_bit_nth_lsf (answers[setting], -1);
    }

  return FALSE;
}

/* An entry in which every axis stands at an option of its own. */
static void
look_into (SlotjePlanEntry *entry,
           const SlotjeProgram *program,
           const SlotjeFacts *facts,
           guint surface,
           const gboolean *fixed,
           guint8 *world,
           guint64 *effort)
{
  const SlotjeCone *cone = &program->cones[surface];

  do
    {
      SlotjeLook look;

      (*effort)++;
      if (!slotje_look_is_possible (program, cone, world))
        continue;
      slotje_look (program, program->surface_roots[surface], world, &look);
      for (guint link = 0; link < SLOTJE_N_LINKS; link++)
        {
          entry->certain[link] &= look.lo[link];
          entry->possible[link] |= look.hi[link];
        }
      entry->any = TRUE;
    }
  while (advance (cone, fixed, facts->answers, world));
}

static gboolean
is_at_options (const SlotjePlanTable *self, guint entry, guint first_axis)
{
  for (guint i = first_axis; i < self->n_axes; i++)
    if (get_position (self, i, entry) == 0)
      return FALSE;

  return TRUE;
}

static void
fill_options (SlotjePlanTable *self,
              const SlotjeProgram *program,
              const SlotjeFacts *facts,
              guint64 *effort)
{
  const SlotjeCone *cone = &program->cones[self->surface];
  g_autofree guint8 *world = g_new0 (guint8, program->n_settings + 1);
  g_autofree gboolean *fixed = g_new0 (gboolean, program->n_settings + 1);

  for (guint i = 0; i < self->n_axes; i++)
    fixed[self->settings[i]] = TRUE;
  for (guint i = 0; i < cone->n_settings; i++)
    world[cone->settings[i]] = (guint8) g_bit_nth_lsf (facts->answers[cone->settings[i]], -1);

  for (guint entry = 0; entry < self->n_entries; entry++)
    {
      clear_entry (&self->entries[entry]);
      if (!is_at_options (self, entry, 0))
        continue;
      for (guint i = 0; i < self->n_axes; i++)
        world[self->settings[i]] = (guint8) (get_position (self, i, entry) - 1);
      look_into (&self->entries[entry], program, facts, self->surface, fixed, world, effort);
    }
}

/* “As it is” is any of the options that it may be: axis by axis, each from the ones filled before.
 */
static void
fill_as_it_is (SlotjePlanTable *self, const SlotjeFacts *facts)
{
  for (guint axis = 0; axis < self->n_axes; axis++)
    for (guint entry = 0; entry < self->n_entries; entry++)
      {
        SlotjeOptions options = facts->answers[self->settings[axis]];

        if (get_position (self, axis, entry) != 0 || !is_at_options (self, entry, axis + 1))
          continue;
        for (; options != 0; options &= (SlotjeOptions) (options - 1))
          {
            guint option = (guint) g_bit_nth_lsf (options, -1);

            merge_entry (&self->entries[entry],
                         &self->entries[entry + (option + 1) * self->strides[axis]]);
          }
      }
}

SlotjePlanTable *
slotje_plan_table_new (const SlotjePlanJudge *judge,
                       const SlotjeFacts *facts,
                       guint surface,
                       guint64 *effort)
{
  const SlotjeProgram *program = judge->platform->program;
  const SlotjeCone *cone = &program->cones[surface];
  g_autoptr (SlotjePlanTable) self = g_new0 (SlotjePlanTable, 1);

  self->surface = surface;
  self->settings = g_new0 (guint16, cone->n_settings + 1);
  self->n_values = g_new0 (guint, cone->n_settings + 1);
  self->strides = g_new0 (guint, cone->n_settings + 1);
  self->n_entries = 1;
  for (guint i = 0; i < cone->n_settings; i++)
    {
      guint16 setting = cone->settings[i];
      guint n = program->n_options[setting] + 1u;

      if (!slotje_plan_judge_may_set (judge, setting))
        continue;
      if (self->n_entries > SLOTJE_PLAN_MAX_ENTRIES / n)
        return NULL;
      self->settings[self->n_axes] = setting;
      self->n_values[self->n_axes] = n;
      self->strides[self->n_axes++] = self->n_entries;
      self->n_entries *= n;
    }

  self->entries = g_new0 (SlotjePlanEntry, self->n_entries);
  self->keys = g_new0 (gint64, self->n_entries);
  self->losses = g_new0 (gint64, self->n_entries);
  fill_options (self, program, facts, effort);
  fill_as_it_is (self, facts);

  return g_steal_pointer (&self);
}

void
slotje_plan_table_free (SlotjePlanTable *self)
{
  if (self == NULL)
    return;

  g_free (self->settings);
  g_free (self->n_values);
  g_free (self->strides);
  g_free (self->entries);
  g_free (self->keys);
  g_free (self->losses);
  g_free (self);
}

static SlotjeReach
conclude (const SlotjeScale *scale, const SlotjePlanEntry *entry, const SlotjePlanLinks *links)
{
  SlotjeReach reach = { .certain = scale->all, .possible = 0, .state = SLOTJE_SURFACE_OK };

  if (!entry->any)
    return (SlotjeReach){ .possible = scale->all, .state = SLOTJE_SURFACE_CONTRADICTION };

  for (guint link = 0; link < SLOTJE_N_LINKS; link++)
    {
      reach.certain &= entry->certain[link] | ~links->may_have[link];
      reach.possible |= entry->possible[link] & links->may_have[link];
    }

  return reach;
}

void
slotje_plan_table_judge (SlotjePlanTable *self,
                         const SlotjePlanJudge *judge,
                         const SlotjePlanLinks *links)
{
  self->least = SLOTJE_PLAN_FORBIDDEN;
  for (guint i = 0; i < self->n_entries; i++)
    {
      SlotjeReach reach = conclude (judge->platform->program->scale, &self->entries[i], links);

      self->keys[i] = slotje_plan_judge_key (judge, self->surface, &reach);
      self->losses[i] = slotje_plan_judge_loss (judge, self->surface, &reach);
      self->least = MIN (self->least, self->keys[i]);
    }
}
