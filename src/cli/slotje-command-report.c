/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-cli.h"

#include <glib/gi18n.h>

#include "slotje-date.h"
#include "slotje-employer-report.h"
#include "slotje-paper-print.h"
#include "slotje-save.h"

/* FALSE, after a message, when there is no such reader. */
static gboolean
parse_reader (const char *word, SlotjePaperFor *reader)
{
  static const char *const words[] = { "me", "employer", NULL };

  *reader = SLOTJE_PAPER_FOR_ME;
  if (word == NULL || g_str_equal (word, words[0]))
    return TRUE;

  *reader = SLOTJE_PAPER_FOR_EMPLOYER;
  if (g_str_equal (word, words[1]))
    return TRUE;

  /* TRANSLATORS: what was typed after “--for” */
  slotje_cli_refuse_id ("slotje-cli report", g_strdup_printf (_ ("it cannot be for “%s”"), word),
                        words);
  return FALSE;
}

static SlotjeExit
refuse_name (const char *name)
{
  g_autoptr (GPtrArray) ends = g_ptr_array_new_with_free_func (g_free);

  for (int i = 0; i < SLOTJE_N_PAPER_FORMATS; i++)
    g_ptr_array_add (
        ends, g_strconcat (".", slotje_paper_format_to_string ((SlotjePaperFormat) i), NULL));
  g_ptr_array_add (ends, NULL);

  return slotje_cli_refuse_id (
      "slotje-cli report",
      /* TRANSLATORS: name of a file, whose end says which format is wanted */
      g_strdup_printf (_ ("the end of “%s” says no format that a report can have"), name),
      (const char *const *) ends->pdata);
}

static SlotjeExit
save (const SlotjePaper *paper, const char *name, SlotjePaperFormat format)
{
  g_autoptr (GBytes) bytes = slotje_paper_print (paper, format);
  g_autoptr (GError) error = NULL;

  if (slotje_save_text (name, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error))
    return SLOTJE_EXIT_FINE;

  slotje_cli_complain (error->message);
  return SLOTJE_EXIT_FILE;
}

/* What was asked for. */
typedef struct
{
  char *name;
  SlotjePaperFormat format;
  SlotjePaperFor reader;
  gboolean demo;
} Order;

static SlotjeExit
make_report (const char *path, const Order *order)
{
  g_autoptr (SlotjeProfile) profile = slotje_cli_load_profile (path);
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  g_autoptr (SlotjePaper) paper = NULL;
  const SlotjeReportSource source = {
    .catalog = catalog,
    .profile = profile,
    .today = slotje_date_today (),
    .demo = order->demo,
  };

  if (profile == NULL)
    return SLOTJE_EXIT_FILE;

  paper = order->reader == SLOTJE_PAPER_FOR_EMPLOYER ? slotje_employer_report_new (&source)
                                                     : slotje_full_report_new (&source, NULL, NULL);

  return save (paper, order->name, order->format);
}

/**
 * slotje_command_report:
 * @self: the command
 * @arguments: (inout): its words
 *
 * `report FILE -o OUT.{pdf,html,csv,json,txt} [--for me|employer] [--demo]`
 *
 * Returns: what to exit with
 */
SlotjeExit
slotje_command_report (const SlotjeCommand *self, GStrv *arguments)
{
  g_autofree char *name = NULL;
  g_autofree char *reader_word = NULL;
  gboolean demo = FALSE;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &name,
      N_ ("Where to write it; the end of the name says as what"), "OUT.pdf|html|csv|json|txt" },
    { "for", 0, 0, G_OPTION_ARG_STRING, &reader_word, N_ ("Everything, or numbers and days only"),
      "me|employer" },
    { "demo", 0, 0, G_OPTION_ARG_NONE, &demo, N_ ("Say on every page that it is a demo"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  Order order;
  SlotjeExit status;

  if (!slotje_cli_parse (self, entries, arguments, 1, 1, &status))
    return status;
  if (!parse_reader (reader_word, &order.reader))
    return SLOTJE_EXIT_USAGE;
  if (name == NULL)
    return slotje_cli_refuse ("slotje-cli report",
                              g_strdup (_ ("it is not said where to write it")),
                              _ ("name a file, such as “-o report.pdf”"));
  if (!slotje_paper_format_from_name (name, &order.format))
    return refuse_name (name);

  order.name = name;
  order.demo = demo;
  return make_report ((*arguments)[1], &order);
}
