/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-full-report-private.h"

#include <glib/gi18n.h>

/* @used: ids of sources that some part of the report leans on. */
static void
use_all (GHashTable *used, char **sources)
{
  for (guint i = 0; sources != NULL && sources[i] != NULL; i++)
    g_hash_table_add (used, sources[i]);
}

static void
use_account (GHashTable *used, const SlotjeAudit *audit)
{
  const SlotjePlatform *platform = audit->subject.platform;

  for (guint i = 0; i < platform->n_surfaces; i++)
    if (audit->exposure->reach[i].state != SLOTJE_SURFACE_ABSENT)
      use_all (used, platform->rules[platform->surfaces[i].rule].sources);
  for (guint i = 0; i < platform->n_settings; i++)
    if (slotje_facts_find_answer (platform, audit->account, &platform->settings[i]) != NULL)
      use_all (used, platform->settings[i].sources);
}

static void
add_platform (SlotjePaper *paper, const GPtrArray *audits, const SlotjePlatform *platform)
{
  g_autoptr (GHashTable) used = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *items = slotje_item_list_new ();

  for (guint i = 0; i < audits->len; i++)
    {
      const SlotjeAudit *audit = g_ptr_array_index (audits, i);

      if (audit->subject.platform == platform)
        use_account (used, audit);
    }
  for (guint i = 0; i < platform->n_sources; i++)
    {
      const SlotjeSource *source = &platform->sources[i];
      SlotjeItem *item;

      if (!g_hash_table_contains (used, source->id))
        continue;
      item = slotje_item_new (slotje_say_source_title (source), source->date);
      item->uri = g_strdup (source->url);
      g_ptr_array_add (items, item);
    }

  if (items->len > 0)
    slotje_paper_add_heading (paper, 2, platform->name);
  slotje_paper_take_list (paper, NULL, FALSE, items);
}

void
slotje_full_report_add_sources (SlotjePaper *paper, const GPtrArray *audits)
{
  g_autoptr (GPtrArray) platforms = g_ptr_array_new ();

  if (audits->len == 0)
    return;

  slotje_paper_add_heading (paper, 1, _ ("Where this comes from"));
  slotje_paper_add_paragraph (
      paper, SLOTJE_TONE_PLAIN,
      _ ("How each platform works was read in these documents. Platforms change: when something "
         "looks otherwise there, trust what you see."));
  for (guint i = 0; i < audits->len; i++)
    {
      const SlotjeAudit *audit = g_ptr_array_index (audits, i);
      gpointer platform = (gpointer) audit->subject.platform;

      if (g_ptr_array_find (platforms, platform, NULL))
        continue;
      g_ptr_array_add (platforms, platform);
      add_platform (paper, audits, platform);
    }
}
