/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-progress-words.h"

#include <glib/gi18n.h>

#include "slotje-stage.h"

char *
slotje_progress_say (SlotjeSession *session, const char *account)
{
  const SlotjeProgress progress = slotje_session_get_progress (session, account);

  if (slotje_session_get_platform (session, account) == NULL)
    /* TRANSLATORS: said of an account on a platform that Slotje knows nothing about */
    return g_strdup (_ ("not in the catalogue"));

  if (!slotje_progress_has_begun (&progress))
    /* TRANSLATORS: said of an account of which no setting was looked up yet */
    return g_strdup (_ ("not started"));

  if (slotje_progress_is_done (&progress))
    /* TRANSLATORS: said of an account of which all settings were looked up */
    return g_strdup (_ ("done"));

  /* TRANSLATORS: number of settings settled, and number of settings there are: “2 of 29” */
  return g_strdup_printf (_ ("%1$u of %2$u"), slotje_progress_get_settled (&progress), progress.of);
}

double
slotje_progress_get_fraction (SlotjeSession *session, const char *account)
{
  const SlotjeProgress progress = slotje_session_get_progress (session, account);

  return progress.of > 0 ? (double) slotje_progress_get_settled (&progress) / progress.of : 0;
}

static const char *
say_level (SlotjeStageLevel level)
{
  switch (level)
    {
    case SLOTJE_STAGE_OUTSIDE:
      /* TRANSLATORS: said of an account: people who are not on the platform see what they were not
       * meant to see */
      return _ ("Open to outsiders");
    case SLOTJE_STAGE_OPEN:
      /* TRANSLATORS: said of an account: somebody sees what they were not meant to see */
      return _ ("More open than you mean");
    case SLOTJE_STAGE_UNKNOWN:
      /* TRANSLATORS: said of an account of which not enough was looked up */
      return _ ("Not sure yet");
    case SLOTJE_STAGE_OTHERS:
      /* TRANSLATORS: said of an account where only others can still open something */
      return _ ("The rest is up to others");
    case SLOTJE_STAGE_COMPLETE:
    default:
      /* TRANSLATORS: said of an account */
      return _ ("As you mean it");
    }
}

const char *
slotje_progress_say_stage (SlotjeSession *session, const char *account)
{
  const SlotjeProgress progress = slotje_session_get_progress (session, account);
  SlotjeSubject subject;

  if (!slotje_session_subject (session, account, &subject) ||
      !slotje_progress_has_begun (&progress))
    return NULL;

  const SlotjeStage stage =
      slotje_stage_find (subject.platform, slotje_session_get_weights (session, account),
                         subject.facts, slotje_session_get_intention (session, account),
                         slotje_session_get_exposure (session, account));

  return stage.judged ? say_level (stage.level) : NULL;
}
