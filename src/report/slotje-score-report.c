/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-score-report.h"

#include <glib/gi18n.h>

#include "slotje-layout.h"
#include "slotje-sentences-plan.h"
#include "slotje-sentences-score.h"

static SlotjeTally *
make_tally (const SlotjeAudit *audit)
{
  return slotje_tally_new (audit->subject.platform, audit->weights, audit->intention,
                           audit->exposure);
}

/* (nullable): NULL when nobody judges */
static GArray *
list_links (const SlotjeAudit *audit)
{
  if (!audit->stage.judged)
    return NULL;

  return slotje_stage_list_links (audit->subject.platform, audit->weights, audit->facts,
                                  audit->intention, audit->exposure, audit->stage.level);
}

static void
add_links (GString *text, const SlotjeAudit *audit)
{
  const SlotjePlatform *platform = audit->subject.platform;
  g_autoptr (GArray) links = list_links (audit);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *stage = NULL;
  g_auto (GStrv) paragraphs = NULL;

  if (links == NULL)
    return;

  stage = slotje_say_stage (&audit->stage);
  g_strv_builder_add (builder, stage);
  g_strv_builder_add (builder, slotje_say_stage_rule (audit->stage.level));
  for (guint i = 0; i < links->len; i++)
    {
      const SlotjeStageLink *link = &g_array_index (links, SlotjeStageLink, i);
      g_autofree char *viewers = slotje_say_viewers (platform, link->viewers);
      g_autofree char *line = g_strdup_printf (
          "– %s: %s", slotje_words_get (&platform->surfaces[link->surface].label), viewers);

      g_strv_builder_add (builder, line);
    }
  paragraphs = g_strv_builder_end (builder);
  slotje_layout_add_section (text, _ ("What holds it back"), (const char *const *) paragraphs);
}

/* One line per cell, under the name of its kind of post. */
static void
add_shares (GString *text, const SlotjeAudit *audit, const SlotjeTally *tally)
{
  const SlotjePlatform *platform = audit->subject.platform;
  const SlotjeScale *scale = platform->program->scale;
  int last = -1;

  for (guint i = 0; i < tally->shares->len; i++)
    {
      const SlotjeShare *share = &g_array_index (tally->shares, SlotjeShare, i);
      g_autofree char *viewer = slotje_say_viewer (platform, &scale->viewers[share->viewer]);

      if ((int) share->surface != last)
        g_string_append_printf (text, "\n  %s\n",
                                slotje_words_get (&platform->surfaces[share->surface].label));
      last = (int) share->surface;
      g_string_append_printf (
          text, "    %s ",
          slotje_say_value_shape (share->certain ? SLOTJE_VALUE_YES : SLOTJE_VALUE_MAYBE));
      slotje_layout_add_padded (text, viewer, 38);
      g_string_append_printf (text, "%u × %u = %2" G_GINT64_FORMAT "  %s\n",
                              slotje_weights_get_surface (audit->weights, platform, share->surface),
                              slotje_weights_get_viewer (audit->weights, platform, share->viewer),
                              share->points, share->certain ? _ ("certain") : _ ("possible"));
    }
}

/**
 * slotje_score_report_text:
 * @audit: an account
 *
 * Returns: (transfer full): how its number is made up, for people
 */
char *
slotje_score_report_text (const SlotjeAudit *audit)
{
  const SlotjePlatform *platform = audit->subject.platform;
  g_autoptr (SlotjeTally) tally = make_tally (audit);
  g_autofree char *name = slotje_say_account (platform, audit->account);
  g_autofree char *sum = slotje_say_tally (tally);
  g_auto (GStrv) left_out = slotje_say_left_out (platform, audit->weights, tally);
  const char *points[] = { sum, NULL };
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s (%s)\n", name, audit->account->id);
  add_links (text, audit);
  slotje_layout_add_section (text, _ ("How this is counted"), points);
  add_shares (text, audit, tally);
  slotje_layout_add_section (text, _ ("What does not count"), (const char *const *) left_out);

  return g_string_free (text, FALSE);
}

static void
write_links (SlotjeWriter *writer, const SlotjeAudit *audit)
{
  const SlotjePlatform *platform = audit->subject.platform;
  const SlotjeScale *scale = platform->program->scale;
  g_autoptr (GArray) links = list_links (audit);

  slotje_writer_open_array (writer, "weakest");
  for (guint i = 0; links != NULL && i < links->len; i++)
    {
      const SlotjeStageLink *link = &g_array_index (links, SlotjeStageLink, i);

      slotje_writer_open_object (writer, NULL);
      slotje_writer_add_string (writer, "surface", platform->surfaces[link->surface].id);
      slotje_writer_open_array (writer, "viewers");
      for (guint j = 0; j < scale->n_viewers; j++)
        if ((link->viewers >> scale->viewers[j].index) & 1)
          slotje_writer_add_string (writer, NULL, scale->viewers[j].id);
      slotje_writer_close (writer);
      slotje_writer_close (writer);
    }
  slotje_writer_close (writer);
}

static void
write_share (SlotjeWriter *writer, const SlotjeAudit *audit, const SlotjeShare *share)
{
  const SlotjePlatform *platform = audit->subject.platform;

  slotje_writer_open_object (writer, NULL);
  slotje_writer_add_string (writer, "surface", platform->surfaces[share->surface].id);
  slotje_writer_add_string (writer, "viewer", platform->program->scale->viewers[share->viewer].id);
  slotje_writer_add_string (
      writer, "value",
      slotje_value_to_string (share->certain ? SLOTJE_VALUE_YES : SLOTJE_VALUE_MAYBE));
  slotje_writer_open_object (writer, "weights");
  slotje_writer_add_integer (writer, "surface",
                             slotje_weights_get_surface (audit->weights, platform, share->surface));
  slotje_writer_add_integer (writer, "viewer",
                             slotje_weights_get_viewer (audit->weights, platform, share->viewer));
  slotje_writer_close (writer);
  slotje_writer_add_integer (writer, "points", share->points);
  slotje_writer_close (writer);
}

/**
 * slotje_score_report_json:
 * @audit: an account
 *
 * Returns: (transfer full): how its number is made up, `slotje-score/1`: the points of the shares
 *   with value `yes` add up to `best`, those of all to `worst`
 */
char *
slotje_score_report_json (const SlotjeAudit *audit)
{
  g_autoptr (SlotjeTally) tally = make_tally (audit);
  g_autoptr (SlotjeWriter) writer = slotje_writer_new (SLOTJE_WRITER_AS_ADDED);

  slotje_writer_add_string (writer, "format", "slotje-score/1");
  slotje_writer_add_string (writer, "account", audit->account->id);
  slotje_writer_add_boolean (writer, "judged", tally->judged);
  slotje_writer_open_object (writer, "points");
  slotje_writer_add_integer (writer, "best", tally->points.best);
  slotje_writer_add_integer (writer, "worst", tally->points.worst);
  slotje_writer_add_integer (writer, "of", tally->points.of);
  slotje_writer_close (writer);
  if (audit->stage.judged)
    slotje_writer_add_integer (writer, "stage", audit->stage.level);
  else
    slotje_writer_add_null (writer, "stage");
  write_links (writer, audit);
  slotje_writer_open_array (writer, "shares");
  for (guint i = 0; i < tally->shares->len; i++)
    write_share (writer, audit, &g_array_index (tally->shares, SlotjeShare, i));
  slotje_writer_close (writer);

  return slotje_writer_print (writer, NULL);
}
