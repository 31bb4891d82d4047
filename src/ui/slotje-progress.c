/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-progress.h"

#include <glib/gi18n.h>

char *
slotje_progress_say (SlotjeSession *session, const char *account)
{
  guint of;
  guint n_answered = slotje_session_count_answered (session, account, &of);

  if (slotje_session_get_platform (session, account) == NULL)
    /* TRANSLATORS: said of an account on a platform that Slotje knows nothing about */
    return g_strdup (_ ("not in the catalogue"));

  if (n_answered == 0)
    /* TRANSLATORS: said of an account of which no setting was looked up yet */
    return g_strdup (_ ("not started"));

  if (n_answered == of)
    /* TRANSLATORS: said of an account of which all settings were looked up */
    return g_strdup (_ ("done"));

  /* TRANSLATORS: number of settings looked up, and number of settings there are: “2 of 29” */
  return g_strdup_printf (_ ("%1$u of %2$u"), n_answered, of);
}

double
slotje_progress_get_fraction (SlotjeSession *session, const char *account)
{
  guint of;
  guint n_answered = slotje_session_count_answered (session, account, &of);

  return of > 0 ? (double) n_answered / of : 0;
}
