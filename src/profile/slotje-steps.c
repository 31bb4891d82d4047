/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-steps.h"

#include "slotje-history.h"
#include "slotje-steps-private.h"

/* Accounts in a profile never change, so a state is two lists of references, undo puts old lists
 * back, and a step costs a few pointers. Also the history goes back and forth, or undo would leave
 * a snapshot behind of a day that did not end. */
#define MAX_STEPS 1000

struct _SlotjeSteps
{
  SlotjeState now;
  guint32 today;
  SlotjeJudge judge; /* (nullable) */
  gpointer judge_data;
  GDestroyNotify free_judge_data;
  GQueue undo; /* of SlotjeStep, the newest first */
  GQueue redo;
};

static void
clear_state (SlotjeState *state)
{
  g_clear_pointer (&state->accounts, g_ptr_array_unref);
  g_clear_pointer (&state->snapshots, g_ptr_array_unref);
  g_clear_pointer (&state->weights, slotje_own_weights_unref);
}

static void
free_step (gpointer data)
{
  SlotjeStep *step = data;

  clear_state (&step->state);
  slotje_patch_free (step->patch);
  g_free (step->label);
  g_free (step->account);
  g_free (step);
}

static GPtrArray *
new_accounts (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_account_unref);
}

SlotjeSteps *
slotje_steps_new (void)
{
  SlotjeSteps *self = g_new0 (SlotjeSteps, 1);

  self->now.accounts = new_accounts ();
  self->now.snapshots = slotje_history_new ();
  self->now.weights = slotje_own_weights_new ();
  g_queue_init (&self->undo);
  g_queue_init (&self->redo);
  return self;
}

void
slotje_steps_free (SlotjeSteps *self)
{
  if (self == NULL)
    return;

  slotje_steps_drop (&self->undo);
  slotje_steps_drop (&self->redo);
  slotje_steps_set_judge (self, NULL, NULL, NULL);
  clear_state (&self->now);
  g_free (self);
}

const SlotjeState *
slotje_steps_get_state (SlotjeSteps *self)
{
  return &self->now;
}

GPtrArray *
slotje_steps_get_accounts (SlotjeSteps *self)
{
  return self->now.accounts;
}

GPtrArray *
slotje_steps_get_snapshots (SlotjeSteps *self)
{
  return self->now.snapshots;
}

const SlotjeOwnWeights *
slotje_steps_get_weights (SlotjeSteps *self)
{
  return self->now.weights;
}

void
slotje_steps_set_today (SlotjeSteps *self, guint32 today)
{
  self->today = today;
}

void
slotje_steps_set_judge (SlotjeSteps *self,
                        SlotjeJudge judge,
                        gpointer data,
                        GDestroyNotify free_data)
{
  if (self->free_judge_data != NULL)
    self->free_judge_data (self->judge_data);
  self->judge = judge;
  self->judge_data = data;
  self->free_judge_data = free_data;
}

GPtrArray *
slotje_steps_copy_accounts (SlotjeSteps *self)
{
  GPtrArray *copy = new_accounts ();

  for (guint i = 0; i < self->now.accounts->len; i++)
    g_ptr_array_add (copy, slotje_account_ref (self->now.accounts->pdata[i]));
  return copy;
}

void
slotje_steps_reset (SlotjeSteps *self,
                    GPtrArray *accounts,
                    GPtrArray *snapshots,
                    SlotjeOwnWeights *weights)
{
  slotje_steps_drop (&self->undo);
  slotje_steps_drop (&self->redo);
  clear_state (&self->now);
  self->now = (SlotjeState){ accounts, snapshots, weights };
}

/* Takes @state as the next one. */
static void
push (SlotjeSteps *self, SlotjeState state, const char *account, const char *label)
{
  SlotjeStep *step = g_new0 (SlotjeStep, 1);

  step->state = self->now;
  step->label = g_strdup (label != NULL ? label : "");
  step->account = g_strdup (account);
  self->now = state;

  slotje_steps_drop (&self->redo);
  g_queue_push_head (&self->undo, step);
  if (self->undo.length > MAX_STEPS)
    free_step (g_queue_pop_tail (&self->undo));
}

void
slotje_steps_push (SlotjeSteps *self,
                   GPtrArray *accounts,
                   GPtrArray *snapshots,
                   const char *account,
                   const char *label)
{
  push (self, (SlotjeState){ accounts, snapshots, slotje_own_weights_ref (self->now.weights) },
        account, label);
}

void
slotje_steps_push_weights (SlotjeSteps *self, SlotjeOwnWeights *weights, const char *label)
{
  push (self,
        (SlotjeState){ g_ptr_array_ref (self->now.accounts), g_ptr_array_ref (self->now.snapshots),
                       weights },
        NULL, label);
}

/* All of them, since any may have got other rules since it was last changed. */
static void
judge_all (SlotjeSteps *self, GPtrArray *accounts)
{
  for (guint i = 0; self->judge != NULL && self->today != 0 && i < accounts->len; i++)
    {
      SlotjeAccount *account = accounts->pdata[i];
      g_autoptr (SlotjeJudged) judged = self->judge (account, self->today, self->judge_data);

      if (judged == NULL || slotje_judged_equal (account->judged, judged))
        continue;
      accounts->pdata[i] = slotje_account_copy_judged (account, judged);
      slotje_account_unref (account);
    }
}

void
slotje_steps_push_accounts (SlotjeSteps *self,
                            GPtrArray *accounts,
                            const char *account,
                            const char *label)
{
  GPtrArray *snapshots =
      slotje_history_keep (self->now.snapshots, self->now.accounts, accounts, self->today);

  judge_all (self, accounts);
  slotje_steps_push (self, accounts, snapshots, account, label);
}

/* Goes to the state of the newest step of @from, and makes the way back a step of @to. */
static gboolean
go (SlotjeSteps *self, GQueue *from, GQueue *to, char **account)
{
  SlotjeStep *step = g_queue_pop_head (from);
  SlotjeState now = self->now;

  if (step == NULL)
    return FALSE;

  self->now = step->state;
  step->state = now;
  *account = g_strdup (step->account);
  g_queue_push_head (to, step);
  return TRUE;
}

gboolean
slotje_steps_undo (SlotjeSteps *self, char **account)
{
  return go (self, &self->undo, &self->redo, account);
}

gboolean
slotje_steps_redo (SlotjeSteps *self, char **account)
{
  return go (self, &self->redo, &self->undo, account);
}

static const char *
peek_label (GQueue *steps)
{
  SlotjeStep *step = g_queue_peek_head (steps);

  return step != NULL ? step->label : NULL;
}

const char *
slotje_steps_get_undo_label (SlotjeSteps *self)
{
  return peek_label (&self->undo);
}

const char *
slotje_steps_get_redo_label (SlotjeSteps *self)
{
  return peek_label (&self->redo);
}

GQueue *
slotje_steps_peek_undo (SlotjeSteps *self)
{
  return &self->undo;
}

GQueue *
slotje_steps_peek_redo (SlotjeSteps *self)
{
  return &self->redo;
}

void
slotje_steps_remember (GQueue *queue, const char *label, const char *account, SlotjePatch *patch)
{
  SlotjeStep *step = g_new0 (SlotjeStep, 1);

  step->label = g_strdup (label);
  step->account = g_strdup (account);
  step->patch = patch;
  g_queue_push_tail (queue, step);
}

void
slotje_steps_drop (GQueue *queue)
{
  g_queue_clear_full (queue, free_step);
}
