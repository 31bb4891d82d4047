/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-what-if.h"

/* What all changes of one account are compared with. */
typedef struct
{
  const SlotjePlatform *platform;
  const SlotjeWeights *weights;     /* NULL for those of the catalogue */
  const SlotjeIntention *intention; /* NULL when there is nothing to judge by */
  const SlotjeExposure *before;
  SlotjePoints reach;
  SlotjePoints mismatch;
} Base;

static void
init_base (Base *base,
           const SlotjePlatform *platform,
           const SlotjeWeights *weights,
           const SlotjeIntention *intention,
           const SlotjeExposure *before)
{
  *base = (Base){ .platform = platform, .weights = weights, .before = before };
  if (intention != NULL && slotje_intention_is_set (intention, platform->program->scale))
    base->intention = intention;
  base->reach = slotje_score_reach (platform, weights, before);
  base->mismatch = base->intention != NULL
                       ? slotje_mismatch_score (platform, weights, intention, before)
                       : base->reach;
}

/**
 * slotje_gain_between:
 * @before: points
 * @after: points
 *
 * Returns: how many less there are
 */
SlotjeGain
slotje_gain_between (SlotjePoints before, SlotjePoints after)
{
  return (SlotjeGain){ .best = before.best - after.best, .worst = before.worst - after.worst };
}

static GArray *
pick_lost (const Base *base, const GArray *cells)
{
  GArray *lost = g_array_new (FALSE, FALSE, sizeof (SlotjeCellChange));

  for (guint i = 0; base->intention != NULL && i < cells->len; i++)
    {
      const SlotjeCellChange *cell = &g_array_index (cells, SlotjeCellChange, i);
      SlotjeAudience bit = (SlotjeAudience) 1 << cell->viewer;

      if (cell->to < cell->from && (base->intention->wishes[cell->surface].wanted & bit))
        g_array_append_val (lost, *cell);
    }

  return lost;
}

static gboolean
is_possible (const SlotjeExposure *before, const SlotjeExposure *after)
{
  for (guint i = 0; i < after->n_surfaces; i++)
    if (after->reach[i].state == SLOTJE_SURFACE_CONTRADICTION &&
        before->reach[i].state != SLOTJE_SURFACE_CONTRADICTION)
      return FALSE;

  return TRUE;
}

static SlotjeWhatIf *
conclude (const Base *base, const SlotjeChange *change, const SlotjeExposure *after)
{
  SlotjeWhatIf *self = g_new0 (SlotjeWhatIf, 1);
  SlotjePoints reach = slotje_score_reach (base->platform, base->weights, after);

  self->change = *change;
  self->possible = is_possible (base->before, after);
  self->reach = slotje_gain_between (base->reach, reach);
  self->gain = self->reach;
  self->of = base->mismatch.of;
  if (base->intention != NULL)
    self->gain =
        slotje_gain_between (base->mismatch, slotje_mismatch_score (base->platform, base->weights,
                                                                    base->intention, after));
  self->minutes = slotje_change_get_minutes (change, base->platform);
  self->cells = slotje_transition_list (base->platform->program->scale, base->before, after);
  self->lost = pick_lost (base, self->cells);

  return self;
}

/**
 * slotje_what_if:
 * @platform: a platform
 * @weights: (nullable): what counts how much there
 * @facts: what is known about an account there
 * @intention: (nullable): what is meant
 * @changes: (array length=n_changes): what to change, all together
 * @n_changes: how many, at least one
 *
 * What would follow. Exact: the difference between two evaluations.
 *
 * Returns: (transfer full): the differences
 */
SlotjeWhatIf *
slotje_what_if (const SlotjePlatform *platform,
                const SlotjeWeights *weights,
                const SlotjeFacts *facts,
                const SlotjeIntention *intention,
                const SlotjeChange *changes,
                guint n_changes)
{
  g_autoptr (SlotjeExposure) before = slotje_exposure_evaluate (platform->program, facts);
  g_autoptr (SlotjeFacts) changed = slotje_facts_copy (facts);
  g_autoptr (SlotjeExposure) after = NULL;
  SlotjeWhatIf *self;
  Base base;

  init_base (&base, platform, weights, intention, before);
  for (guint i = 0; i < n_changes; i++)
    slotje_change_apply (&changes[i], platform->program, changed);
  after = slotje_exposure_evaluate (platform->program, changed);
  self = conclude (&base, &changes[0], after);
  for (guint i = 1; i < n_changes; i++)
    self->minutes += slotje_change_get_minutes (&changes[i], platform);

  return self;
}

/**
 * slotje_what_if_free:
 * @self: (nullable) (transfer full): differences
 */
void
slotje_what_if_free (SlotjeWhatIf *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->cells);
  g_array_unref (self->lost);
  g_free (self);
}

static int
compare_numbers (gint64 a, gint64 b)
{
  return (a > b) - (a < b);
}

/* Best first; what cannot be done alone last; in the order of the catalogue when all is equal. */
static int
compare_what_ifs (gconstpointer a, gconstpointer b)
{
  const SlotjeWhatIf *x = *(const SlotjeWhatIf *const *) a;
  const SlotjeWhatIf *y = *(const SlotjeWhatIf *const *) b;
  const gint64 orders[][2] = {
    { y->possible, x->possible },         { y->gain.worst, x->gain.worst },
    { y->gain.best, x->gain.best },       { x->lost->len, y->lost->len },
    { x->minutes, y->minutes },           { x->change.subject, y->change.subject },
    { x->change.value, y->change.value },
  };
  int order = 0;

  for (guint i = 0; order == 0 && i < G_N_ELEMENTS (orders); i++)
    order = compare_numbers (orders[i][0], orders[i][1]);

  return order;
}

static void
add_options (GPtrArray *list,
             const Base *base,
             const SlotjeInfluence *influence,
             const SlotjeFacts *facts,
             SlotjeFacts *scratch,
             guint setting)
{
  const SlotjeProgram *program = base->platform->program;

  for (guint option = 0; option < program->n_options[setting]; option++)
    {
      SlotjeChange change = { SLOTJE_CHANGE_SETTING, setting, option };
      g_autoptr (SlotjeExposure) after = NULL;

      if (slotje_change_is_done (&change, program, facts))
        continue;
      slotje_change_apply (&change, program, scratch);
      after = slotje_change_evaluate (&change, program, influence, scratch, base->before);
      g_ptr_array_add (list, conclude (base, &change, after));
    }
  scratch->answers[setting] = facts->answers[setting];
}

/**
 * slotje_what_if_list:
 * @platform: a platform
 * @weights: (nullable): what counts how much there
 * @facts: what is known about an account there
 * @intention: (nullable): what is meant
 *
 * Every single change of a setting that is the person's own to set and matters to a surface: the
 * most points of mismatch less in the worst case first, then in the best case, then the fewest
 * cells lost, then the fewest minutes. Also those that change nothing: they correct beliefs. What
 * is kept on purpose is not touched.
 *
 * Returns: (transfer full) (element-type SlotjeWhatIf): the changes
 */
GPtrArray *
slotje_what_if_list (const SlotjePlatform *platform,
                     const SlotjeWeights *weights,
                     const SlotjeFacts *facts,
                     const SlotjeIntention *intention)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_what_if_free);
  g_autoptr (SlotjeInfluence) influence = slotje_influence_new (platform->program);
  g_autoptr (SlotjeExposure) before = slotje_exposure_evaluate (platform->program, facts);
  g_autoptr (SlotjeFacts) scratch = slotje_facts_copy (facts);
  Base base;

  init_base (&base, platform, weights, intention, before);
  for (guint i = 0; i < platform->n_settings; i++)
    {
      guint n_surfaces;

      slotje_influence_get_surfaces (influence, i, &n_surfaces);
      if (n_surfaces == 0 || !slotje_change_can_set (&platform->settings[i]) ||
          (intention != NULL && intention->kept[i]))
        continue;
      add_options (list, &base, influence, facts, scratch, i);
    }
  g_ptr_array_sort (list, compare_what_ifs);

  return list;
}
