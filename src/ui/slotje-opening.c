/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-opening.h"

#include <glib/gi18n.h>

#include "slotje-profile-codec.h"

#define DEMOS "/io/github/slotje/Slotje/demo"

SlotjeSession *
slotje_opening_open (SlotjeCatalog *catalog, const char *path, GError **error)
{
  g_autoptr (SlotjeStore) store = slotje_store_open (path, error);

  if (store == NULL)
    return NULL;

  slotje_store_keep_steps (store);

  return slotje_session_new (catalog, store, FALSE);
}

static void
remove_all_accounts (SlotjeProfile *profile)
{
  while (slotje_profile_get_n_accounts (profile) > 0)
    {
      const char *id = slotje_profile_get_account (profile, 0)->id;

      /* TRANSLATORS: what can be undone, as in “Undone: account removed” */
      if (!slotje_profile_remove_account (profile, id, _ ("account removed")))
        return;
    }
}

SlotjeSession *
slotje_opening_recover (
    SlotjeCatalog *catalog, const char *path, gboolean anew, char **done, GError **error)
{
  g_autofree char *aside = NULL;
  g_autofree char *backup = NULL;
  g_autoptr (SlotjeStore) store = slotje_store_recover (path, &aside, &backup, error);

  if (store == NULL)
    return NULL;

  slotje_store_keep_steps (store);

  /* Undo brings back what the backup had: a wrong button throws nothing away. */
  if (anew)
    remove_all_accounts (slotje_store_get_profile (store));

  g_autofree char *name = g_path_get_basename (aside != NULL ? aside : path);

  if (backup != NULL && !anew)
    /* TRANSLATORS: %s is the name of a file */
    *done = g_strdup_printf (
        _ ("Going on with the newest backup. The damaged file is kept as “%s”."), name);
  else
    /* TRANSLATORS: %s is the name of a file */
    *done = g_strdup_printf (_ ("Started anew. The damaged file is kept as “%s”."), name);

  return slotje_session_new (catalog, store, FALSE);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

GStrv
slotje_opening_list_demos (void)
{
  GStrv names = g_resources_enumerate_children (DEMOS, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  if (names == NULL)
    return g_new0 (char *, 1);

  qsort (names, g_strv_length (names), sizeof *names, compare_names);

  return names;
}

SlotjeSession *
slotje_opening_open_demo (SlotjeCatalog *catalog, const char *name, GError **error)
{
  g_autofree char *place = g_build_path ("/", DEMOS, name, NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (place, G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  if (bytes == NULL)
    return NULL;

  g_autoptr (SlotjeProfile) profile = slotje_profile_codec_read (bytes, name, NULL, error);

  if (profile == NULL)
    return NULL;

  g_autoptr (SlotjeStore) store = slotje_store_new_unsaved (profile);

  return slotje_session_new (catalog, store, TRUE);
}
