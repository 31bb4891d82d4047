/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-full-report-private.h"

#include <glib/gi18n.h>

#include "slotje-date.h"
#include "slotje-phrases.h"

/* Setting and answer, as they are recorded. */
typedef struct
{
  const SlotjeSetting *setting;
  const SlotjeAnswer *answer;
} Recorded;

/* (nullable): NULL when nothing was recorded. */
static const SlotjeAnswer *
find_answer (const SlotjeAudit *audit, guint setting)
{
  const SlotjeAnswer *answer = slotje_facts_find_answer (
      audit->subject.platform, audit->account, &audit->subject.platform->settings[setting]);

  return answer != NULL && slotje_answer_is_recorded (answer) ? answer : NULL;
}

/* (transfer full): “Friends or Public”, in the words of the platform. */
static char *
say_options (const Recorded *recorded)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  for (guint i = 0; recorded->answer->options[i] != NULL; i++)
    {
      const int option =
          slotje_setting_find_option (recorded->setting, recorded->answer->options[i]);

      g_ptr_array_add (labels, option >= 0 ? (gpointer) slotje_words_get (
                                                 &recorded->setting->options[option].label)
                                           : recorded->answer->options[i]);
    }

  return slotje_phrase_join_or (labels);
}

/* (transfer full): when it was seen, or why nobody knows. */
static char *
say_observed (const SlotjeAnswer *answer)
{
  guint32 day;

  if (answer->observed != NULL && slotje_date_parse (answer->observed, &day))
    return slotje_say_day (day);

  /* TRANSLATORS: instead of the day on which a setting was looked up */
  return g_strdup (_ ("day not known"));
}

/* (transfer full) (nullable): how long ago that was, and whether to look again. */
static char *
say_freshness (const SlotjeAudit *audit, const Recorded *recorded)
{
  g_autofree char *age = NULL;
  guint32 day;

  if (recorded->answer->observed == NULL || !slotje_date_parse (recorded->answer->observed, &day))
    return NULL;

  age = slotje_say_age (day, audit->today);
  if (!slotje_facts_is_expired (recorded->setting, recorded->answer->observed, audit->today))
    return g_steal_pointer (&age);

  /* TRANSLATORS: how long ago a setting was looked up: “8 months ago” */
  return g_strdup_printf (_ ("%s, time to look again"), age);
}

/* (transfer full) (nullable): that it was left so on purpose. */
static char *
say_accepted (const SlotjeAnswer *answer)
{
  if (answer->accepted_reason == NULL)
    return NULL;
  if (*answer->accepted_reason == '\0')
    return g_strdup (_ ("Left so on purpose."));

  /* TRANSLATORS: why a setting was left as it is, in the person's own words */
  return g_strdup_printf (_ ("Left so on purpose: %s"), answer->accepted_reason);
}

static void
add_row (SlotjeBlock *table, const SlotjeAudit *audit, const Recorded *recorded)
{
  g_autofree char *options = say_options (recorded);
  g_autofree char *observed = say_observed (recorded->answer);

  slotje_block_add_row (table);
  slotje_block_add_cell (table, slotje_words_get (&recorded->setting->label))->aside =
      g_strdup (slotje_words_get (&recorded->setting->question));
  slotje_block_add_cell (table, options)->aside = say_accepted (recorded->answer);
  slotje_block_add_cell (table, observed)->aside = say_freshness (audit, recorded);
}

/* FALSE when there is nothing to show. */
static gboolean
add_table (SlotjePaper *paper, const SlotjeAudit *audit)
{
  const SlotjePlatform *platform = audit->subject.platform;
  SlotjeBlock *table = NULL;

  for (guint i = 0; i < platform->n_settings; i++)
    {
      const Recorded recorded = { &platform->settings[i], find_answer (audit, i) };

      if (recorded.answer == NULL)
        continue;
      if (table == NULL)
        {
          table = slotje_paper_add_table (paper, _ ("Your answers"));
          slotje_block_add_column (table, _ ("Setting"), NULL, 8);
          slotje_block_add_column (table, _ ("How it is"), NULL, 5);
          slotje_block_add_column (table, _ ("Looked up"), NULL, 4);
        }
      add_row (table, audit, &recorded);
    }

  return table != NULL;
}

/* They may be long, so they stand below the table and not in it. */
static void
add_notes (SlotjePaper *paper, const SlotjeAudit *audit)
{
  const SlotjePlatform *platform = audit->subject.platform;
  GPtrArray *items = slotje_item_list_new ();

  for (guint i = 0; i < platform->n_settings; i++)
    {
      const SlotjeAnswer *answer =
          slotje_facts_find_answer (platform, audit->account, &platform->settings[i]);
      SlotjeItem *item;

      if (answer == NULL || answer->note == NULL || *answer->note == '\0')
        continue;

      item = slotje_item_new (slotje_words_get (&platform->settings[i].label), NULL);
      slotje_item_add_detail (item, answer->note);
      g_ptr_array_add (items, item);
    }

  slotje_paper_take_list (paper, _ ("Your notes"), FALSE, items);
}

static void
add_open (SlotjePaper *paper, const SlotjeAudit *audit)
{
  const SlotjePlatform *platform = audit->subject.platform;
  GPtrArray *items = slotje_item_list_new ();

  for (guint i = 0; i < platform->n_settings; i++)
    if (find_answer (audit, i) == NULL &&
        slotje_progress_applies (platform->program, audit->subject.facts, i))
      g_ptr_array_add (items,
                       slotje_item_new (slotje_words_get (&platform->settings[i].label), NULL));

  slotje_paper_take_list (paper, _ ("Not looked up yet"), FALSE, items);
}

void
slotje_full_report_add_answers (SlotjePaper *paper, const SlotjeAudit *audit)
{
  slotje_paper_add_heading (paper, 2, _ ("Your answers"));
  if (!add_table (paper, audit))
    slotje_paper_add_paragraph (paper, SLOTJE_TONE_PLAIN,
                                _ ("You have not looked anything up yet."));
  add_notes (paper, audit);
  add_open (paper, audit);
}
