/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "cli-harness.h"
#include "temp-folder.h"

typedef struct
{
  const char *path;
  const char *line;
  const char *err; /* how the one message begins; `%F` is the folder */
} UseCase;

static const UseCase use_cases[] = {
  { "/use/no-command", "", "slotje-cli: a command is missing; see “slotje-cli --help”" },
  { "/use/near-command", "explian x",
    "slotje-cli: there is no command “explian”; did you mean “explain”?" },
  { "/use/start-of-command", "exp", "slotje-cli: there is no command “exp”; did you mean “exp" },
  { "/use/far-command", "frobnicate",
    "slotje-cli: there is no command “frobnicate”; choose from: platforms, new, answer, exposure, "
    "explain, plan, diff, report, check" },
  { "/use/unknown-option", "exposure --nope %F/p.slotje", "slotje-cli exposure: " },
  { "/use/missing-file", "exposure", "slotje-cli exposure: something is missing: it needs FILE; " },
  { "/use/one-too-many", "exposure %F/p.slotje more",
    "slotje-cli exposure: “more” is one too many; " },
  { "/use/format", "exposure %F/p.slotje --format xml",
    "slotje-cli exposure: there is no format “xml”; choose from: text, json, csv" },
  { "/use/format-not-here", "explain %F/p.slotje a1 posts web --format csv",
    "slotje-cli explain: there is no format “csv”; choose from: text, json" },
  { "/use/platform", "platforms nope",
    "slotje-cli platforms: the platform “nope” is not in the catalogue; choose from: bluesky, "
    "demo, " },
  { "/use/changes-of-none", "platforms --changes 2026-01-01",
    "slotje-cli platforms: the platform is missing; name the platform " },
  { "/use/changes-since-when", "platforms demo --changes spring",
    "slotje-cli platforms: “spring” is not a date; write it as year-month-day" },
  { "/use/changes-page", "platforms demo --changes 2026-01-01 --format html",
    "slotje-cli platforms: there is no format “html”; choose from: text, json" },
  { "/use/check-nothing", "check", "slotje-cli check: something is missing: it needs FILE…; " },
  { "/use/check-age-of-none", "check --age nope",
    "slotje-cli check: the platform “nope” is not in the catalogue; choose from: bluesky, demo, " },
  { "/use/new-platform", "new demo nope",
    "slotje-cli new: the platform “nope” is not in the catalogue; choose from: bluesky, demo, " },
  { "/use/new-nothing", "new", "slotje-cli new: something is missing: it needs PLATFORM…; " },
  { "/use/account", "exposure %F/p.slotje --account a9",
    "%F/p.slotje: there is no account “a9”; choose from: a1" },
  { "/use/explain-missing", "explain %F/p.slotje a1 posts",
    "slotje-cli explain: something is missing: it needs FILE ACCOUNT SURFACE VIEWER; see "
    "“slotje-cli explain --help”" },
  { "/use/score-account", "explain %F/p.slotje a9 --score",
    "%F/p.slotje: there is no account “a9”; choose from: a1" },
  { "/use/explain-account", "explain %F/p.slotje a9 posts web",
    "%F/p.slotje: there is no account “a9”; choose from: a1" },
  { "/use/surface", "explain %F/p.slotje a1 nope web",
    "demo: there is no kind of post “nope” there; choose from: posts, stories, comment, name, " },
  { "/use/viewer", "explain %F/p.slotje a1 posts king",
    "demo: there is no viewer “king”; choose from: contacts, fof, " },
  { "/use/setting", "answer %F/p.slotje a1 nope on",
    "demo: there is no setting “nope” there; choose from: private-account, " },
  { "/use/option", "answer %F/p.slotje a1 private-account half",
    "private-account: there is no option “half”; choose from: on, off" },
  { "/use/no-answer", "answer %F/p.slotje a1 private-account",
    "slotje-cli answer: there is no option to record; " },
  { "/use/both-answers", "answer %F/p.slotje a1 private-account on --unknown",
    "slotje-cli answer: an option and --unknown exclude each other; " },
  { "/use/answer-account", "answer %F/p.slotje a9 private-account on",
    "%F/p.slotje: there is no account “a9”; choose from: a1" },
};

static char *
fill (const char *folder, const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "%F", -1);

  return g_strjoinv (folder, parts);
}

static void
test_use (gconstpointer data)
{
  const UseCase *test = data;
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "p.slotje", CLI_PROFILE, -1);
  g_autofree char *expected = fill (folder, test->err);
  g_autoptr (CliResult) result = cli_run (folder, test->line);
  g_autofree char *after = temp_folder_read (path);

  g_assert_cmpint (result->status, ==, 2);
  g_assert_cmpstr (result->out, ==, "");
  g_assert_true (g_str_has_prefix (result->err, expected));
  g_assert_cmpuint (cli_count_lines (result->err), ==, 1);
  g_assert_cmpstr (after, ==, CLI_PROFILE);
  g_assert_cmpuint (temp_folder_count (folder, ""), ==, 1);
  temp_folder_remove (folder);
}

typedef struct
{
  const char *path;
  const char *text; /* (nullable): NULL is made by the test */
  int check_status;
  const char *err; /* what stands somewhere in the message */
} FileCase;

static const FileCase file_cases[] = {
  { "/file/missing", NULL, 3, "/p.slotje: the file cannot be read (" },
  { "/file/empty", "", 1, "line 1, column 1: the file is empty; " },
  { "/file/truncated", "{\"format\": \"slotje-profile/1\", \"acc", 1, "line 1, column " },
  { "/file/duplicate-key", "{\"format\": \"slotje-profile/1\", \"accounts\": [], \"accounts\": []}",
    1, "“accounts” stands twice" },
  { "/file/wrong-type", "{\"format\": \"slotje-profile/1\", \"accounts\": 1}", 1,
    "accounts: this must be a list; " },
  { "/file/no-object", "[]", 1, "the file must hold one object" },
  { "/file/no-format", "{}", 1, "format" },
  { "/file/other-format", "{\"format\": \"nonsense/1\"}", 1, "nonsense/1" },
  { "/file/two-roots", "{} {}", 1, "line 1, column 4" },
  { "/file/comment", "/* */ {}", 1, "line 1, column 1" },
  { "/file/not-utf-8", "\xff\xfe", 1, "UTF-8" },
};

static void
assert_refused (const char *folder, const char *line, int status, const char *err)
{
  g_autoptr (CliResult) result = cli_run (folder, line);

  g_assert_cmpint (result->status, ==, status);
  g_assert_cmpstr (result->out, ==, "");
  g_assert_nonnull (strstr (result->err, err));
  g_assert_cmpuint (cli_count_lines (result->err), ==, 1);
}

/* Every command that reads a profile refuses it alike, and leaves it alone. */
static void
assert_all_refuse (const char *folder, int check_status, const char *err)
{
  assert_refused (folder, "exposure %F/p.slotje", 3, err);
  assert_refused (folder, "exposure %F/p.slotje --format json", 3, err);
  assert_refused (folder, "explain %F/p.slotje a1 posts web", 3, err);
  assert_refused (folder, "answer %F/p.slotje a1 private-account on", 3, err);
  assert_refused (folder, "check %F/p.slotje", check_status, err);
}

static void
test_file (gconstpointer data)
{
  const FileCase *test = data;
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "p.slotje", test->text, -1);
  g_autofree char *after = NULL;

  assert_all_refuse (folder, test->check_status, test->err);
  after = temp_folder_read (path);
  g_assert_cmpstr (after, ==, test->text);
  g_assert_cmpuint (temp_folder_count (folder, ""), ==, test->text != NULL ? 1 : 0);
  temp_folder_remove (folder);
}

static void
test_deep (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *brackets = g_strnfill (200000, '[');
  g_autofree char *text = g_strdup_printf ("{\"format\": %s", brackets);
  g_autofree char *path = temp_folder_put (folder, "p.slotje", text, -1);

  assert_all_refuse (folder, 1, "line 1, column ");
  temp_folder_remove (folder);
}

static void
test_huge (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "p.slotje", "{", -1);

  g_assert_no_errno (truncate (path, 100 * 1024 * 1024));
  assert_all_refuse (folder, 1, "the file is larger than the limit");
  temp_folder_remove (folder);
}

static void
test_folder (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = g_build_filename (folder, "p.slotje", NULL);

  g_assert_no_errno (g_mkdir (path, 0700));
  assert_all_refuse (folder, 3, "this is a folder, not a file; ");
  temp_folder_remove (folder);
}

static void
test_forbidden (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "p.slotje", CLI_PROFILE, -1);
  g_autoptr (CliResult) result = NULL;

  g_assert_no_errno (g_chmod (path, 0));
  result = cli_run_as_ordinary_user (folder, "exposure %F/p.slotje");
  if (result != NULL)
    {
      g_assert_cmpint (result->status, ==, 3);
      g_assert_nonnull (strstr (result->err, "/p.slotje: the file cannot be read ("));
      g_assert_cmpuint (cli_count_lines (result->err), ==, 1);
    }
  temp_folder_remove (folder);
}

static void
test_all_at_once (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *bad = temp_folder_put (
      folder, "bad", "{\"format\": \"slotje-profile/1\", \"accounts\": [{\"id\": 1}, 2]}", -1);
  g_autofree char *good = temp_folder_put (folder, "p.slotje", CLI_PROFILE, -1);
  g_autoptr (CliResult) result = cli_run (folder, "check %F/bad %F/p.slotje");

  g_assert_cmpint (result->status, ==, 1);
  g_assert_cmpuint (cli_count_lines (result->err), >, 2);
  g_assert_nonnull (strstr (result->out, "p.slotje: fine\n"));
  temp_folder_remove (folder);
}

static void
send_output_to_full_disk (gpointer data)
{
  if (dup2 (open ("/dev/full", O_WRONLY), STDOUT_FILENO) < 0)
    _exit (99);
}

static void
test_full_output (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "p.slotje", CLI_PROFILE, -1);
  g_autoptr (CliResult) result =
                 cli_run_after (folder, "exposure %F/p.slotje", send_output_to_full_disk, NULL);

  g_assert_cmpint (result->status, ==, 3);
  g_assert_nonnull (strstr (result->err, "slotje-cli: the output could not be written ("));
  g_assert_cmpuint (cli_count_lines (result->err), ==, 1);
  temp_folder_remove (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (use_cases); i++)
    g_test_add_data_func (use_cases[i].path, &use_cases[i], test_use);
  for (guint i = 0; i < G_N_ELEMENTS (file_cases); i++)
    g_test_add_data_func (file_cases[i].path, &file_cases[i], test_file);
  g_test_add_func ("/file/deep", test_deep);
  g_test_add_func ("/file/huge", test_huge);
  g_test_add_func ("/file/folder", test_folder);
  g_test_add_func ("/file/forbidden", test_forbidden);
  g_test_add_func ("/file/all-at-once", test_all_at_once);
  g_test_add_func ("/file/full-output", test_full_output);

  return g_test_run ();
}
