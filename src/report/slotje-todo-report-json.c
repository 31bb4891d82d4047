/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-exposure-report.h"
#include "slotje-todo.h"

static void
add_change (SlotjeWriter *writer, const SlotjePlatform *platform, const SlotjeChange *change)
{
  g_autofree char *fact = NULL;

  switch (change->kind)
    {
    case SLOTJE_CHANGE_SETTING:
      slotje_writer_add_string (writer, "set", platform->settings[change->subject].id);
      slotje_writer_add_string (writer, "to",
                                platform->settings[change->subject].options[change->value].id);
      return;
    case SLOTJE_CHANGE_LINK:
      fact = slotje_fact_to_string (platform, SLOTJE_FACT_LINK, change->subject);
      slotje_writer_add_string (writer, "set", fact);
      slotje_writer_add_string (writer, "to", slotje_link_to_string ((SlotjeLink) change->value));
      return;
    case SLOTJE_CHANGE_ABSENT:
    default:
      g_return_if_reached ();
    }
}

static void
add_lost (SlotjeWriter *writer, const SlotjePlatform *platform, const GArray *lost)
{
  slotje_writer_open_array (writer, "lost");
  for (guint i = 0; i < lost->len; i++)
    {
      const SlotjeCellChange *cell = &g_array_index (lost, SlotjeCellChange, i);

      slotje_writer_open_object (writer, NULL);
      slotje_writer_add_string (writer, "surface", platform->surfaces[cell->surface].id);
      slotje_writer_add_string (writer, "viewer",
                                platform->program->scale->viewers[cell->viewer].id);
      slotje_writer_add_string (writer, "from", slotje_value_to_string (cell->from));
      slotje_writer_add_string (writer, "to", slotje_value_to_string (cell->to));
      slotje_writer_close (writer);
    }
  slotje_writer_close (writer);
}

/* What single changes and steps have in common; the object stays open. */
static void
open_item (SlotjeWriter *writer,
           const SlotjePlatform *platform,
           const SlotjeChange *change,
           const SlotjeGain *gain,
           gint64 of)
{
  slotje_writer_open_object (writer, NULL);
  add_change (writer, platform, change);
  slotje_writer_open_object (writer, "gain");
  slotje_writer_add_integer (writer, "worst", gain->worst);
  slotje_writer_add_integer (writer, "best", gain->best);
  slotje_writer_close (writer);
  slotje_writer_add_integer (writer, "of", of);
}

static void
add_single (SlotjeWriter *writer, const SlotjePlatform *platform, const SlotjeTodo *todo)
{
  slotje_writer_open_array (writer, "single");
  for (guint i = 0; i < todo->single->len; i++)
    {
      const SlotjeWhatIf *what_if = g_ptr_array_index (todo->single, i);

      open_item (writer, platform, &what_if->change, &what_if->gain, what_if->of);
      slotje_writer_add_integer (writer, "minutes", what_if->minutes);
      add_lost (writer, platform, what_if->lost);
      slotje_writer_close (writer);
    }
  slotje_writer_close (writer);
}

/* A step that only works with the one before says so. */
static void
add_steps (SlotjeWriter *writer, const SlotjePlatform *platform, const SlotjePlan *plan)
{
  slotje_writer_open_array (writer, "steps");
  for (guint i = 0; i < plan->steps->len; i++)
    {
      const SlotjePlanStep *step = g_ptr_array_index (plan->steps, i);

      open_item (writer, platform, &step->change, &step->gain, plan->before.of);
      slotje_writer_add_integer (writer, "minutes", step->minutes);
      add_lost (writer, platform, step->lost);
      if (step->together)
        slotje_writer_add_boolean (writer, "together", TRUE);
      slotje_writer_close (writer);
    }
  slotje_writer_close (writer);
}

static void
add_remaining (SlotjeWriter *writer, const SlotjePlatform *platform, const SlotjePlan *plan)
{
  slotje_writer_open_array (writer, "remaining");
  for (guint i = 0; i < plan->remaining->len; i++)
    {
      const SlotjePlanRemainder *remainder =
          &g_array_index (plan->remaining, SlotjePlanRemainder, i);

      slotje_writer_open_object (writer, NULL);
      slotje_writer_add_string (writer, "surface", platform->surfaces[remainder->surface].id);
      slotje_report_add_decides (writer, "decides", remainder->decides);
      slotje_writer_close (writer);
    }
  slotje_writer_close (writer);
}

static void
add_ask (SlotjeWriter *writer, const SlotjePlatform *platform, const GArray *ask)
{
  slotje_writer_open_array (writer, "ask");
  for (guint i = 0; i < ask->len; i++)
    {
      const SlotjeNextQuestion *question = &g_array_index (ask, SlotjeNextQuestion, i);
      g_autofree char *fact = slotje_fact_to_string (platform, question->fact, question->viewer);

      slotje_writer_open_object (writer, NULL);
      slotje_writer_add_string (writer, "setting", fact);
      slotje_writer_add_integer (writer, "sure", question->sure);
      slotje_writer_add_integer (writer, "possible", question->possible);
      slotje_writer_close (writer);
    }
  slotje_writer_close (writer);
}

static void
add_account (SlotjeWriter *writer, const SlotjeAudit *audit)
{
  const SlotjePlatform *platform = audit->subject.platform;
  g_autoptr (SlotjeTodo) todo = slotje_todo_new (audit);

  slotje_writer_open_object (writer, NULL);
  slotje_writer_add_string (writer, "id", audit->account->id);
  slotje_writer_add_boolean (writer, "exact", todo->plan->exact);
  add_single (writer, platform, todo);
  add_steps (writer, platform, todo->plan);
  add_remaining (writer, platform, todo->plan);
  add_ask (writer, platform, todo->ask);
  slotje_writer_close (writer);
}

/**
 * slotje_todo_report_json:
 * @audits: (element-type SlotjeAudit): the accounts
 *
 * Returns: (transfer full): what can be done, `slotje-plan/1`
 */
char *
slotje_todo_report_json (const GPtrArray *audits)
{
  g_autoptr (SlotjeWriter) writer = slotje_writer_new (SLOTJE_WRITER_AS_ADDED);

  slotje_writer_add_string (writer, "format", "slotje-plan/1");
  slotje_writer_open_array (writer, "accounts");
  for (guint i = 0; i < audits->len; i++)
    add_account (writer, g_ptr_array_index (audits, i));

  return slotje_writer_print (writer, NULL);
}
