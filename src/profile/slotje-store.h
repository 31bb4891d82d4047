/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-profile.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_STORE (slotje_store_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeStore, slotje_store, SLOTJE, STORE, GObject)

/**
 * SlotjeStore:
 *
 * A profile and the file it lives in. Saves by itself within 300 ms of the last change, durably,
 * and keeps five backups. Properties: `profile` (#SlotjeProfile), `state` (#SlotjeStoreState),
 * `error-message` (nullable string, what went wrong with the last save, with the remedy).
 */
typedef enum
{
  SLOTJE_STORE_SAVED,
  SLOTJE_STORE_DIRTY,  /* a change waits to be saved */
  SLOTJE_STORE_FAILED, /* the last save failed; answers are kept in memory, saving is tried again
                          with the next change or slotje_store_save_now() */
} SlotjeStoreState;

#define SLOTJE_TYPE_STORE_STATE (slotje_store_state_get_type ())
GType slotje_store_state_get_type (void);

/* `XDG_DATA_HOME/slotje/profile.slotje` (transfer full) */
char *slotje_store_dup_default_path (void);

/* Opens @path. No such file: an empty profile that is saved there with its first change.
 * Content that is no profile: NULL and SLOTJE_ERROR_INVALID_FILE (or _TOO_LARGE); the file itself
 * is untouched: see slotje_store_recover(). @path NULL: an unsaved profile (a demo person). */
SlotjeStore *slotje_store_open (const char *path, GError **error);
/* A store without a file around a profile, for demo people. */
SlotjeStore *slotje_store_new_unsaved (SlotjeProfile *profile);

/* After a failed open: sets the bad file aside as `NAME.damaged-DATE[-N]` (never overwriting) and
 * opens the newest good backup (saved as @path at once), or an empty profile when there is none.
 * What was done: @aside and @backup paths (transfer full, nullable). */
SlotjeStore *slotje_store_recover (const char *path, char **aside, char **backup, GError **error);
/* (nullable) (transfer full): newest backup that can be read, without touching anything. */
char *slotje_store_find_backup (const char *path);

/* Undo and redo survive the end of the program: to be called right after opening. */
void slotje_store_keep_steps (SlotjeStore *self);
/* Removes the file and all that was made beside it; nothing is saved any more. */
gboolean slotje_store_forget (SlotjeStore *self, GError **error);

SlotjeProfile *slotje_store_get_profile (SlotjeStore *self);
const char *slotje_store_get_path (SlotjeStore *self); /* (nullable) */
SlotjeStoreState slotje_store_get_state (SlotjeStore *self);
const char *slotje_store_get_error_message (SlotjeStore *self);
/* Waits for a running save and saves what is dirty; FALSE when that fails. */
gboolean slotje_store_save_now (SlotjeStore *self, GError **error);
/* Writes a copy elsewhere; the store keeps its own path. */
gboolean slotje_store_save_copy (SlotjeStore *self, const char *path, GError **error);

G_END_DECLS
