/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-explanation.h"

#include "slotje-doubt.h"
#include "slotje-reasons.h"

static SlotjeExplanation *
make_empty (guint surface, guint viewer, const SlotjeReach *reach)
{
  SlotjeExplanation *self = g_new0 (SlotjeExplanation, 1);
  SlotjeAudience bit = (SlotjeAudience) 1 << viewer;

  self->surface = surface;
  self->viewer = viewer;
  self->state = reach->state;
  if (reach->certain & bit)
    self->value = SLOTJE_VALUE_YES;
  else
    self->value = reach->possible & bit ? SLOTJE_VALUE_MAYBE : SLOTJE_VALUE_NO;
  self->reasons = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->pivots = g_array_new (FALSE, FALSE, sizeof (SlotjeFact));
  self->irrelevant = g_array_new (FALSE, FALSE, sizeof (SlotjeFact));
  self->clash = g_array_new (FALSE, FALSE, sizeof (SlotjeFact));

  return self;
}

static void
explain_contradiction (SlotjeExplanation *self,
                       const SlotjeProgram *program,
                       const SlotjeFacts *facts)
{
  g_autoptr (GArray) clash = slotje_exposure_find_clash (program, facts, self->surface);

  for (guint i = 0; i < clash->len; i++)
    {
      SlotjeFact fact = (SlotjeFact) g_array_index (clash, guint, i);

      g_array_append_val (self->clash, fact);
    }
}

static void
find_reasons (SlotjeExplanation *self, const SlotjeCell *forgotten)
{
  g_ptr_array_unref (self->reasons);
  if (self->value == SLOTJE_VALUE_YES)
    self->reasons = slotje_reasons_find (forgotten, SLOTJE_ENTRY_HOLDS | SLOTJE_ENTRY_CERTAIN,
                                         SLOTJE_ENTRY_HOLDS);
  else
    self->reasons = slotje_reasons_find (forgotten, SLOTJE_ENTRY_POSSIBLE, SLOTJE_ENTRY_POSSIBLE);
}

static void
find_doubt (SlotjeExplanation *self, const SlotjeProgram *program, const SlotjeCell *known)
{
  g_array_unref (self->pivots);
  self->pivots = slotje_doubt_find_pivots (known);
  self->residual = slotje_doubt_has_residual (known);
  self->decides = slotje_doubt_find_decides (program, self->pivots, self->residual);
}

/* A setting matters when changing it, together with what constraints bind to it, changes the value
 * in some world: then also knowing it can. */
static gboolean *
mark_relevant (const SlotjeProgram *program, const SlotjeCell *forgotten)
{
  gboolean *relevant = g_new0 (gboolean, program->n_settings + 1);

  for (guint i = 0; i < forgotten->n_axes; i++)
    if (forgotten->axes[i].fact != SLOTJE_FACT_LINK)
      relevant[forgotten->axes[i].fact] =
          slotje_cell_depends_on (forgotten, slotje_cell_get_bound (forgotten, i));

  return relevant;
}

static void
list_irrelevant (SlotjeExplanation *self, const SlotjeProgram *program, const SlotjeCell *forgotten)
{
  g_autofree gboolean *relevant = mark_relevant (program, forgotten);
  g_autofree gboolean *in_a_rule = g_new0 (gboolean, program->n_settings + 1);

  for (guint i = 0; i < program->n_surfaces; i++)
    for (guint j = 0; j < program->cones[i].n_settings; j++)
      in_a_rule[program->cones[i].settings[j]] = TRUE;

  for (guint i = 0; i < program->n_settings; i++)
    {
      SlotjeFact fact = (SlotjeFact) i;

      if (in_a_rule[i] && !relevant[i])
        g_array_append_val (self->irrelevant, fact);
    }
}

/**
 * slotje_explain:
 * @program: the compiled rules of a platform
 * @facts: what is known about the account
 * @surface: index of a surface
 * @viewer: bit of a viewer
 *
 * Explains one cell.
 *
 * Returns: (transfer full): the explanation
 */
SlotjeExplanation *
slotje_explain (const SlotjeProgram *program, const SlotjeFacts *facts, guint surface, guint viewer)
{
  SlotjeReach reach = slotje_exposure_evaluate_surface (program, facts, surface);
  SlotjeExplanation *self = make_empty (surface, viewer, &reach);
  g_autoptr (SlotjeCell) known = NULL;
  g_autoptr (SlotjeCell) forgotten = NULL;

  if (self->state == SLOTJE_SURFACE_CONTRADICTION)
    explain_contradiction (self, program, facts);
  if (self->state != SLOTJE_SURFACE_OK)
    return self;

  known = slotje_cell_new (program, facts, surface, viewer, SLOTJE_CELL_AS_KNOWN);
  forgotten = slotje_cell_new (program, facts, surface, viewer, SLOTJE_CELL_FORGOTTEN);
  if (self->value == SLOTJE_VALUE_MAYBE)
    find_doubt (self, program, known);
  else
    find_reasons (self, forgotten);
  slotje_doubt_find_witnesses (known, &self->yes, &self->no);
  list_irrelevant (self, program, forgotten);

  return self;
}

/**
 * slotje_explanation_free:
 * @self: (nullable) (transfer full): an explanation
 */
void
slotje_explanation_free (SlotjeExplanation *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->reasons);
  g_array_unref (self->pivots);
  g_array_unref (self->irrelevant);
  g_array_unref (self->clash);
  g_free (self->yes.options);
  g_free (self->no.options);
  g_free (self);
}

/**
 * slotje_explain_decides:
 * @program: the compiled rules of a platform
 * @facts: what is known about the account
 * @surface: index of a surface
 * @viewer: bit of a viewer
 *
 * Who could settle a cell.
 *
 * Returns: a set of #SlotjeDecides; 0 unless the surface is there without contradiction and the
 * cell is a maybe
 */
guint
slotje_explain_decides (const SlotjeProgram *program,
                        const SlotjeFacts *facts,
                        guint surface,
                        guint viewer)
{
  g_autoptr (SlotjeCell) known = NULL;
  g_autoptr (GArray) pivots = NULL;

  if (facts->absent[surface])
    return 0;

  /* Only a maybe has something that turns it or somebody who decides; no need to ask. */
  known = slotje_cell_new (program, facts, surface, viewer, SLOTJE_CELL_AS_KNOWN);
  pivots = slotje_doubt_find_pivots (known);

  return slotje_doubt_find_decides (program, pivots, slotje_doubt_has_residual (known));
}
