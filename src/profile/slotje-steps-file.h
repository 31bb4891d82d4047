/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-profile.h"

G_BEGIN_DECLS

/* What undo and redo lead to, kept beside the profile, so that it survives the end of the program:
 * for each step what differs between the two states. It only belongs to a file with exactly the
 * content whose SHA-256 is @sum. */

/* Where: beside the file that is really written. (transfer full) */
char *slotje_steps_file_dup_path (const char *path);
/* The newest steps, two hundred to either side, and never more than fits. (transfer full) */
char *slotje_steps_file_print (SlotjeProfile *profile, const char *sum, gsize *length);
/* Gives the steps to a profile that has none yet. FALSE, and nothing happens, when they are those
 * of another file, or damaged. */
gboolean slotje_steps_file_read (SlotjeProfile *profile, GBytes *bytes, const char *sum);
/* The same for what is kept beside the profile at @path. */
void slotje_steps_file_load (SlotjeProfile *profile, const char *path, const char *sum);
/* Makes the state that the next undo or redo leads to. FALSE when there is no such step, or when it
 * does not fit; then all of that side are forgotten. */
gboolean slotje_steps_file_recall (SlotjeProfile *profile, gboolean redo);

G_END_DECLS
