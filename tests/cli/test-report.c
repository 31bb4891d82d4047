/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli-harness.h"
#include "temp-folder.h"

#include <glib/gstdio.h>

typedef struct
{
  const char *path;
  const char *line;
  const char *file;
  const char *says;
} ReportCase;

static const ReportCase report_cases[] = {
  { "/report/text", "report %F/p -o %F/out.txt", "out.txt", "Who can see what you post\n=====" },
  { "/report/html", "report %F/p --output %F/out.HTML", "out.HTML", "<!DOCTYPE html>" },
  { "/report/csv", "report %F/p -o %F/out.csv", "out.csv", "chapter,section,row,column,value\r\n" },
  { "/report/json", "report %F/p -o %F/out.json --for me", "out.json",
    "\"format\": \"slotje-report/1\",\n  \"for\": \"me\"" },
  { "/report/pdf", "report %F/p -o %F/out.pdf", "out.pdf", "%PDF-" },
  { "/report/employer", "report --for employer %F/p -o %F/out.txt", "out.txt",
    "only numbers and days" },
  { "/report/demo", "report --demo %F/p -o %F/out.txt", "out.txt", "*** Demo: nobody’s real data" },
  { "/report/empty", "report %F/empty -o %F/out.txt", "out.txt",
    "There is no account to look at yet." },
};

static char *
make_folder (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *profile = temp_folder_put (folder, "p", CLI_PROFILE, -1);
  g_autofree char *bad = temp_folder_put (folder, "bad", "{", -1);
  g_autofree char *empty =
      temp_folder_put (folder, "empty", "{\"format\": \"slotje-profile/1\", \"accounts\": []}", -1);

  return folder;
}

static void
test_report (gconstpointer data)
{
  const ReportCase *test = data;
  char *folder = make_folder ();
  g_autoptr (CliResult) result = cli_run (folder, test->line);
  g_autofree char *path = g_build_filename (folder, test->file, NULL);
  g_autofree char *text = NULL;
  GStatBuf info;

  g_assert_cmpstr (result->err, ==, "");
  g_assert_cmpstr (result->out, ==, "");
  g_assert_cmpint (result->status, ==, 0);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, test->says));
  g_assert_no_errno (g_stat (path, &info));
  g_assert_cmphex (info.st_mode & 0777, ==, 0600);
  temp_folder_remove (folder);
}

typedef struct
{
  const char *path;
  const char *line;
  int status;
  const char *err;
} RefusalCase;

static const RefusalCase refusal_cases[] = {
  { "/report/no-file", "report -o %F/out.txt", 2, "slotje-cli report: something is missing: " },
  { "/report/no-output", "report %F/p", 2,
    "slotje-cli report: it is not said where to write it; name a file, such as " },
  { "/report/no-format", "report %F/p -o %F/out.doc", 2,
    "says no format that a report can have; choose from: .pdf, .html, .csv, .json, .txt\n" },
  { "/report/no-reader", "report %F/p -o %F/out.txt --for boss", 2,
    "slotje-cli report: it cannot be for “boss”; choose from: me, employer\n" },
  { "/report/bad-file", "report %F/bad -o %F/out.txt", 3, "/bad:" },
  { "/report/missing-file", "report %F/nowhere -o %F/out.txt", 3, "/nowhere" },
  { "/report/no-place", "report %F/p -o %F/p/out.txt", 3, "the file cannot be saved" },
};

static void
test_refusal (gconstpointer data)
{
  const RefusalCase *test = data;
  char *folder = make_folder ();
  g_autoptr (CliResult) result = cli_run (folder, test->line);
  g_autofree char *out = g_build_filename (folder, "out.txt", NULL);

  g_assert_cmpint (result->status, ==, test->status);
  g_assert_cmpstr (result->out, ==, "");
  g_assert_cmpuint (cli_count_lines (result->err), ==, 1);
  g_assert_nonnull (strstr (result->err, test->err));
  g_assert_false (g_file_test (out, G_FILE_TEST_EXISTS));
  temp_folder_remove (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (report_cases); i++)
    g_test_add_data_func (report_cases[i].path, &report_cases[i], test_report);
  for (guint i = 0; i < G_N_ELEMENTS (refusal_cases); i++)
    g_test_add_data_func (refusal_cases[i].path, &refusal_cases[i], test_refusal);

  return g_test_run ();
}
