/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <sys/resource.h>
#include <unistd.h>

#include "cli-harness.h"
#include "slotje-date.h"
#include "temp-folder.h"

static void
test_written (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "p.slotje", CLI_PROFILE, -1);
  g_autofree char *backup = g_build_filename (folder, "p.slotje.backup-1", NULL);
  g_autofree char *today = slotje_date_format (slotje_date_today ());
  g_autofree char *observed = g_strdup_printf ("\"observed\": \"%s\"", today);
  g_autoptr (CliResult) result = cli_run (folder, "answer %F/p.slotje a1 friends-list friends");
  g_autofree char *after = temp_folder_read (path);
  g_autofree char *before = temp_folder_read (backup);

  g_assert_cmpint (result->status, ==, 0);
  g_assert_nonnull (strstr (after, "\"friends-list\": {"));
  g_assert_nonnull (strstr (after, "\"options\": [\n            \"friends\"\n"));
  g_assert_nonnull (strstr (after, observed));
  g_assert_nonnull (strstr (after, "\"revision\": \"2026-11-22\""));
  g_assert_nonnull (strstr (after, "\"from\": \"seen\""));
  g_assert_cmpstr (before, ==, CLI_PROFILE);
  g_assert_cmpuint (temp_folder_get_mode (path), ==, 0600);
  temp_folder_remove (folder);
}

static void
test_several_in_order (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "p.slotje", CLI_PROFILE, -1);
  g_autoptr (CliResult) result =
                 cli_run (folder, "answer %F/p.slotje a1 friends-list public only-me public");
  g_autofree char *after = temp_folder_read (path);

  g_assert_cmpint (result->status, ==, 0);
  g_assert_nonnull (strstr (after, "[\n            \"only-me\",\n            \"public\"\n"));
  temp_folder_remove (folder);
}

static void
test_same_again (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "p.slotje", CLI_PROFILE, -1);
  g_autoptr (CliResult) first = cli_run (folder, "answer %F/p.slotje a1 tips on");
  g_autofree char *once = temp_folder_read (path);
  g_autoptr (CliResult) second = cli_run (folder, "answer %F/p.slotje a1 tips on");
  g_autofree char *twice = temp_folder_read (path);

  g_assert_cmpint (first->status, ==, 0);
  g_assert_cmpint (second->status, ==, 0);
  g_assert_cmpstr (once, ==, twice);
  g_assert_cmpuint (temp_folder_count (folder, "p.slotje.backup-"), ==, 1);
  temp_folder_remove (folder);
}

static void
test_unknown_keeps_the_guess (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (
      folder, "p.slotje",
      "{\"format\": \"slotje-profile/1\", \"accounts\": [{\"id\": \"a1\", \"platform\": \"demo\", "
      "\"answers\": {\"tips\": {\"options\": [\"on\"], \"guess\": \"off\", \"note\": \"hm\"}}}]}",
      -1);
  g_autoptr (CliResult) result = cli_run (folder, "answer %F/p.slotje a1 tips --unknown");
  g_autofree char *after = temp_folder_read (path);
  g_autoptr (CliResult) checked = cli_run (folder, "check %F/p.slotje");

  g_assert_cmpstr (result->err, ==, "");
  g_assert_cmpint (result->status, ==, 0);
  g_assert_nonnull (strstr (after, "\"guesses\": {\n        \"tips\": \"off\"\n"));
  g_assert_null (strstr (after, "\"on\""));
  g_assert_cmpstr (checked->err, ==, "");
  g_assert_cmpint (checked->status, ==, 0);
  temp_folder_remove (folder);
}

static void
test_strange_members_stay (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (
      folder, "p.slotje",
      "{\"format\": \"slotje-profile/1\", \"future\": {\"a\": 1}, \"accounts\": [{\"id\": \"a1\", "
      "\"platform\": \"demo\", \"mood\": \"good\", \"answers\": {\"tips\": {\"options\": [\"on\"], "
      "\"colour\": \"blue\"}}}]}",
      -1);
  g_autoptr (CliResult) result = cli_run (folder, "answer %F/p.slotje a1 tips off");
  g_autofree char *after = temp_folder_read (path);

  g_assert_cmpint (result->status, ==, 0);
  g_assert_nonnull (strstr (after, "\"future\": {\n    \"a\": 1\n  }"));
  g_assert_nonnull (strstr (after, "\"mood\": \"good\""));
  g_assert_nonnull (strstr (after, "\"colour\": \"blue\""));
  temp_folder_remove (folder);
}

static void
test_newer_format (void)
{
  const char *text = "{\"format\": \"slotje-profile/2\", \"accounts\": [{\"id\": \"a1\", "
                     "\"platform\": \"demo\", \"answers\": {}}]}";
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "p.slotje", text, -1);
  g_autoptr (CliResult) result = cli_run (folder, "answer %F/p.slotje a1 tips off");
  g_autoptr (CliResult) shown = cli_run (folder, "exposure %F/p.slotje");
  g_autofree char *after = temp_folder_read (path);

  g_assert_cmpint (result->status, ==, 3);
  g_assert_nonnull (strstr (result->err, "this profile may be read but not changed; "));
  g_assert_cmpstr (after, ==, text);
  g_assert_cmpint (shown->status, ==, 0);
  g_assert_nonnull (strstr (shown->err, "written by a newer Slotje"));
  temp_folder_remove (folder);
}

/* As on a full disk: nothing larger than this can be written any more. */
static void
allow_no_bytes (gpointer data)
{
  const struct rlimit limit = { 16, 16 };

  if (setrlimit (RLIMIT_FSIZE, &limit) != 0)
    _exit (99);
}

static void
test_full_disk (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "p.slotje", CLI_PROFILE, -1);
  g_autoptr (CliResult) result = cli_run_after (folder, "answer %F/p.slotje a1 private-account off",
                                                allow_no_bytes, NULL);
  g_autofree char *after = temp_folder_read (path);

  g_assert_cmpint (result->status, ==, 3);
  g_assert_cmpstr (result->out, ==, "");
  g_assert_cmpuint (cli_count_lines (result->err), ==, 1);
  g_assert_nonnull (strstr (result->err, "p.slotje"));
  g_assert_cmpstr (after, ==, CLI_PROFILE);
  g_assert_cmpuint (temp_folder_count (folder, ""), ==,
                    1 + temp_folder_count (folder, "p.slotje.backup-"));
  temp_folder_remove (folder);
}

static void
test_read_only_folder (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *inner = g_build_filename (folder, "inner", NULL);
  g_autofree char *path = NULL;
  g_autofree char *after = NULL;
  g_autoptr (CliResult) result = NULL;

  g_assert_no_errno (g_mkdir (inner, 0755));
  path = temp_folder_put (inner, "p.slotje", CLI_PROFILE, -1);
  g_assert_no_errno (g_chmod (path, 0644));
  g_assert_no_errno (g_chmod (inner, 0555));

  result = cli_run_as_ordinary_user (folder, "answer %F/inner/p.slotje a1 tips on");
  if (result != NULL)
    {
      after = temp_folder_read (path);
      g_assert_cmpint (result->status, ==, 3);
      g_assert_cmpuint (cli_count_lines (result->err), ==, 1);
      g_assert_cmpstr (after, ==, CLI_PROFILE);
      g_assert_cmpuint (temp_folder_count (inner, ""), ==, 1);
    }
  temp_folder_remove (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/answer/written", test_written);
  g_test_add_func ("/answer/several-in-order", test_several_in_order);
  g_test_add_func ("/answer/same-again", test_same_again);
  g_test_add_func ("/answer/unknown-keeps-the-guess", test_unknown_keeps_the_guess);
  g_test_add_func ("/answer/strange-members-stay", test_strange_members_stay);
  g_test_add_func ("/answer/newer-format", test_newer_format);
  g_test_add_func ("/answer/full-disk", test_full_disk);
  g_test_add_func ("/answer/read-only-folder", test_read_only_folder);

  return g_test_run ();
}
