/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-drift.h"

#define N_STAGES (SLOTJE_N_DRIFT_PARTS + 1)

/* A surface of both audits, or of one. */
typedef struct
{
  int old_surface;
  int new_surface;
  SlotjePoints points[N_STAGES];
  SlotjeReach reach[N_STAGES];
} Row;

static const SlotjeSurface *
find_old_surface (const SlotjePlatform *old, const SlotjePlatform *new, const char *id)
{
  const SlotjeSurface *same = slotje_platform_find_surface (old, id);

  for (guint i = 0; same == NULL && new->renamed_surfaces != NULL &&i < old->n_surfaces; i++)
    if (g_strcmp0 (g_hash_table_lookup (new->renamed_surfaces, old->surfaces[i].id), id) == 0)
      same = &old->surfaces[i];

  return same;
}

/* All surfaces of the newer platform, then those of the older one that are gone. */
static GArray *
make_rows (const SlotjePlatform *old, const SlotjePlatform *new)
{
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (Row));
  g_autofree gboolean *taken = g_new0 (gboolean, (old != NULL ? old->n_surfaces : 0) + 1);

  for (guint i = 0; new != NULL &&i < new->n_surfaces; i++)
    {
      const SlotjeSurface *same =
          old != NULL ? find_old_surface (old, new, new->surfaces[i].id) : NULL;
      Row row = { .old_surface = -1, .new_surface = (int) i };

      if (same != NULL && !taken[same->index])
        {
          row.old_surface = (int) same->index;
          taken[same->index] = TRUE;
        }
      g_array_append_val (rows, row);
    }
  for (guint i = 0; old != NULL && i < old->n_surfaces; i++)
    {
      Row row = { .old_surface = (int) i, .new_surface = -1 };

      if (!taken[i])
        g_array_append_val (rows, row);
    }

  return rows;
}

/* What is so at one stage. A surface that is not there is seen by nobody. */
static void
fill_stage (GArray *rows,
            guint stage,
            const SlotjePlatform *platform,
            const SlotjeWeights *weights,
            const SlotjeFacts *facts,
            gboolean is_old)
{
  g_autoptr (SlotjeExposure) exposure =
                 platform != NULL ? slotje_exposure_evaluate (platform->program, facts) : NULL;

  for (guint i = 0; i < rows->len; i++)
    {
      Row *row = &g_array_index (rows, Row, i);
      int surface = is_old ? row->old_surface : row->new_surface;

      row->reach[stage] = (SlotjeReach){ .state = SLOTJE_SURFACE_ABSENT };
      if (exposure == NULL || surface < 0)
        continue;
      row->reach[stage] = exposure->reach[surface];
      row->points[stage] = (SlotjePoints){
        .best =
            slotje_weights_weigh (weights, platform, (guint) surface, row->reach[stage].certain),
        .worst =
            slotje_weights_weigh (weights, platform, (guint) surface, row->reach[stage].possible),
        .of = slotje_weights_weigh (weights, platform, (guint) surface,
                                    platform->program->scale->all),
      };
    }
}

static void
copy_stage (GArray *rows, guint from, guint to)
{
  for (guint i = 0; i < rows->len; i++)
    {
      Row *row = &g_array_index (rows, Row, i);

      row->reach[to] = row->reach[from];
      row->points[to] = row->points[from];
    }
}

/* The stages between, from the older facts to the newer ones, one part at a time. */
static void
fill_stages_between (GArray *rows,
                     const SlotjePlatform *platform,
                     const SlotjeWeights *weights,
                     const SlotjeFacts *moved,
                     const SlotjeFacts *new_facts)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) facts = slotje_facts_copy (moved);

  fill_stage (rows, SLOTJE_DRIFT_RULES + 1, platform, weights, facts, FALSE);
  memcpy (facts->links, new_facts->links, sizeof facts->links);
  fill_stage (rows, SLOTJE_DRIFT_RELATIONS + 1, platform, weights, facts, FALSE);
  for (guint i = 0; i < program->n_settings; i++)
    if (program->controllers[i] != SLOTJE_CONTROLLER_YOU)
      facts->answers[i] = new_facts->answers[i];
  fill_stage (rows, SLOTJE_DRIFT_OTHERS + 1, platform, weights, facts, FALSE);
}

static SlotjePoints
score (const GArray *rows, guint stage)
{
  SlotjePoints sum = { 0, 0, 0 };

  for (guint i = 0; i < rows->len; i++)
    {
      const SlotjePoints *points = &g_array_index (rows, Row, i).points[stage];

      sum.best += points->best;
      sum.worst += points->worst;
      sum.of += points->of;
    }

  return sum;
}

static SlotjePoints
subtract (SlotjePoints a, SlotjePoints b)
{
  return (SlotjePoints){ a.best - b.best, a.worst - b.worst, a.of - b.of };
}

static SlotjeValue
get_value (const SlotjeReach *reach, guint viewer)
{
  SlotjeAudience bit = (SlotjeAudience) 1 << viewer;

  if (reach->certain & bit)
    return SLOTJE_VALUE_YES;

  return reach->possible & bit ? SLOTJE_VALUE_MAYBE : SLOTJE_VALUE_NO;
}

static void
add_cell (GArray *cells, const Row *row, guint viewer)
{
  SlotjeDriftCell cell = { .old_surface = row->old_surface,
                           .new_surface = row->new_surface,
                           .viewer = viewer,
                           .from = get_value (&row->reach[0], viewer),
                           .to = get_value (&row->reach[N_STAGES - 1], viewer) };

  if (cell.from == cell.to)
    return;

  for (guint part = 0; part < SLOTJE_N_DRIFT_PARTS; part++)
    if (get_value (&row->reach[part], viewer) != get_value (&row->reach[part + 1], viewer))
      {
        cell.cause = (SlotjeDriftPart) part;
        cell.causes |= 1u << part;
      }
  g_array_append_val (cells, cell);
}

/**
 * slotje_drift_find_for_facts:
 * @old_platform: (nullable): the platform as it was known at the older audit
 * @old_facts: (nullable): what was known about the account then
 * @new_platform: (nullable): the platform as it is known at the newer audit; its viewers are those
 *   of @old_platform
 * @moved: (nullable): @old_facts in terms of @new_platform
 * @new_facts: (nullable): what is known now
 * @own: (nullable): what the person says counts how much, for both
 *
 * Puts the newer rules, relations, answers about others, and the person's own answers in the place
 * of the older ones, in this order, and looks each time what that changes. The order is fixed, so
 * that the parts add up exactly; what only works together counts for the later part. Without one of
 * the platforms the account was added or removed, which is the person's doing.
 *
 * Returns: (transfer full): the differences
 */
SlotjeDrift *
slotje_drift_find_for_facts (const SlotjePlatform *old_platform,
                             const SlotjeFacts *old_facts,
                             const SlotjePlatform *new_platform,
                             const SlotjeFacts *moved,
                             const SlotjeFacts *new_facts,
                             const SlotjeOwnWeights *own)
{
  SlotjeDrift *self = g_new0 (SlotjeDrift, 1);
  const SlotjePlatform *platform = new_platform != NULL ? new_platform : old_platform;
  g_autoptr (GArray) rows = make_rows (old_platform, new_platform);
  g_autoptr (SlotjeWeights) old_weights =
                 old_platform != NULL ? slotje_weights_new (old_platform, own) : NULL;
  g_autoptr (SlotjeWeights) new_weights =
                 new_platform != NULL ? slotje_weights_new (new_platform, own) : NULL;
  SlotjePoints points[N_STAGES] = { { 0, 0, 0 } };

  self->cells = g_array_new (FALSE, FALSE, sizeof (SlotjeDriftCell));
  if (platform == NULL)
    return self;

  fill_stage (rows, 0, old_platform, old_weights, old_facts, TRUE);
  if (old_platform != NULL && new_platform != NULL)
    fill_stages_between (rows, new_platform, new_weights, moved, new_facts);
  else
    for (guint stage = 1; stage < N_STAGES - 1; stage++)
      copy_stage (rows, 0, stage);
  fill_stage (rows, N_STAGES - 1, new_platform, new_weights, new_facts, FALSE);

  for (guint stage = 0; stage < N_STAGES; stage++)
    points[stage] = score (rows, stage);
  self->before = points[0];
  self->after = points[N_STAGES - 1];
  for (guint part = 0; part < SLOTJE_N_DRIFT_PARTS; part++)
    self->parts[part] = subtract (points[part + 1], points[part]);
  for (guint i = 0; i < rows->len; i++)
    for (guint j = 0; j < platform->program->scale->n_viewers; j++)
      add_cell (self->cells, &g_array_index (rows, Row, i),
                platform->program->scale->viewers[j].index);

  return self;
}

/**
 * slotje_drift_find:
 * @old: the older audit
 * @new: the newer audit
 * @own: (nullable): what the person says counts how much, for both
 *
 * What changed for one account between two audits. Ids that the newer platform renamed are
 * followed. An answer it no longer knows is unknown under the new rules, and one that was too old
 * on the day of the newer audit is unknown in it: both only widen.
 *
 * Returns: (transfer full): the differences
 */
SlotjeDrift *
slotje_drift_find (const SlotjeDriftSide *old,
                   const SlotjeDriftSide *new,
                   const SlotjeOwnWeights *own)
{
  g_autoptr (SlotjeFacts) old_facts = NULL;
  g_autoptr (SlotjeFacts) moved = NULL;
  g_autoptr (SlotjeFacts) new_facts = NULL;

  if (old->platform != NULL)
    old_facts = slotje_facts_new_for_account (old->platform, old->account, old->day);
  if (new->platform != NULL)
    new_facts = slotje_facts_new_for_account (new->platform, new->account, new->day);
  if (old->platform != NULL && new->platform != NULL)
    moved = slotje_facts_new_for_account (new->platform, old->account, old->day);

  return slotje_drift_find_for_facts (old->platform, old_facts, new->platform, moved, new_facts,
                                      own);
}

/**
 * slotje_drift_free:
 * @self: (nullable) (transfer full): differences
 */
void
slotje_drift_free (SlotjeDrift *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->cells);
  g_free (self);
}

/**
 * slotje_drift_part_to_string:
 * @part: a part
 *
 * Returns: its word in files and on the command line
 */
const char *
slotje_drift_part_to_string (SlotjeDriftPart part)
{
  static const char *const words[] = { "rules", "relations", "others", "you" };

  return words[part];
}

/**
 * slotje_drift_cell_is_praise:
 * @cell: a cell that differs
 *
 * Returns: whether it closed for certain because of what the person did, and nothing else
 */
gboolean
slotje_drift_cell_is_praise (const SlotjeDriftCell *cell)
{
  guint own = (1u << SLOTJE_DRIFT_YOU) | (1u << SLOTJE_DRIFT_RELATIONS);

  return slotje_transition_get (cell->from, cell->to) == SLOTJE_TRANSITION_CLOSED &&
         (cell->causes & ~own) == 0;
}
