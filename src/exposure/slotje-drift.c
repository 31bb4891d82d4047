/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-drift.h"

/* What each step from one stage to the next changes. When both audits are as they were judged, the
 * steps between go by the rules of now, so these are put in first and taken out last. */
static const SlotjeDriftPart steps[] = { SLOTJE_DRIFT_RULES, SLOTJE_DRIFT_RELATIONS,
                                         SLOTJE_DRIFT_OTHERS, SLOTJE_DRIFT_YOU,
                                         SLOTJE_DRIFT_RULES };

#define N_STEPS G_N_ELEMENTS (steps)
#define N_STAGES (N_STEPS + 1)
#define LAST (N_STAGES - 1)

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

/* @exposure: what is so at that stage. A surface that is not there is seen by nobody. */
static void
fill_stage (GArray *rows,
            guint stage,
            const SlotjePlatform *platform,
            const SlotjeWeights *weights,
            const SlotjeExposure *exposure,
            gboolean is_old)
{
  for (guint i = 0; i < rows->len; i++)
    {
      Row *row = &g_array_index (rows, Row, i);
      int surface = is_old ? row->old_surface : row->new_surface;

      row->reach[stage] = (SlotjeReach){ .state = SLOTJE_SURFACE_ABSENT };
      row->points[stage] = (SlotjePoints){ 0, 0, 0 };
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

static void
judge_stage (GArray *rows,
             guint stage,
             const SlotjePlatform *platform,
             const SlotjeWeights *weights,
             const SlotjeFacts *facts)
{
  g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (platform->program, facts);

  fill_stage (rows, stage, platform, weights, exposure, FALSE);
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

  judge_stage (rows, 1, platform, weights, facts);
  memcpy (facts->links, new_facts->links, sizeof facts->links);
  judge_stage (rows, 2, platform, weights, facts);
  for (guint i = 0; i < program->n_settings; i++)
    if (program->controllers[i] != SLOTJE_CONTROLLER_YOU)
      facts->answers[i] = new_facts->answers[i];
  judge_stage (rows, 3, platform, weights, facts);
}

static void
add_points (SlotjePoints *sum, SlotjePoints points)
{
  sum->best += points.best;
  sum->worst += points.worst;
  sum->of += points.of;
}

static SlotjePoints
score (const GArray *rows, guint stage)
{
  SlotjePoints sum = { 0, 0, 0 };

  for (guint i = 0; i < rows->len; i++)
    add_points (&sum, g_array_index (rows, Row, i).points[stage]);

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
                           .to = get_value (&row->reach[LAST], viewer) };

  if (cell.from == cell.to)
    return;

  for (guint step = 0; step < N_STEPS; step++)
    if (get_value (&row->reach[step], viewer) != get_value (&row->reach[step + 1], viewer))
      {
        cell.cause = steps[step];
        cell.causes |= 1u << steps[step];
      }
  g_array_append_val (cells, cell);
}

/* (nullable): NULL when there is no such account. */
static SlotjeExposure *
judge (const SlotjeDriftFacts *side, gboolean as_judged, GPtrArray *gone)
{
  g_autoptr (SlotjeExposure) exposure = NULL;

  if (side->platform == NULL)
    return NULL;

  exposure = slotje_exposure_evaluate (side->platform->program, side->facts);
  if (as_judged && side->judged != NULL)
    return slotje_judge_recall (side->platform, side->judged, exposure, gone);

  return g_steal_pointer (&exposure);
}

/* Other rules can be told apart only from an account that was there before, as it was judged. */
static void
fill_stages (SlotjeDrift *self,
             GArray *rows,
             const SlotjeDriftFacts *old,
             const SlotjeDriftFacts *new,
             const SlotjeFacts *moved,
             const SlotjeOwnWeights *own)
{
  const gboolean both = old->platform != NULL && new->platform != NULL;
  g_autoptr (SlotjeExposure) before = judge (old, TRUE, self->gone);
  g_autoptr (SlotjeExposure) with_new_facts = judge (new, !both, NULL);
  g_autoptr (SlotjeExposure) after = judge (new, !both || old->judged != NULL, NULL);
  g_autoptr (SlotjeWeights) old_weights =
                 old->platform != NULL ? slotje_weights_new (old->platform, own) : NULL;
  g_autoptr (SlotjeWeights) new_weights =
                 new->platform != NULL ? slotje_weights_new (new->platform, own) : NULL;

  fill_stage (rows, 0, old->platform, old_weights, before, TRUE);
  if (both)
    fill_stages_between (rows, new->platform, new_weights, moved, new->facts);
  else
    for (guint stage = 1; stage < LAST - 1; stage++)
      copy_stage (rows, 0, stage);
  fill_stage (rows, LAST - 1, new->platform, new_weights, with_new_facts, FALSE);
  fill_stage (rows, LAST, new->platform, new_weights, after, FALSE);
}

/**
 * slotje_drift_find_for_facts:
 * @old: the older audit
 * @new: the newer audit; when both have a platform, their viewers are the same
 * @moved: (nullable): the facts of @old in terms of the platform of @new
 * @own: (nullable): what the person says counts how much, for both
 *
 * Puts the newer rules, relations, answers about others, and the person's own answers in the place
 * of the older ones, in this order, and looks each time what that changes. The order is fixed, so
 * that the parts add up exactly; what only works together counts for the later part. Without one of
 * the platforms the account was added or removed, which is the person's doing.
 *
 * What was judged stands for rules that are no longer known. When @new was judged too, what its
 * rules and those of its platform say differently is taken off the part of the rules again: it came
 * later.
 *
 * Returns: (transfer full): the differences
 */
SlotjeDrift *
slotje_drift_find_for_facts (const SlotjeDriftFacts *old,
                             const SlotjeDriftFacts *new,
                             const SlotjeFacts *moved,
                             const SlotjeOwnWeights *own)
{
  SlotjeDrift *self = g_new0 (SlotjeDrift, 1);
  const SlotjePlatform *platform = new->platform != NULL ? new->platform : old->platform;
  g_autoptr (GArray) rows = make_rows (old->platform, new->platform);
  SlotjePoints points[N_STAGES] = { { 0, 0, 0 } };

  self->cells = g_array_new (FALSE, FALSE, sizeof (SlotjeDriftCell));
  self->gone = g_ptr_array_new_with_free_func (g_free);
  if (platform == NULL)
    return self;

  fill_stages (self, rows, old, new, moved, own);
  for (guint stage = 0; stage < N_STAGES; stage++)
    points[stage] = score (rows, stage);
  self->before = points[0];
  self->after = points[LAST];
  for (guint step = 0; step < N_STEPS; step++)
    add_points (&self->parts[steps[step]], subtract (points[step + 1], points[step]));
  for (guint i = 0; i < rows->len; i++)
    for (guint j = 0; j < platform->program->scale->n_viewers; j++)
      add_cell (self->cells, &g_array_index (rows, Row, i),
                platform->program->scale->viewers[j].index);

  return self;
}

static const SlotjeJudged *
get_judged (const SlotjeDriftSide *side)
{
  return side->as_judged && side->account != NULL ? side->account->judged : NULL;
}

/* What was judged was so on the day of that, not of the last answer. (nullable) */
static SlotjeFacts *
make_facts (const SlotjePlatform *platform, const SlotjeDriftSide *side)
{
  const SlotjeJudged *judged = get_judged (side);

  return platform != NULL && side->platform != NULL
             ? slotje_facts_new_for_account (platform, side->account,
                                             judged != NULL ? judged->day : side->day)
             : NULL;
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
  g_autoptr (SlotjeFacts) old_facts = make_facts (old->platform, old);
  g_autoptr (SlotjeFacts) moved = make_facts (new->platform, old);
  g_autoptr (SlotjeFacts) new_facts = make_facts (new->platform, new);
  const SlotjeDriftFacts before = { old->platform, old_facts, get_judged (old) };
  const SlotjeDriftFacts after = { new->platform, new_facts, get_judged (new) };
  SlotjeDrift *self = slotje_drift_find_for_facts (&before, &after, moved, own);

  self->rules_unknown = old->as_judged && before.judged == NULL && moved != NULL;

  return self;
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
  g_ptr_array_unref (self->gone);
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
