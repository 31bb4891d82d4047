/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-snapshot.h"

G_BEGIN_DECLS

/* At most so many snapshots, */
#define SLOTJE_MAX_SNAPSHOTS 200
/* … and about so many values in them: half of what a profile file may have. */
#define SLOTJE_MAX_SNAPSHOT_VALUES 100000
/* … and about so many bytes, a quarter of it. */
#define SLOTJE_MAX_SNAPSHOT_BYTES (4 * 1024 * 1024)

/* The lists of snapshots that a profile goes through: sorted by date, shared between states, and
 * never changed. (element-type SlotjeSnapshot) everywhere. */
GPtrArray *slotje_history_new (void);
/* Puts one read from a file in its place; only for a list that nobody else has. */
void slotje_history_insert (GPtrArray *snapshots, SlotjeSnapshot *snapshot);
/* (transfer container): with @accounts as the one snapshot of @date, and within the caps; the same
 * list when it has that already, or the one before is equal. */
GPtrArray *slotje_history_add (GPtrArray *snapshots, const char *date, GPtrArray *accounts);
/* (transfer container): what to keep when @before becomes @after: when a new day begins, with
 * @before as the snapshot of its last day. @today: a Julian day, or 0 to go by the answers alone.
 */
GPtrArray *
slotje_history_keep (GPtrArray *snapshots, GPtrArray *before, GPtrArray *after, guint32 today);

G_END_DECLS
