/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-cli.h"

#include <glib/gi18n.h>

#include "slotje-date.h"
#include "slotje-profile-check.h"
#include "slotje-profile-codec.h"

/**
 * slotje_cli_load_profile:
 * @path: a profile file
 *
 * Returns: (transfer full) (nullable): the profile; or %NULL after a message for everything that is
 *   wrong with the file
 */
SlotjeProfile *
slotje_cli_load_profile (const char *path)
{
  g_autoptr (GPtrArray) complaints = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (SlotjeProfile) profile = slotje_profile_codec_load (path, &complaints, &error);

  if (complaints != NULL)
    slotje_cli_complain_all (complaints);
  if (profile == NULL && (complaints == NULL || complaints->len == 0))
    slotje_cli_complain (error->message);

  return g_steal_pointer (&profile);
}

/**
 * slotje_cli_find_account:
 * @profile: a profile
 * @path: its file
 * @id: what the user asked for
 *
 * Returns: (transfer none) (nullable): the account, or %NULL after a message
 */
SlotjeAccount *
slotje_cli_find_account (SlotjeProfile *profile, const char *path, const char *id)
{
  SlotjeAccount *account = slotje_profile_find_account (profile, id);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  if (account != NULL)
    return account;

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    g_ptr_array_add (ids, slotje_profile_get_account (profile, i)->id);
  g_ptr_array_add (ids, NULL);

  slotje_cli_refuse_id (path, g_strdup_printf (_ ("there is no account “%s”"), id),
                        (const char *const *) ids->pdata);
  return NULL;
}

/**
 * slotje_cli_load_audits:
 * @catalog: the catalogue
 * @path: a profile file
 * @account: (nullable): only the account with this id
 * @audits: (out) (transfer full) (nullable) (element-type SlotjeAudit): one per account as of
 * today; %NULL after messages when there is no such file or account
 *
 * What cannot be evaluated is complained about and left out.
 *
 * Returns: what to exit with when there are no audits
 */
SlotjeExit
slotje_cli_load_audits (SlotjeCatalog *catalog,
                        const char *path,
                        const char *account,
                        GPtrArray **audits)
{
  g_autoptr (SlotjeProfile) profile = slotje_cli_load_profile (path);
  g_autoptr (GPtrArray) unknown = NULL;

  *audits = NULL;
  if (profile == NULL)
    return SLOTJE_EXIT_FILE;
  if (account != NULL && slotje_cli_find_account (profile, path, account) == NULL)
    return SLOTJE_EXIT_USAGE;

  unknown = slotje_profile_check (catalog, profile, path);
  slotje_cli_complain_all (slotje_catalog_get_complaints (catalog));
  slotje_cli_complain_all (unknown);
  *audits = slotje_audit_list (catalog, profile, account, slotje_date_today ());

  return SLOTJE_EXIT_FINE;
}

/* A file that was refused has an id as well, but there is nothing to choose in it. */
static GPtrArray *
list_usable_platforms (SlotjeCatalog *catalog)
{
  const char *const *all = slotje_catalog_get_ids (catalog);
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; all[i] != NULL; i++)
    if (slotje_catalog_get_platform (catalog, all[i]) != NULL)
      g_ptr_array_add (ids, (char *) all[i]);
  g_ptr_array_add (ids, NULL);

  return ids;
}

/**
 * slotje_cli_find_platform:
 * @catalog: the catalogue
 * @where: what the message is about
 * @id: what the user asked for
 *
 * Returns: (transfer none) (nullable): the platform, or %NULL after a message
 */
const SlotjePlatform *
slotje_cli_find_platform (SlotjeCatalog *catalog, const char *where, const char *id)
{
  const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, id);
  g_autoptr (GPtrArray) ids = NULL;

  if (platform != NULL)
    return platform;

  slotje_cli_complain_all (slotje_catalog_get_complaints (catalog));
  ids = list_usable_platforms (catalog);
  slotje_cli_refuse_id (where,
                        g_strdup_printf (_ ("the platform “%s” is not in the catalogue"), id),
                        (const char *const *) ids->pdata);
  return NULL;
}

/**
 * slotje_cli_find_setting:
 * @platform: a platform
 * @id: what the user asked for
 *
 * Returns: (transfer none) (nullable): the setting, or %NULL after a message
 */
const SlotjeSetting *
slotje_cli_find_setting (const SlotjePlatform *platform, const char *id)
{
  const SlotjeSetting *setting = slotje_platform_find_setting (platform, id);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  if (setting != NULL)
    return setting;

  for (guint i = 0; i < platform->n_settings; i++)
    g_ptr_array_add (ids, platform->settings[i].id);
  g_ptr_array_add (ids, NULL);

  slotje_cli_refuse_id (platform->id, g_strdup_printf (_ ("there is no setting “%s” there"), id),
                        (const char *const *) ids->pdata);
  return NULL;
}

/**
 * slotje_cli_find_surface:
 * @platform: a platform
 * @id: what the user asked for
 *
 * Returns: (transfer none) (nullable): the surface, or %NULL after a message
 */
const SlotjeSurface *
slotje_cli_find_surface (const SlotjePlatform *platform, const char *id)
{
  const SlotjeSurface *surface = slotje_platform_find_surface (platform, id);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  if (surface != NULL)
    return surface;

  for (guint i = 0; i < platform->n_surfaces; i++)
    g_ptr_array_add (ids, platform->surfaces[i].id);
  g_ptr_array_add (ids, NULL);

  slotje_cli_refuse_id (platform->id,
                        g_strdup_printf (_ ("there is no kind of post “%s” there"), id),
                        (const char *const *) ids->pdata);
  return NULL;
}

/**
 * slotje_cli_find_viewer:
 * @platform: a platform
 * @id: what the user asked for
 *
 * Returns: (transfer none) (nullable): the viewer, or %NULL after a message
 */
const SlotjeViewer *
slotje_cli_find_viewer (const SlotjePlatform *platform, const char *id)
{
  const SlotjeScale *scale = platform->program->scale;
  const SlotjeViewer *viewer = slotje_scale_find_viewer (scale, id);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  if (viewer != NULL)
    return viewer;

  for (guint i = 0; i < scale->n_viewers; i++)
    g_ptr_array_add (ids, scale->viewers[i].id);
  g_ptr_array_add (ids, NULL);

  slotje_cli_refuse_id (platform->id, g_strdup_printf (_ ("there is no viewer “%s”"), id),
                        (const char *const *) ids->pdata);
  return NULL;
}

/**
 * slotje_cli_find_option:
 * @setting: a setting
 * @id: what the user asked for
 * @option: (out): the option
 *
 * Returns: %FALSE after a message when there is no such option
 */
gboolean
slotje_cli_find_option (const SlotjeSetting *setting, const char *id, SlotjeOptions *option)
{
  int index = slotje_setting_find_option (setting, id);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  if (index >= 0)
    {
      *option = (SlotjeOptions) (1u << index);
      return TRUE;
    }

  for (guint i = 0; i < setting->n_options; i++)
    g_ptr_array_add (ids, setting->options[i].id);
  g_ptr_array_add (ids, NULL);

  slotje_cli_refuse_id (setting->id, g_strdup_printf (_ ("there is no option “%s”"), id),
                        (const char *const *) ids->pdata);
  return FALSE;
}
