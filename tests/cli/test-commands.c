/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli-harness.h"
#include "slotje-reader.h"
#include "temp-folder.h"

typedef struct
{
  const char *path;
  const char *line;
  int status;
  const char *out; /* what stands somewhere in the output */
} CommandCase;

/* `p.slotje` is the profile of the harness. */
static const CommandCase text_cases[] = {
  { "/commands/help", "--help", 0, "exposure FILE" },
  { "/commands/help-short", "-h", 0, "Usage:" },
  { "/commands/version", "--version", 0, "slotje-cli " },
  { "/commands/platforms", "platforms", 0, "demo " },
  { "/commands/platform", "platforms demo", 0, "private-account: Private account" },
  { "/commands/platform-changes", "platforms demo --changes 2026-03-01", 0,
    "2026-10-01  settings[private-account]\n            It was called “Lock”.\n" },
  { "/commands/platform-no-changes", "platforms demo --changes 2026-10-01", 0,
    "Nothing changed.\n" },
  { "/commands/platform-page", "platforms demo --format html", 0,
    "<article id=\"setting-private-account\">" },
  { "/commands/platforms-page", "platforms --format html", 0, "<li id=\"platform-demo\">" },
  { "/commands/check-age", "check --age", 1, "settings[" },
  { "/commands/check-age-of-one", "check --age demo", 1, "demo  rules[" },
  { "/commands/new", "new demo demo", 0, "\"id\": \"a2\"" },
  { "/commands/exposure", "exposure %F/p.slotje", 0, "Your friends" },
  { "/commands/exposure-account", "exposure %F/p.slotje --account a1", 0, "Demo (a1)" },
  { "/commands/exposure-csv", "exposure --format csv %F/p.slotje", 0,
    "account,platform,surface,state,contacts,fof," },
  { "/commands/explain", "explain %F/p.slotje a1 posts web", 0,
    "Because “Private account” is “On”." },
  { "/commands/explain-score", "explain %F/p.slotje a1 --score", 0, "How this is counted\n" },
  { "/commands/answer", "answer %F/p.slotje a1 private-account off", 0,
    "Recorded: “Private account” is “Off”.\nSo now: anyone on the internet can see your posts" },
  { "/commands/answer-several", "answer %F/p.slotje a1 friends-list friends only-me", 0,
    "“Friends list” is “Only me” or “Friends”" },
  { "/commands/answer-unknown", "answer %F/p.slotje a1 private-account --unknown", 0,
    "Recorded: you have not looked at “Private account” yet." },
  { "/commands/answer-no-audience", "answer %F/p.slotje a1 tips on", 0,
    "Recorded: “Tips by mail” is “On”.\n" },
  { "/commands/check", "check %F/p.slotje", 0, "p.slotje: fine\n" },
  { "/commands/help-platforms", "platforms --help", 0,
    "slotje-cli platforms [OPTION…] [PLATFORM]" },
  { "/commands/help-new", "new --help", 0, "slotje-cli new [OPTION…] PLATFORM…" },
  { "/commands/help-answer", "answer --help", 0, "--unknown" },
  { "/commands/help-exposure", "exposure --help", 0, "--account=ACCOUNT" },
  { "/commands/help-explain", "explain -h", 0, "FILE ACCOUNT SURFACE VIEWER" },
  { "/commands/help-check", "check --help", 0, "--format=text|json" },
};

static const CommandCase json_cases[] = {
  { "/json/platforms", "platforms --format json", 0, "slotje-platforms/1" },
  { "/json/platform", "platforms demo --format json", 0, "slotje-platforms/1" },
  { "/json/platform-changes", "platforms demo --changes 2026-03-01 --format json", 0,
    "slotje-changes/1" },
  { "/json/check-age", "check --age demo --format json", 1, "slotje-age/1" },
  { "/json/new", "new demo", 0, "slotje-profile/1" },
  { "/json/exposure", "exposure %F/p.slotje --format json", 0, "slotje-exposure/1" },
  { "/json/explain", "explain %F/p.slotje a1 posts web --format json", 0, "slotje-explanation/1" },
  { "/json/score", "explain %F/p.slotje a1 --score --format json", 0, "slotje-score/1" },
  { "/json/plan", "plan %F/p.slotje --format json", 0, "slotje-plan/1" },
  { "/json/diff", "diff %F/p.slotje %F/p.slotje --format json", 0, "slotje-diff/1" },
  { "/json/check", "check %F/p.slotje --format json", 0, "slotje-check/1" },
  { "/json/check-bad", "check --format json %F/bad", 1, "slotje-check/1" },
};

static void
test_text (gconstpointer data)
{
  const CommandCase *test = data;
  char *folder = temp_folder_new ();
  g_autofree char *profile = temp_folder_put (folder, "p.slotje", CLI_PROFILE, -1);
  g_autoptr (CliResult) result = cli_run (folder, test->line);

  g_assert_cmpstr (result->err, ==, "");
  g_assert_cmpint (result->status, ==, test->status);
  g_assert_nonnull (strstr (result->out, test->out));
  temp_folder_remove (folder);
}

/* Whatever the language, JSON is the same and passes our own gate. */
static void
test_json (gconstpointer data)
{
  const CommandCase *test = data;
  char *folder = temp_folder_new ();
  g_autofree char *profile = temp_folder_put (folder, "p.slotje", CLI_PROFILE, -1);
  g_autofree char *bad = temp_folder_put (folder, "bad", "{}", -1);
  g_autoptr (CliResult) result = cli_run (folder, test->line);
  g_autoptr (GBytes) bytes = g_bytes_new (result->out, strlen (result->out));
  g_autoptr (GError) error = NULL;
  g_autoptr (SlotjeReader) reader =
                 slotje_reader_new_for_bytes (bytes, "output", &slotje_caps_catalog, &error);

  g_assert_no_error (error);
  g_assert_cmpint (result->status, ==, test->status);
  g_assert_cmpstr (slotje_reader_get_string (reader, "format", SLOTJE_REQUIRED), ==, test->out);
  temp_folder_remove (folder);
}

static void
test_new_can_be_used (void)
{
  char *folder = temp_folder_new ();
  g_autoptr (CliResult) made = cli_run (folder, "new demo");
  g_autofree char *path = temp_folder_put (folder, "new.slotje", made->out, -1);
  g_autoptr (CliResult) checked = cli_run (folder, "check %F/new.slotje");
  g_autoptr (CliResult) shown = cli_run (folder, "exposure %F/new.slotje");

  g_assert_cmpint (checked->status, ==, 0);
  g_assert_nonnull (strstr (shown->out, "You have looked at 0 of 7 settings."));
  temp_folder_remove (folder);
}

/* Real platforms, everything unknown: every surface of every one is there. */
static void
test_catalogue (void)
{
  char *folder = temp_folder_new ();
  g_autoptr (CliResult) listed = cli_run (folder, "platforms");
  g_auto (GStrv) lines = g_strsplit (g_strchomp (listed->out), "\n", -1);

  g_assert_cmpuint (g_strv_length (lines), >, 1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (lines[i], " ", 2);
      g_autofree char *make = g_strdup_printf ("new %s", words[0]);
      g_autoptr (CliResult) made = cli_run (folder, make);
      g_autofree char *path = temp_folder_put (folder, "p.slotje", made->out, -1);
      g_autoptr (CliResult) shown = cli_run (folder, "exposure %F/p.slotje");

      g_assert_cmpstr (shown->err, ==, "");
      g_assert_cmpint (shown->status, ==, 0);
      g_assert_nonnull (strstr (shown->out, "You have looked at 0 of "));
    }
  temp_folder_remove (folder);
}

static void
test_unknown_platform_is_skipped (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path =
      temp_folder_put (folder, "p.slotje",
                       "{\"format\": \"slotje-profile/1\", \"accounts\": ["
                       "{\"id\": \"a1\", \"platform\": \"elsewhere\", \"answers\": {}},"
                       "{\"id\": \"a2\", \"platform\": \"demo\", \"answers\": {}}]}",
                       -1);
  g_autoptr (CliResult) shown = cli_run (folder, "exposure %F/p.slotje");
  g_autoptr (CliResult) checked = cli_run (folder, "check %F/p.slotje");

  g_assert_cmpint (shown->status, ==, 0);
  g_assert_nonnull (strstr (shown->out, "Demo (a2)"));
  g_assert_null (strstr (shown->out, "a1"));
  g_assert_cmpuint (cli_count_lines (shown->err), ==, 1);
  g_assert_nonnull (strstr (shown->err, "accounts[a1].platform: the platform “elsewhere” is not"));
  g_assert_cmpint (checked->status, ==, 1);
  temp_folder_remove (folder);
}

/* A bad file of the person is named once; everything else works on. */
static void
test_bad_catalogue_file (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *platforms = g_build_filename (folder, "slotje", "catalog", "platforms", NULL);
  g_autofree char *path = NULL;
  g_autoptr (CliResult) listed = NULL;
  g_autoptr (CliResult) asked = NULL;

  g_assert_no_errno (g_mkdir_with_parents (platforms, 0700));
  path = temp_folder_put (platforms, "zz.json", "{", -1);
  listed = cli_run (folder, "platforms");
  asked = cli_run (folder, "new zz");

  g_assert_cmpint (listed->status, ==, 0);
  g_assert_nonnull (strstr (listed->out, "demo "));
  g_assert_cmpuint (cli_count_lines (listed->err), ==, 1);
  g_assert_nonnull (strstr (listed->err, "/zz.json:line 1, column "));
  g_assert_cmpint (asked->status, ==, 2);
  g_assert_cmpuint (cli_count_lines (asked->err), ==, 2);
  g_assert_nonnull (strstr (asked->err, "the platform “zz” is not in the catalogue"));
  g_assert_null (strstr (asked->err, ", zz"));
  temp_folder_remove (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (text_cases); i++)
    g_test_add_data_func (text_cases[i].path, &text_cases[i], test_text);
  for (guint i = 0; i < G_N_ELEMENTS (json_cases); i++)
    g_test_add_data_func (json_cases[i].path, &json_cases[i], test_json);
  g_test_add_func ("/commands/new-can-be-used", test_new_can_be_used);
  g_test_add_func ("/commands/catalogue", test_catalogue);
  g_test_add_func ("/commands/bad-catalogue-file", test_bad_catalogue_file);
  g_test_add_func ("/commands/unknown-platform", test_unknown_platform_is_skipped);

  return g_test_run ();
}
