/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-platform-read.h"

/**
 * slotje_platform_ref:
 * @self: a platform
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
SlotjePlatform *
slotje_platform_ref (SlotjePlatform *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_records (SlotjePlatform *self)
{
  for (guint i = 0; i < self->n_settings; i++)
    slotje_setting_clear (&self->settings[i]);
  g_free (self->settings);
  for (guint i = 0; i < self->n_surfaces; i++)
    slotje_surface_clear (&self->surfaces[i]);
  g_free (self->surfaces);
  for (guint i = 0; i < self->n_rules; i++)
    slotje_rule_clear (&self->rules[i]);
  g_free (self->rules);
  for (guint i = 0; i < self->n_constraints; i++)
    {
      g_free (self->constraints[i].id);
      slotje_words_clear (&self->constraints[i].because);
      g_strfreev (self->constraints[i].sources);
    }
  g_free (self->constraints);
  for (guint i = 0; i < self->n_sources; i++)
    {
      g_free (self->sources[i].id);
      g_free (self->sources[i].title);
      g_free (self->sources[i].url);
      g_free (self->sources[i].date);
    }
  g_free (self->sources);
}

static void
clear_platform (gpointer data)
{
  SlotjePlatform *self = data;

  g_free (self->id);
  g_free (self->revision);
  g_free (self->name);
  g_strfreev (self->aliases);
  g_free (self->tile_letter);
  g_free (self->tile_color);
  slotje_words_clear (&self->about);
  slotje_words_clear (&self->contact_word);
  slotje_words_clear (&self->contacts_word);
  g_strfreev (self->good_for);
  g_clear_pointer (&self->texts, slotje_texts_unref);
  clear_records (self);
  g_clear_pointer (&self->program, slotje_program_free);
  g_clear_pointer (&self->renamed_settings, g_hash_table_unref);
  g_clear_pointer (&self->renamed_options, g_hash_table_unref);
  g_clear_pointer (&self->renamed_surfaces, g_hash_table_unref);
}

/**
 * slotje_platform_unref:
 * @self: (transfer full): a platform
 *
 * Drops a reference.
 */
void
slotje_platform_unref (SlotjePlatform *self)
{
  g_atomic_rc_box_release_full (self, clear_platform);
}

/**
 * slotje_platform_find_setting:
 * @self: a platform
 * @id: (nullable): id of a setting
 *
 * Looks a setting up.
 *
 * Returns: (transfer none) (nullable): the setting, %NULL when there is none
 */
const SlotjeSetting *
slotje_platform_find_setting (const SlotjePlatform *self, const char *id)
{
  for (guint i = 0; id != NULL && i < self->n_settings; i++)
    if (g_strcmp0 (self->settings[i].id, id) == 0)
      return &self->settings[i];

  return NULL;
}

/**
 * slotje_platform_find_surface:
 * @self: a platform
 * @id: (nullable): id of a surface
 *
 * Looks a surface up.
 *
 * Returns: (transfer none) (nullable): the surface, %NULL when there is none
 */
const SlotjeSurface *
slotje_platform_find_surface (const SlotjePlatform *self, const char *id)
{
  for (guint i = 0; id != NULL && i < self->n_surfaces; i++)
    if (g_strcmp0 (self->surfaces[i].id, id) == 0)
      return &self->surfaces[i];

  return NULL;
}

/**
 * slotje_platform_find_source:
 * @self: a platform
 * @id: (nullable): id of a source
 *
 * Looks a source up.
 *
 * Returns: (transfer none) (nullable): the source, %NULL when there is none
 */
const SlotjeSource *
slotje_platform_find_source (const SlotjePlatform *self, const char *id)
{
  for (guint i = 0; id != NULL && i < self->n_sources; i++)
    if (g_strcmp0 (self->sources[i].id, id) == 0)
      return &self->sources[i];

  return NULL;
}

static gboolean
cone_has (const SlotjeCone *cone, guint setting)
{
  for (guint i = 0; i < cone->n_settings; i++)
    if (cone->settings[i] == setting)
      return TRUE;

  return FALSE;
}

/**
 * slotje_platform_is_in_a_rule:
 * @self: a platform
 * @setting: one of its settings
 *
 * Whether the setting matters to who sees something, be it only because it
 * excludes options of another setting.
 *
 * Returns: %TRUE when some surface depends on it
 */
gboolean
slotje_platform_is_in_a_rule (const SlotjePlatform *self, const SlotjeSetting *setting)
{
  for (guint i = 0; i < self->program->n_surfaces; i++)
    if (cone_has (&self->program->cones[i], setting->index))
      return TRUE;

  return FALSE;
}
