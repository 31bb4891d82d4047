/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-migration.h"

static void
migration_free (gpointer data)
{
  SlotjeMigration *self = data;

  g_free (self->setting);
  g_free (self->old_id);
  g_free (self->new_id);
  g_free (self);
}

static gboolean
is_noted (const GPtrArray *found, SlotjeMigrationKind kind, const char *setting, const char *old_id)
{
  for (guint i = 0; i < found->len; i++)
    {
      const SlotjeMigration *migration = g_ptr_array_index (found, i);

      if (migration->kind == kind && g_strcmp0 (migration->setting, setting) == 0 &&
          g_str_equal (migration->old_id, old_id))
        return TRUE;
    }

  return FALSE;
}

/* TRUE when it has a new name, FALSE when it is gone. What is in two places is noted once. */
static gboolean
note (GPtrArray *found,
      SlotjeMigrationKind kind,
      const char *setting,
      const char *old_id,
      const char *new_id)
{
  SlotjeMigration *migration;

  if (is_noted (found, kind, setting, old_id))
    return *new_id != '\0';

  migration = g_new0 (SlotjeMigration, 1);
  migration->kind = kind;
  migration->setting = g_strdup (setting);
  migration->old_id = g_strdup (old_id);
  migration->new_id = *new_id != '\0' ? g_strdup (new_id) : NULL;
  g_ptr_array_add (found, migration);

  return migration->new_id != NULL;
}

/* The old names in use, sorted, so that the result does not hang on hashing. */
static GList *
list_old (GHashTable *renamed, GHashTable *recorded)
{
  GList *old = NULL;
  GHashTableIter iter;
  gpointer id;

  if (renamed == NULL)
    return NULL;

  g_hash_table_iter_init (&iter, renamed);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (g_hash_table_contains (recorded, id))
      old = g_list_insert_sorted (old, id, (GCompareFunc) strcmp);

  return old;
}

static void
move_settings (const SlotjePlatform *platform, SlotjeAccount *account, GPtrArray *found)
{
  g_autoptr (GList) old = list_old (platform->renamed_settings, account->answers);

  for (GList *link = old; link != NULL; link = link->next)
    {
      const char *new_id = g_hash_table_lookup (platform->renamed_settings, link->data);

      /* What was recorded under the new name is newer. */
      if (!note (found, SLOTJE_MIGRATION_SETTING, NULL, link->data, new_id) ||
          slotje_account_get_answer (account, new_id) != NULL)
        continue;
      slotje_account_take_answer (
          account, new_id, slotje_answer_copy (slotje_account_get_answer (account, link->data)));
      slotje_account_take_answer (account, link->data, NULL);
    }
}

/* (nullable): what became of an option that the setting does not have. */
static const char *
find_renamed_option (const SlotjePlatform *platform,
                     const SlotjeSetting *setting,
                     const char *option)
{
  g_autofree char *key = g_strconcat (setting->id, "/", option, NULL);

  if (platform->renamed_options == NULL || slotje_setting_find_option (setting, option) >= 0)
    return NULL;

  return g_hash_table_lookup (platform->renamed_options, key);
}

static void
move_option (const SlotjePlatform *platform,
             const SlotjeSetting *setting,
             char **option,
             GPtrArray *found)
{
  const char *new_id = *option != NULL ? find_renamed_option (platform, setting, *option) : NULL;

  if (new_id == NULL || !note (found, SLOTJE_MIGRATION_OPTION, setting->id, *option, new_id))
    return;

  g_free (*option);
  *option = g_strdup (new_id);
}

static void
move_options (const SlotjePlatform *platform, SlotjeAccount *account, GPtrArray *found)
{
  for (guint i = 0; i < platform->n_settings; i++)
    {
      const SlotjeSetting *setting = &platform->settings[i];
      SlotjeAnswer *answer = slotje_answer_copy (slotje_account_get_answer (account, setting->id));

      if (answer == NULL)
        continue;
      for (guint j = 0; answer->options != NULL && answer->options[j] != NULL; j++)
        move_option (platform, setting, &answer->options[j], found);
      move_option (platform, setting, &answer->guess, found);
      slotje_account_take_answer (account, setting->id, answer);
    }
}

static void
move_surface (SlotjeAccount *account, GHashTable *table, const char *old_id, const char *new_id)
{
  if (table == account->absent)
    {
      slotje_account_set_absent (account, new_id, TRUE);
      slotje_account_set_absent (account, old_id, FALSE);
      return;
    }

  g_hash_table_insert (table, g_strdup (new_id), g_strdupv (g_hash_table_lookup (table, old_id)));
  g_hash_table_remove (table, old_id);
}

/* @table: one of those of the account that go by surface. */
static void
move_surfaces (const SlotjePlatform *platform,
               SlotjeAccount *account,
               GHashTable *table,
               GPtrArray *found)
{
  g_autoptr (GList) old = list_old (platform->renamed_surfaces, table);

  for (GList *link = old; link != NULL; link = link->next)
    {
      const char *new_id = g_hash_table_lookup (platform->renamed_surfaces, link->data);

      if (note (found, SLOTJE_MIGRATION_SURFACE, NULL, link->data, new_id) &&
          !g_hash_table_contains (table, new_id))
        move_surface (account, table, link->data, new_id);
    }
}

/**
 * slotje_migration_find:
 * @platform: the platform of the account
 * @account: what the person recorded, perhaps long ago
 * @moved: (out) (transfer full) (nullable): the account with the names of today, %NULL when nothing
 *   has to be moved
 *
 * Names in a profile are those of the day they were recorded on. What has another name now goes
 * under that; what is gone stays as it is, in the file and without any meaning, since it is the
 * person’s and not ours to throw away.
 *
 * Returns: (transfer full) (element-type SlotjeMigration): what is called otherwise or gone
 */
GPtrArray *
slotje_migration_find (const SlotjePlatform *platform,
                       const SlotjeAccount *account,
                       SlotjeAccount **moved)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (migration_free);
  g_autoptr (SlotjeAccount) copy = slotje_account_copy (account);

  move_settings (platform, copy, found);
  move_options (platform, copy, found);
  move_surfaces (platform, copy, copy->absent, found);
  move_surfaces (platform, copy, copy->intended, found);
  *moved = slotje_account_equal (account, copy) ? NULL : g_steal_pointer (&copy);

  return found;
}
