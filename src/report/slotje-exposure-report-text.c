/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-exposure-report.h"

#include <glib/gi18n.h>

#include "slotje-layout.h"
#include "slotje-sentences-plan.h"

#define N_VALUES (SLOTJE_VALUE_YES + 1)

static void
add_judgement (GString *text, const SlotjeAudit *audit)
{
  g_autofree char *worst = slotje_layout_say_tenths (audit->mismatch.worst);
  g_autofree char *best = slotje_layout_say_tenths (audit->mismatch.best);
  g_autofree char *mismatch = NULL;
  g_autofree char *stage = NULL;

  if (!audit->stage.judged)
    return;

  if (audit->mismatch.worst == audit->mismatch.best)
    /* TRANSLATORS: how much more open an account is than the person wants, from 0 to 100 */
    mismatch = g_strdup_printf (_ ("More open than you want: %s of 100."), worst);
  else
    /* TRANSLATORS: how much more open an account is than the person wants, from 0 to 100: the worst
     * case and the best case */
    mismatch = g_strdup_printf (_ ("More open than you want: %s of 100; could be as low as %s."),
                                worst, best);
  slotje_layout_add_wrapped (text, mismatch, 0);

  stage = slotje_say_stage (&audit->stage);
  slotje_layout_add_wrapped (text, stage, 0);
}

static void
add_progress (GString *text, const SlotjeProgress *progress)
{
  /* TRANSLATORS: how many of all settings were looked at */
  g_autofree char *answered =
      g_strdup_printf (ngettext ("You have looked at %u of %u setting.",
                                 "You have looked at %u of %u settings.", progress->of),
                       slotje_progress_get_settled (progress), progress->of);
  g_autofree char *again = NULL;

  slotje_layout_add_wrapped (text, answered, 0);
  if (progress->again == 0)
    return;

  /* TRANSLATORS: settings that were looked at, but too long ago, or that were left so until now */
  again = g_strdup_printf (ngettext ("%u of the others needs another look.",
                                     "%u of the others need another look.", progress->again),
                           progress->again);
  slotje_layout_add_wrapped (text, again, 0);
}

static void
add_headline (GString *text, const SlotjeAudit *audit)
{
  g_autofree char *name = slotje_say_account (audit->subject.platform, audit->account);
  g_autofree char *worst = slotje_layout_say_tenths (audit->reach.worst);
  g_autofree char *best = slotje_layout_say_tenths (audit->reach.best);
  g_autofree char *reach = NULL;

  g_string_append_printf (text, "%s (%s)\n", name, audit->account->id);

  if (audit->reach.worst == audit->reach.best)
    /* TRANSLATORS: how open an account is, from 0 to 100 */
    reach = g_strdup_printf (_ ("How open it is: %s of 100."), worst);
  else
    /* TRANSLATORS: how open an account is, from 0 to 100: the worst case and the best case */
    reach = g_strdup_printf (_ ("How open it is: %s of 100; could be as low as %s."), worst, best);
  slotje_layout_add_wrapped (text, reach, 0);
  add_judgement (text, audit);

  add_progress (text, &audit->progress);
}

static void
count_values (const SlotjeAudit *audit, guint viewer, guint counts[N_VALUES])
{
  for (guint i = 0; i < audit->exposure->n_surfaces; i++)
    if (audit->exposure->reach[i].state != SLOTJE_SURFACE_ABSENT)
      counts[slotje_exposure_get_value (audit->exposure, i, viewer)]++;
}

static guint
measure_viewers (const SlotjePlatform *platform)
{
  const SlotjeScale *scale = platform->program->scale;
  guint width = 0;

  for (guint i = 0; i < scale->n_viewers; i++)
    {
      g_autofree char *label = slotje_say_viewer (platform, &scale->viewers[i]);

      width = MAX (width, (guint) g_utf8_strlen (label, -1));
    }

  return width;
}

/* People first, and the number each has in the table below. */
static void
add_viewers (GString *text, const SlotjeAudit *audit)
{
  const SlotjePlatform *platform = audit->subject.platform;
  const SlotjeScale *scale = platform->program->scale;
  guint width = measure_viewers (platform);

  for (guint i = 0; i < scale->n_viewers; i++)
    {
      guint counts[N_VALUES] = { 0 };
      g_autofree char *label = slotje_say_viewer (platform, &scale->viewers[i]);

      count_values (audit, i, counts);
      g_string_append_printf (text, "%4u  ", i + 1);
      slotje_layout_add_padded (text, label, width + 2);
      for (int value = SLOTJE_VALUE_YES; value >= SLOTJE_VALUE_NO; value--)
        g_string_append_printf (text, "%s %-4u", slotje_say_value_shape ((SlotjeValue) value),
                                counts[value]);
      while (g_str_has_suffix (text->str, " "))
        g_string_truncate (text, text->len - 1);
      g_string_append_c (text, '\n');
    }
}

static void
add_legend (GString *text)
{
  for (int value = SLOTJE_VALUE_YES; value >= SLOTJE_VALUE_NO; value--)
    g_string_append_printf (text, "%s%s %s", value == SLOTJE_VALUE_YES ? "" : "   ",
                            slotje_say_value_shape ((SlotjeValue) value),
                            slotje_say_value ((SlotjeValue) value));
  g_string_append_c (text, '\n');
}

static guint
measure_surfaces (const SlotjePlatform *platform)
{
  guint width = 0;

  for (guint i = 0; i < platform->n_surfaces; i++)
    width =
        MAX (width, (guint) g_utf8_strlen (slotje_words_get (&platform->surfaces[i].label), -1));

  return width;
}

static void
add_surface (GString *text, const SlotjeAudit *audit, guint index, guint width)
{
  const SlotjePlatform *platform = audit->subject.platform;
  guint n_viewers = platform->program->scale->n_viewers;

  slotje_layout_add_padded (text, slotje_words_get (&platform->surfaces[index].label), width);
  switch (audit->exposure->reach[index].state)
    {
    case SLOTJE_SURFACE_ABSENT:
      g_string_append_printf (text, "  %s\n", _ ("you do not have this"));
      return;
    case SLOTJE_SURFACE_CONTRADICTION:
      g_string_append_printf (text, "  %s\n", _ ("your answers contradict each other"));
      return;
    case SLOTJE_SURFACE_OK:
    default:
      break;
    }

  for (guint i = 0; i < n_viewers; i++)
    g_string_append_printf (
        text, "%3s%s", "",
        slotje_say_value_shape (slotje_exposure_get_value (audit->exposure, index, i)));
  g_string_append_c (text, '\n');
}

static void
add_table (GString *text, const SlotjeAudit *audit)
{
  const SlotjePlatform *platform = audit->subject.platform;
  guint width = measure_surfaces (platform);

  slotje_layout_add_padded (text, "", width);
  for (guint i = 0; i < platform->program->scale->n_viewers; i++)
    g_string_append_printf (text, "%4u", i + 1);
  g_string_append_c (text, '\n');

  for (guint i = 0; i < platform->n_surfaces; i++)
    add_surface (text, audit, i, width);
}

/**
 * slotje_exposure_report_text:
 * @audits: (element-type SlotjeAudit): the accounts
 *
 * Returns: (transfer full): the summary for people: per account how open it is, what each kind of
 *   viewer can see, and each kind of post
 */
char *
slotje_exposure_report_text (const GPtrArray *audits)
{
  GString *text = g_string_new (NULL);

  if (audits->len == 0)
    g_string_append_printf (text, "%s\n", _ ("There is no account to look at yet."));

  for (guint i = 0; i < audits->len; i++)
    {
      const SlotjeAudit *audit = g_ptr_array_index (audits, i);

      if (i > 0)
        g_string_append_c (text, '\n');
      add_headline (text, audit);
      g_string_append_c (text, '\n');
      add_legend (text);
      add_viewers (text, audit);
      g_string_append_c (text, '\n');
      add_table (text, audit);
    }

  return g_string_free (text, FALSE);
}
