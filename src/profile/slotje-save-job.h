/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SlotjeSaveJob:
 * @path: where to save
 * @text: what to save
 * @generation: of the profile that @text is
 * @sum: checksum of what the file held when we last read or wrote it, %NULL when there was no file;
 *   afterwards of what it holds now
 * @new_sum: checksum of @text
 * @steps: (nullable): what undo leads to from @text, to be kept beside it
 * @conflict_path: (nullable): where our version went or goes while the file is somebody else's
 * @error: (nullable): why it failed
 *
 * One save of the store: all of it that may run in another thread. Until the job is done only that
 * thread touches it.
 */
typedef struct
{
  gatomicrefcount ref_count;
  GMutex mutex;
  GCond cond;
  gboolean done;

  char *path;
  char *text;
  gsize length;
  guint64 generation;
  char *sum;
  char *new_sum;
  char *steps;
  gsize steps_length;
  char *conflict_path;
  GError *error;
} SlotjeSaveJob;

/* Takes @text. */
SlotjeSaveJob *slotje_save_job_new (const char *path, char *text, gsize length);
SlotjeSaveJob *slotje_save_job_ref (SlotjeSaveJob *self);
void slotje_save_job_unref (SlotjeSaveJob *self);
void slotje_save_job_run (SlotjeSaveJob *self);
void slotje_save_job_wait (SlotjeSaveJob *self);
/* Whether what is to be saved can be read back and is then the same. */
gboolean slotje_save_job_verify (const char *text, gsize length, const char *path, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeSaveJob, slotje_save_job_unref)

G_END_DECLS
