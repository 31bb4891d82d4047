/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-cli.h"

#include <glib/gi18n.h>

#include "slotje-date.h"
#include "slotje-platform-changes.h"
#include "slotje-platform-report.h"

#define WHERE "slotje-cli platforms"

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

static char *
report_all (const GPtrArray *platforms, SlotjeFormat format)
{
  if (format == SLOTJE_FORMAT_JSON)
    return slotje_platforms_report_json (platforms);
  if (format == SLOTJE_FORMAT_HTML)
    return slotje_platforms_report_html (platforms);

  return slotje_platforms_report_text (platforms);
}

static char *
report_one (const SlotjePlatform *platform, SlotjeFormat format)
{
  if (format == SLOTJE_FORMAT_JSON)
    return slotje_platform_report_json (platform);
  if (format == SLOTJE_FORMAT_HTML)
    return slotje_platform_report_html (platform, slotje_date_today ());

  return slotje_platform_report_text (platform, slotje_date_today ());
}

static SlotjeExit
print_all (SlotjeCatalog *catalog, SlotjeFormat format)
{
  g_autoptr (GPtrArray) platforms = list_platforms (catalog);
  g_autofree char *text = report_all (platforms, format);

  return slotje_cli_print (text);
}

/* @since (nullable): only what changed after that day. */
static SlotjeExit
print_one (SlotjeCatalog *catalog, const char *id, SlotjeFormat format, const char *since)
{
  const SlotjePlatform *platform = slotje_cli_find_platform (catalog, WHERE, id);
  g_autofree char *text = NULL;

  if (platform == NULL)
    return SLOTJE_EXIT_USAGE;

  slotje_cli_complain_all (slotje_catalog_get_complaints (catalog));
  if (since == NULL)
    text = report_one (platform, format);
  else if (format == SLOTJE_FORMAT_JSON)
    text = slotje_platform_changes_report_json (platform, since);
  else
    text = slotje_platform_changes_report_text (platform, since);

  return slotje_cli_print (text);
}

/* FALSE after a message. */
static gboolean
is_date (const char *since)
{
  guint32 julian;

  if (since == NULL || slotje_date_parse (since, &julian))
    return TRUE;

  slotje_cli_refuse (WHERE, g_strdup_printf (_ ("“%s” is not a date"), since),
                     _ ("write it as year-month-day, like 2026-03-31"));
  return FALSE;
}

/**
 * slotje_command_platforms:
 * @self: the command
 * @arguments: (inout): its words
 *
 * `platforms [PLATFORM] [--format text|json|html]`, `platforms PLATFORM --changes SINCE
 * [--format text|json]`
 *
 * Returns: what to exit with
 */
SlotjeExit
slotje_command_platforms (const SlotjeCommand *self, GStrv *arguments)
{
  g_autofree char *format_word = NULL;
  g_autofree char *since = NULL;
  const GOptionEntry entries[] = {
    { "changes", 0, 0, G_OPTION_ARG_STRING, &since, N_ ("Only what changed after this day"),
      N_ ("DATE") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_word, N_ ("How to print it"), "text|json|html" },
    G_OPTION_ENTRY_NULL,
  };
  guint formats = SLOTJE_FORMAT_TEXT | SLOTJE_FORMAT_JSON | SLOTJE_FORMAT_HTML;
  g_autoptr (SlotjeCatalog) catalog = NULL;
  SlotjeFormat format;
  SlotjeExit status;

  if (!slotje_cli_parse (self, entries, arguments, 0, 1, &status))
    return status;
  /* A list of changes is no page. */
  if (since != NULL)
    formats &= ~(guint) SLOTJE_FORMAT_HTML;
  if (!slotje_cli_parse_format (self, format_word, formats, &format) || !is_date (since))
    return SLOTJE_EXIT_USAGE;
  if (since != NULL && (*arguments)[1] == NULL)
    return slotje_cli_refuse (WHERE, g_strdup (_ ("the platform is missing")),
                              _ ("name the platform of which to show the changes"));

  catalog = slotje_catalog_new ();
  if ((*arguments)[1] != NULL)
    return print_one (catalog, (*arguments)[1], format, since);

  return print_all (catalog, format);
}
