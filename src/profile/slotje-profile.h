/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "slotje-own-weights.h"
#include "slotje-snapshot.h"
#include "slotje-steps.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_PROFILE (slotje_profile_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeProfile, slotje_profile, SLOTJE, PROFILE, GObject)

/**
 * SlotjeProfile:
 *
 * The accounts of one person with all that was recorded, and the one door through which they
 * change. Every change is undoable. Properties: `can-undo`, `can-redo`, `undo-label`, `redo-label`
 * (what would be undone, in words), `read-only`. Signal `changed (const char *account_id)` after
 * every change, also by undo and redo; %NULL when the list of accounts changed, or what concerns
 * all of them.
 */
SlotjeProfile *slotje_profile_new (void);

guint64 slotje_profile_get_generation (SlotjeProfile *self); /* goes up with every change */
gboolean slotje_profile_get_read_only (SlotjeProfile *self);
void slotje_profile_set_read_only (SlotjeProfile *self, gboolean read_only);

guint slotje_profile_get_n_accounts (SlotjeProfile *self);
SlotjeAccount *slotje_profile_get_account (SlotjeProfile *self, guint index);
/* (nullable) */
SlotjeAccount *slotje_profile_find_account (SlotjeProfile *self, const char *id);
char *slotje_profile_dup_free_id (SlotjeProfile *self); /* the next unused `aN` */

/* The history, the oldest first, one snapshot per audit day; what is so now is not in it. */
guint slotje_profile_get_n_snapshots (SlotjeProfile *self);
SlotjeSnapshot *slotje_profile_get_snapshot (SlotjeProfile *self, guint index);
/* (nullable): how it was on @date: the last snapshot up to it */
SlotjeSnapshot *slotje_profile_find_snapshot (SlotjeProfile *self, const char *date);
/* Keeps what is so now as the snapshot of @date. The first change of a new day keeps the last day
 * by itself, in the same step for undo. */
gboolean slotje_profile_take_snapshot (SlotjeProfile *self, const char *date);
/* Which day it is, for changes without a date; 0, the default, goes by the answers alone. */
void slotje_profile_set_today (SlotjeProfile *self, guint32 today);
/* Who judges what every account lets be seen, to keep that with it: with every change, once the day
 * is known. @judge is nullable. */
void slotje_profile_set_judge (SlotjeProfile *self,
                               SlotjeJudge judge,
                               gpointer data,
                               GDestroyNotify free_data);

/* What counts how much for this person. (transfer none): good until the next change */
const SlotjeOwnWeights *slotje_profile_get_own_weights (SlotjeProfile *self);

/* The door. @label says in a few translated words what the change is (“Answer”, “Add account”), for
 * undo. All are no-ops (FALSE) when nothing would change or the profile is read-only. */
/* Puts @account (transfer full) at the end; a no-op too when its id is taken. */
gboolean
slotje_profile_add_account (SlotjeProfile *self, SlotjeAccount *account, const char *label);
gboolean slotje_profile_remove_account (SlotjeProfile *self, const char *id, const char *label);
/* Puts @account (transfer full) in the place of the one with the same id. */
gboolean
slotje_profile_replace_account (SlotjeProfile *self, SlotjeAccount *account, const char *label);
/* Shorthand over replace: NULL @answer (transfer full) forgets it. */
gboolean slotje_profile_set_answer (SlotjeProfile *self,
                                    const char *account,
                                    const char *setting,
                                    SlotjeAnswer *answer,
                                    const char *label);

/* @weights (transfer full). */
gboolean
slotje_profile_set_own_weights (SlotjeProfile *self, SlotjeOwnWeights *weights, const char *label);

gboolean slotje_profile_can_undo (SlotjeProfile *self);
gboolean slotje_profile_can_redo (SlotjeProfile *self);
const char *slotje_profile_get_undo_label (SlotjeProfile *self);
const char *slotje_profile_get_redo_label (SlotjeProfile *self);
/* FALSE when there is nothing to undo / redo. */
gboolean slotje_profile_undo (SlotjeProfile *self);
gboolean slotje_profile_redo (SlotjeProfile *self);

G_END_DECLS
