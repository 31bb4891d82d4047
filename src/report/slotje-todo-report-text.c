/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "slotje-layout.h"
#include "slotje-sentences-plan.h"
#include "slotje-todo-items.h"

#define ITEM_INDENT 5
#define LINE_INDENT 2

/* What to do, how long it takes, and what comes of it. */
static void
add_numbered (GString *text, guint number, const SlotjeItem *item)
{
  g_autofree char *line = item->aside != NULL ? g_strdup_printf ("%s (%s)", item->text, item->aside)
                                              : g_strdup (item->text);

  g_string_append_printf (text, "%3u. ", number);
  slotje_layout_add_hanging (text, line, ITEM_INDENT);
  for (guint i = 0; i < item->details->len; i++)
    slotje_layout_add_wrapped (text, g_ptr_array_index (item->details, i), ITEM_INDENT);
}

static void
add_changes (GString *text, const SlotjeAudit *audit, const SlotjeTodo *todo)
{
  g_autoptr (GPtrArray) changes = slotje_todo_list_changes (todo, audit);
  g_autoptr (GPtrArray) results = slotje_todo_list_results (todo);

  if (changes->len > 0)
    g_string_append_printf (text, "\n%s\n",
                            audit->stage.judged ? _ ("To do") : _ ("What would close most"));
  for (guint i = 0; i < changes->len; i++)
    add_numbered (text, i + 1, g_ptr_array_index (changes, i));
  for (guint i = 0; i < results->len; i++)
    slotje_layout_add_wrapped (text, ((const SlotjeItem *) g_ptr_array_index (results, i))->text,
                               0);
}

/* Consumes @items. */
static void
add_list (GString *text, const char *title, GPtrArray *items)
{
  if (items->len > 0)
    g_string_append_printf (text, "\n%s\n", title);
  for (guint i = 0; i < items->len; i++)
    {
      const SlotjeItem *item = g_ptr_array_index (items, i);

      slotje_layout_add_wrapped (text, item->text, LINE_INDENT);
      for (guint j = 0; j < item->details->len; j++)
        slotje_layout_add_wrapped (text, g_ptr_array_index (item->details, j), LINE_INDENT);
    }
  g_ptr_array_unref (items);
}

static void
add_account (GString *text, const SlotjeAudit *audit)
{
  g_autoptr (SlotjeTodo) todo = slotje_todo_new (audit);
  g_autofree char *name = slotje_say_account (audit->subject.platform, audit->account);
  g_autofree char *stage = slotje_say_stage (&audit->stage);

  g_string_append_printf (text, "%s (%s)\n", name, audit->account->id);
  if (!audit->stage.judged)
    slotje_layout_add_wrapped (
        text, _ ("You have not said what this account is for, so there is no plan yet."), 0);
  else
    slotje_layout_add_wrapped (text, stage, 0);
  if (audit->stage.judged && todo->plan->steps->len == 0)
    slotje_layout_add_wrapped (text, _ ("There is no setting to change now."), 0);

  add_changes (text, audit, todo);
  add_list (text, _ ("What others or the platform decide"),
            slotje_todo_list_remaining (todo, audit, FALSE));
  add_list (text, _ ("What is unknown, or would cost something you want"),
            slotje_todo_list_remaining (todo, audit, TRUE));
  add_list (text, _ ("Best to look up next"), slotje_todo_list_questions (todo, audit));
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
