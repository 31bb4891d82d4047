/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-cli.h"

#include <glib/gi18n.h>

#include "slotje-exposure-report.h"

static SlotjeExit
print_exposure (const char *path, const char *account, SlotjeFormat format)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  g_autoptr (GPtrArray) audits = NULL;
  g_autofree char *text = NULL;
  SlotjeExit status = slotje_cli_load_audits (catalog, path, account, &audits);

  if (audits == NULL)
    return status;

  switch (format)
    {
    case SLOTJE_FORMAT_JSON:
      text = slotje_exposure_report_json (audits);
      break;
    case SLOTJE_FORMAT_CSV:
      text = slotje_exposure_report_csv (audits, slotje_catalog_get_scale (catalog));
      break;
    case SLOTJE_FORMAT_TEXT:
    case SLOTJE_FORMAT_HTML:
    default:
      text = slotje_exposure_report_text (audits);
      break;
    }

  return slotje_cli_print (text);
}

/**
 * slotje_command_exposure:
 * @self: the command
 * @arguments: (inout): its words
 *
 * `exposure FILE [--account ID] [--format text|json|csv]`
 *
 * Returns: what to exit with
 */
SlotjeExit
slotje_command_exposure (const SlotjeCommand *self, GStrv *arguments)
{
  g_autofree char *account = NULL;
  g_autofree char *format_word = NULL;
  const GOptionEntry entries[] = {
    { "account", 0, 0, G_OPTION_ARG_STRING, &account, N_ ("Only this account"), N_ ("ACCOUNT") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_word, N_ ("How to print it"), "text|json|csv" },
    G_OPTION_ENTRY_NULL,
  };
  SlotjeFormat format;
  SlotjeExit status;

  if (!slotje_cli_parse (self, entries, arguments, 1, 1, &status))
    return status;
  if (!slotje_cli_parse_format (
          self, format_word, SLOTJE_FORMAT_TEXT | SLOTJE_FORMAT_JSON | SLOTJE_FORMAT_CSV, &format))
    return SLOTJE_EXIT_USAGE;

  return print_exposure ((*arguments)[1], account, format);
}
