/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli-harness.h"

#include <glib/gstdio.h>
#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

#define NOBODY 65534

static char **
make_words (const char *folder, const char *line)
{
  g_auto (GStrv) parts = g_strsplit (line, "%F", -1);
  g_autofree char *filled = g_strjoinv (folder, parts);
  g_autofree char *whole = g_strdup_printf ("%s %s", SLOTJE_CLI, filled);
  char **words = NULL;

  g_assert_true (g_shell_parse_argv (whole, NULL, &words, NULL));
  return words;
}

static char **
make_environment (const char *folder, const char *locale)
{
  char **environment = g_get_environ ();

  environment = g_environ_setenv (environment, "XDG_DATA_DIRS", CLI_DATA, TRUE);
  environment = g_environ_setenv (environment, "XDG_DATA_HOME", folder, TRUE);
  environment = g_environ_setenv (environment, "XDG_CONFIG_HOME", folder, TRUE);
  environment = g_environ_setenv (environment, "HOME", folder, TRUE);
  environment = g_environ_setenv (environment, "SLOTJE_LOCALE_DIR", CLI_TRANSLATIONS, TRUE);
  environment = g_environ_unsetenv (environment, "LANGUAGE");
  if (locale != NULL)
    {
      g_autofree char *name = g_strconcat (locale, ".UTF-8", NULL);
      g_autofree char *place = g_build_filename (folder, name, NULL);

      /* Texts come from the translation; the machine need not have the locale itself. */
      if (!g_file_test (place, G_FILE_TEST_EXISTS))
        g_assert_no_errno (symlink ("/usr/lib/locale/C.utf8", place));
      environment = g_environ_setenv (environment, "LOCPATH", folder, TRUE);
      environment = g_environ_setenv (environment, "LC_ALL", name, TRUE);
    }

  return environment;
}

static CliResult *
run (const char *folder,
     const char *locale,
     const char *line,
     CliSetup setup,
     gpointer data,
     GError **error)
{
  g_autoptr (CliResult) result = g_new0 (CliResult, 1);
  g_auto (GStrv) words = make_words (folder, line);
  g_auto (GStrv) environment = make_environment (folder, locale);
  int status = 0;

  if (!g_spawn_sync (folder, words, environment, G_SPAWN_DEFAULT, setup, data, &result->out,
                     &result->err, &status, error))
    return NULL;

  g_assert_true (WIFEXITED (status));
  result->status = WEXITSTATUS (status);
  return g_steal_pointer (&result);
}

CliResult *
cli_run_after (const char *folder, const char *line, CliSetup setup, gpointer data)
{
  g_autoptr (GError) error = NULL;
  CliResult *result = run (folder, NULL, line, setup, data, &error);

  g_assert_no_error (error);
  return result;
}

CliResult *
cli_run (const char *folder, const char *line)
{
  return cli_run_after (folder, line, NULL, NULL);
}

CliResult *
cli_run_in_locale (const char *folder, const char *locale, const char *line)
{
  g_autoptr (GError) error = NULL;
  CliResult *result = run (folder, locale, line, NULL, NULL, &error);

  g_assert_no_error (error);
  return result;
}

static void
become_nobody (gpointer data)
{
  if (setgroups (0, NULL) != 0 || setgid (NOBODY) != 0 || setuid (NOBODY) != 0)
    _exit (99);
}

CliResult *
cli_run_as_ordinary_user (const char *folder, const char *line)
{
  g_autoptr (GError) error = NULL;
  CliResult *result = NULL;

  if (getuid () != 0)
    return cli_run (folder, line);

  g_assert_no_errno (g_chmod (folder, 0755));
  result = run (folder, NULL, line, become_nobody, NULL, &error);
  if (result == NULL)
    g_test_skip (error->message);

  return result;
}

void
cli_result_free (CliResult *self)
{
  if (self == NULL)
    return;

  g_free (self->out);
  g_free (self->err);
  g_free (self);
}

guint
cli_count_lines (const char *text)
{
  guint n = 0;

  for (const char *p = text; *p != '\0'; p++)
    n += *p == '\n' ? 1 : 0;

  return n;
}
