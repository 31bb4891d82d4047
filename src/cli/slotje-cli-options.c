/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-cli.h"

#include <glib/gi18n.h>

static char *
make_usage (const SlotjeCommand *command)
{
  /* TRANSLATORS: the name of a command */
  return g_strdup_printf (_ ("see “slotje-cli %s --help”"), command->name);
}

static SlotjeExit
refuse_use (const SlotjeCommand *command, char *what)
{
  g_autofree char *where = g_strdup_printf ("slotje-cli %s", command->name);
  g_autofree char *usage = make_usage (command);

  return slotje_cli_refuse (where, what, usage);
}

/**
 * slotje_cli_refuse_missing:
 * @command: the command
 *
 * Tells what the command needs.
 *
 * Returns: what to exit with
 */
SlotjeExit
slotje_cli_refuse_missing (const SlotjeCommand *command)
{
  /* TRANSLATORS: what must follow a command: “FILE ACCOUNT SURFACE VIEWER” */
  return refuse_use (
      command, g_strdup_printf (_ ("something is missing: it needs %s"), _ (command->arguments)));
}

static gboolean
check_count (const SlotjeCommand *command,
             const GStrv arguments,
             guint min_arguments,
             guint max_arguments)
{
  guint n = g_strv_length (arguments) - 1;

  if (n < min_arguments)
    {
      slotje_cli_refuse_missing (command);
      return FALSE;
    }
  if (max_arguments > 0 && n > max_arguments)
    {
      /* TRANSLATORS: a word on the command line that is one too many */
      refuse_use (command,
                  g_strdup_printf (_ ("“%s” is one too many"), arguments[max_arguments + 1]));
      return FALSE;
    }

  return TRUE;
}

/**
 * slotje_cli_parse:
 * @command: the command
 * @entries: (nullable): its options
 * @arguments: (inout): the command's name and what follows it; only what is no option stays
 * @min_arguments: fewest words beside options
 * @max_arguments: most, or 0 for any number
 * @status: (out): what to exit with
 *
 * Reads the options of a command, and prints its help when that is asked for.
 *
 * Returns: whether to go on
 */
gboolean
slotje_cli_parse (const SlotjeCommand *command,
                  const GOptionEntry *entries,
                  GStrv *arguments,
                  guint min_arguments,
                  guint max_arguments,
                  SlotjeExit *status)
{
  gboolean help = FALSE;
  const GOptionEntry common[] = {
    { "help", 'h', 0, G_OPTION_ARG_NONE, &help, N_ ("Show this help"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context = g_option_context_new (_ (command->arguments));
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_strdup_printf ("slotje-cli %s", command->name);

  g_set_prgname (name);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_summary (context, _ (command->summary));
  g_option_context_add_main_entries (context, common, GETTEXT_PACKAGE);
  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);

  *status = SLOTJE_EXIT_USAGE;
  if (!g_option_context_parse_strv (context, arguments, &error))
    {
      refuse_use (command, g_strdup (error->message));
      return FALSE;
    }
  if (help)
    {
      g_autofree char *text = g_option_context_get_help (context, TRUE, NULL);

      *status = slotje_cli_print (text);
      return FALSE;
    }

  return check_count (command, *arguments, min_arguments, max_arguments);
}

/**
 * slotje_cli_parse_format:
 * @command: the command
 * @word: (nullable): what the user asked for
 * @allowed: set of #SlotjeFormat that the command has
 * @format: (out): the format, text when nothing was asked for
 *
 * Returns: %FALSE, after a message, when there is no such format
 */
gboolean
slotje_cli_parse_format (const SlotjeCommand *command,
                         const char *word,
                         guint allowed,
                         SlotjeFormat *format)
{
  static const char *const words[] = { "text", "json", "csv", "html" };
  const char *valid[G_N_ELEMENTS (words) + 1] = { NULL };
  g_autofree char *where = g_strdup_printf ("slotje-cli %s", command->name);
  guint n_valid = 0;

  *format = SLOTJE_FORMAT_TEXT;
  if (word == NULL)
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if ((allowed & (1u << i)) == 0)
        continue;
      valid[n_valid++] = words[i];
      if (g_str_equal (word, words[i]))
        {
          *format = (SlotjeFormat) (1u << i);
          return TRUE;
        }
    }

  slotje_cli_refuse_id (where, g_strdup_printf (_ ("there is no format “%s”"), word), valid);
  return FALSE;
}
