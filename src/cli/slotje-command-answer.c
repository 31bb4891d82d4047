/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-cli.h"

#include <glib/gi18n.h>

#include "slotje-date.h"
#include "slotje-judge.h"
#include "slotje-store.h"

/* What to record, all of it found to exist. */
typedef struct
{
  SlotjeCatalog *catalog;
  SlotjeStore *store;
  SlotjeProfile *profile;
  const char *path;
  SlotjeAccount *account;
  const SlotjePlatform *platform;
  const SlotjeSetting *setting;
  SlotjeOptions options; /* none for “not known” */
} Request;

static gboolean
find_options (Request *request, char **words)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      SlotjeOptions option;

      if (!slotje_cli_find_option (request->setting, words[i], &option))
        return FALSE;
      request->options |= option;
    }

  return TRUE;
}

static gboolean
find_request (Request *request, const GStrv words)
{
  request->path = words[1];
  request->account = slotje_cli_find_account (request->profile, request->path, words[2]);
  if (request->account == NULL)
    return FALSE;
  request->platform =
      slotje_cli_find_platform (request->catalog, request->path, request->account->platform);
  if (request->platform == NULL)
    return FALSE;
  request->setting = slotje_cli_find_setting (request->platform, words[3]);

  return request->setting != NULL && find_options (request, words + 4);
}

/* A guess, a note and what was accepted on purpose outlive the answer they stand beside. */
static SlotjeAnswer *
make_answer (const Request *request)
{
  const SlotjeSetting *setting = request->setting;
  const SlotjeAnswer *before = slotje_account_get_answer (request->account, setting->id);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  SlotjeAnswer *answer;

  if (request->options == 0 && (before == NULL || before->guess == NULL))
    return NULL;

  answer = before != NULL ? slotje_answer_copy (before) : slotje_answer_new ("", NULL, NULL);
  g_clear_pointer (&answer->options, g_strfreev);
  g_clear_pointer (&answer->observed, g_free);
  g_clear_pointer (&answer->revision, g_free);
  answer->from = SLOTJE_FROM_SEEN;
  if (request->options == 0)
    return answer;

  for (guint i = 0; i < setting->n_options; i++)
    if ((request->options & (1u << i)) != 0)
      g_strv_builder_add (builder, setting->options[i].id);
  answer->options = g_strv_builder_end (builder);
  answer->observed = slotje_date_format (slotje_date_today ());
  answer->revision = g_strdup (request->platform->revision);

  return answer;
}

static SlotjeExit
print_meaning (const Request *request)
{
  SlotjeAccount *account = slotje_profile_find_account (request->profile, request->account->id);
  g_autoptr (SlotjeAudit) audit = slotje_audit_new (
      request->catalog, account, slotje_profile_get_own_weights (request->profile),
      slotje_date_today ());
  g_autofree char *fact =
      slotje_say_fact (&audit->subject, (SlotjeFact) request->setting->index, 0);
  g_autofree char *recorded = NULL;
  g_autofree char *consequence =
      slotje_say_consequence (&audit->subject, audit->exposure, request->setting);
  g_autofree char *text = NULL;

  /* TRANSLATORS: how a setting is: ““Private account” is “On”” */
  recorded = g_strdup_printf (_ ("Recorded: %s."), fact);
  text = g_strconcat (recorded, "\n", consequence != NULL ? consequence : "",
                      consequence != NULL ? "\n" : "", NULL);

  return slotje_cli_print (text);
}

static SlotjeExit
record (const Request *request)
{
  g_autoptr (GError) error = NULL;
  gboolean changed;

  if (slotje_profile_get_read_only (request->profile))
    {
      slotje_cli_refuse (request->path, g_strdup (_ ("this profile may be read but not changed")),
                         _ ("use the newer version of Slotje that wrote it"));
      return SLOTJE_EXIT_FILE;
    }

  changed = slotje_profile_set_answer (request->profile, request->account->id, request->setting->id,
                                       make_answer (request), _ ("Answer"));
  if (changed && !slotje_store_save_now (request->store, &error))
    {
      slotje_cli_complain (error->message);
      return SLOTJE_EXIT_FILE;
    }

  return print_meaning (request);
}

/* A store would make a file that is not there, and says less of one that is wrong; so it is read as
 * every command reads it first. */
static SlotjeStore *
open_store (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SlotjeProfile) profile = slotje_cli_load_profile (path);
  SlotjeStore *store = NULL;

  if (profile != NULL)
    store = slotje_store_open (path, &error);
  if (error != NULL)
    slotje_cli_complain (error->message);

  return store;
}

static gboolean
check_words (const GStrv words, gboolean unknown)
{
  gboolean has_options = words[4] != NULL;

  if (has_options && unknown)
    slotje_cli_refuse ("slotje-cli answer",
                       g_strdup (_ ("an option and --unknown exclude each other")),
                       _ ("leave one of them out"));
  else if (!has_options && !unknown)
    slotje_cli_refuse ("slotje-cli answer", g_strdup (_ ("there is no option to record")),
                       _ ("name an option, or say --unknown"));

  return has_options != unknown;
}

/**
 * slotje_command_answer:
 * @self: the command
 * @arguments: (inout): its words
 *
 * `answer FILE ACCOUNT SETTING OPTION…` or `answer FILE ACCOUNT SETTING --unknown`
 *
 * Returns: what to exit with
 */
SlotjeExit
slotje_command_answer (const SlotjeCommand *self, GStrv *arguments)
{
  gboolean unknown = FALSE;
  const GOptionEntry entries[] = {
    { "unknown", 0, 0, G_OPTION_ARG_NONE, &unknown, N_ ("Record that it is not known any more"),
      NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (SlotjeCatalog) catalog = NULL;
  g_autoptr (SlotjeStore) store = NULL;
  Request request = { 0 };
  SlotjeExit status;

  if (!slotje_cli_parse (self, entries, arguments, 3, 0, &status))
    return status;
  if (!check_words (*arguments, unknown))
    return SLOTJE_EXIT_USAGE;

  store = open_store ((*arguments)[1]);
  if (store == NULL)
    return SLOTJE_EXIT_FILE;

  catalog = slotje_catalog_new ();
  request.catalog = catalog;
  request.store = store;
  request.profile = slotje_store_get_profile (store);
  slotje_judge_attach (request.profile, catalog, slotje_date_today ());
  if (!find_request (&request, *arguments))
    return SLOTJE_EXIT_USAGE;

  slotje_cli_complain_all (slotje_catalog_get_complaints (catalog));
  return record (&request);
}
