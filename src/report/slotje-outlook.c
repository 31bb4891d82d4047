/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-outlook.h"

#include <glib/gi18n.h>

#include "slotje-sentences.h"

/* Everything @viewer sees. */
static SlotjeOutlook
count_for_viewer (const SlotjeViewer *viewer, const SlotjeOutlookPart *parts, guint n_parts)
{
  SlotjeOutlook self = { .viewer = viewer };

  for (guint i = 0; i < n_parts; i++)
    {
      for (guint j = 0; j < parts[i].exposure->n_surfaces; j++)
        {
          const SlotjeValue value = slotje_exposure_get_value (parts[i].exposure, j, viewer->index);

          self.n_certain += value == SLOTJE_VALUE_YES;
          self.n_possible += value != SLOTJE_VALUE_NO;
        }
      slotje_progress_add (&self.progress, &parts[i].progress);
    }

  return self;
}

/**
 * slotje_outlook_find:
 * @scale: (nullable): the viewers
 * @parts: (array length=n_parts): the accounts
 * @n_parts: how many
 *
 * Returns: the worst case of all of them together
 */
SlotjeOutlook
slotje_outlook_find (const SlotjeScale *scale, const SlotjeOutlookPart *parts, guint n_parts)
{
  SlotjeOutlook worst = { .viewer = NULL };

  for (guint i = 0; scale != NULL && i < scale->n_viewers; i++)
    {
      const SlotjeViewer *viewer = &scale->viewers[i];
      SlotjeOutlook outlook;

      if (viewer->kind != SLOTJE_VIEWER_OPEN)
        continue;

      outlook = count_for_viewer (viewer, parts, n_parts);
      worst.progress = outlook.progress;
      if (outlook.n_possible > 0 && (worst.viewer == NULL || viewer->weight > worst.viewer->weight))
        worst = outlook;
    }

  return worst;
}

/**
 * slotje_outlook_say:
 * @self: the worst case
 *
 * Returns: (transfer full): who sees how much, as a headline without a full stop
 */
char *
slotje_outlook_say (const SlotjeOutlook *self)
{
  if (self->progress.of == 0)
    return g_strdup (_ ("Nothing to look up"));

  if (self->viewer == NULL)
    return g_strdup (_ ("No stranger can see what you post"));

  return slotje_say_count (
      self->viewer, self->n_certain == self->n_possible ? SLOTJE_VALUE_YES : SLOTJE_VALUE_MAYBE,
      self->n_possible);
}

/**
 * slotje_outlook_say_rest:
 * @self: the worst case
 *
 * Returns: (transfer full): how sure that is, as a sentence
 */
char *
slotje_outlook_say_rest (const SlotjeOutlook *self)
{
  const guint n_open = self->n_possible - self->n_certain;

  if (self->progress.of == 0)
    return g_strdup (_ ("The catalogue does not know these platforms."));

  if (!slotje_progress_has_begun (&self->progress))
    return g_strdup (_ ("That is the worst case: you have not looked anything up yet."));

  if (self->viewer == NULL)
    return g_strdup (_ ("Only your contacts and whoever they pass it on to."));

  if (n_open == 0)
    return g_strdup (_ ("That is certain, from what you have looked up."));

  if (self->n_certain == 0)
    return g_strdup (
        _ ("None for certain: it hangs on what you have not looked up, or on what others decide."));

  return g_strdup_printf (
      ngettext ("%u for certain; the rest hangs on what you have not looked up, or on what others "
                "decide.",
                "%u for certain; the rest hangs on what you have not looked up, or on what others "
                "decide.",
                self->n_certain),
      self->n_certain);
}
