/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-audit.h"

G_BEGIN_DECLS

/**
 * SlotjeExit:
 * @SLOTJE_EXIT_FINE: done
 * @SLOTJE_EXIT_NOT_FINE: done, and the thing asked about is not fine
 * @SLOTJE_EXIT_USAGE: wrong use
 * @SLOTJE_EXIT_FILE: a file could not be read or written
 *
 * What the program tells the shell.
 */
typedef enum
{
  SLOTJE_EXIT_FINE = 0,
  SLOTJE_EXIT_NOT_FINE = 1,
  SLOTJE_EXIT_USAGE = 2,
  SLOTJE_EXIT_FILE = 3,
} SlotjeExit;

typedef enum
{
  SLOTJE_FORMAT_TEXT = 1 << 0,
  SLOTJE_FORMAT_JSON = 1 << 1,
  SLOTJE_FORMAT_CSV = 1 << 2,
  SLOTJE_FORMAT_HTML = 1 << 3,
} SlotjeFormat;

typedef struct _SlotjeCommand SlotjeCommand;

/**
 * SlotjeCommand:
 * @name: what the user types
 * @arguments: what comes after it, as shown in the help
 * @summary: what it prints, for the list of commands
 * @run: @arguments[0] is the name of the command
 *
 * One command of the program.
 */
struct _SlotjeCommand
{
  const char *name;
  const char *arguments;
  const char *summary;
  SlotjeExit (*run) (const SlotjeCommand *self, GStrv *arguments);
};

SlotjeExit slotje_command_platforms (const SlotjeCommand *self, GStrv *arguments);
SlotjeExit slotje_command_new (const SlotjeCommand *self, GStrv *arguments);
SlotjeExit slotje_command_answer (const SlotjeCommand *self, GStrv *arguments);
SlotjeExit slotje_command_exposure (const SlotjeCommand *self, GStrv *arguments);
SlotjeExit slotje_command_explain (const SlotjeCommand *self, GStrv *arguments);
SlotjeExit slotje_command_plan (const SlotjeCommand *self, GStrv *arguments);
SlotjeExit slotje_command_diff (const SlotjeCommand *self, GStrv *arguments);
SlotjeExit slotje_command_report (const SlotjeCommand *self, GStrv *arguments);
SlotjeExit slotje_command_check (const SlotjeCommand *self, GStrv *arguments);

/* Options. FALSE: stop with @status. @max_arguments 0: any number. */
gboolean slotje_cli_parse (const SlotjeCommand *command,
                           const GOptionEntry *entries,
                           GStrv *arguments,
                           guint min_arguments,
                           guint max_arguments,
                           SlotjeExit *status);
gboolean slotje_cli_parse_format (const SlotjeCommand *command,
                                  const char *word,
                                  guint allowed,
                                  SlotjeFormat *format);

/* For a command that finds out by itself that a word is missing. */
SlotjeExit slotje_cli_refuse_missing (const SlotjeCommand *command);

/* Output. */
SlotjeExit slotje_cli_print (const char *text);
void slotje_cli_complain (const char *line);
void slotje_cli_complain_all (const GPtrArray *complaints);
SlotjeExit slotje_cli_refuse (const char *where, char *what, const char *remedy);
SlotjeExit slotje_cli_refuse_id (const char *where, char *what, const char *const *valid);

/* Input; everything complains by itself. */
SlotjeProfile *slotje_cli_load_profile (const char *path);
SlotjeExit slotje_cli_load_audits (SlotjeCatalog *catalog,
                                   const char *path,
                                   const char *account,
                                   GPtrArray **audits);
SlotjeAccount *slotje_cli_find_account (SlotjeProfile *profile, const char *path, const char *id);
const SlotjePlatform *
slotje_cli_find_platform (SlotjeCatalog *catalog, const char *where, const char *id);
const SlotjeSetting *slotje_cli_find_setting (const SlotjePlatform *platform, const char *id);
const SlotjeSurface *slotje_cli_find_surface (const SlotjePlatform *platform, const char *id);
const SlotjeViewer *slotje_cli_find_viewer (const SlotjePlatform *platform, const char *id);
gboolean
slotje_cli_find_option (const SlotjeSetting *setting, const char *id, SlotjeOptions *option);

G_END_DECLS
