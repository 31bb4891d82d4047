/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli-harness.h"
#include "temp-folder.h"

typedef struct
{
  const char *path;
  const char *line;
  const char *english;
  const char *dutch;
} LanguageCase;

static const LanguageCase language_cases[] = {
  { "/languages/usage", "frobnicate", "there is no command “frobnicate”; choose from: ",
    "er is geen opdracht “frobnicate”; kies uit: " },
  { "/languages/file", "check %F", "this is a folder, not a file; ",
    "dit is een map en geen bestand; " },
  { "/languages/catalogue", "exposure %F/p.slotje", "Anyone on the internet",
    "Iedereen op internet" },
  { "/languages/sentence", "explain %F/p.slotje a1 posts web", "Because “Private account” is “On”.",
    "“Privéaccount” staat op “Aan”." },
  { "/languages/consequence", "answer %F/p.slotje a1 private-account off",
    "So now: anyone on the internet can see ", "Dus nu: iedereen op internet kan " },
  { "/languages/help", "exposure --help", "Shows who can see what.", "Toont wie wat kan zien." },
};

static void
test_language (gconstpointer data)
{
  const LanguageCase *test = data;
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "p.slotje", CLI_PROFILE, -1);
  g_autoptr (CliResult) english = cli_run (folder, test->line);
  g_autoptr (CliResult) dutch = cli_run_in_locale (folder, "nl_NL", test->line);
  g_autofree char *english_text = g_strconcat (english->out, english->err, NULL);
  g_autofree char *dutch_text = g_strconcat (dutch->out, dutch->err, NULL);

  g_assert_cmpint (english->status, ==, dutch->status);
  g_assert_nonnull (strstr (english_text, test->english));
  g_assert_null (strstr (english_text, test->dutch));
  g_assert_nonnull (strstr (dutch_text, test->dutch));
  g_assert_null (strstr (dutch_text, test->english));
  temp_folder_remove (folder);
}

/* JSON is for programs: not a byte of it follows the language. */
static void
test_json_is_the_same (gconstpointer data)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "p.slotje", CLI_PROFILE, -1);
  g_autoptr (CliResult) english = cli_run (folder, data);
  g_autoptr (CliResult) dutch = cli_run_in_locale (folder, "nl_NL", data);

  g_assert_cmpint (english->status, ==, 0);
  g_assert_cmpstr (english->out, !=, "");
  g_assert_cmpstr (english->out, ==, dutch->out);
  temp_folder_remove (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (language_cases); i++)
    g_test_add_data_func (language_cases[i].path, &language_cases[i], test_language);
  g_test_add_data_func ("/languages/json-exposure", "exposure %F/p.slotje --format json",
                        test_json_is_the_same);
  g_test_add_data_func ("/languages/json-explain", "explain %F/p.slotje a1 posts web --format json",
                        test_json_is_the_same);
  g_test_add_data_func ("/languages/json-plan", "plan %F/p.slotje --format json",
                        test_json_is_the_same);
  g_test_add_data_func ("/languages/json-diff", "diff %F/p.slotje %F/p.slotje --format json",
                        test_json_is_the_same);
  g_test_add_data_func ("/languages/json-platform", "platforms demo --format json",
                        test_json_is_the_same);
  g_test_add_data_func ("/languages/csv", "exposure %F/p.slotje --format csv",
                        test_json_is_the_same);

  return g_test_run ();
}
