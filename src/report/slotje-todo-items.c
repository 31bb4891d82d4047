/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-todo-items.h"

#include <glib/gi18n.h>

#include "slotje-layout.h"
#include "slotje-phrases.h"
#include "slotje-sentences-plan.h"

/* More than this is not a start but a chore. */
#define MAX_SINGLE 5
#define MAX_QUESTIONS 5

/* What to do, how long it takes, what it does and what it costs. */
static SlotjeItem *
make_change (const SlotjePlatform *platform,
             const SlotjeChange *change,
             guint minutes,
             const char *gain,
             const GArray *lost)
{
  g_autofree char *command = slotje_say_change (platform, change);
  g_autofree char *duration = slotje_say_minutes (minutes);
  g_autofree char *cost = slotje_say_lost (platform, lost);
  SlotjeItem *item = slotje_item_new (command, duration);

  slotje_item_add_detail (item, gain);
  slotje_item_add_detail (item, cost);

  return item;
}

static char *
say_step_gain (const SlotjeTodo *self, guint index)
{
  const SlotjePlanStep *step = g_ptr_array_index (self->plan->steps, index);
  const SlotjePlanStep *next =
      index + 1 < self->plan->steps->len ? g_ptr_array_index (self->plan->steps, index + 1) : NULL;

  if (next != NULL && next->together)
    return g_strdup (_ ("This only helps together with the next step."));

  return slotje_say_gain (&step->gain, &self->before, TRUE);
}

static void
add_steps (GPtrArray *items, const SlotjePlatform *platform, const SlotjeTodo *self)
{
  for (guint i = 0; i < self->plan->steps->len; i++)
    {
      const SlotjePlanStep *step = g_ptr_array_index (self->plan->steps, i);
      g_autofree char *gain = say_step_gain (self, i);

      g_ptr_array_add (items,
                       make_change (platform, &step->change, step->minutes, gain, step->lost));
    }
}

static gboolean
is_worth_it (const SlotjeWhatIf *what_if)
{
  return what_if->gain.worst > 0 || (what_if->gain.worst == 0 && what_if->gain.best > 0);
}

/* Without an intention there is no plan, but some changes close more than others; of each setting
 * the best one. */
static void
add_single (GPtrArray *items, const SlotjePlatform *platform, const SlotjeTodo *self)
{
  g_autofree gboolean *shown = g_new0 (gboolean, platform->n_settings + 1);

  for (guint i = 0; i < self->single->len && items->len < MAX_SINGLE; i++)
    {
      const SlotjeWhatIf *what_if = g_ptr_array_index (self->single, i);
      g_autofree char *gain = slotje_say_gain (&what_if->gain, &self->before, FALSE);

      if (shown[what_if->change.subject] || !is_worth_it (what_if))
        continue;
      shown[what_if->change.subject] = TRUE;
      g_ptr_array_add (
          items, make_change (platform, &what_if->change, what_if->minutes, gain, what_if->lost));
    }
}

/**
 * slotje_todo_list_changes:
 * @self: what can be done
 * @audit: the account
 *
 * Returns: (transfer full) (element-type SlotjeItem): the steps of the plan; without an intention
 *   the changes that close most
 */
GPtrArray *
slotje_todo_list_changes (const SlotjeTodo *self, const SlotjeAudit *audit)
{
  GPtrArray *items = slotje_item_list_new ();

  if (audit->stage.judged)
    add_steps (items, audit->subject.platform, self);
  else
    add_single (items, audit->subject.platform, self);

  return items;
}

/* What the person can do beside settings: ask, delete, untag. */
static char *
say_actions (const SlotjeSurface *surface)
{
  g_autoptr (GPtrArray) actions = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  for (guint i = 0; i < surface->n_actions; i++)
    g_ptr_array_add (actions, slotje_phrase_start_lower (slotje_words_get (&surface->actions[i])));
  if (actions->len == 0)
    return NULL;

  g_ptr_array_add (actions, NULL);
  list = g_strjoinv ("; ", (char **) actions->pdata);
  /* TRANSLATORS: commands such as “delete your comment; ask your friend to remove the tag” */
  return g_strdup_printf (_ ("→ You can still: %s."), list);
}

/* All that is left of one surface, for the person to look up or give something up, or for others;
 * goes past it. FALSE when that is nothing. */
static gboolean
merge_surface (const GArray *remaining, guint *index, gboolean yours, SlotjePlanRemainder *merged)
{
  *merged = g_array_index (remaining, SlotjePlanRemainder, *index);
  merged->certain = merged->possible = 0;

  for (; *index < remaining->len; (*index)++)
    {
      const SlotjePlanRemainder *remainder =
          &g_array_index (remaining, SlotjePlanRemainder, *index);
      gboolean is_yours = (remainder->decides & SLOTJE_DECIDES_YOU) != 0;

      if (remainder->surface != merged->surface)
        break;
      if (is_yours != yours)
        continue;
      merged->certain |= remainder->certain;
      merged->possible |= remainder->possible;
    }

  return (merged->certain | merged->possible) != 0;
}

/**
 * slotje_todo_list_remaining:
 * @self: what can be done
 * @audit: the account
 * @yours: what the person could look up or give something up for; otherwise what others decide
 *
 * Returns: (transfer full) (element-type SlotjeItem): what no setting closes
 */
GPtrArray *
slotje_todo_list_remaining (const SlotjeTodo *self, const SlotjeAudit *audit, gboolean yours)
{
  const SlotjePlatform *platform = audit->subject.platform;
  const GArray *remaining = self->plan->remaining;
  GPtrArray *items = slotje_item_list_new ();
  guint i = 0;

  while (i < remaining->len)
    {
      SlotjePlanRemainder merged;
      g_autofree char *text = NULL;
      g_autofree char *actions = NULL;
      SlotjeItem *item;

      if (!merge_surface (remaining, &i, yours, &merged))
        continue;
      text = slotje_say_remainder (platform, &merged);
      actions = yours ? NULL : say_actions (&platform->surfaces[merged.surface]);
      item = slotje_item_new (text, NULL);
      slotje_item_add_detail (item, actions);
      g_ptr_array_add (items, item);
    }

  return items;
}

/**
 * slotje_todo_list_questions:
 * @self: what can be done
 * @audit: the account
 *
 * Returns: (transfer full) (element-type SlotjeItem): what is best looked up, best first
 */
GPtrArray *
slotje_todo_list_questions (const SlotjeTodo *self, const SlotjeAudit *audit)
{
  GPtrArray *items = slotje_item_list_new ();

  for (guint i = 0; i < self->ask->len && i < MAX_QUESTIONS; i++)
    {
      g_autofree char *text = slotje_say_question (
          audit->subject.platform, &g_array_index (self->ask, SlotjeNextQuestion, i));

      g_ptr_array_add (items, slotje_item_new (text, NULL));
    }

  return items;
}

/* The worst case only: what is unsure is no comfort. */
static char *
say_after (const SlotjePlan *plan)
{
  SlotjePoints before = slotje_points_to_thousandths (plan->before);
  SlotjePoints after = slotje_points_to_thousandths (plan->after);
  g_autofree char *was = slotje_layout_say_tenths (before.worst);
  g_autofree char *is = slotje_layout_say_tenths (after.worst);

  /* TRANSLATORS: how much more open an account is than the person wants, from 0 to 100, after and
   * before */
  return g_strdup_printf (_ ("After that, more open than you want: %s of 100, instead of %s."), is,
                          was);
}

static char *
say_total (const SlotjePlan *plan)
{
  g_autofree char *duration = NULL;
  guint minutes = 0;

  for (guint i = 0; i < plan->steps->len; i++)
    minutes += ((const SlotjePlanStep *) g_ptr_array_index (plan->steps, i))->minutes;

  duration = slotje_say_minutes (minutes);
  if (duration == NULL || plan->steps->len < 2)
    return NULL;

  /* TRANSLATORS: “12 minutes” */
  return g_strdup_printf (_ ("All of it takes about %s."), duration);
}

/**
 * slotje_todo_list_results:
 * @self: what can be done
 *
 * Returns: (transfer full) (element-type SlotjeItem): what comes of all steps, a sentence each;
 *   empty without steps
 */
GPtrArray *
slotje_todo_list_results (const SlotjeTodo *self)
{
  GPtrArray *items = slotje_item_list_new ();
  g_autofree char *after = NULL;
  g_autofree char *total = NULL;

  if (self->plan->steps->len == 0)
    return items;

  after = say_after (self->plan);
  total = say_total (self->plan);
  g_ptr_array_add (items, slotje_item_new (after, NULL));
  if (total != NULL)
    g_ptr_array_add (items, slotje_item_new (total, NULL));
  if (!self->plan->exact)
    g_ptr_array_add (
        items, slotje_item_new (
                   _ ("There may be a shorter way: not every combination could be tried."), NULL));

  return items;
}
