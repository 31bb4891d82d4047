/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* What the program did. */
typedef struct
{
  int status;
  char *out;
  char *err;
} CliResult;

/* Something that is done in the child before the program starts; @data is passed on. */
typedef void (*CliSetup) (gpointer data);

/* @line: the words after `slotje-cli`, as a shell would split them; `%F` is @folder. The program
 * sees the demo platform beside the real ones, and no file of the person who runs the tests. */
CliResult *cli_run (const char *folder, const char *line);
CliResult *cli_run_after (const char *folder, const char *line, CliSetup setup, gpointer data);
/* As a person with this locale, such as nl_NL, sees it. */
CliResult *cli_run_in_locale (const char *folder, const char *locale, const char *line);
void cli_result_free (CliResult *self);
guint cli_count_lines (const char *text);
/* As an ordinary user, also when the tests run as root, to whom every file is open; %NULL, and the
 * test is skipped, when that user may not even run the program. */
CliResult *cli_run_as_ordinary_user (const char *folder, const char *line);

/* A profile with one account on the demo platform. */
#define CLI_PROFILE                                                                                \
  "{\n  \"accounts\": [\n    {\n      \"answers\": {\n        \"private-account\": {\n"            \
  "          \"from\": \"seen\",\n          \"options\": [\n            \"on\"\n          ]\n"     \
  "        }\n      },\n      \"id\": \"a1\",\n      \"platform\": \"demo\"\n    }\n  ],\n"        \
  "  \"format\": \"slotje-profile/1\"\n}\n"

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CliResult, cli_result_free)
