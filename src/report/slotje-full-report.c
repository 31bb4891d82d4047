/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-full-report.h"

#include <glib/gi18n.h>

#include "slotje-full-report-private.h"
#include "slotje-layout.h"
#include "slotje-outlook.h"
#include "slotje-sentences-plan.h"

static void
add_outlook (SlotjePaper *paper,
             const SlotjeScale *scale,
             const SlotjeAudit *const *audits,
             guint n)
{
  g_autofree SlotjeOutlookPart *parts = g_new0 (SlotjeOutlookPart, n + 1);
  SlotjeOutlook outlook;
  g_autofree char *says = NULL;
  g_autofree char *rest = NULL;

  for (guint i = 0; i < n; i++)
    parts[i] = (SlotjeOutlookPart){ audits[i]->exposure, audits[i]->progress };

  outlook = slotje_outlook_find (scale, parts, n);
  says = slotje_outlook_say (&outlook);
  rest = slotje_outlook_say_rest (&outlook);
  slotje_paper_add_paragraph (paper, SLOTJE_TONE_LEAD, says);
  slotje_paper_add_paragraph (paper, SLOTJE_TONE_PLAIN, rest);
}

static char *
say_progress (const SlotjeProgress *progress)
{
  /* TRANSLATORS: how many of all settings were looked at: “7 of 24” */
  return g_strdup_printf (_ ("%1$u of %2$u"), slotje_progress_get_settled (progress), progress->of);
}

/* (transfer full): what the account comes down to, as one sentence. */
static char *
say_stage (const SlotjeAudit *audit)
{
  if (!audit->stage.judged)
    return g_strdup (_ ("You have not said what this account is for."));

  return g_strdup (slotje_say_stage_level (audit->stage.level));
}

static void
add_account_row (SlotjeBlock *table, const SlotjeAudit *audit)
{
  g_autofree char *name = slotje_say_account (audit->subject.platform, audit->account);
  g_autofree char *stage = say_stage (audit);
  g_autofree char *progress = say_progress (&audit->progress);

  slotje_block_add_row (table);
  slotje_block_add_cell (table, name);
  slotje_block_add_cell (table, stage);
  slotje_block_add_cell (table, progress);
}

/* What the catalogue does not know is not passed over in silence. */
static void
add_unknown_rows (SlotjeBlock *table, const SlotjeReportSource *source)
{
  for (guint i = 0; i < slotje_profile_get_n_accounts (source->profile); i++)
    {
      const SlotjeAccount *account = slotje_profile_get_account (source->profile, i);

      if (slotje_catalog_get_platform (source->catalog, account->platform) != NULL)
        continue;

      slotje_block_add_row (table);
      slotje_block_add_cell (table, *account->name != '\0' ? account->name : account->platform);
      slotje_block_add_cell (table, _ ("The catalogue does not know this platform."));
      slotje_block_add_cell (table, "–");
    }
}

static void
add_summary (SlotjePaper *paper, const SlotjeReportSource *source, const GPtrArray *audits)
{
  SlotjeBlock *table;

  if (slotje_profile_get_n_accounts (source->profile) == 0)
    {
      slotje_paper_add_paragraph (paper, SLOTJE_TONE_LEAD,
                                  _ ("There is no account to look at yet."));
      return;
    }

  add_outlook (paper, slotje_catalog_get_scale (source->catalog),
               (const SlotjeAudit *const *) audits->pdata, audits->len);
  table = slotje_paper_add_table (paper, _ ("Your accounts"));
  slotje_block_add_column (table, _ ("Account"), NULL, 4);
  slotje_block_add_column (table, _ ("What it comes down to"), NULL, 7);
  slotje_block_add_column (table, _ ("Looked at"), NULL, 2);
  for (guint i = 0; i < audits->len; i++)
    add_account_row (table, g_ptr_array_index (audits, i));
  add_unknown_rows (table, source);
}

/* (transfer full) (nullable): its name there and what it is for. */
static char *
say_particulars (const SlotjeAccount *account)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();

  if (*account->handle != '\0')
    g_ptr_array_add (parts, account->handle);
  if (account->has_purpose)
    g_ptr_array_add (parts, (char *) slotje_say_purpose (account->purpose));
  if (parts->len == 0)
    return NULL;

  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **) parts->pdata);
}

static void
add_judgement (SlotjePaper *paper, const SlotjeAudit *audit)
{
  g_autofree char *stage = NULL;
  g_autofree char *progress =
      g_strdup_printf (ngettext ("You have looked at %u of %u setting.",
                                 "You have looked at %u of %u settings.", audit->progress.of),
                       slotje_progress_get_settled (&audit->progress), audit->progress.of);

  if (audit->stage.judged)
    stage = slotje_say_stage (&audit->stage);
  slotje_paper_add_paragraph (paper, SLOTJE_TONE_PLAIN, stage);
  slotje_paper_add_paragraph (paper, SLOTJE_TONE_QUIET, progress);
}

void
slotje_full_report_begin_account (SlotjePaper *paper, const SlotjeAudit *audit)
{
  const SlotjePlatform *platform = audit->subject.platform;
  g_autofree char *name = slotje_say_account (platform, audit->account);
  g_autofree char *particulars = say_particulars (audit->account);
  SlotjeBlock *heading = slotje_paper_add_heading (paper, 1, name);

  heading->letter = g_strdup (platform->tile_letter);
  heading->color = g_strdup (platform->tile_color);
  slotje_paper_add_paragraph (paper, SLOTJE_TONE_QUIET, particulars);
}

static void
add_account (SlotjePaper *paper, const SlotjeAudit *audit, const SlotjeTodo *todo)
{
  slotje_full_report_begin_account (paper, audit);
  add_outlook (paper, audit->subject.platform->program->scale, &audit, 1);
  add_judgement (paper, audit);
  slotje_full_report_add_grid (paper, audit);
  slotje_full_report_add_rings (paper, audit);
  slotje_full_report_add_todo (paper, audit, todo);
  slotje_full_report_add_answers (paper, audit);
}

/* What takes long. (transfer full) (nullable) (element-type SlotjeTodo) */
static GPtrArray *
list_todos (const GPtrArray *audits, SlotjeReportGoOn go_on, gpointer user_data)
{
  g_autoptr (GPtrArray) todos = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_todo_free);

  for (guint i = 0; i < audits->len; i++)
    {
      if (go_on != NULL && !go_on (i, audits->len, user_data))
        return NULL;
      g_ptr_array_add (todos, slotje_todo_new (g_ptr_array_index (audits, i)));
    }

  return g_steal_pointer (&todos);
}

/**
 * slotje_full_report_new:
 * @source: what it is about
 * @go_on: (nullable): asked before each account
 * @user_data: for @go_on
 *
 * Returns: (transfer full) (nullable): everything, for the person alone; %NULL when it was stopped
 */
SlotjePaper *
slotje_full_report_new (const SlotjeReportSource *source,
                        SlotjeReportGoOn go_on,
                        gpointer user_data)
{
  g_autoptr (SlotjePaper) paper = slotje_paper_new (
      SLOTJE_PAPER_FOR_ME, _ ("Who can see what you post"), source->today, source->demo);
  g_autoptr (GPtrArray) audits =
                 slotje_audit_list (source->catalog, source->profile, NULL, source->today);
  g_autoptr (GPtrArray) todos = list_todos (audits, go_on, user_data);

  if (todos == NULL)
    return NULL;

  add_summary (paper, source, audits);
  slotje_full_report_add_start (paper, audits, todos);
  for (guint i = 0; i < audits->len; i++)
    add_account (paper, g_ptr_array_index (audits, i), g_ptr_array_index (todos, i));
  slotje_full_report_add_history (paper, source);
  slotje_full_report_add_sources (paper, audits);

  return g_steal_pointer (&paper);
}

/**
 * slotje_rings_report_new:
 * @source: what it is about
 * @account: (nullable): id of the only account wanted
 *
 * Returns: (transfer full): the picture of the rings, and the same in a table
 */
SlotjePaper *
slotje_rings_report_new (const SlotjeReportSource *source, const char *account)
{
  SlotjePaper *paper = slotje_paper_new (SLOTJE_PAPER_FOR_ME, _ ("How far your posts reach"),
                                         source->today, source->demo);
  g_autoptr (GPtrArray) audits =
                 slotje_audit_list (source->catalog, source->profile, account, source->today);

  for (guint i = 0; i < audits->len; i++)
    {
      slotje_full_report_begin_account (paper, g_ptr_array_index (audits, i));
      slotje_full_report_add_rings (paper, g_ptr_array_index (audits, i));
    }

  return paper;
}
