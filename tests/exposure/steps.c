/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "steps.h"

#include "laws.h"
#include "slotje-program-eval.h"

gboolean
steps_is_allowed (const SlotjeProgram *program, const SlotjeCone *cone, const SlotjeFacts *facts)
{
  g_autofree guint8 *world = g_new0 (guint8, program->n_settings + 1);

  for (guint i = 0; i < cone->n_settings; i++)
    world[cone->settings[i]] = (guint8) g_bit_nth_lsf (facts->answers[cone->settings[i]], -1);
  for (guint i = 0; i < cone->n_constraints; i++)
    if (!slotje_program_holds (program, program->constraint_roots[cone->constraints[i]], world))
      return FALSE;

  return TRUE;
}

/* FALSE when it stands as far open as it can. */
static gboolean
open_one_step (Step *step, const SlotjeCone *cone)
{
  const SlotjeProgram *program = step->platform->program;
  SlotjeOptions *answer = &step->open->answers[step->setting];
  gboolean found = FALSE;

  for (guint i = 0; i < cone->n_settings; i++)
    step->open->answers[cone->settings[i]] = step->closed->answers[cone->settings[i]];
  while (!found && *answer < 1u << (program->n_options[step->setting] - 1))
    {
      *answer = (SlotjeOptions) (*answer << 1);
      found = steps_is_allowed (program, cone, step->open);
    }

  return found;
}

static guint
open_each (Step *step, StepFunc each, gpointer data)
{
  const SlotjeProgram *program = step->platform->program;
  const SlotjeCone *cone = &program->cones[step->surface];
  guint n_steps = 0;

  if (!steps_is_allowed (program, cone, step->closed))
    return 0;

  for (guint i = 0; i < cone->n_settings; i++)
    {
      step->setting = cone->settings[i];
      if (!program->chain[step->setting] || !open_one_step (step, cone))
        continue;
      each (step, data);
      n_steps++;
    }

  return n_steps;
}

static gboolean
is_first_with_its_settings (const SlotjeProgram *program, guint surface)
{
  const SlotjeCone *cone = &program->cones[surface];

  for (guint i = 0; i < surface; i++)
    if (program->cones[i].n_settings == cone->n_settings &&
        memcmp (program->cones[i].settings, cone->settings,
                cone->n_settings * sizeof *cone->settings) == 0)
      return FALSE;

  return TRUE;
}

guint
steps_foreach (const SlotjePlatform *platform,
               const SlotjeFacts *rest,
               StepFunc each,
               gpointer data)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) all = slotje_facts_new (program);
  guint n_steps = 0;

  for (guint i = 0; i < program->n_surfaces; i++)
    {
      g_autoptr (SlotjeFacts) closed = slotje_facts_copy (rest);
      g_autoptr (SlotjeFacts) open = slotje_facts_copy (rest);
      Step step = { platform, i, 0, closed, open };

      if (!is_first_with_its_settings (program, i))
        continue;
      completion_first (program, all, i, closed);
      do
        n_steps += open_each (&step, each, data);
      while (completion_next (program, all, i, closed));
    }

  return n_steps;
}
