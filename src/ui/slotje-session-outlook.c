/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-session-outlook.h"

SlotjeOutlook
slotje_session_find_outlook (SlotjeSession *session, const char *account)
{
  SlotjeProfile *profile = slotje_session_get_profile (session);
  const guint n = slotje_profile_get_n_accounts (profile);
  g_autofree SlotjeOutlookPart *parts = g_new0 (SlotjeOutlookPart, n + 1);
  guint n_parts = 0;

  for (guint i = 0; i < n; i++)
    {
      const char *id = slotje_profile_get_account (profile, i)->id;
      const SlotjeExposure *exposure = slotje_session_get_exposure (session, id);

      if (exposure != NULL && (account == NULL || g_str_equal (account, id)))
        parts[n_parts++] = (SlotjeOutlookPart){
          .exposure = exposure,
          .progress = slotje_session_get_progress (session, id),
        };
    }

  return slotje_outlook_find (slotje_session_get_scale (session), parts, n_parts);
}
