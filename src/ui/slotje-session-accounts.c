/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-session.h"

#include <glib/gi18n.h>

/* Which accounts there are, and what they are called. */

static gboolean
replace_name (
    SlotjeSession *self, const char *account, glong member, const char *name, const char *what)
{
  /* What is shown then is not what it is called. */
  if (slotje_preferences_get_hide_names (slotje_session_get_preferences (self)))
    return FALSE;

  SlotjeAccount *found = slotje_profile_find_account (slotje_session_get_profile (self), account);

  if (found == NULL)
    return FALSE;

  SlotjeAccount *changed = slotje_account_copy (found);
  char **place = G_STRUCT_MEMBER_P (changed, member);

  g_free (*place);
  *place = g_strdup (name);

  return slotje_profile_replace_account (slotje_session_get_profile (self), changed, what);
}

gboolean
slotje_session_rename (SlotjeSession *self, const char *account, const char *name)
{
  return replace_name (self, account, G_STRUCT_OFFSET (SlotjeAccount, name), name,
                       /* TRANSLATORS: what can be undone, as in “Undone: name” */
                       _ ("name"));
}

gboolean
slotje_session_set_handle (SlotjeSession *self, const char *account, const char *handle)
{
  return replace_name (self, account, G_STRUCT_OFFSET (SlotjeAccount, handle), handle,
                       /* TRANSLATORS: what can be undone, as in “Undone: username” */
                       _ ("username"));
}

char *
slotje_session_add_account (SlotjeSession *self, const char *platform)
{
  SlotjeProfile *profile = slotje_session_get_profile (self);
  g_autofree char *id = slotje_profile_dup_free_id (profile);

  /* TRANSLATORS: what can be undone, as in “Undone: account added” */
  if (!slotje_profile_add_account (profile, slotje_account_new (id, platform), _ ("account added")))
    return NULL;

  return g_steal_pointer (&id);
}

gboolean
slotje_session_remove_account (SlotjeSession *self, const char *account)
{
  /* TRANSLATORS: what can be undone, as in “Undone: account removed” */
  return slotje_profile_remove_account (slotje_session_get_profile (self), account,
                                        _ ("account removed"));
}
