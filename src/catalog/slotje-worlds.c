/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-worlds.h"

#include "slotje-program-eval.h"
#include "slotje-text.h"

static void
stand_in (SlotjeWorlds *self, guint world)
{
  for (guint i = 0; i < self->cone->n_settings; i++)
    self->world[self->cone->settings[i]] = (guint8) slotje_worlds_get_option (self, world, i);
}

static gboolean
is_allowed (const SlotjeWorlds *self)
{
  for (guint i = 0; i < self->cone->n_constraints; i++)
    {
      guint16 root = self->program->constraint_roots[self->cone->constraints[i]];

      if (!slotje_program_holds (self->program, root, self->world))
        return FALSE;
    }

  return TRUE;
}

/**
 * slotje_worlds_new:
 * @program: a program, which must stay
 * @cone: one of its cones, which must stay
 *
 * Numbers the worlds of a cone and finds out which of them are allowed.
 *
 * Returns: (transfer full): the worlds
 */
SlotjeWorlds *
slotje_worlds_new (const SlotjeProgram *program, const SlotjeCone *cone)
{
  SlotjeWorlds *self = g_new0 (SlotjeWorlds, 1);
  guint stride = 1;

  self->program = program;
  self->cone = cone;
  self->world = g_new0 (guint8, program->n_settings + 1);
  self->strides = g_new0 (guint, cone->n_settings + 1);
  for (guint i = 0; i < cone->n_settings; i++)
    {
      self->strides[i] = stride;
      stride *= program->n_options[cone->settings[i]];
    }

  self->lo = g_new0 (SlotjeAudience, cone->n_worlds);
  self->hi = g_new0 (SlotjeAudience, cone->n_worlds);
  self->allowed = g_new0 (gboolean, cone->n_worlds);
  for (guint world = 0; world < cone->n_worlds; world++)
    {
      stand_in (self, world);
      self->allowed[world] = is_allowed (self);
      self->n_allowed += self->allowed[world] ? 1 : 0;
    }

  return self;
}

/**
 * slotje_worlds_free:
 * @self: (nullable) (transfer full): worlds
 *
 * Frees them.
 */
void
slotje_worlds_free (SlotjeWorlds *self)
{
  if (self == NULL)
    return;

  g_free (self->strides);
  g_free (self->allowed);
  g_free (self->lo);
  g_free (self->hi);
  g_free (self->world);
  g_free (self);
}

/**
 * slotje_worlds_fill:
 * @self: worlds
 * @root: an audience over the cone
 * @link: how all roles are linked to the account
 *
 * Evaluates the audience in every world that is allowed.
 */
void
slotje_worlds_fill (SlotjeWorlds *self, guint16 root, SlotjeLink link)
{
  for (guint world = 0; world < self->cone->n_worlds; world++)
    {
      if (!self->allowed[world])
        continue;
      stand_in (self, world);
      slotje_program_eval (self->program, root, self->world, link, &self->lo[world],
                           &self->hi[world]);
    }
}

/**
 * slotje_worlds_get_option:
 * @self: worlds
 * @world: number of a world
 * @position: number of a setting within the cone
 *
 * Returns: index of the option
 */
guint
slotje_worlds_get_option (const SlotjeWorlds *self, guint world, guint position)
{
  guint16 setting = self->cone->settings[position];

  return world / self->strides[position] % self->program->n_options[setting];
}

/**
 * slotje_worlds_describe:
 * @self: worlds
 * @platform: the platform of the program
 * @world: number of a world
 *
 * Names a world for the author of the file.
 *
 * Returns: (transfer full): ids of settings and options
 */
char *
slotje_worlds_describe (const SlotjeWorlds *self, const SlotjePlatform *platform, guint world)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->cone->n_settings; i++)
    {
      const SlotjeSetting *setting = &platform->settings[self->cone->settings[i]];
      guint option = slotje_worlds_get_option (self, world, i);

      g_ptr_array_add (parts,
                       g_strdup_printf ("%s = %s", setting->id, setting->options[option].id));
    }
  if (parts->len == 0)
    g_ptr_array_add (parts, g_strdup (_ ("always")));
  g_ptr_array_add (parts, NULL);

  return g_strjoinv (", ", (char **) parts->pdata);
}
