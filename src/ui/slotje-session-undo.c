/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-session.h"

char *
slotje_session_undo (SlotjeSession *self)
{
  SlotjeProfile *profile = slotje_session_get_profile (self);
  g_autofree char *label = g_strdup (slotje_profile_get_undo_label (profile));

  return slotje_profile_undo (profile) ? g_steal_pointer (&label) : NULL;
}

char *
slotje_session_redo (SlotjeSession *self)
{
  SlotjeProfile *profile = slotje_session_get_profile (self);
  g_autofree char *label = g_strdup (slotje_profile_get_redo_label (profile));

  return slotje_profile_redo (profile) ? g_steal_pointer (&label) : NULL;
}
