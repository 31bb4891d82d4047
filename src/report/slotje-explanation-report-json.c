/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-explanation-report.h"

#include "slotje-exposure-report.h"

static void
add_facts (SlotjeWriter *writer,
           const char *member,
           const SlotjePlatform *platform,
           const GArray *facts,
           guint viewer)
{
  slotje_writer_open_array (writer, member);
  for (guint i = 0; i < facts->len; i++)
    {
      g_autofree char *name =
          slotje_fact_to_string (platform, g_array_index (facts, SlotjeFact, i), viewer);

      slotje_writer_add_string (writer, NULL, name);
    }
  slotje_writer_close (writer);
}

static gboolean
is_link_open (const SlotjeAudit *audit, guint viewer)
{
  SlotjeLinks links = audit->subject.facts->links[viewer];

  return audit->subject.platform->program->scale->viewers[viewer].kind == SLOTJE_VIEWER_ROLE &&
         (links & (links - 1)) != 0;
}

static void
add_witness (SlotjeWriter *writer,
             const char *member,
             const SlotjeAudit *audit,
             const SlotjeExplanation *explanation,
             const SlotjeWitness *witness)
{
  const SlotjePlatform *platform = audit->subject.platform;
  const SlotjeCone *cone = &platform->program->cones[explanation->surface];

  if (!witness->exists)
    {
      slotje_writer_add_null (writer, member);
      return;
    }

  slotje_writer_open_object (writer, member);
  for (guint i = 0; i < cone->n_settings; i++)
    {
      const SlotjeSetting *setting = &platform->settings[cone->settings[i]];

      slotje_writer_add_string (writer, setting->id, setting->options[witness->options[i]].id);
    }
  if (is_link_open (audit, explanation->viewer))
    {
      g_autofree char *name =
          slotje_fact_to_string (platform, SLOTJE_FACT_LINK, explanation->viewer);

      slotje_writer_add_string (writer, name, slotje_link_to_string (witness->link));
    }
  slotje_writer_close (writer);
}

/**
 * slotje_explanation_report_json:
 * @audit: the account
 * @explanation: of one of its cells
 *
 * Returns: (transfer full): the explanation, `slotje-explanation/1`
 */
char *
slotje_explanation_report_json (const SlotjeAudit *audit, const SlotjeExplanation *explanation)
{
  const SlotjePlatform *platform = audit->subject.platform;
  const SlotjeSurface *surface = &platform->surfaces[explanation->surface];
  guint viewer = explanation->viewer;
  g_autoptr (SlotjeWriter) writer = slotje_writer_new (SLOTJE_WRITER_AS_ADDED);

  slotje_writer_add_string (writer, "format", "slotje-explanation/1");
  slotje_writer_add_string (writer, "account", audit->account->id);
  slotje_writer_add_string (writer, "surface", surface->id);
  slotje_writer_add_string (writer, "viewer", platform->program->scale->viewers[viewer].id);
  slotje_writer_add_string (writer, "state", slotje_surface_state_to_string (explanation->state));
  slotje_writer_add_string (writer, "value", slotje_value_to_string (explanation->value));

  slotje_writer_open_array (writer, "reasons");
  for (guint i = 0; i < explanation->reasons->len; i++)
    add_facts (writer, NULL, platform, g_ptr_array_index (explanation->reasons, i), viewer);
  slotje_writer_close (writer);

  add_facts (writer, "pivots", platform, explanation->pivots, viewer);
  slotje_report_add_decides (writer, "decides",
                             slotje_report_find_decides (audit, explanation->surface, viewer));
  slotje_writer_add_boolean (writer, "residual", explanation->residual);

  slotje_writer_open_object (writer, "witness");
  add_witness (writer, "yes", audit, explanation, &explanation->yes);
  add_witness (writer, "no", audit, explanation, &explanation->no);
  slotje_writer_close (writer);

  add_facts (writer, "irrelevant", platform, explanation->irrelevant, viewer);
  if (explanation->state == SLOTJE_SURFACE_CONTRADICTION)
    add_facts (writer, "clash", platform, explanation->clash, viewer);
  slotje_writer_add_string (
      writer, "confidence",
      slotje_confidence_to_string (platform->rules[surface->rule].confidence));

  return slotje_writer_print (writer, NULL);
}
