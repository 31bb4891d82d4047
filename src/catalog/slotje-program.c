/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-program.h"

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
