/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-program.h"

/**
 * slotje_cone_clear:
 * @cone: a cone
 *
 * Frees what the cone holds, not the struct itself.
 */
void
slotje_cone_clear (SlotjeCone *cone)
{
  g_clear_pointer (&cone->settings, g_free);
  g_clear_pointer (&cone->constraints, g_free);
  cone->n_settings = 0;
  cone->n_constraints = 0;
}

/**
 * slotje_program_free:
 * @self: (nullable) (transfer full): a program
 *
 * Frees a program with all its arrays, and drops its scale.
 */
void
slotje_program_free (SlotjeProgram *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; self->cones != NULL && i < self->n_surfaces; i++)
    slotje_cone_clear (&self->cones[i]);
  g_free (self->cones);
  g_free (self->nodes);
  g_free (self->children);
  g_free (self->n_options);
  g_free (self->controllers);
  g_free (self->chain);
  g_free (self->constraint_roots);
  g_free (self->surface_roots);
  g_clear_pointer (&self->scale, slotje_scale_unref);
  g_free (self);
}

static void
mark_settings (const SlotjeProgram *self, guint16 root, gboolean *mentioned)
{
  const SlotjeNode *node = &self->nodes[root];

  if (node->kind == SLOTJE_NODE_BY || node->kind == SLOTJE_NODE_IS)
    mentioned[node->subject] = TRUE;
  for (guint i = 0; i < node->n_children; i++)
    mark_settings (self, self->children[node->first_child + i], mentioned);
}

/* Takes in one constraint when it shares a setting with what is in already. */
static gboolean
join_constraint (const SlotjeProgram *self, const gboolean *mentioned, gboolean *settings)
{
  gboolean shared = FALSE;

  for (guint i = 0; i < self->n_settings; i++)
    shared = shared || (mentioned[i] && settings[i]);
  for (guint i = 0; shared && i < self->n_settings; i++)
    settings[i] = settings[i] || mentioned[i];

  return shared;
}

static void
close_under_constraints (const SlotjeProgram *self, gboolean *settings, gboolean *constraints)
{
  gboolean changed = TRUE;

  while (changed)
    {
      changed = FALSE;
      for (guint c = 0; c < self->n_constraints; c++)
        {
          g_autofree gboolean *mentioned = NULL;

          if (constraints[c])
            continue;
          mentioned = g_new0 (gboolean, self->n_settings);
          mark_settings (self, self->constraint_roots[c], mentioned);
          constraints[c] = join_constraint (self, mentioned, settings);
          changed = changed || constraints[c];
        }
    }
}

static guint16 *
list_marked (const gboolean *marked, guint n, guint *n_marked)
{
  guint16 *list = g_new0 (guint16, n + 1);

  *n_marked = 0;
  for (guint i = 0; i < n; i++)
    if (marked[i])
      list[(*n_marked)++] = (guint16) i;

  return list;
}

/**
 * slotje_program_compute_cone:
 * @self: a program
 * @root: an audience or a condition
 * @cone: a zeroed cone, or one that was filled before
 *
 * Works out which settings and constraints matter to one root.
 *
 * Returns: %FALSE when it needs more than %SLOTJE_MAX_WORLDS worlds
 */
gboolean
slotje_program_compute_cone (const SlotjeProgram *self, guint16 root, SlotjeCone *cone)
{
  g_autofree gboolean *settings = g_new0 (gboolean, self->n_settings + 1);
  g_autofree gboolean *constraints = g_new0 (gboolean, self->n_constraints + 1);

  slotje_cone_clear (cone);
  mark_settings (self, root, settings);
  close_under_constraints (self, settings, constraints);
  cone->settings = list_marked (settings, self->n_settings, &cone->n_settings);
  cone->constraints = list_marked (constraints, self->n_constraints, &cone->n_constraints);

  cone->n_worlds = 1;
  cone->all_chain = cone->n_constraints == 0;
  for (guint i = 0; i < cone->n_settings; i++)
    {
      guint16 setting = cone->settings[i];

      if (self->n_options[setting] > SLOTJE_MAX_WORLDS / cone->n_worlds)
        return FALSE;
      cone->n_worlds *= self->n_options[setting];
      cone->all_chain = cone->all_chain && self->chain[setting];
    }

  return TRUE;
}

/**
 * slotje_program_compute_cones:
 * @self: a program whose nodes, roots, settings and constraints are in place
 * @too_large: (out) (optional): the first surface with too many worlds
 *
 * Works out for every surface which settings and constraints matter to it.
 *
 * Returns: %FALSE when a surface needs more than %SLOTJE_MAX_WORLDS worlds
 */
gboolean
slotje_program_compute_cones (SlotjeProgram *self, guint *too_large)
{
  if (self->cones == NULL)
    self->cones = g_new0 (SlotjeCone, self->n_surfaces + 1);

  for (guint i = 0; i < self->n_surfaces; i++)
    {
      if (slotje_program_compute_cone (self, self->surface_roots[i], &self->cones[i]))
        continue;
      if (too_large != NULL)
        *too_large = i;
      return FALSE;
    }

  return TRUE;
}
