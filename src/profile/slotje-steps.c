/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-steps.h"

#include "slotje-history.h"

/* Accounts in a profile never change, so a state is two lists of references, undo puts old lists
 * back, and a step costs a few pointers. Also the history goes back and forth, or undo would leave
 * a snapshot behind of a day that did not end. */
#define MAX_STEPS 1000

typedef struct
{
  GPtrArray *accounts; /* the state to go to */
  GPtrArray *snapshots;
  SlotjeOwnWeights *weights;
  char *label;
  char *account;
} Step;

struct _SlotjeSteps
{
  GPtrArray *accounts;
  GPtrArray *snapshots;
  SlotjeOwnWeights *weights;
  guint32 today;
  GQueue undo; /* of Step, the newest first */
  GQueue redo;
};

static void
free_step (gpointer data)
{
  Step *step = data;

  g_ptr_array_unref (step->accounts);
  g_ptr_array_unref (step->snapshots);
  slotje_own_weights_unref (step->weights);
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

  self->accounts = new_accounts ();
  self->snapshots = slotje_history_new ();
  self->weights = slotje_own_weights_new ();
  g_queue_init (&self->undo);
  g_queue_init (&self->redo);
  return self;
}

void
slotje_steps_free (SlotjeSteps *self)
{
  if (self == NULL)
    return;

  g_queue_clear_full (&self->undo, free_step);
  g_queue_clear_full (&self->redo, free_step);
  g_ptr_array_unref (self->accounts);
  g_ptr_array_unref (self->snapshots);
  slotje_own_weights_unref (self->weights);
  g_free (self);
}

GPtrArray *
slotje_steps_get_accounts (SlotjeSteps *self)
{
  return self->accounts;
}

GPtrArray *
slotje_steps_get_snapshots (SlotjeSteps *self)
{
  return self->snapshots;
}

const SlotjeOwnWeights *
slotje_steps_get_weights (SlotjeSteps *self)
{
  return self->weights;
}

void
slotje_steps_set_today (SlotjeSteps *self, guint32 today)
{
  self->today = today;
}

GPtrArray *
slotje_steps_copy_accounts (SlotjeSteps *self)
{
  GPtrArray *copy = new_accounts ();

  for (guint i = 0; i < self->accounts->len; i++)
    g_ptr_array_add (copy, slotje_account_ref (self->accounts->pdata[i]));
  return copy;
}

void
slotje_steps_reset (SlotjeSteps *self,
                    GPtrArray *accounts,
                    GPtrArray *snapshots,
                    SlotjeOwnWeights *weights)
{
  g_queue_clear_full (&self->undo, free_step);
  g_queue_clear_full (&self->redo, free_step);
  g_ptr_array_unref (self->accounts);
  g_ptr_array_unref (self->snapshots);
  slotje_own_weights_unref (self->weights);
  self->accounts = accounts;
  self->snapshots = snapshots;
  self->weights = weights;
}

/* Takes all three as the next state. */
static void
push (SlotjeSteps *self,
      GPtrArray *accounts,
      GPtrArray *snapshots,
      SlotjeOwnWeights *weights,
      const char *account,
      const char *label)
{
  Step *step = g_new0 (Step, 1);

  step->accounts = self->accounts;
  step->snapshots = self->snapshots;
  step->weights = self->weights;
  step->label = g_strdup (label != NULL ? label : "");
  step->account = g_strdup (account);
  self->accounts = accounts;
  self->snapshots = snapshots;
  self->weights = weights;

  g_queue_clear_full (&self->redo, free_step);
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
  push (self, accounts, snapshots, slotje_own_weights_ref (self->weights), account, label);
}

void
slotje_steps_push_weights (SlotjeSteps *self, SlotjeOwnWeights *weights, const char *label)
{
  push (self, g_ptr_array_ref (self->accounts), g_ptr_array_ref (self->snapshots), weights, NULL,
        label);
}

void
slotje_steps_push_accounts (SlotjeSteps *self,
                            GPtrArray *accounts,
                            const char *account,
                            const char *label)
{
  GPtrArray *snapshots =
      slotje_history_keep (self->snapshots, self->accounts, accounts, self->today);

  slotje_steps_push (self, accounts, snapshots, account, label);
}

/* Goes to the state of the newest step of @from, and makes the way back a step of @to. */
static gboolean
go (SlotjeSteps *self, GQueue *from, GQueue *to, char **account)
{
  Step *step = g_queue_pop_head (from);
  GPtrArray *accounts = self->accounts;
  GPtrArray *snapshots = self->snapshots;
  SlotjeOwnWeights *weights = self->weights;

  if (step == NULL)
    return FALSE;

  self->accounts = step->accounts;
  self->snapshots = step->snapshots;
  self->weights = step->weights;
  step->accounts = accounts;
  step->snapshots = snapshots;
  step->weights = weights;
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
  Step *step = g_queue_peek_head (steps);

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
