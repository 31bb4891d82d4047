/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-session-names.h"

#include <glib/gi18n.h>

#define KEY "slotje-session-names"

static void
move_account (SlotjeSession *session, SlotjeAccount *account, GStrvBuilder *sentences)
{
  const SlotjePlatform *platform =
      slotje_catalog_get_platform (slotje_session_get_catalog (session), account->platform);
  SlotjeAccount *moved = NULL;

  if (platform == NULL)
    return;

  g_autoptr (GPtrArray) found = slotje_migration_find (platform, account, &moved);

  for (guint i = 0; i < found->len; i++)
    {
      g_autofree char *sentence = slotje_say_migration (platform, g_ptr_array_index (found, i));

      g_strv_builder_add (sentences, sentence);
    }

  if (moved != NULL)
    /* TRANSLATORS: what can be undone, as in “Undone: new names” */
    slotje_profile_replace_account (slotje_session_get_profile (session), moved, _ ("new names"));
}

void
slotje_session_names_move (SlotjeSession *session)
{
  SlotjeProfile *profile = slotje_session_get_profile (session);
  g_autoptr (GStrvBuilder) sentences = g_strv_builder_new ();

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      g_autoptr (SlotjeAccount) account =
                     slotje_account_ref (slotje_profile_get_account (profile, i));

      move_account (session, account, sentences);
    }

  g_object_set_data_full (G_OBJECT (session), KEY, g_strv_builder_end (sentences),
                          (GDestroyNotify) g_strfreev);
}

const char *const *
slotje_session_names_get (SlotjeSession *session)
{
  static const char *const none[] = { NULL };
  const char *const *sentences = g_object_get_data (G_OBJECT (session), KEY);

  return sentences != NULL ? sentences : none;
}

void
slotje_session_names_set_told (SlotjeSession *session)
{
  g_object_set_data (G_OBJECT (session), KEY, NULL);
}
