/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-influence.h"

/**
 * slotje_influence_new:
 * @program: the compiled rules of a platform
 *
 * Returns: (transfer full): what each setting matters to
 */
SlotjeInfluence *
slotje_influence_new (const SlotjeProgram *program)
{
  SlotjeInfluence *self = g_new0 (SlotjeInfluence, 1);
  g_autofree guint *filled = g_new0 (guint, program->n_settings + 1);

  self->n_settings = program->n_settings;
  self->firsts = g_new0 (guint, program->n_settings + 2);
  for (guint i = 0; i < program->n_surfaces; i++)
    for (guint j = 0; j < program->cones[i].n_settings; j++)
      self->firsts[program->cones[i].settings[j] + 1]++;
  for (guint i = 0; i < program->n_settings; i++)
    self->firsts[i + 1] += self->firsts[i];

  self->surfaces = g_new0 (guint16, self->firsts[program->n_settings] + 1);
  for (guint i = 0; i < program->n_surfaces; i++)
    for (guint j = 0; j < program->cones[i].n_settings; j++)
      {
        guint16 setting = program->cones[i].settings[j];

        self->surfaces[self->firsts[setting] + filled[setting]++] = (guint16) i;
      }

  return self;
}

/**
 * slotje_influence_free:
 * @self: (nullable) (transfer full): an influence
 */
void
slotje_influence_free (SlotjeInfluence *self)
{
  if (self == NULL)
    return;

  g_free (self->firsts);
  g_free (self->surfaces);
  g_free (self);
}

/**
 * slotje_influence_get_surfaces:
 * @self: an influence
 * @setting: index of a setting
 * @n_surfaces: (out): how many there are
 *
 * Returns: (array length=n_surfaces): indices of the surfaces that it matters to, in order
 */
const guint16 *
slotje_influence_get_surfaces (const SlotjeInfluence *self, guint setting, guint *n_surfaces)
{
  *n_surfaces = self->firsts[setting + 1] - self->firsts[setting];

  return &self->surfaces[self->firsts[setting]];
}
