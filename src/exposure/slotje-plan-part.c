/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-plan-search.h"

void
slotje_plan_part_free (SlotjePlanPart *self)
{
  if (self == NULL)
    return;

  g_free (self->settings);
  g_ptr_array_unref (self->tables);
  g_free (self);
}

gint64
slotje_plan_part_get_bound (const SlotjePlanPart *self)
{
  gint64 bound = 0;

  for (guint i = 0; i < self->tables->len; i++)
    {
      const SlotjePlanTable *table = g_ptr_array_index (self->tables, i);

      bound += table->least;
    }

  return bound;
}

/* Gives settings of one surface the same mark, and whatever bore one of their marks before. */
static void
join (const SlotjePlanJudge *judge, guint surface, guint *marks)
{
  const SlotjeProgram *program = judge->platform->program;
  const SlotjeCone *cone = &program->cones[surface];
  guint first = G_MAXUINT;

  for (guint i = 0; i < cone->n_settings; i++)
    {
      guint mark = marks[cone->settings[i]];

      if (!slotje_plan_judge_may_set (judge, cone->settings[i]))
        continue;
      if (first == G_MAXUINT)
        first = mark;
      for (guint j = 0; j < program->n_settings; j++)
        if (marks[j] == mark)
          marks[j] = first;
    }
}

/* The mark of what can be set about a surface; G_MAXUINT when there is nothing. */
static guint
find_mark (const SlotjePlanJudge *judge, guint surface, const guint *marks)
{
  const SlotjeCone *cone = &judge->platform->program->cones[surface];

  for (guint i = 0; i < cone->n_settings; i++)
    if (slotje_plan_judge_may_set (judge, cone->settings[i]))
      return marks[cone->settings[i]];

  return G_MAXUINT;
}

static SlotjePlanPart *
make_part (const SlotjePlanJudge *judge,
           const SlotjeFacts *facts,
           guint mark,
           const guint *marks,
           guint64 *effort)
{
  const SlotjeProgram *program = judge->platform->program;
  SlotjePlanPart *self = g_new0 (SlotjePlanPart, 1);

  self->settings = g_new0 (guint16, program->n_settings + 1);
  self->tables = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_plan_table_free);
  self->tabulated = TRUE;
  for (guint i = 0; mark != G_MAXUINT && i < program->n_settings; i++)
    if (marks[i] == mark && slotje_plan_judge_may_set (judge, i))
      self->settings[self->n_settings++] = (guint16) i;

  for (guint i = 0; i < program->n_surfaces; i++)
    {
      SlotjePlanTable *table;

      if (facts->absent[i] || find_mark (judge, i, marks) != mark)
        continue;
      table = slotje_plan_table_new (judge, facts, i, effort);
      if (table != NULL)
        g_ptr_array_add (self->tables, table);
      else
        self->tabulated = FALSE;
    }

  return self;
}

/* What nothing can be set about forms a part of its own: it still hangs on the links. */
GPtrArray *
slotje_plan_part_list (const SlotjePlanJudge *judge, const SlotjeFacts *facts, guint64 *effort)
{
  const SlotjeProgram *program = judge->platform->program;
  GPtrArray *parts = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_plan_part_free);
  g_autofree guint *marks = g_new0 (guint, program->n_settings + 1);

  for (guint i = 0; i < program->n_settings; i++)
    marks[i] = i;
  for (guint i = 0; i < program->n_surfaces; i++)
    if (!facts->absent[i])
      join (judge, i, marks);

  g_ptr_array_add (parts, make_part (judge, facts, G_MAXUINT, marks, effort));
  for (guint i = 0; i < program->n_settings; i++)
    if (marks[i] == i && slotje_plan_judge_may_set (judge, i))
      g_ptr_array_add (parts, make_part (judge, facts, i, marks, effort));

  return parts;
}
