/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-account.h"
#include "slotje-own-weights.h"

G_BEGIN_DECLS

/* The accounts, the snapshots and the weights of a profile now, and all states before and after
 * that undo and redo lead to. */
typedef struct _SlotjeSteps SlotjeSteps;

/* Who can see what of @account on @today, a Julian day. (transfer full) (nullable): NULL when that
 * cannot be told */
typedef SlotjeJudged *(*SlotjeJudge) (const SlotjeAccount *account, guint32 today, gpointer data);

/* One of them. */
typedef struct
{
  GPtrArray *accounts;  /* of SlotjeAccount */
  GPtrArray *snapshots; /* of SlotjeSnapshot, by date */
  SlotjeOwnWeights *weights;
} SlotjeState;

SlotjeSteps *slotje_steps_new (void);
void slotje_steps_free (SlotjeSteps *self);
/* (transfer none): good until the next change */
const SlotjeState *slotje_steps_get_state (SlotjeSteps *self);
/* (transfer none) (element-type SlotjeAccount) */
GPtrArray *slotje_steps_get_accounts (SlotjeSteps *self);
/* (transfer none) (element-type SlotjeSnapshot): by date */
GPtrArray *slotje_steps_get_snapshots (SlotjeSteps *self);
/* (transfer none) */
const SlotjeOwnWeights *slotje_steps_get_weights (SlotjeSteps *self);
/* A Julian day, or 0: the answers tell which day it is. */
void slotje_steps_set_today (SlotjeSteps *self, guint32 today);
/* Who judges every account with every change, once the day is known; @judge is nullable. */
void slotje_steps_set_judge (SlotjeSteps *self,
                             SlotjeJudge judge,
                             gpointer data,
                             GDestroyNotify free_data);
/* (transfer container): a list of the same accounts, to make a new state of */
GPtrArray *slotje_steps_copy_accounts (SlotjeSteps *self);
/* Takes all as the first state; there are no steps then. */
void slotje_steps_reset (SlotjeSteps *self,
                         GPtrArray *accounts,
                         GPtrArray *snapshots,
                         SlotjeOwnWeights *weights);
/* Takes both as the next state. @account (nullable): whose change it is. */
void slotje_steps_push (SlotjeSteps *self,
                        GPtrArray *accounts,
                        GPtrArray *snapshots,
                        const char *account,
                        const char *label);
/* The same with all accounts judged anew, and when it is the first change of a day, with the state
 * until now as a snapshot. */
void slotje_steps_push_accounts (SlotjeSteps *self,
                                 GPtrArray *accounts,
                                 const char *account,
                                 const char *label);
/* Takes @weights into the next state, where all else is as it was. */
void slotje_steps_push_weights (SlotjeSteps *self, SlotjeOwnWeights *weights, const char *label);
/* FALSE when there is no such step; @account (transfer full, nullable): whose change it was. */
gboolean slotje_steps_undo (SlotjeSteps *self, char **account);
gboolean slotje_steps_redo (SlotjeSteps *self, char **account);
/* (nullable): NULL when there is no such step */
const char *slotje_steps_get_undo_label (SlotjeSteps *self);
const char *slotje_steps_get_redo_label (SlotjeSteps *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeSteps, slotje_steps_free)

G_END_DECLS
