/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-session.h"

char *
slotje_session_dup_name (SlotjeSession *self, const char *account)
{
  const SlotjePlatform *platform = slotje_session_get_platform (self, account);
  SlotjeAccount *found = slotje_session_get_account (self, account);

  if (found == NULL)
    return g_strdup ("");

  if (platform != NULL)
    return slotje_say_account (platform, found);

  return g_strdup (*found->name != '\0' ? found->name : found->platform);
}

const SlotjeAnswer *
slotje_session_get_answer (SlotjeSession *self, const char *account, const char *setting)
{
  SlotjeAccount *found = slotje_session_get_account (self, account);

  return found != NULL ? slotje_account_get_answer (found, setting) : NULL;
}

SlotjeProgress
slotje_session_get_progress (SlotjeSession *self, const char *account)
{
  SlotjeSubject subject;

  if (!slotje_session_subject (self, account, &subject))
    return (SlotjeProgress){ .of = 0 };

  return slotje_progress_count (subject.platform, subject.account, subject.facts,
                                slotje_session_get_today (self));
}
