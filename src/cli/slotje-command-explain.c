/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-cli.h"

#include <glib/gi18n.h>

#include "slotje-date.h"
#include "slotje-explanation-report.h"
#include "slotje-score-report.h"

static SlotjeExit
print_explanation (SlotjeProfile *profile, const GStrv words, SlotjeFormat format)
{
  const char *path = words[1];
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  SlotjeAccount *account = slotje_cli_find_account (profile, path, words[2]);
  const SlotjePlatform *platform = NULL;
  const SlotjeSurface *surface = NULL;
  const SlotjeViewer *viewer = NULL;
  g_autoptr (SlotjeAudit) audit = NULL;
  g_autoptr (SlotjeExplanation) explanation = NULL;
  g_autofree char *text = NULL;

  if (account != NULL)
    platform = slotje_cli_find_platform (catalog, path, account->platform);
  if (platform != NULL)
    surface = slotje_cli_find_surface (platform, words[3]);
  if (surface != NULL)
    viewer = slotje_cli_find_viewer (platform, words[4]);
  if (viewer == NULL)
    return SLOTJE_EXIT_USAGE;

  slotje_cli_complain_all (slotje_catalog_get_complaints (catalog));
  audit = slotje_audit_new (catalog, account, slotje_profile_get_own_weights (profile),
                            slotje_date_today ());
  explanation = slotje_explain (platform->program, audit->facts, surface->index, viewer->index);
  text = format == SLOTJE_FORMAT_JSON ? slotje_explanation_report_json (audit, explanation)
                                      : slotje_explanation_report_text (audit, explanation);

  return slotje_cli_print (text);
}

static SlotjeExit
print_score (const char *path, const char *account, SlotjeFormat format)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  g_autoptr (GPtrArray) audits = NULL;
  g_autofree char *text = NULL;
  SlotjeExit status = slotje_cli_load_audits (catalog, path, account, &audits);

  if (audits == NULL)
    return status;
  if (audits->len == 0)
    return SLOTJE_EXIT_USAGE;

  text = format == SLOTJE_FORMAT_JSON ? slotje_score_report_json (audits->pdata[0])
                                      : slotje_score_report_text (audits->pdata[0]);

  return slotje_cli_print (text);
}

/**
 * slotje_command_explain:
 * @self: the command
 * @arguments: (inout): its words
 *
 * `explain FILE ACCOUNT SURFACE VIEWER [--format text|json]`, or
 * `explain FILE ACCOUNT --score [--format text|json]`: how the number of the account is made up
 *
 * Returns: what to exit with
 */
SlotjeExit
slotje_command_explain (const SlotjeCommand *self, GStrv *arguments)
{
  g_autofree char *format_word = NULL;
  gboolean score = FALSE;
  const GOptionEntry entries[] = {
    { "score", 0, 0, G_OPTION_ARG_NONE, &score,
      N_ ("Tell how an account is counted; needs FILE ACCOUNT only"), NULL },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_word, N_ ("How to print it"), "text|json" },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (SlotjeProfile) profile = NULL;
  SlotjeFormat format;
  SlotjeExit status;

  if (!slotje_cli_parse (self, entries, arguments, 2, 4, &status))
    return status;
  if (!slotje_cli_parse_format (self, format_word, SLOTJE_FORMAT_TEXT | SLOTJE_FORMAT_JSON,
                                &format))
    return SLOTJE_EXIT_USAGE;

  if (score)
    return print_score ((*arguments)[1], (*arguments)[2], format);
  if (g_strv_length (*arguments) < 5)
    return slotje_cli_refuse_missing (self);

  profile = slotje_cli_load_profile ((*arguments)[1]);
  if (profile == NULL)
    return SLOTJE_EXIT_FILE;

  return print_explanation (profile, *arguments, format);
}
