/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-cli.h"

#include <glib/gi18n.h>

#include "slotje-platform-report.h"

static GPtrArray *
list_platforms (SlotjeCatalog *catalog)
{
  const char *const *ids = slotje_catalog_get_ids (catalog);
  GPtrArray *platforms = g_ptr_array_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, ids[i]);

      if (platform != NULL)
        g_ptr_array_add (platforms, (SlotjePlatform *) platform);
    }
  slotje_cli_complain_all (slotje_catalog_get_complaints (catalog));

  return platforms;
}

static SlotjeExit
print_all (SlotjeCatalog *catalog, SlotjeFormat format)
{
  g_autoptr (GPtrArray) platforms = list_platforms (catalog);
  g_autofree char *text = format == SLOTJE_FORMAT_JSON ? slotje_platforms_report_json (platforms)
                                                       : slotje_platforms_report_text (platforms);

  return slotje_cli_print (text);
}

static SlotjeExit
print_one (SlotjeCatalog *catalog, const char *id, SlotjeFormat format)
{
  const SlotjePlatform *platform = slotje_cli_find_platform (catalog, "slotje-cli platforms", id);
  g_autofree char *text = NULL;

  if (platform == NULL)
    return SLOTJE_EXIT_USAGE;

  slotje_cli_complain_all (slotje_catalog_get_complaints (catalog));
  text = format == SLOTJE_FORMAT_JSON ? slotje_platform_report_json (platform)
                                      : slotje_platform_report_text (platform);
  return slotje_cli_print (text);
}

/**
 * slotje_command_platforms:
 * @self: the command
 * @arguments: (inout): its words
 *
 * `platforms [PLATFORM] [--format text|json]`
 *
 * Returns: what to exit with
 */
SlotjeExit
slotje_command_platforms (const SlotjeCommand *self, GStrv *arguments)
{
  g_autofree char *format_word = NULL;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_word, N_ ("How to print it"), "text|json" },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (SlotjeCatalog) catalog = NULL;
  SlotjeFormat format;
  SlotjeExit status;

  if (!slotje_cli_parse (self, entries, arguments, 0, 1, &status))
    return status;
  if (!slotje_cli_parse_format (self, format_word, SLOTJE_FORMAT_TEXT | SLOTJE_FORMAT_JSON,
                                &format))
    return SLOTJE_EXIT_USAGE;

  catalog = slotje_catalog_new ();
  if ((*arguments)[1] != NULL)
    return print_one (catalog, (*arguments)[1], format);

  return print_all (catalog, format);
}
