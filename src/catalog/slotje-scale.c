/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-scale.h"

static const char *const link_words[] = { "contact", "fof", "none", "restricted" };

G_STATIC_ASSERT (G_N_ELEMENTS (link_words) == SLOTJE_N_LINKS);

/**
 * slotje_link_to_string:
 * @link: a link
 *
 * The code of a link in files.
 *
 * Returns: (transfer none): `contact`, `fof`, `none` or `restricted`
 */
const char *
slotje_link_to_string (SlotjeLink link)
{
  g_return_val_if_fail ((guint) link < SLOTJE_N_LINKS, NULL);

  return link_words[link];
}

/**
 * slotje_link_from_string:
 * @text: (nullable): a code
 * @link: (out): the link
 *
 * The opposite of slotje_link_to_string().
 *
 * Returns: %FALSE when there is no such link
 */
gboolean
slotje_link_from_string (const char *text, SlotjeLink *link)
{
  for (guint i = 0; i < SLOTJE_N_LINKS; i++)
    if (g_strcmp0 (text, link_words[i]) == 0)
      {
        *link = (SlotjeLink) i;
        return TRUE;
      }

  return FALSE;
}

/**
 * slotje_scale_new:
 *
 * An empty scale, to be filled by the one who reads or makes it.
 *
 * Returns: (transfer full): a scale without viewers and levels
 */
SlotjeScale *
slotje_scale_new (void)
{
  return g_atomic_rc_box_new0 (SlotjeScale);
}

/**
 * slotje_scale_ref:
 * @self: a scale
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
SlotjeScale *
slotje_scale_ref (SlotjeScale *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_viewer (SlotjeViewer *viewer)
{
  g_free (viewer->id);
  slotje_words_clear (&viewer->label);
  slotje_words_clear (&viewer->column);
  slotje_words_clear (&viewer->phrase);
  slotje_words_clear (&viewer->question);
  slotje_words_clear (&viewer->can);
  slotje_words_clear (&viewer->might);
  slotje_words_clear (&viewer->cannot);
}

static void
clear_scale (gpointer data)
{
  SlotjeScale *self = data;

  for (guint i = 0; i < self->n_viewers; i++)
    clear_viewer (&self->viewers[i]);
  for (guint i = 0; i < self->n_levels; i++)
    g_free (self->levels[i].id);
  g_free (self->viewers);
  g_free (self->levels);
}

/**
 * slotje_scale_unref:
 * @self: (transfer full): a scale
 *
 * Drops a reference.
 */
void
slotje_scale_unref (SlotjeScale *self)
{
  g_atomic_rc_box_release_full (self, clear_scale);
}

/**
 * slotje_scale_find_viewer:
 * @self: a scale
 * @id: (nullable): id of a viewer
 *
 * Looks a viewer up.
 *
 * Returns: (transfer none) (nullable): the viewer, %NULL when there is none
 */
const SlotjeViewer *
slotje_scale_find_viewer (const SlotjeScale *self, const char *id)
{
  for (guint i = 0; id != NULL && i < self->n_viewers; i++)
    if (g_strcmp0 (self->viewers[i].id, id) == 0)
      return &self->viewers[i];

  return NULL;
}

/**
 * slotje_scale_find_level:
 * @self: a scale
 * @id: (nullable): id of a level
 *
 * Looks a level up.
 *
 * Returns: (transfer none) (nullable): the level, %NULL when there is none
 */
const SlotjeLevel *
slotje_scale_find_level (const SlotjeScale *self, const char *id)
{
  for (guint i = 0; id != NULL && i < self->n_levels; i++)
    if (g_strcmp0 (self->levels[i].id, id) == 0)
      return &self->levels[i];

  return NULL;
}
