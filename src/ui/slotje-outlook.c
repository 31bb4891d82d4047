/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-outlook.h"

#include <glib/gi18n.h>

/* Adds what @viewer sees of one account. */
static void
count_cells (SlotjeOutlook *self,
             SlotjeSession *session,
             const char *account,
             const SlotjeViewer *viewer)
{
  const SlotjeExposure *exposure = slotje_session_get_exposure (session, account);

  for (guint i = 0; exposure != NULL && i < exposure->n_surfaces; i++)
    {
      const SlotjeValue value = slotje_exposure_get_value (exposure, i, viewer->index);

      self->n_certain += value == SLOTJE_VALUE_YES;
      self->n_possible += value != SLOTJE_VALUE_NO;
    }
}

/* Everything @viewer sees, of one account or of all. */
static SlotjeOutlook
count_for_viewer (SlotjeSession *session, const char *account, const SlotjeViewer *viewer)
{
  SlotjeProfile *profile = slotje_session_get_profile (session);
  SlotjeOutlook headline = { .viewer = viewer };

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      const char *id = slotje_profile_get_account (profile, i)->id;
      const SlotjeProgress progress = slotje_session_get_progress (session, id);

      if (account != NULL && !g_str_equal (account, id))
        continue;

      count_cells (&headline, session, id, viewer);
      slotje_progress_add (&headline.progress, &progress);
    }

  return headline;
}

SlotjeOutlook
slotje_outlook_find (SlotjeSession *session, const char *account)
{
  const SlotjeScale *scale = slotje_session_get_scale (session);
  SlotjeOutlook worst = { .viewer = NULL };

  for (guint i = 0; scale != NULL && i < scale->n_viewers; i++)
    {
      const SlotjeViewer *viewer = &scale->viewers[i];

      if (viewer->kind != SLOTJE_VIEWER_OPEN)
        continue;

      SlotjeOutlook headline = count_for_viewer (session, account, viewer);

      worst.progress = headline.progress;
      if (headline.n_possible > 0 &&
          (worst.viewer == NULL || viewer->weight > worst.viewer->weight))
        worst = headline;
    }

  return worst;
}

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
