/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-audience-words.h"

#include <glib/gi18n.h>

#include "slotje-phrases.h"

#define MAX_ROLES 2

static gboolean
is_in (SlotjeAudience audience, const SlotjeViewer *viewer)
{
  return (audience & ((SlotjeAudience) 1 << viewer->index)) != 0;
}

static int
rank_kind (SlotjeViewerKind kind)
{
  switch (kind)
    {
    case SLOTJE_VIEWER_OPEN:
      return 2;
    case SLOTJE_VIEWER_RELATION:
      return 1;
    case SLOTJE_VIEWER_ROLE:
    default:
      return 0;
    }
}

/**
 * slotje_audience_find_widest:
 * @scale: the viewers
 * @audience: a set of them
 *
 * Strangers are wider than contacts, and contacts say more than a role does; of the same kind the
 * heaviest one is the widest, and the first of equals.
 *
 * Returns: (transfer none) (nullable): the viewer by which to name the set; %NULL for an empty one
 */
const SlotjeViewer *
slotje_audience_find_widest (const SlotjeScale *scale, SlotjeAudience audience)
{
  const SlotjeViewer *widest = NULL;

  for (guint i = 0; i < scale->n_viewers; i++)
    {
      const SlotjeViewer *viewer = &scale->viewers[i];

      if (!is_in (audience, viewer))
        continue;
      if (widest == NULL || rank_kind (viewer->kind) > rank_kind (widest->kind) ||
          (viewer->kind == widest->kind && viewer->weight > widest->weight))
        widest = viewer;
    }

  return widest;
}

/**
 * slotje_audience_say_known:
 * @subject: the account
 * @surface: index of the surface
 *
 * What is sure about something that others decide.
 *
 * Returns: (transfer full) (nullable): a sentence, or %NULL when nobody is certain to see it
 */
char *
slotje_audience_say_known (const SlotjeSubject *subject, guint surface)
{
  const SlotjeScale *scale = subject->platform->program->scale;
  SlotjeReach reach =
      slotje_exposure_evaluate_surface (subject->platform->program, subject->facts, surface);
  const SlotjeViewer *widest = slotje_audience_find_widest (scale, reach.certain);
  g_autoptr (GPtrArray) phrases = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  if (widest == NULL)
    return NULL;

  for (guint i = 0; i < scale->n_viewers; i++)
    {
      const SlotjeViewer *viewer = &scale->viewers[i];
      gboolean named =
          widest->kind == SLOTJE_VIEWER_OPEN ? viewer == widest : is_in (reach.certain, viewer);

      if (named)
        g_ptr_array_add (phrases, slotje_say_viewer_phrase (subject->platform, viewer));
    }

  list = slotje_phrase_join_and (phrases);
  /* TRANSLATORS: a list of viewers: “your friends and your manager” */
  return g_strdup_printf (_ ("At least this is certain: it can be seen by %s."), list);
}

/**
 * slotje_audience_say_also:
 * @platform: whose word for contacts to use
 * @audience: who sees it
 * @widest: by whom the set is named already
 *
 * The people in it one would rather know about: the heaviest roles, and what else is open.
 *
 * Returns: (transfer full) (nullable): “your manager and search engines”, or %NULL for nobody
 */
char *
slotje_audience_say_also (const SlotjePlatform *platform,
                          SlotjeAudience audience,
                          const SlotjeViewer *widest)
{
  const SlotjeScale *scale = platform->program->scale;
  g_autoptr (GPtrArray) phrases = g_ptr_array_new_with_free_func (g_free);
  guint heaviest = 0;
  guint n_roles = 0;

  for (guint i = 0; i < scale->n_viewers; i++)
    if (scale->viewers[i].kind == SLOTJE_VIEWER_ROLE && is_in (audience, &scale->viewers[i]))
      heaviest = MAX (heaviest, scale->viewers[i].weight);

  for (guint i = 0; i < scale->n_viewers; i++)
    {
      const SlotjeViewer *viewer = &scale->viewers[i];
      gboolean named = FALSE;

      if (!is_in (audience, viewer) || viewer == widest)
        continue;
      if (viewer->kind == SLOTJE_VIEWER_ROLE)
        named = viewer->weight == heaviest && n_roles++ < MAX_ROLES;
      else if (viewer->kind == widest->kind)
        named = viewer->kind == SLOTJE_VIEWER_RELATION || viewer->weight >= widest->weight;
      if (named)
        g_ptr_array_add (phrases, slotje_say_viewer_phrase (platform, viewer));
    }

  return phrases->len > 0 ? slotje_phrase_join_and (phrases) : NULL;
}

/**
 * slotje_audience_say_all:
 * @platform: a platform
 * @audience: a set of viewers
 *
 * Returns: (transfer full): all of them, one by one, in the middle of a sentence; "" for nobody
 */
char *
slotje_audience_say_all (const SlotjePlatform *platform, SlotjeAudience audience)
{
  const SlotjeScale *scale = platform->program->scale;
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < scale->n_viewers; i++)
    if ((audience >> i) & 1)
      g_ptr_array_add (names, slotje_say_viewer_phrase (platform, &scale->viewers[i]));

  return slotje_phrase_join_and (names);
}
