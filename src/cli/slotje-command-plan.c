/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-cli.h"

#include <glib/gi18n.h>

#include "slotje-date.h"
#include "slotje-profile-check.h"
#include "slotje-todo.h"

static SlotjeExit
print_plan (const char *path, const char *account, SlotjeFormat format)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  g_autoptr (SlotjeProfile) profile = slotje_cli_load_profile (path);
  g_autoptr (GPtrArray) unknown = NULL;
  g_autoptr (GPtrArray) audits = NULL;
  g_autofree char *text = NULL;

  if (profile == NULL)
    return SLOTJE_EXIT_FILE;
  if (account != NULL && slotje_cli_find_account (profile, path, account) == NULL)
    return SLOTJE_EXIT_USAGE;

  unknown = slotje_profile_check (catalog, profile, path);
  slotje_cli_complain_all (slotje_catalog_get_complaints (catalog));
  slotje_cli_complain_all (unknown);

  audits = slotje_audit_list (catalog, profile, account, slotje_date_today ());
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
