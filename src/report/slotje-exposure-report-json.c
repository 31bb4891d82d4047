/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-exposure-report.h"

/**
 * slotje_report_add_decides:
 * @writer: gets the array
 * @member: (nullable): its name
 * @decides: set of #SlotjeDecides
 */
void
slotje_report_add_decides (SlotjeWriter *writer, const char *member, guint decides)
{
  slotje_writer_open_array (writer, member);
  if ((decides & SLOTJE_DECIDES_YOU) != 0)
    slotje_writer_add_string (writer, NULL, slotje_controller_to_string (SLOTJE_CONTROLLER_YOU));
  if ((decides & SLOTJE_DECIDES_OTHER) != 0)
    slotje_writer_add_string (writer, NULL, slotje_controller_to_string (SLOTJE_CONTROLLER_OTHER));
  if ((decides & SLOTJE_DECIDES_PLATFORM) != 0)
    slotje_writer_add_string (writer, NULL,
                              slotje_controller_to_string (SLOTJE_CONTROLLER_PLATFORM));
  slotje_writer_close (writer);
}

/**
 * slotje_report_find_decides:
 * @audit: the account
 * @surface: index of a surface
 * @viewer: index of a viewer
 *
 * Returns: set of #SlotjeDecides, for a maybe; answers that contradict each other are for you to
 *   mend
 */
guint
slotje_report_find_decides (const SlotjeAudit *audit, guint surface, guint viewer)
{
  if (audit->exposure->reach[surface].state == SLOTJE_SURFACE_CONTRADICTION)
    return SLOTJE_DECIDES_YOU;

  return slotje_explain_decides (audit->subject.platform->program, audit->subject.facts, surface,
                                 viewer);
}

static void
add_surface (SlotjeWriter *writer, const SlotjeAudit *audit, guint index)
{
  const SlotjePlatform *platform = audit->subject.platform;
  const SlotjeScale *scale = platform->program->scale;
  const SlotjeExposure *exposure = audit->exposure;

  slotje_writer_open_object (writer, NULL);
  slotje_writer_add_string (writer, "id", platform->surfaces[index].id);
  slotje_writer_add_string (writer, "state",
                            slotje_surface_state_to_string (exposure->reach[index].state));

  slotje_writer_open_object (writer, "cells");
  for (guint i = 0; i < scale->n_viewers; i++)
    slotje_writer_add_string (
        writer, scale->viewers[i].id,
        slotje_value_to_string (slotje_exposure_get_value (exposure, index, i)));
  slotje_writer_close (writer);

  slotje_writer_open_object (writer, "decides");
  for (guint i = 0; i < scale->n_viewers; i++)
    {
      guint decides = slotje_report_find_decides (audit, index, i);

      if (decides != 0)
        slotje_report_add_decides (writer, scale->viewers[i].id, decides);
    }
  slotje_writer_close (writer);
  slotje_writer_close (writer);
}

static void
add_points (SlotjeWriter *writer, const char *member, const SlotjePoints *points)
{
  slotje_writer_open_object (writer, member);
  slotje_writer_add_integer (writer, "best", points->best);
  slotje_writer_add_integer (writer, "worst", points->worst);
  slotje_writer_add_integer (writer, "of", points->of);
  slotje_writer_close (writer);
}

/* Without an intention there is nothing to compare with: that is not the same as nothing wrong. */
static void
add_judgement (SlotjeWriter *writer, const SlotjeAudit *audit)
{
  if (!audit->stage.judged)
    {
      slotje_writer_add_null (writer, "mismatch");
      slotje_writer_add_null (writer, "stage");
      return;
    }

  add_points (writer, "mismatch", &audit->mismatch);
  slotje_writer_add_integer (writer, "stage", audit->stage.level);
}

static void
add_account (SlotjeWriter *writer, const SlotjeAudit *audit)
{
  const SlotjePlatform *platform = audit->subject.platform;

  slotje_writer_open_object (writer, NULL);
  slotje_writer_add_string (writer, "id", audit->account->id);
  slotje_writer_add_string (writer, "platform", platform->id);

  add_points (writer, "reach", &audit->reach);
  add_judgement (writer, audit);
  slotje_writer_add_integer (writer, "answered", slotje_progress_get_settled (&audit->progress));
  slotje_writer_add_integer (writer, "again", audit->progress.again);
  slotje_writer_add_integer (writer, "settings", audit->progress.of);
  slotje_writer_open_array (writer, "surfaces");
  for (guint i = 0; i < platform->n_surfaces; i++)
    add_surface (writer, audit, i);
  slotje_writer_close (writer);
  slotje_writer_close (writer);
}

/**
 * slotje_exposure_report_json:
 * @audits: (element-type SlotjeAudit): the accounts
 *
 * Returns: (transfer full): the summary, `slotje-exposure/1`
 */
char *
slotje_exposure_report_json (const GPtrArray *audits)
{
  g_autoptr (SlotjeWriter) writer = slotje_writer_new (SLOTJE_WRITER_AS_ADDED);

  slotje_writer_add_string (writer, "format", "slotje-exposure/1");
  slotje_writer_open_array (writer, "accounts");
  for (guint i = 0; i < audits->len; i++)
    add_account (writer, g_ptr_array_index (audits, i));

  return slotje_writer_print (writer, NULL);
}
