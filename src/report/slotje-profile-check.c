/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-profile-check.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *file;
  const SlotjeAccount *account;
  const SlotjePlatform *platform;
  GPtrArray *complaints;
} Check;

static const char *
say_remedy (void)
{
  return _ ("it is kept but not looked at: correct the name, or use a newer catalogue");
}

static void G_GNUC_PRINTF (3, 4)
    complain (Check *check, const char *place, const char *what_format, ...)
{
  g_autofree char *where = g_strdup_printf ("accounts[%s].%s", check->account->id, place);
  g_autofree char *what = NULL;
  va_list arguments;

  va_start (arguments, what_format);
  what = g_strdup_vprintf (what_format, arguments);
  va_end (arguments);

  g_ptr_array_add (check->complaints,
                   slotje_complaint_new (check->file, where, what, say_remedy ()));
}

static GList *
list_keys (GHashTable *table)
{
  return g_list_sort (g_hash_table_get_keys (table), (GCompareFunc) g_strcmp0);
}

static gboolean
knows_setting (const SlotjePlatform *platform, const char *id)
{
  return slotje_platform_find_setting (platform, id) != NULL ||
         g_hash_table_contains (platform->renamed_settings, id);
}

static gboolean
knows_surface (const SlotjePlatform *platform, const char *id)
{
  return slotje_platform_find_surface (platform, id) != NULL ||
         g_hash_table_contains (platform->renamed_surfaces, id);
}

static gboolean
knows_option (const SlotjePlatform *platform, const SlotjeSetting *setting, const char *id)
{
  g_autofree char *key = g_strdup_printf ("%s/%s", setting->id, id);

  return slotje_setting_find_option (setting, id) >= 0 ||
         g_hash_table_contains (platform->renamed_options, key);
}

static void
check_answer (Check *check, const char *id)
{
  const SlotjeAnswer *answer = slotje_account_get_answer (check->account, id);
  const SlotjeSetting *setting = slotje_platform_find_setting (check->platform, id);
  g_autofree char *place = g_strdup_printf ("answers.%s", id);

  if (!knows_setting (check->platform, id))
    complain (check, place, _ ("there is no setting “%s” there"), id);
  if (setting == NULL || answer == NULL || answer->options == NULL)
    return;

  for (guint i = 0; answer->options[i] != NULL; i++)
    if (!knows_option (check->platform, setting, answer->options[i]))
      complain (check, place, _ ("the setting “%s” has no option “%s”"), id, answer->options[i]);
}

static void
check_surfaces (Check *check, GHashTable *table, const char *member)
{
  g_autoptr (GList) keys = list_keys (table);

  for (GList *l = keys; l != NULL; l = l->next)
    if (!knows_surface (check->platform, l->data))
      complain (check, member, _ ("there is no kind of post “%s” there"), (const char *) l->data);
}

static void
check_links (Check *check)
{
  const SlotjeScale *scale = check->platform->program->scale;
  g_autoptr (GList) keys = list_keys (check->account->links);

  for (GList *l = keys; l != NULL; l = l->next)
    {
      char **codes = g_hash_table_lookup (check->account->links, l->data);
      g_autofree char *place = g_strdup_printf ("links.%s", (const char *) l->data);
      SlotjeLink link;

      if (slotje_scale_find_viewer (scale, l->data) == NULL)
        complain (check, place, _ ("there is no viewer “%s”"), (const char *) l->data);
      for (guint i = 0; codes != NULL && codes[i] != NULL; i++)
        if (!slotje_link_from_string (codes[i], &link))
          complain (check, place, _ ("there is no link “%s”"), codes[i]);
    }
}

static void
check_account (Check *check)
{
  g_autoptr (GList) answers = list_keys (check->account->answers);

  for (GList *l = answers; l != NULL; l = l->next)
    check_answer (check, l->data);
  check_surfaces (check, check->account->absent, "absent");
  check_surfaces (check, check->account->intended, "intended");
  check_links (check);
}

/**
 * slotje_profile_check:
 * @catalog: the catalogue
 * @profile: a profile
 * @file: name of its file, for the complaints
 *
 * A profile may come from a newer Slotje, or name a platform of another organisation: what is not
 * known is kept and reported, never thrown away.
 *
 * Returns: (transfer full) (element-type SlotjeComplaint): what the catalogue does not know, in the
 *   order of the accounts
 */
GPtrArray *
slotje_profile_check (SlotjeCatalog *catalog, SlotjeProfile *profile, const char *file)
{
  GPtrArray *complaints = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_complaint_free);

  if (slotje_profile_get_read_only (profile))
    g_ptr_array_add (complaints,
                     slotje_complaint_new (file, "format",
                                           _ ("this profile was written by a newer Slotje"),
                                           _ ("it can be read but not changed: use that newer "
                                              "Slotje for changes")));

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      Check check = { file, slotje_profile_get_account (profile, i), NULL, complaints };

      check.platform = slotje_catalog_get_platform (catalog, check.account->platform);
      if (check.platform == NULL)
        complain (&check, "platform", _ ("the platform “%s” is not in the catalogue"),
                  check.account->platform);
      else
        check_account (&check);
    }

  return complaints;
}
