/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-cli.h"

#include <glib/gi18n.h>

#include "slotje-profile-codec.h"

/**
 * slotje_command_new:
 * @self: the command
 * @arguments: (inout): its words
 *
 * `new PLATFORM…`
 *
 * Returns: what to exit with
 */
SlotjeExit
slotje_command_new (const SlotjeCommand *self, GStrv *arguments)
{
  g_autoptr (SlotjeCatalog) catalog = NULL;
  g_autoptr (SlotjeProfile) profile = NULL;
  g_autofree char *text = NULL;
  SlotjeExit status;

  if (!slotje_cli_parse (self, NULL, arguments, 1, 0, &status))
    return status;

  catalog = slotje_catalog_new ();
  profile = slotje_profile_new ();
  for (guint i = 1; (*arguments)[i] != NULL; i++)
    {
      const char *platform = (*arguments)[i];
      g_autofree char *id = slotje_profile_dup_free_id (profile);
      g_autoptr (SlotjeAccount) account = slotje_account_new (id, platform);

      if (slotje_cli_find_platform (catalog, "slotje-cli new", platform) == NULL)
        return SLOTJE_EXIT_USAGE;
      slotje_profile_add_account (profile, g_steal_pointer (&account), _ ("Add account"));
    }

  slotje_cli_complain_all (slotje_catalog_get_complaints (catalog));
  text = slotje_profile_codec_print (profile, NULL);
  return slotje_cli_print (text);
}
