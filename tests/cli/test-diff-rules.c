/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>

#include "cli-harness.h"
#include "slotje-date.h"
#include "temp-folder.h"

/* The catalogue changes between two looks: whose doing was it? */

#define PLATFORM CLI_DATA "/slotje/catalog/platforms/demo.json"

/* Replaces the one @from after @place. */
static void
replace (char **text, const char *place, const char *from, const char *to)
{
  char *start = strstr (*text, place);
  char *found = start != NULL ? strstr (start, from) : NULL;
  char *changed;

  g_assert_nonnull (found);
  *found = '\0';
  changed = g_strconcat (*text, to, found + strlen (from), NULL);
  g_free (*text);
  *text = changed;
}

/* Writes the person's own catalogue. */
static void
put_platform (const char *folder, const char *text)
{
  g_autofree char *platforms = g_build_filename (folder, "slotje", "catalog", "platforms", NULL);
  g_autofree char *path = NULL;

  g_assert_no_errno (g_mkdir_with_parents (platforms, 0700));
  path = temp_folder_put (platforms, "demo.json", text, -1);
  g_assert_nonnull (path);
}

static char *
read_platform (void)
{
  char *text = temp_folder_read (PLATFORM);

  g_assert_nonnull (text);
  return text;
}

/* A file that was written by answering @line by the rules that are there now, and in which today
 * is already the past. */
static void
put_history (const char *folder, const char *line)
{
  g_autofree char *path = temp_folder_put (folder, "p", CLI_PROFILE, -1);
  g_autoptr (CliResult) result = cli_run (folder, line);
  g_autofree char *text = temp_folder_read (path);
  g_autofree char *today = slotje_date_format (slotje_date_today ());
  g_autofree char *history = NULL;
  g_autofree char *again = NULL;
  char *accounts = strstr (text, "\"accounts\": [");
  char *end = strstr (text, "\n  ],\n  \"format\"");

  g_assert_cmpint (result->status, ==, 0);
  g_assert_nonnull (accounts);
  g_assert_nonnull (end);
  end[strlen ("\n  ]")] = '\0';
  history = g_strdup_printf ("{%s, \"format\": \"slotje-profile/1\", \"history\": [{%s, "
                             "\"date\": \"%s\"}]}",
                             accounts, accounts, today);
  again = temp_folder_put (folder, "p", history, -1);
}

static CliResult *
diff (const char *folder, const char *format)
{
  g_autofree char *today = slotje_date_format (slotje_date_today ());
  g_autofree char *line = g_strdup_printf ("diff %%F/p --since %s --format %s", today, format);
  CliResult *result = cli_run (folder, line);

  g_assert_cmpstr (result->err, ==, "");
  g_assert_cmpint (result->status, ==, 0);
  return result;
}

/* What was answered is written together with who could see what by the rules of the day. */
static void
test_kept (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "p", CLI_PROFILE, -1);
  g_autoptr (CliResult) result = cli_run (folder, "answer %F/p a1 ranking off");
  g_autofree char *today = slotje_date_format (slotje_date_today ());
  g_autofree char *end =
      g_strdup_printf ("\"day\": \"%s\",\n        \"revision\": \"2026-11-22\"\n", today);
  g_autofree char *text = temp_folder_read (path);

  g_assert_cmpint (result->status, ==, 0);
  g_assert_nonnull (strstr (text, "\"judged\": {\n        \"cells\": {\n"));
  g_assert_nonnull (strstr (text, "\"contacts\": \"comment friends? name old-posts posts stories "
                                  "tagged?\",\n"));
  g_assert_nonnull (strstr (text, end));
  temp_folder_remove (folder);
}

static void
test_same_rules (void)
{
  char *folder = temp_folder_new ();
  g_autoptr (CliResult) json = NULL;

  put_history (folder, "answer %F/p a1 ranking on");
  json = diff (folder, "json");
  g_assert_nonnull (strstr (json->out, "\"cells\": [],\n  \"gone\": [],\n  \"rulesUnknown\": []"));
  temp_folder_remove (folder);
}

/* The same answers, and the platform shows more. */
static void
test_opened (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *platform = read_platform ();
  g_autoptr (CliResult) text = NULL;
  g_autoptr (CliResult) json = NULL;

  put_history (folder, "answer %F/p a1 ranking on");
  replace (&platform, "\"id\": \"posts\"", "\"on\": \"contacts\"", "\"on\": \"fof\"");
  put_platform (folder, platform);
  text = diff (folder, "text");
  json = diff (folder, "json");
  g_assert_nonnull (strstr (text->out, "\nOpened, because the platform changed\n  Your posts: for "
                                       "the friends of your friends"));
  g_assert_null (strstr (text->out, "not known"));
  g_assert_null (strstr (text->out, "well done"));
  g_assert_null (strstr (json->out, "\"rules\": 0"));
  g_assert_nonnull (strstr (json->out, "\"others\": 0,\n    \"you\": 0"));
  g_assert_nonnull (strstr (json->out, "\"surface\": \"posts\",\n      \"viewer\": \"fof\",\n"
                                       "      \"from\": \"no\",\n      \"to\": \"yes\",\n"
                                       "      \"cause\": \"rules\""));
  temp_folder_remove (folder);
}

/* A kind of post that goes by another name is the same; without a word of that, one is gone and
 * another one new. */
static void
test_renamed (gconstpointer data)
{
  const gboolean told = GPOINTER_TO_INT (data);
  char *folder = temp_folder_new ();
  g_autofree char *platform = read_platform ();
  g_autoptr (CliResult) text = NULL;
  g_autoptr (CliResult) json = NULL;

  put_history (folder, "answer %F/p a1 ranking on");
  replace (&platform, "\"surfaces\"", "\"id\": \"rank\"", "\"id\": \"place\"");
  if (told)
    replace (&platform, "\"renamed\"", "\"surfaces\": {}", "\"surfaces\": {\"rank\": \"place\"}");
  put_platform (folder, platform);
  text = diff (folder, "text");
  json = diff (folder, "json");
  g_assert_true ((strstr (json->out, "\"cells\": []") != NULL) == told);
  g_assert_true ((strstr (json->out, "\"gone\": []") != NULL) == told);
  g_assert_true ((strstr (json->out, "\"surface\": \"rank\"") == NULL) == told);
  g_assert_true ((strstr (text->out, "Somebody could see “rank” then") == NULL) == told);
  g_assert_true ((strstr (text->out, "Opened, because the platform changed") == NULL) == told);
  temp_folder_remove (folder);
}

/* An older file, in which nothing was kept: nothing is blamed on the platform, and it says so. */
static void
test_not_kept (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path =
      temp_folder_put (folder, "p",
                       "{\"format\": \"slotje-profile/1\", \"accounts\": [{\"id\": \"a1\", "
                       "\"platform\": \"demo\", \"answers\": {}}], \"history\": [{\"date\": "
                       "\"2026-05-01\", \"accounts\": [{\"id\": \"a1\", \"platform\": \"demo\", "
                       "\"answers\": {}}]}]}",
                       -1);
  g_autoptr (CliResult) text = diff (folder, "text");
  g_autoptr (CliResult) json = diff (folder, "json");

  g_assert_nonnull (path);
  g_assert_nonnull (strstr (text->out, "What the platform itself changed is not known: "));
  g_assert_nonnull (strstr (json->out, "\"rules\": 0"));
  g_assert_nonnull (strstr (json->out, "\"rulesUnknown\": [\n    \"a1\"\n  ]"));
  temp_folder_remove (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/diff-rules/kept", test_kept);
  g_test_add_func ("/diff-rules/same-rules", test_same_rules);
  g_test_add_func ("/diff-rules/opened", test_opened);
  g_test_add_data_func ("/diff-rules/renamed", GINT_TO_POINTER (TRUE), test_renamed);
  g_test_add_data_func ("/diff-rules/gone", GINT_TO_POINTER (FALSE), test_renamed);
  g_test_add_func ("/diff-rules/not-kept", test_not_kept);

  return g_test_run ();
}
