/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-cli.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

/**
 * slotje_cli_print:
 * @text: what was asked for
 *
 * Prints on standard output, and notices when that is full or closed.
 *
 * Returns: what to exit with
 */
SlotjeExit
slotje_cli_print (const char *text)
{
  if (fputs (text, stdout) >= 0 && fflush (stdout) == 0)
    return SLOTJE_EXIT_FINE;

  slotje_cli_refuse (
      "slotje-cli",
      /* TRANSLATORS: the reason, as the operating system words it */
      g_strdup_printf (_ ("the output could not be written (%s)"), g_strerror (errno)),
      _ ("make room, or write it somewhere else"));
  return SLOTJE_EXIT_FILE;
}

/**
 * slotje_cli_complain:
 * @line: one message
 *
 * Prints a message on standard error; it stays one line whatever a file made of it.
 */
void
slotje_cli_complain (const char *line)
{
  g_autofree char *safe = g_utf8_make_valid (line, -1);

  for (char *p = safe; *p != '\0'; p++)
    if (g_ascii_iscntrl (*p))
      *p = ' ';

  fprintf (stderr, "%s\n", safe);
}

/**
 * slotje_cli_complain_all:
 * @complaints: (element-type SlotjeComplaint): what is wrong
 *
 * Prints a line for each.
 */
void
slotje_cli_complain_all (const GPtrArray *complaints)
{
  for (guint i = 0; i < complaints->len; i++)
    {
      g_autofree char *line = slotje_complaint_to_string (g_ptr_array_index (complaints, i));

      slotje_cli_complain (line);
    }
}

/**
 * slotje_cli_refuse:
 * @where: the command or the file it is about
 * @what: (transfer full): what is wrong
 * @remedy: what to do
 *
 * Says why a command cannot be carried out.
 *
 * Returns: %SLOTJE_EXIT_USAGE, to be returned at once
 */
SlotjeExit
slotje_cli_refuse (const char *where, char *what, const char *remedy)
{
  g_autoptr (SlotjeComplaint) complaint = slotje_complaint_new (where, NULL, what, remedy);
  g_autofree char *line = slotje_complaint_to_string (complaint);

  slotje_cli_complain (line);
  g_free (what);
  return SLOTJE_EXIT_USAGE;
}

/**
 * slotje_cli_refuse_id:
 * @where: the command or the file it is about
 * @what: (transfer full): what is wrong
 * @valid: (array zero-terminated=1): the ids to choose from
 *
 * Says that an id does not exist, and which ones do.
 *
 * Returns: %SLOTJE_EXIT_USAGE, to be returned at once
 */
SlotjeExit
slotje_cli_refuse_id (const char *where, char *what, const char *const *valid)
{
  g_autofree char *list = g_strjoinv (", ", (char **) valid);
  g_autofree char *remedy = NULL;

  if (*list == '\0')
    remedy = g_strdup (_ ("there is nothing to choose from yet"));
  else
    /* TRANSLATORS: a list of words to type */
    remedy = g_strdup_printf (_ ("choose from: %s"), list);

  return slotje_cli_refuse (where, what, remedy);
}
