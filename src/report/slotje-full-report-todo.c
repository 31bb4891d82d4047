/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-full-report-private.h"

#include <glib/gi18n.h>

#include "slotje-todo-items.h"

/* More than that is no start. */
#define MAX_STARTS 5

/* How far one is in the plan of each account. */
typedef struct
{
  const GPtrArray *audits;
  const GPtrArray *todos;
  guint *done;
} Plans;

/* How many steps of that account come next together; 0 when there are none. */
static guint
count_next (const Plans *self, guint account)
{
  const SlotjeTodo *todo = g_ptr_array_index (self->todos, account);
  const SlotjeAudit *audit = g_ptr_array_index (self->audits, account);
  const GPtrArray *steps = todo->plan->steps;
  guint n = 1;

  if (!audit->stage.judged || self->done[account] >= steps->len)
    return 0;

  while (self->done[account] + n < steps->len &&
         ((const SlotjePlanStep *) g_ptr_array_index (steps, self->done[account] + n))->together)
    n++;

  return n;
}

/* What they take away: the last of steps that belong together has the gain of all. */
static SlotjeGain
get_gain (const Plans *self, guint account)
{
  const SlotjeTodo *todo = g_ptr_array_index (self->todos, account);
  const guint last = self->done[account] + count_next (self, account) - 1;

  return ((const SlotjePlanStep *) g_ptr_array_index (todo->plan->steps, last))->gain;
}

/* The account whose next step takes away most; of equals the first. FALSE when nothing is left. */
static gboolean
find_next (const Plans *self, guint *account)
{
  gboolean found = FALSE;
  SlotjeGain best = { 0, 0 };

  for (guint i = 0; i < self->audits->len; i++)
    {
      SlotjeGain gain;

      if (count_next (self, i) == 0)
        continue;
      gain = get_gain (self, i);
      if (found &&
          (gain.worst < best.worst || (gain.worst == best.worst && gain.best <= best.best)))
        continue;
      found = TRUE;
      best = gain;
      *account = i;
    }

  return found;
}

/* What must be done first on an account stays before what comes after it. */
static void
take_next (Plans *self, GPtrArray *items, guint account)
{
  const SlotjeAudit *audit = g_ptr_array_index (self->audits, account);
  g_autoptr (GPtrArray) changes =
                 slotje_todo_list_changes (g_ptr_array_index (self->todos, account), audit);
  g_autofree char *name = slotje_say_account (audit->subject.platform, audit->account);
  const guint n = count_next (self, account);

  for (guint i = 0; i < n; i++)
    {
      const SlotjeItem *change = g_ptr_array_index (changes, self->done[account] + i);
      SlotjeItem *item = slotje_item_new (change->text, change->aside);

      slotje_item_add_detail (item, name);
      g_ptr_array_add (items, item);
    }
  self->done[account] += n;
}

void
slotje_full_report_add_start (SlotjePaper *paper, const GPtrArray *audits, const GPtrArray *todos)
{
  g_autofree guint *done = g_new0 (guint, audits->len + 1);
  Plans plans = { audits, todos, done };
  GPtrArray *items = slotje_item_list_new ();
  guint account = 0;

  while (items->len < MAX_STARTS && find_next (&plans, &account))
    take_next (&plans, items, account);
  if (items->len > 0)
    {
      slotje_paper_add_heading (paper, 2, _ ("Start here"));
      slotje_paper_add_paragraph (paper, SLOTJE_TONE_PLAIN,
                                  _ ("Of all changes these close most. The others stand with "
                                     "each account."));
    }
  slotje_paper_take_list (paper, NULL, TRUE, items);
}

void
slotje_full_report_add_todo (SlotjePaper *paper, const SlotjeAudit *audit, const SlotjeTodo *todo)
{
  g_autoptr (GPtrArray) results = slotje_todo_list_results (todo);

  slotje_paper_add_heading (paper, 2, _ ("To do"));
  if (!audit->stage.judged)
    slotje_paper_add_paragraph (
        paper, SLOTJE_TONE_PLAIN,
        _ ("You have not said what this account is for, so there is no plan yet."));
  else if (todo->plan->steps->len == 0)
    slotje_paper_add_paragraph (paper, SLOTJE_TONE_PLAIN, _ ("There is no setting to change now."));

  slotje_paper_take_list (paper, audit->stage.judged ? NULL : _ ("What would close most"), TRUE,
                          slotje_todo_list_changes (todo, audit));
  for (guint i = 0; i < results->len; i++)
    slotje_paper_add_paragraph (paper, SLOTJE_TONE_PLAIN,
                                ((const SlotjeItem *) g_ptr_array_index (results, i))->text);
  slotje_paper_take_list (paper, _ ("What others or the platform decide"), FALSE,
                          slotje_todo_list_remaining (todo, audit, FALSE));
  slotje_paper_take_list (paper, _ ("What is unknown, or would cost something you want"), FALSE,
                          slotje_todo_list_remaining (todo, audit, TRUE));
  slotje_paper_take_list (paper, _ ("Best to look up next"), FALSE,
                          slotje_todo_list_questions (todo, audit));
}
