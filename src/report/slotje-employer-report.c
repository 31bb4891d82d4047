/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-employer-report.h"

#include <glib/gi18n.h>

#include "slotje-audit.h"
#include "slotje-date.h"

/* All that is counted. Nothing else of the profile gets into this file. */
typedef struct
{
  guint n_platforms;
  SlotjeProgress progress;
  guint n_changed;
  guint32 first; /* Julian days; 0 when there is none */
  guint32 last;
  guint32 previous;
} Counts;

static guint
count_platforms (SlotjeProfile *profile)
{
  g_autoptr (GHashTable) platforms = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    g_hash_table_add (platforms, slotje_profile_get_account (profile, i)->platform);

  return g_hash_table_size (platforms);
}

static void
count_days (Counts *counts, const SlotjeAccount *account)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, account->answers);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const SlotjeAnswer *answer = value;
      guint32 day;

      if (answer->observed == NULL || !slotje_date_parse (answer->observed, &day))
        continue;
      counts->first = counts->first == 0 ? day : MIN (counts->first, day);
      counts->last = MAX (counts->last, day);
    }
}

static gboolean
has_same_options (const SlotjeAnswer *answer, const SlotjeAnswer *before)
{
  if (answer->options == NULL || before == NULL || before->options == NULL)
    return answer->options == NULL;

  return g_strv_equal ((const char *const *) answer->options,
                       (const char *const *) before->options);
}

/* What was answered otherwise, or for the first time. */
static guint
count_changed (const SlotjeAccount *account, const SlotjeAccount *before)
{
  GHashTableIter iter;
  gpointer setting;
  gpointer answer;
  guint n = 0;

  g_hash_table_iter_init (&iter, account->answers);
  while (g_hash_table_iter_next (&iter, &setting, &answer))
    if (!has_same_options (answer,
                           before != NULL ? slotje_account_get_answer (before, setting) : NULL))
      n++;

  return n;
}

static void
count_since_last_time (Counts *counts, SlotjeProfile *profile)
{
  const guint n = slotje_profile_get_n_snapshots (profile);
  const SlotjeSnapshot *snapshot = n > 0 ? slotje_profile_get_snapshot (profile, n - 1) : NULL;

  if (snapshot == NULL || !slotje_date_parse (snapshot->date, &counts->previous))
    return;

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      const SlotjeAccount *account = slotje_profile_get_account (profile, i);

      counts->n_changed +=
          count_changed (account, slotje_snapshot_find_account (snapshot, account->id));
    }
  for (guint i = 0; i < snapshot->accounts->len; i++)
    count_days (counts, g_ptr_array_index (snapshot->accounts, i));
}

static Counts
count (const SlotjeReportSource *source)
{
  g_autoptr (GPtrArray) audits =
                 slotje_audit_list (source->catalog, source->profile, NULL, source->today);
  Counts counts = { .n_platforms = count_platforms (source->profile) };

  for (guint i = 0; i < audits->len; i++)
    {
      const SlotjeAudit *audit = g_ptr_array_index (audits, i);

      slotje_progress_add (&counts.progress, &audit->progress);
      count_days (&counts, audit->account);
    }
  count_since_last_time (&counts, source->profile);

  return counts;
}

static void
add_row (SlotjeBlock *table, const char *what, const char *value)
{
  slotje_block_add_row (table);
  slotje_block_add_cell (table, what);
  slotje_block_add_cell (table, value);
}

static void
add_number (SlotjeBlock *table, const char *what, guint number)
{
  g_autofree char *value = g_strdup_printf ("%u", number);

  add_row (table, what, value);
}

static void
add_day (SlotjeBlock *table, const char *what, guint32 day)
{
  g_autofree char *value = day > 0 ? slotje_say_day (day) : NULL;

  if (value != NULL)
    add_row (table, what, value);
}

static void
add_counts (SlotjeBlock *table, const Counts *counts)
{
  g_autofree char *answered =
      /* TRANSLATORS: how many of all questions were answered: “7 of 24” */
      g_strdup_printf (_ ("%1$u of %2$u"), slotje_progress_get_settled (&counts->progress),
                       counts->progress.of);
  g_autofree char *day = NULL;
  g_autofree char *changed = NULL;

  add_number (table, _ ("Platforms"), counts->n_platforms);
  add_row (table, _ ("Questions answered"), answered);
  add_number (table, _ ("Questions that need another look"), counts->progress.again);
  add_day (table, _ ("First answer"), counts->first);
  add_day (table, _ ("Last answer"), counts->last);
  if (counts->previous == 0)
    return;

  day = slotje_say_day (counts->previous);
  /* TRANSLATORS: %s is a day */
  changed = g_strdup_printf (_ ("Answers that are new or different since %s"), day);
  add_number (table, changed, counts->n_changed);
}

static char *
say_lead (const Counts *counts)
{
  return g_strdup_printf (ngettext ("The privacy settings of %u platform were gone through.",
                                    "The privacy settings of %u platforms were gone through.",
                                    counts->n_platforms),
                          counts->n_platforms);
}

/**
 * slotje_employer_report_new:
 * @source: what it is about
 *
 * Returns: (transfer full): how far the person is, in numbers and days only
 */
SlotjePaper *
slotje_employer_report_new (const SlotjeReportSource *source)
{
  SlotjePaper *paper =
      slotje_paper_new (SLOTJE_PAPER_FOR_EMPLOYER, _ ("Privacy of social media: how far I am"),
                        source->today, source->demo);
  const Counts counts = count (source);
  g_autofree char *lead = say_lead (&counts);
  SlotjeBlock *table;

  slotje_paper_add_paragraph (paper, SLOTJE_TONE_LEAD, lead);
  table = slotje_paper_add_table (paper, _ ("How far I am"));
  slotje_block_add_column (table, _ ("What"), NULL, 5);
  slotje_block_add_column (table, _ ("How much, or when"), NULL, 3);
  add_counts (table, &counts);
  slotje_paper_add_heading (paper, 2, _ ("What is not in here"));
  slotje_paper_add_paragraph (
      paper, SLOTJE_TONE_PLAIN,
      _ ("On purpose, this report has only numbers and days. It does not say which accounts or "
         "platforms there are, how anything is set, who sees what, or anything that was written "
         "down. That is nobody’s business but the person’s own."));

  return paper;
}
