/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-cli.h"

#include <glib/gi18n.h>

#include "slotje-date.h"
#include "slotje-diff.h"
#include "slotje-profile-check.h"

/**
 * Request:
 * @old: (element-type SlotjeAccount): the older audit
 * @new: (element-type SlotjeAccount): the newer one
 * @old_day: Julian day on which the older one is judged
 * @own: (nullable): what counts how much now
 *
 * What to compare.
 */
typedef struct
{
  SlotjeCatalog *catalog;
  GPtrArray *old;
  GPtrArray *new;
  guint32 old_day;
  gboolean as_judged;
  SlotjeOwnWeights *own;
} Request;

static void
request_clear (Request *self)
{
  g_clear_object (&self->catalog);
  g_clear_pointer (&self->old, g_ptr_array_unref);
  g_clear_pointer (&self->new, g_ptr_array_unref);
  g_clear_pointer (&self->own, slotje_own_weights_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Request, request_clear)

static GPtrArray *
list_accounts (SlotjeProfile *profile)
{
  GPtrArray *accounts = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_account_unref);

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    g_ptr_array_add (accounts, slotje_account_ref (slotje_profile_get_account (profile, i)));

  return accounts;
}

/* Loads a profile and says what is odd about it; NULL after a message. */
static SlotjeProfile *
load (Request *request, const char *path)
{
  SlotjeProfile *profile = slotje_cli_load_profile (path);
  g_autoptr (GPtrArray) unknown = NULL;

  if (profile == NULL)
    return NULL;

  unknown = slotje_profile_check (request->catalog, profile, path);
  slotje_cli_complain_all (unknown);

  return profile;
}

/* Both as they are today: the same file twice never differs. */
static SlotjeExit
read_files (Request *request, const char *old_path, const char *new_path)
{
  g_autoptr (SlotjeProfile) old = load (request, old_path);
  g_autoptr (SlotjeProfile) new = old != NULL ? load (request, new_path) : NULL;

  if (new == NULL)
    return SLOTJE_EXIT_FILE;

  request->old = list_accounts (old);
  request->new = list_accounts (new);
  request->own = slotje_own_weights_copy (slotje_profile_get_own_weights (new));
  request->old_day = slotje_date_today ();

  return SLOTJE_EXIT_FINE;
}

static SlotjeExit
refuse_date (SlotjeProfile *profile, const char *path, const char *date)
{
  g_autoptr (GPtrArray) dates = g_ptr_array_new ();

  for (guint i = 0; i < slotje_profile_get_n_snapshots (profile); i++)
    g_ptr_array_add (dates, slotje_profile_get_snapshot (profile, i)->date);
  g_ptr_array_add (dates, NULL);

  return slotje_cli_refuse_id (path,
                               /* TRANSLATORS: a date */
                               g_strdup_printf (_ ("nothing was kept on or before %s"), date),
                               (const char *const *) dates->pdata);
}

/* The older audit is as it was judged then. Where that was not kept, it is judged on the day that
 * was asked for: what was fresh then may have expired. */
static SlotjeExit
read_history (Request *request, const char *path, const char *date)
{
  g_autoptr (SlotjeProfile) profile = load (request, path);
  SlotjeSnapshot *snapshot;

  if (profile == NULL)
    return SLOTJE_EXIT_FILE;

  snapshot = slotje_profile_find_snapshot (profile, date);
  if (snapshot == NULL)
    return refuse_date (profile, path, date);

  request->old = g_ptr_array_ref (snapshot->accounts);
  request->as_judged = TRUE;
  request->new = list_accounts (profile);
  request->own = slotje_own_weights_copy (slotje_profile_get_own_weights (profile));

  return SLOTJE_EXIT_FINE;
}

static SlotjeExit
print_diff (const Request *request, SlotjeFormat format, gboolean exit_code)
{
  const SlotjeDiffSide old = { request->old, request->old_day, request->as_judged };
  const SlotjeDiffSide new = { request->new, slotje_date_today (), FALSE };
  g_autoptr (SlotjeDiff) diff = slotje_diff_new (request->catalog, &old, &new, request->own);
  g_autofree char *text = format == SLOTJE_FORMAT_JSON ? slotje_diff_report_json (diff)
                                                       : slotje_diff_report_text (diff);
  SlotjeExit status;

  slotje_cli_complain_all (slotje_catalog_get_complaints (request->catalog));
  status = slotje_cli_print (text);
  if (status == SLOTJE_EXIT_FINE && exit_code && !slotje_diff_is_empty (diff))
    return SLOTJE_EXIT_NOT_FINE;

  return status;
}

/* Two files, or one and a date. */
static gboolean
check_words (const GStrv words, const char *since, guint32 *day)
{
  gboolean two = words[2] != NULL;

  if (since == NULL && two)
    return TRUE;
  if (since == NULL)
    {
      slotje_cli_refuse ("slotje-cli diff", g_strdup (_ ("there is nothing to compare it with")),
                         _ ("name a second file, or a date with --since"));
      return FALSE;
    }
  if (two)
    {
      slotje_cli_refuse ("slotje-cli diff",
                         g_strdup (_ ("two files and --since exclude each other")),
                         _ ("leave one of them out"));
      return FALSE;
    }
  if (slotje_date_parse (since, day))
    return TRUE;

  slotje_cli_refuse ("slotje-cli diff", g_strdup_printf (_ ("“%s” is not a date"), since),
                     _ ("write it like 2026-05-01"));
  return FALSE;
}

/**
 * slotje_command_diff:
 * @self: the command
 * @arguments: (inout): its words
 *
 * `diff OLD NEW [--exit-code] [--format text|json]` or `diff FILE --since DATE …`
 *
 * Returns: what to exit with
 */
SlotjeExit
slotje_command_diff (const SlotjeCommand *self, GStrv *arguments)
{
  g_autofree char *since = NULL;
  g_autofree char *format_word = NULL;
  gboolean exit_code = FALSE;
  const GOptionEntry entries[] = {
    { "since", 0, 0, G_OPTION_ARG_STRING, &since,
      N_ ("Compare the file with how it was on that day"), N_ ("DATE") },
    { "exit-code", 0, 0, G_OPTION_ARG_NONE, &exit_code, N_ ("Exit with 1 when something differs"),
      NULL },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_word, N_ ("How to print it"), "text|json" },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (Request) request = { 0 };
  SlotjeFormat format;
  SlotjeExit status;

  if (!slotje_cli_parse (self, entries, arguments, 1, 2, &status))
    return status;
  if (!check_words (*arguments, since, &request.old_day) ||
      !slotje_cli_parse_format (self, format_word, SLOTJE_FORMAT_TEXT | SLOTJE_FORMAT_JSON,
                                &format))
    return SLOTJE_EXIT_USAGE;

  request.catalog = slotje_catalog_new ();
  if (since != NULL)
    status = read_history (&request, (*arguments)[1], since);
  else
    status = read_files (&request, (*arguments)[1], (*arguments)[2]);

  return status == SLOTJE_EXIT_FINE ? print_diff (&request, format, exit_code) : status;
}
