/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-cli.h"

#include <glib/gi18n.h>

#include "slotje-todo.h"

static SlotjeExit
print_plan (const char *path, const char *account, SlotjeFormat format)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  g_autoptr (GPtrArray) audits = NULL;
  g_autofree char *text = NULL;
  SlotjeExit status = slotje_cli_load_audits (catalog, path, account, &audits);

  if (audits == NULL)
    return status;

  text = format == SLOTJE_FORMAT_JSON ? slotje_todo_report_json (audits)
                                      : slotje_todo_report_text (audits);

  return slotje_cli_print (text);
}

/**
 * slotje_command_plan:
 * @self: the command
 * @arguments: (inout): its words
 *
 * `plan FILE [--account ID] [--format text|json]`
 *
 * Returns: what to exit with
 */
SlotjeExit
slotje_command_plan (const SlotjeCommand *self, GStrv *arguments)
{
  g_autofree char *account = NULL;
  g_autofree char *format_word = NULL;
  const GOptionEntry entries[] = {
    { "account", 0, 0, G_OPTION_ARG_STRING, &account, N_ ("Only this account"), N_ ("ACCOUNT") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_word, N_ ("How to print it"), "text|json" },
    G_OPTION_ENTRY_NULL,
  };
  SlotjeFormat format;
  SlotjeExit status;

  if (!slotje_cli_parse (self, entries, arguments, 1, 1, &status))
    return status;
  if (!slotje_cli_parse_format (self, format_word, SLOTJE_FORMAT_TEXT | SLOTJE_FORMAT_JSON,
                                &format))
    return SLOTJE_EXIT_USAGE;

  return print_plan ((*arguments)[1], account, format);
}
