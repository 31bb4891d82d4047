/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-comparison.h"

#include "slotje-audit.h"
#include "slotje-date.h"
#include "slotje-diff-groups.h"

/* The accounts on one day. */
typedef struct
{
  GPtrArray *accounts;
  guint32 day;
  gboolean as_judged;
} State;

static void
compared_free (gpointer data)
{
  SlotjeCompared *compared = data;

  slotje_account_unref (compared->account);
  slotje_drift_free (compared->drift);
  g_free (compared);
}

static State
get_state (SlotjeSession *session, guint number)
{
  SlotjeProfile *profile = slotje_session_get_shown_profile (session);
  State state = { NULL, slotje_session_get_today (session), FALSE };

  if (number < slotje_profile_get_n_snapshots (profile))
    {
      SlotjeSnapshot *snapshot = slotje_profile_get_snapshot (profile, number);

      slotje_date_parse (snapshot->date, &state.day);
      state.accounts = g_ptr_array_ref (snapshot->accounts);
      state.as_judged = TRUE;
      return state;
    }

  state.accounts = g_ptr_array_new ();
  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    g_ptr_array_add (state.accounts, slotje_profile_get_account (profile, i));

  return state;
}

/* An id may be given again to another account after the first one was removed. */
static SlotjeAccount *
find_same (GPtrArray *accounts, const SlotjeAccount *account)
{
  for (guint i = 0; i < accounts->len; i++)
    {
      SlotjeAccount *other = accounts->pdata[i];

      if (g_str_equal (other->id, account->id) && g_str_equal (other->platform, account->platform))
        return other;
    }

  return NULL;
}

static void
add_points (SlotjePoints *sum, SlotjePoints points)
{
  sum->best += points.best;
  sum->worst += points.worst;
  sum->of += points.of;
}

static void
count (SlotjeComparison *self, const SlotjeDrift *drift)
{
  add_points (&self->before, drift->before);
  add_points (&self->after, drift->after);
  for (guint part = 0; part < SLOTJE_N_DRIFT_PARTS; part++)
    add_points (&self->parts[part], drift->parts[part]);

  for (guint i = 0; i < drift->cells->len; i++)
    {
      const SlotjeDriftCell *cell = &g_array_index (drift->cells, SlotjeDriftCell, i);
      SlotjeTransition transition = slotje_transition_get (cell->from, cell->to);

      self->n_praise += slotje_drift_cell_is_praise (cell) ? 1 : 0;
      if (transition == SLOTJE_TRANSITION_BECAME_UNSURE)
        self->n_unsure++;
      else if (cell->to == SLOTJE_VALUE_NO)
        self->n_closed++;
      else
        self->n_opened++;
    }
}

static void
add_notes (SlotjeComparison *self, const SlotjeDrift *drift)
{
  g_autoptr (GPtrArray) notes = slotje_diff_say_notes (drift);

  for (guint i = 0; i < notes->len; i++)
    if (!g_ptr_array_find_with_equal_func (self->notes, notes->pdata[i], g_str_equal, NULL))
      g_ptr_array_add (self->notes, g_strdup (notes->pdata[i]));
}

/* At least one of @old and @new. */
static void
compare (SlotjeComparison *self,
         SlotjeSession *session,
         const SlotjeDriftSide *old,
         const SlotjeDriftSide *new)
{
  SlotjeAccount *account = (SlotjeAccount *) (new->account != NULL ? new->account : old->account);
  const SlotjePlatform *platform =
      slotje_catalog_get_platform (slotje_session_get_catalog (session), account->platform);
  SlotjeDriftSide sides[] = { *old, *new };
  SlotjeCompared *compared;

  if (platform == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    sides[i].platform = sides[i].account != NULL ? platform : NULL;

  compared = g_new0 (SlotjeCompared, 1);
  compared->platform = platform;
  compared->account = slotje_account_ref (account);
  compared->drift =
      slotje_drift_find (&sides[0], &sides[1], slotje_session_get_own_weights (session));
  count (self, compared->drift);
  add_notes (self, compared->drift);
  g_ptr_array_add (self->accounts, compared);
}

static void
compare_all (SlotjeComparison *self, SlotjeSession *session, const State *then, const State *now)
{
  for (guint i = 0; i < now->accounts->len; i++)
    {
      SlotjeDriftSide new = { NULL, now->accounts->pdata[i], now->day, now->as_judged };
      SlotjeDriftSide old = { NULL, find_same (then->accounts, new.account), then->day,
                              then->as_judged };

      compare (self, session, &old, &new);
    }
  for (guint i = 0; i < then->accounts->len; i++)
    {
      SlotjeDriftSide old = { NULL, then->accounts->pdata[i], then->day, then->as_judged };
      SlotjeDriftSide new = { NULL, NULL, now->day, now->as_judged };

      if (find_same (now->accounts, old.account) == NULL)
        compare (self, session, &old, &new);
    }
}

SlotjeComparison *
slotje_comparison_new (SlotjeSession *session, guint then, guint now)
{
  SlotjeComparison *self = g_new0 (SlotjeComparison, 1);
  State old = get_state (session, then);
  State new = get_state (session, now);

  self->accounts = g_ptr_array_new_with_free_func (compared_free);
  self->notes = g_ptr_array_new_with_free_func (g_free);
  compare_all (self, session, &old, &new);
  g_ptr_array_unref (old.accounts);
  g_ptr_array_unref (new.accounts);

  return self;
}

void
slotje_comparison_free (SlotjeComparison *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->accounts);
  g_ptr_array_unref (self->notes);
  g_free (self);
}

SlotjePoints
slotje_comparison_score (SlotjeSession *session, guint number)
{
  State state = get_state (session, number);
  const SlotjePoints points =
      slotje_audit_score_all (slotje_session_get_catalog (session), state.accounts,
                              slotje_session_get_own_weights (session), state.day, state.as_judged);

  g_ptr_array_unref (state.accounts);

  return points;
}
