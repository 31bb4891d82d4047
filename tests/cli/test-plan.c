/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli-harness.h"
#include "temp-folder.h"

#define ANSWERS                                                                                    \
  "\"answers\": {\"private-account\": {\"options\": [\"off\"]},"                                   \
  "\"account-kind\": {\"options\": [\"personal\"]},"                                               \
  "\"friends-list\": {\"options\": [\"only-me\"]}}"
#define MEANT "{\"id\": \"a1\", \"platform\": \"demo\", \"purpose\": \"private\", " ANSWERS "}"
#define AIMLESS "{\"id\": \"a2\", \"platform\": \"demo\", " ANSWERS "}"
#define PROFILE "{\"format\": \"slotje-profile/1\", \"accounts\": [" MEANT ", " AIMLESS "]}"

typedef struct
{
  const char *path;
  const char *line;
  int status;
  const char *out; /* what stands somewhere in the output */
} PlanCase;

static const PlanCase plan_cases[] = {
  { "/plan/steps", "plan %F/p --account a1", 0,
    "\nTo do\n  1. Set “Private account” to “On” (1 minute)\n     This takes away " },
  { "/plan/result", "plan %F/p --account a1", 0, "\nAfter that, more open than you want: " },
  { "/plan/others", "plan %F/p --account a1", 0, "\nWhat others or the platform decide\n  Your " },
  { "/plan/questions", "plan %F/p --account a1", 0, "\nBest to look up next\n  " },
  { "/plan/aimless", "plan %F/p --account a2", 0,
    "Demo (a2)\nYou have not said what this account is for, so there is no plan yet.\n\n"
    "What would close most\n  1. Set “Private account” to “On” (1 minute)\n" },
  { "/plan/empty", "plan %F/empty", 0, "There is no account to look at yet.\n" },
  { "/plan/help", "plan --help", 0, "--account=ACCOUNT" },
  { "/plan/json", "plan %F/p --format json", 0, "{\n  \"format\": \"slotje-plan/1\",\n" },
  { "/plan/json-steps", "plan %F/p --format json", 0,
    "\"steps\": [\n        {\n          \"set\": \"private-account\",\n          \"to\": \"on\"," },
  { "/plan/json-aimless", "plan %F/p --format json --account a2", 0, "\"steps\": []" },
  { "/plan/json-ask", "plan %F/p --format json", 0, "\"setting\": \"host\"," },
  { "/plan/exposure-text", "exposure %F/p --account a1", 0, "\nMore open than you want: " },
  { "/plan/exposure-stage", "exposure %F/p --account a1", 0,
    "\nSomething you want to keep to yourself is wide open.\n" },
  { "/plan/exposure-json", "exposure %F/p --account a1 --format json", 0, "\"stage\": 0," },
  { "/plan/exposure-json-aimless", "exposure %F/p --account a2 --format json", 0,
    "\"mismatch\": null,\n      \"stage\": null," },
};

static char *
make_folder (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *profile = temp_folder_put (folder, "p", PROFILE, -1);
  g_autofree char *bad = temp_folder_put (folder, "bad", "{", -1);
  g_autofree char *empty =
      temp_folder_put (folder, "empty", "{\"format\": \"slotje-profile/1\", \"accounts\": []}", -1);

  return folder;
}

static void
test_plan (gconstpointer data)
{
  const PlanCase *test = data;
  char *folder = make_folder ();
  g_autoptr (CliResult) result = cli_run (folder, test->line);

  g_assert_cmpstr (result->err, ==, "");
  g_assert_cmpint (result->status, ==, test->status);
  g_assert_nonnull (strstr (result->out, test->out));
  temp_folder_remove (folder);
}

static const PlanCase refusal_cases[] = {
  { "/plan/no-file", "plan", 2, "slotje-cli plan: something is missing: it needs FILE; " },
  { "/plan/two-files", "plan %F/p %F/p", 2, " is one too many; " },
  { "/plan/no-account", "plan %F/p --account a9", 2,
    "/p: there is no account “a9”; choose from: a1, a2\n" },
  { "/plan/format", "plan %F/p --format csv", 2,
    "slotje-cli plan: there is no format “csv”; choose from: text, json\n" },
  { "/plan/option", "plan %F/p --nope", 2, "slotje-cli plan: " },
  { "/plan/bad-file", "plan %F/bad", 3, "/bad:" },
  { "/plan/missing-file", "plan %F/nowhere", 3, "/nowhere" },
};

static void
test_refusal (gconstpointer data)
{
  const PlanCase *test = data;
  char *folder = make_folder ();
  g_autoptr (CliResult) result = cli_run (folder, test->line);

  g_assert_cmpint (result->status, ==, test->status);
  g_assert_cmpstr (result->out, ==, "");
  g_assert_cmpuint (cli_count_lines (result->err), ==, 1);
  g_assert_nonnull (strstr (result->err, test->out));
  temp_folder_remove (folder);
}

/* What it promises is what comes out: doing the step, the summary has it. */
static void
test_step_keeps_its_promise (void)
{
  char *folder = make_folder ();
  g_autoptr (CliResult) plan = cli_run (folder, "plan %F/p --account a1");
  g_autoptr (CliResult) done = cli_run (folder, "answer %F/p a1 private-account on");
  g_autoptr (CliResult) after = cli_run (folder, "exposure %F/p --account a1");
  g_autoptr (CliResult) rest = cli_run (folder, "plan %F/p --account a1");
  const char *promise = strstr (plan->out, "After that, more open than you want: ");
  g_auto (GStrv) words = NULL;
  g_autofree char *result = NULL;

  g_assert_nonnull (promise);
  g_assert_null (strstr (plan->out, "  2. Set"));
  words = g_strsplit (promise + strlen ("After that, more open than you want: "), " ", 2);
  result = g_strconcat ("More open than you want: ", words[0], " of 100", NULL);
  g_assert_cmpint (done->status, ==, 0);
  g_assert_nonnull (strstr (after->out, result));
  g_assert_nonnull (strstr (rest->out, "There is no setting to change now.\n"));
  temp_folder_remove (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (plan_cases); i++)
    g_test_add_data_func (plan_cases[i].path, &plan_cases[i], test_plan);
  for (guint i = 0; i < G_N_ELEMENTS (refusal_cases); i++)
    g_test_add_data_func (refusal_cases[i].path, &refusal_cases[i], test_refusal);
  g_test_add_func ("/plan/promise", test_step_keeps_its_promise);

  return g_test_run ();
}
