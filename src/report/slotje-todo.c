/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-todo.h"

/* What contradicts another answer cannot be done alone. */
static void
drop_impossible (GPtrArray *list)
{
  for (guint i = list->len; i-- > 0;)
    {
      const SlotjeWhatIf *what_if = g_ptr_array_index (list, i);

      if (!what_if->possible)
        g_ptr_array_remove_index (list, i);
    }
}

/**
 * slotje_todo_new:
 * @audit: an account
 *
 * Returns: (transfer full): what can be done about it
 */
SlotjeTodo *
slotje_todo_new (const SlotjeAudit *audit)
{
  const SlotjePlatform *platform = audit->subject.platform;
  SlotjeTodo *self = g_new0 (SlotjeTodo, 1);

  self->before =
      audit->stage.judged
          ? slotje_mismatch_score (platform, audit->weights, audit->intention, audit->exposure)
          : slotje_score_reach (platform, audit->weights, audit->exposure);
  self->single = slotje_what_if_list (platform, audit->weights, audit->facts, audit->intention);
  drop_impossible (self->single);
  self->plan = slotje_plan_find (platform, audit->weights, audit->facts, audit->intention, NULL);
  self->ask = slotje_next_question_list (platform, audit->weights, audit->facts);

  return self;
}

/**
 * slotje_todo_free:
 * @self: (nullable) (transfer full): what can be done
 */
void
slotje_todo_free (SlotjeTodo *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->single);
  slotje_plan_free (self->plan);
  g_array_unref (self->ask);
  g_free (self);
}
