/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-todo.h"

#include <glib/gi18n.h>

#include "slotje-layout.h"
#include "slotje-phrases.h"
#include "slotje-sentences-plan.h"

/* More than this is not a start but a chore. */
#define MAX_SINGLE 5
#define MAX_QUESTIONS 5
#define ITEM_INDENT 5

/* A line of the list: what to do, and how long it takes. */
static void
add_item (GString *text,
          guint number,
          const SlotjePlatform *platform,
          const SlotjeChange *change,
          guint minutes)
{
  g_autofree char *command = slotje_say_change (platform, change);
  g_autofree char *duration = slotje_say_minutes (minutes);
  g_autoptr (GString) line = g_string_new (command);

  if (duration != NULL)
    g_string_append_printf (line, " (%s)", duration);
  g_string_append_printf (text, "%3u. ", number);
  slotje_layout_add_hanging (text, line->str, ITEM_INDENT);
}

static void
add_consequences (GString *text,
                  const SlotjePlatform *platform,
                  const char *gain,
                  const GArray *lost)
{
  g_autofree char *cost = slotje_say_lost (platform, lost);

  slotje_layout_add_wrapped (text, gain, ITEM_INDENT);
  if (cost != NULL)
    slotje_layout_add_wrapped (text, cost, ITEM_INDENT);
}

static char *
say_step_gain (const SlotjeTodo *todo, guint index)
{
  const SlotjePlanStep *step = g_ptr_array_index (todo->plan->steps, index);
  const SlotjePlanStep *next =
      index + 1 < todo->plan->steps->len ? g_ptr_array_index (todo->plan->steps, index + 1) : NULL;

  if (next != NULL && next->together)
    return g_strdup (_ ("This only helps together with the next step."));

  return slotje_say_gain (&step->gain, &todo->before, TRUE);
}

/* The worst case only: what is unsure is no comfort. */
static void
add_result (GString *text, const SlotjePlan *plan)
{
  SlotjePoints before = slotje_points_to_thousandths (plan->before);
  SlotjePoints after = slotje_points_to_thousandths (plan->after);
  g_autofree char *was = slotje_layout_say_tenths (before.worst);
  g_autofree char *is = slotje_layout_say_tenths (after.worst);
  g_autofree char *result = NULL;

  /* TRANSLATORS: how much more open an account is than the person wants, from 0 to 100, after and
   * before */
  result = g_strdup_printf (_ ("After that, more open than you want: %s of 100, instead of %s."),
                            is, was);
  slotje_layout_add_wrapped (text, result, 0);
}

static void
add_steps (GString *text, const SlotjePlatform *platform, const SlotjeTodo *todo)
{
  guint minutes = 0;
  g_autofree char *duration = NULL;

  if (todo->plan->steps->len == 0)
    return;

  g_string_append_printf (text, "\n%s\n", _ ("To do"));
  for (guint i = 0; i < todo->plan->steps->len; i++)
    {
      const SlotjePlanStep *step = g_ptr_array_index (todo->plan->steps, i);
      g_autofree char *gain = say_step_gain (todo, i);

      add_item (text, i + 1, platform, &step->change, step->minutes);
      add_consequences (text, platform, gain, step->lost);
      minutes += step->minutes;
    }

  add_result (text, todo->plan);
  duration = slotje_say_minutes (minutes);
  if (duration != NULL && todo->plan->steps->len > 1)
    {
      /* TRANSLATORS: “12 minutes” */
      g_autofree char *total = g_strdup_printf (_ ("All of it takes about %s."), duration);

      slotje_layout_add_wrapped (text, total, 0);
    }
  if (!todo->plan->exact)
    slotje_layout_add_wrapped (
        text, _ ("There may be a shorter way: not every combination could be tried."), 0);
}

static gboolean
is_worth_it (const SlotjeWhatIf *what_if)
{
  return what_if->gain.worst > 0 || (what_if->gain.worst == 0 && what_if->gain.best > 0);
}

/* Without an intention there is no plan, but some changes close more than others; of each setting
 * the best one. */
static void
add_single (GString *text, const SlotjePlatform *platform, const SlotjeTodo *todo)
{
  g_autofree gboolean *shown = g_new0 (gboolean, platform->n_settings + 1);
  guint number = 0;

  for (guint i = 0; i < todo->single->len && number < MAX_SINGLE; i++)
    {
      const SlotjeWhatIf *what_if = g_ptr_array_index (todo->single, i);
      g_autofree char *gain = slotje_say_gain (&what_if->gain, &todo->before, FALSE);

      if (shown[what_if->change.subject] || !is_worth_it (what_if))
        continue;
      shown[what_if->change.subject] = TRUE;
      if (number == 0)
        g_string_append_printf (text, "\n%s\n", _ ("What would close most"));
      add_item (text, ++number, platform, &what_if->change, what_if->minutes);
      add_consequences (text, platform, gain, what_if->lost);
    }
}

/* What the person can do beside settings: ask, delete, untag. */
static void
add_actions (GStrvBuilder *builder, const SlotjeSurface *surface)
{
  g_autoptr (GPtrArray) actions = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;
  g_autofree char *line = NULL;

  for (guint i = 0; i < surface->n_actions; i++)
    g_ptr_array_add (actions, slotje_phrase_start_lower (slotje_words_get (&surface->actions[i])));
  if (actions->len == 0)
    return;

  g_ptr_array_add (actions, NULL);
  list = g_strjoinv ("; ", (char **) actions->pdata);
  /* TRANSLATORS: commands such as “delete your comment; ask your friend to remove the tag” */
  line = g_strdup_printf (_ ("→ You can still: %s."), list);
  g_strv_builder_add (builder, line);
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

static void
add_remaining (GString *text,
               const SlotjePlatform *platform,
               const SlotjePlan *plan,
               gboolean yours,
               const char *title)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) lines = NULL;
  guint i = 0;

  while (i < plan->remaining->len)
    {
      SlotjePlanRemainder merged;
      g_autofree char *line = NULL;

      if (!merge_surface (plan->remaining, &i, yours, &merged))
        continue;
      line = slotje_say_remainder (platform, &merged);
      g_strv_builder_add (builder, line);
      if (!yours)
        add_actions (builder, &platform->surfaces[merged.surface]);
    }

  lines = g_strv_builder_end (builder);
  slotje_layout_add_section (text, title, (const char *const *) lines);
}

static void
add_questions (GString *text, const SlotjePlatform *platform, const GArray *ask)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) lines = NULL;

  for (guint i = 0; i < ask->len && i < MAX_QUESTIONS; i++)
    {
      g_autofree char *line =
          slotje_say_question (platform, &g_array_index (ask, SlotjeNextQuestion, i));

      g_strv_builder_add (builder, line);
    }
  lines = g_strv_builder_end (builder);
  slotje_layout_add_section (text, _ ("Best to look up next"), (const char *const *) lines);
}

static void
add_account (GString *text, const SlotjeAudit *audit)
{
  const SlotjePlatform *platform = audit->subject.platform;
  g_autoptr (SlotjeTodo) todo = slotje_todo_new (audit);
  g_autofree char *name = slotje_say_account (platform, audit->account);
  g_autofree char *stage = slotje_say_stage (&audit->stage);

  g_string_append_printf (text, "%s (%s)\n", name, audit->account->id);
  if (audit->stage.judged)
    {
      slotje_layout_add_wrapped (text, stage, 0);
      if (todo->plan->steps->len == 0)
        slotje_layout_add_wrapped (text, _ ("There is no setting to change now."), 0);
      add_steps (text, platform, todo);
    }
  else
    {
      slotje_layout_add_wrapped (
          text, _ ("You have not said what this account is for, so there is no plan yet."), 0);
      add_single (text, platform, todo);
    }

  add_remaining (text, platform, todo->plan, FALSE, _ ("What others or the platform decide"));
  add_remaining (text, platform, todo->plan, TRUE,
                 _ ("What is unknown, or would cost something you want"));
  add_questions (text, platform, todo->ask);
}

/**
 * slotje_todo_report_text:
 * @audits: (element-type SlotjeAudit): the accounts
 *
 * Returns: (transfer full): a list of things to do for people: the fewest changes that do most,
 *   with what they cost; what is left to others; what to look up
 */
char *
slotje_todo_report_text (const GPtrArray *audits)
{
  GString *text = g_string_new (NULL);

  if (audits->len == 0)
    g_string_append_printf (text, "%s\n", _ ("There is no account to look at yet."));

  for (guint i = 0; i < audits->len; i++)
    {
      if (i > 0)
        g_string_append_c (text, '\n');
      add_account (text, g_ptr_array_index (audits, i));
    }

  return g_string_free (text, FALSE);
}
