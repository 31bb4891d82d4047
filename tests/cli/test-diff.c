/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli-harness.h"
#include "slotje-reader.h"
#include "temp-folder.h"

/* An account that nobody but contacts looks into, or everybody. */
#define ACCOUNT(id, option)                                                                        \
  "{\"id\": \"" id "\", \"platform\": \"demo\", \"answers\": {"                                    \
  "\"private-account\": {\"options\": [\"" option "\"]},"                                          \
  "\"account-kind\": {\"options\": [\"personal\"]},"                                               \
  "\"was-open\": {\"options\": [\"no\"]}},"                                                        \
  "\"links\": {\"colleagues\": [\"none\"], \"manager\": [\"none\"], \"clients\": [\"none\"],"      \
  "\"journalists\": [\"none\"]}}"
#define PROFILE(accounts) "{\"format\": \"slotje-profile/1\", \"accounts\": [" accounts "]}"

#define OPEN PROFILE (ACCOUNT ("a1", "off"))
#define CLOSED PROFILE (ACCOUNT ("a1", "on"))
#define HISTORY                                                                                    \
  "{\"format\": \"slotje-profile/1\", \"accounts\": [" ACCOUNT (                                   \
      "a1", "on") "], \"history\": ["                                                              \
                  "{\"date\": \"2026-03-01\", \"accounts\": [" ACCOUNT (                           \
                      "a1", "on") "]},"                                                            \
                                  "{\"date\": \"2026-05-01\", \"accounts\": [" ACCOUNT (           \
                                      "a1", "off") "]}]}"

/* The files in the folder of every test. */
static const struct
{
  const char *name;
  const char *content;
} files[] = {
  { "open", OPEN },
  { "closed", CLOSED },
  { "history", HISTORY },
  { "two", PROFILE (ACCOUNT ("a1", "off") "," ACCOUNT ("a2", "on")) },
  { "empty", PROFILE ("") },
  { "elsewhere", PROFILE ("{\"id\": \"a1\", \"platform\": \"elsewhere\", \"answers\": {}}") },
  { "dated", PROFILE ("{\"id\": \"a1\", \"platform\": \"demo\", \"answers\": {\"host\": "
                      "{\"options\": [\"friends\"], \"observed\": \"2026-01-01\"}}}") },
  { "bad", "{" },
};

static char *
make_folder (void)
{
  char *folder = temp_folder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = temp_folder_put (folder, files[i].name, files[i].content, -1);

      g_assert_nonnull (path);
    }

  return folder;
}

typedef struct
{
  const char *path;
  const char *line;
  int status;
  const char *out; /* what stands somewhere in the output */
} DiffCase;

static const DiffCase diff_cases[] = {
  { "/diff/closed", "diff %F/open %F/closed", 0,
    "\nClosed, by what you changed or looked up\n  Your posts: for " },
  { "/diff/praise", "diff %F/open %F/closed", 0, " of these yourself: well done." },
  { "/diff/opened", "diff %F/closed %F/open", 0,
    "\nOpened, by what you changed or looked up\n  Your posts: for " },
  { "/diff/same", "diff %F/open %F/open", 0, "Demo (a1)\nNobody sees more or less than before.\n" },
  { "/diff/same-when-old", "diff %F/dated %F/dated", 0, "Nobody sees more or less than before.\n" },
  { "/diff/added", "diff %F/open %F/two", 0, "Demo (a2)\nThis account is new.\n" },
  { "/diff/removed", "diff %F/two %F/open", 0, "Demo (a2)\nThis account is gone.\n" },
  { "/diff/empty", "diff %F/empty %F/empty", 0, "There is no account to compare.\n" },
  { "/diff/exit-code", "diff --exit-code %F/open %F/closed", 1, "Closed, by " },
  { "/diff/exit-code-same", "diff --exit-code %F/open %F/open", 0, "Nobody sees more" },
  { "/diff/exit-code-json", "diff --exit-code --format json %F/open %F/closed", 1,
    "\"cause\": \"you\"" },
  { "/diff/since", "diff %F/history --since 2026-05-01", 0, "\nClosed, by what you changed" },
  { "/diff/since-later", "diff %F/history --since 2026-06-30", 0, "\nClosed, by what you changed" },
  { "/diff/since-earlier", "diff %F/history --since 2026-04-30 --exit-code", 0,
    "Nobody sees more" },
  { "/diff/since-exit-code", "diff %F/history --since 2026-05-01 --exit-code", 1, "Closed, by " },
  { "/diff/help", "diff --help", 0, "--since=DATE" },
};

static void
test_diff (gconstpointer data)
{
  const DiffCase *test = data;
  char *folder = make_folder ();
  g_autoptr (CliResult) result = cli_run (folder, test->line);

  g_assert_cmpstr (result->err, ==, "");
  g_assert_cmpint (result->status, ==, test->status);
  g_assert_nonnull (strstr (result->out, test->out));
  temp_folder_remove (folder);
}

typedef struct
{
  const char *path;
  const char *line;
  int status;
  const char *err; /* how the one message ends or goes on after the name of the file */
} RefusalCase;

static const RefusalCase refusal_cases[] = {
  { "/diff/one-file", "diff %F/open", 2,
    "slotje-cli diff: there is nothing to compare it with; name a second file, or a date with "
    "--since\n" },
  { "/diff/no-file", "diff", 2, "slotje-cli diff: something is missing: it needs " },
  { "/diff/three-files", "diff %F/open %F/open %F/two", 2, " is one too many; " },
  { "/diff/both", "diff %F/open %F/closed --since 2026-05-01", 2,
    "slotje-cli diff: two files and --since exclude each other; leave one of them out\n" },
  { "/diff/no-date", "diff %F/history --since yesterday", 2,
    "slotje-cli diff: “yesterday” is not a date; write it like 2026-05-01\n" },
  { "/diff/no-such-day", "diff %F/history --since 2026-02-30", 2,
    "slotje-cli diff: “2026-02-30” is not a date; " },
  { "/diff/before-history", "diff %F/history --since 2026-02-01", 2,
    "/history: nothing was kept on or before 2026-02-01; choose from: 2026-03-01, 2026-05-01\n" },
  { "/diff/no-history", "diff %F/open --since 2026-02-01", 2,
    "/open: nothing was kept on or before 2026-02-01; there is nothing to choose from yet\n" },
  { "/diff/format", "diff %F/open %F/closed --format csv", 2,
    "slotje-cli diff: there is no format “csv”; choose from: text, json\n" },
  { "/diff/bad-old", "diff %F/bad %F/open", 3, "/bad:" },
  { "/diff/bad-new", "diff %F/open %F/bad", 3, "/bad:" },
  { "/diff/bad-since", "diff %F/bad --since 2026-05-01", 3, "/bad:" },
  { "/diff/missing-file", "diff %F/open %F/nowhere", 3, "/nowhere" },
};

static void
test_refusal (gconstpointer data)
{
  const RefusalCase *test = data;
  char *folder = make_folder ();
  g_autoptr (CliResult) result = cli_run (folder, test->line);

  g_assert_cmpint (result->status, ==, test->status);
  g_assert_cmpstr (result->out, ==, "");
  g_assert_cmpuint (cli_count_lines (result->err), ==, 1);
  g_assert_nonnull (strstr (result->err, test->err));
  temp_folder_remove (folder);
}

static SlotjeReader *
read_result (const CliResult *result)
{
  g_autoptr (GBytes) bytes = g_bytes_new (result->out, strlen (result->out));
  g_autoptr (GError) error = NULL;
  SlotjeReader *reader =
      slotje_reader_new_for_bytes (bytes, "output", &slotje_caps_profile, &error);

  g_assert_no_error (error);
  g_assert_cmpint (result->status, ==, 0);

  return reader;
}

/* There and back the same cells change, and the same points with the other sign. */
static void
test_json (void)
{
  char *folder = make_folder ();
  g_autoptr (CliResult) there = cli_run (folder, "diff %F/closed %F/open --format json");
  g_autoptr (CliResult) back = cli_run (folder, "diff %F/open %F/closed --format json");
  g_autoptr (SlotjeReader) reader = read_result (there);
  g_autoptr (SlotjeReader) other = read_result (back);

  g_assert_cmpstr (slotje_reader_get_string (reader, "format", SLOTJE_REQUIRED), ==,
                   "slotje-diff/1");
  g_assert_nonnull (strstr (there->out, "\"rules\": 0,\n    \"relations\": 0,\n    \"others\": 0,\n"
                                        "    \"you\": 1"));
  g_assert_nonnull (strstr (back->out, "\"others\": 0,\n    \"you\": -1"));
  g_assert_nonnull (strstr (there->out, "      \"account\": \"a1\",\n"
                                        "      \"surface\": \"posts\",\n"
                                        "      \"viewer\": \"fof\",\n"
                                        "      \"from\": \"no\",\n"
                                        "      \"to\": \"yes\",\n"
                                        "      \"cause\": \"you\"\n"));
  g_assert_cmpuint (cli_count_lines (there->out), ==, cli_count_lines (back->out));
  g_assert_nonnull (other);
  temp_folder_remove (folder);
}

/* Kept, reported for each file, and left out. */
static void
test_unknown_platform (void)
{
  char *folder = make_folder ();
  g_autoptr (CliResult) result = cli_run (folder, "diff %F/elsewhere %F/open");

  g_assert_cmpint (result->status, ==, 0);
  g_assert_cmpuint (cli_count_lines (result->err), ==, 1);
  g_assert_nonnull (strstr (result->err, "the platform “elsewhere” is not in the catalogue"));
  g_assert_nonnull (strstr (result->out, "Demo (a1)\nThis account is new.\n"));
  temp_folder_remove (folder);
}

/* Comparing is looking: nothing is written. */
static void
test_files_stay_as_they_are (void)
{
  char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "history", NULL);
  g_autoptr (CliResult) result = cli_run (folder, "diff %F/history --since 2026-05-01");
  g_autofree char *content = NULL;

  g_assert_cmpint (result->status, ==, 0);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, HISTORY);
  temp_folder_remove (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (diff_cases); i++)
    g_test_add_data_func (diff_cases[i].path, &diff_cases[i], test_diff);
  for (guint i = 0; i < G_N_ELEMENTS (refusal_cases); i++)
    g_test_add_data_func (refusal_cases[i].path, &refusal_cases[i], test_refusal);
  g_test_add_func ("/diff/json", test_json);
  g_test_add_func ("/diff/unknown-platform", test_unknown_platform);
  g_test_add_func ("/diff/files-stay", test_files_stay_as_they_are);

  return g_test_run ();
}
