/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-command-check-age.h"

#include "slotje-age-report.h"
#include "slotje-date.h"

static GPtrArray *
list_platforms (SlotjeCatalog *catalog, const char *const *ids)
{
  GPtrArray *platforms = g_ptr_array_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, ids[i]);

      if (platform != NULL)
        g_ptr_array_add (platforms, (gpointer) platform);
    }

  return platforms;
}

/**
 * slotje_command_check_age:
 * @catalog: the catalogue
 * @ids: ids of the platforms to look at; none for all of them
 * @format: text or JSON
 *
 * Prints which facts of the catalogue are due to be checked again, the oldest first.
 *
 * Returns: what to exit with: not fine when there is any
 */
SlotjeExit
slotje_command_check_age (SlotjeCatalog *catalog, const char *const *ids, SlotjeFormat format)
{
  g_autoptr (GPtrArray) platforms = NULL;
  g_autoptr (GArray) items = NULL;
  g_autofree char *text = NULL;
  SlotjeExit status;

  for (guint i = 0; ids[i] != NULL; i++)
    if (slotje_cli_find_platform (catalog, "slotje-cli check", ids[i]) == NULL)
      return SLOTJE_EXIT_USAGE;

  platforms = list_platforms (catalog, ids[0] != NULL ? ids : slotje_catalog_get_ids (catalog));
  slotje_cli_complain_all (slotje_catalog_get_complaints (catalog));
  items = slotje_age_list (platforms, slotje_date_today ());
  text = format == SLOTJE_FORMAT_JSON ? slotje_age_report_json (items)
                                      : slotje_age_report_text (items);
  status = slotje_cli_print (text);
  if (status != SLOTJE_EXIT_FINE)
    return status;

  return items->len > 0 ? SLOTJE_EXIT_NOT_FINE : SLOTJE_EXIT_FINE;
}
