/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-full-report-private.h"

#include <glib/gi18n.h>

#include "slotje-date.h"
#include "slotje-diff-groups.h"
#include "slotje-paper-style.h"
#include "slotje-timeline-draw.h"

#define TIMELINE_WIDTH 440.0
#define TIMELINE_HEIGHT 110.0

static guint32
get_day (const SlotjeSnapshot *snapshot)
{
  guint32 day = 0;

  slotje_date_parse (snapshot->date, &day);

  return day;
}

static double
get_share (gint64 points, gint64 of)
{
  return of > 0 ? (double) points / (double) of : 0;
}

static void
add_dot (GArray *dots,
         const SlotjeReportSource *source,
         const GPtrArray *accounts,
         guint32 day,
         gboolean as_judged)
{
  const SlotjePoints points = slotje_audit_score_all (
      source->catalog, accounts, slotje_profile_get_own_weights (source->profile), day, as_judged);
  const SlotjeTimelineDot dot = { day, get_share (points.best, points.of),
                                  get_share (points.worst, points.of) };

  g_array_append_val (dots, dot);
}

/* (element-type SlotjeAccount): as they are now; borrowed. */
static GPtrArray *
list_accounts (SlotjeProfile *profile)
{
  GPtrArray *accounts = g_ptr_array_new ();

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    g_ptr_array_add (accounts, slotje_profile_get_account (profile, i));

  return accounts;
}

static void
draw_timeline (cairo_t *cr, gconstpointer data)
{
  const GArray *dots = data;
  const SlotjeTimelinePicture picture = {
    .dots = (const SlotjeTimelineDot *) (gpointer) dots->data,
    .n_dots = dots->len,
    .then = dots->len - 2,
    .now = dots->len - 1,
    .width = TIMELINE_WIDTH,
    .height = TIMELINE_HEIGHT,
    .ink = SLOTJE_PAPER_TEXT,
    .accent = SLOTJE_PAPER_ACCENT,
  };

  slotje_timeline_draw (&picture, cr);
}

static void
add_percentage (SlotjeBlock *table, double share)
{
  /* TRANSLATORS: per cent; two percent signs mean one */
  g_autofree char *text = g_strdup_printf (_ ("%d%%"), (int) (share * 100 + 0.5));

  slotje_block_add_cell (table, text);
}

static void
add_days (SlotjePaper *paper, const GArray *dots)
{
  SlotjeBlock *table = slotje_paper_add_table (paper, _ ("How open everything was"));

  slotje_block_add_column (table, _ ("Day"), NULL, 3);
  /* TRANSLATORS: heading of a column with percentages */
  slotje_block_add_column (table, _ ("Open at worst"), NULL, 2);
  /* TRANSLATORS: heading of a column with percentages */
  slotje_block_add_column (table, _ ("Open at least"), NULL, 2);
  for (guint i = 0; i < dots->len; i++)
    {
      const SlotjeTimelineDot *dot = &g_array_index (dots, SlotjeTimelineDot, i);
      g_autofree char *day = slotje_say_day (dot->day);

      slotje_block_add_row (table);
      slotje_block_add_cell (table, i + 1 < dots->len ? day : _ ("Now"));
      add_percentage (table, dot->worst);
      add_percentage (table, dot->best);
    }
}

static void
add_timeline (SlotjePaper *paper, const SlotjeReportSource *source, const GPtrArray *accounts)
{
  GArray *dots = g_array_new (FALSE, FALSE, sizeof (SlotjeTimelineDot));

  for (guint i = 0; i < slotje_profile_get_n_snapshots (source->profile); i++)
    {
      const SlotjeSnapshot *snapshot = slotje_profile_get_snapshot (source->profile, i);

      add_dot (dots, source, snapshot->accounts, get_day (snapshot), TRUE);
    }
  add_dot (dots, source, accounts, source->today, FALSE);

  slotje_paper_take_picture (
      paper,
      _ ("A dot for each day on which you looked, and one for now: the higher, the further your "
         "posts could reach at worst. The bar hangs down to how little it could be."),
      &(SlotjePicture){ .width = TIMELINE_WIDTH,
                        .height = TIMELINE_HEIGHT,
                        .draw = draw_timeline,
                        .data = dots,
                        .free_data = (GDestroyNotify) g_array_unref });
  add_days (paper, dots);
}

/* What happened, and below it to what. */
static void
add_group (SlotjePaper *paper, const SlotjeItem *group)
{
  GPtrArray *items = slotje_item_list_new ();

  for (guint i = 0; i < group->details->len; i++)
    g_ptr_array_add (items, slotje_item_new (g_ptr_array_index (group->details, i), NULL));
  slotje_paper_take_list (paper, group->text, FALSE, items);
}

static void
add_account (SlotjePaper *paper, const SlotjeDiffAccount *account)
{
  g_autofree char *name = slotje_say_account (account->platform, slotje_diff_account_get (account));
  g_autofree char *praise = slotje_diff_account_say_praise (account);
  g_autoptr (GPtrArray) groups = slotje_diff_account_list_groups (account);
  g_autoptr (GPtrArray) notes = slotje_diff_say_notes (account->drift);

  if (groups->len + account->drift->gone->len == 0)
    return;

  slotje_paper_add_heading (paper, 2, name);
  if (account->old == NULL)
    slotje_paper_add_paragraph (paper, SLOTJE_TONE_QUIET, _ ("This account is new."));
  if (account->new == NULL)
    slotje_paper_add_paragraph (paper, SLOTJE_TONE_QUIET, _ ("This account is gone."));
  for (guint i = 0; i < groups->len; i++)
    add_group (paper, g_ptr_array_index (groups, i));
  slotje_paper_add_paragraph (paper, SLOTJE_TONE_PLAIN, praise);
  for (guint i = 0; i < notes->len; i++)
    slotje_paper_add_paragraph (paper, SLOTJE_TONE_QUIET, notes->pdata[i]);
}

void
slotje_full_report_add_history (SlotjePaper *paper, const SlotjeReportSource *source)
{
  const guint n = slotje_profile_get_n_snapshots (source->profile);
  g_autoptr (GPtrArray) accounts = list_accounts (source->profile);
  g_autoptr (SlotjeDiff) diff = NULL;
  g_autofree char *day = NULL;
  g_autofree char *since = NULL;
  SlotjeDiffSide old;

  if (n == 0)
    return;

  old.accounts = slotje_profile_get_snapshot (source->profile, n - 1)->accounts;
  old.day = get_day (slotje_profile_get_snapshot (source->profile, n - 1));
  old.as_judged = TRUE;
  diff =
      slotje_diff_new (source->catalog, &old, &(SlotjeDiffSide){ accounts, source->today, FALSE },
                       slotje_profile_get_own_weights (source->profile));
  day = slotje_say_day (old.day);
  /* TRANSLATORS: above what opened and closed; %s is a day */
  since = g_strdup_printf (_ ("What changed since %s"), day);

  slotje_paper_add_heading (paper, 1, _ ("Then and now"));
  add_timeline (paper, source, accounts);
  slotje_paper_add_paragraph (paper, SLOTJE_TONE_LEAD, since);
  if (slotje_diff_is_empty (diff))
    slotje_paper_add_paragraph (paper, SLOTJE_TONE_PLAIN,
                                _ ("Nobody sees more or less than before."));
  for (guint i = 0; i < diff->accounts->len; i++)
    add_account (paper, g_ptr_array_index (diff->accounts, i));
}
