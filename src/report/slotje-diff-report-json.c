/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-diff.h"
#include "slotje-writer.h"

static void
add_cell (SlotjeWriter *writer, const SlotjeDiffAccount *account, const SlotjeDriftCell *cell)
{
  const SlotjeScale *scale = account->platform->program->scale;

  slotje_writer_open_object (writer, NULL);
  slotje_writer_add_string (writer, "account", slotje_diff_account_get (account)->id);
  slotje_writer_add_string (writer, "surface", slotje_diff_account_get_surface (account, cell)->id);
  slotje_writer_add_string (writer, "viewer", scale->viewers[cell->viewer].id);
  slotje_writer_add_string (writer, "from", slotje_value_to_string (cell->from));
  slotje_writer_add_string (writer, "to", slotje_value_to_string (cell->to));
  slotje_writer_add_string (writer, "cause", slotje_drift_part_to_string (cell->cause));
  slotje_writer_close (writer);
}

static void
add_gone (SlotjeWriter *writer, const SlotjeDiffAccount *account)
{
  for (guint i = 0; i < account->drift->gone->len; i++)
    {
      slotje_writer_open_object (writer, NULL);
      slotje_writer_add_string (writer, "account", slotje_diff_account_get (account)->id);
      slotje_writer_add_string (writer, "surface", account->drift->gone->pdata[i]);
      slotje_writer_close (writer);
    }
}

/**
 * slotje_diff_report_json:
 * @diff: what changed
 *
 * The points are those of the worst case, of all accounts together.
 *
 * Returns: (transfer full): what changed, `slotje-diff/1`
 */
char *
slotje_diff_report_json (const SlotjeDiff *diff)
{
  g_autoptr (SlotjeWriter) writer = slotje_writer_new (SLOTJE_WRITER_AS_ADDED);

  slotje_writer_add_string (writer, "format", "slotje-diff/1");
  slotje_writer_open_object (writer, "points");
  for (guint part = 0; part < SLOTJE_N_DRIFT_PARTS; part++)
    slotje_writer_add_integer (writer, slotje_drift_part_to_string ((SlotjeDriftPart) part),
                               slotje_diff_get_part (diff, (SlotjeDriftPart) part).worst);
  slotje_writer_close (writer);

  slotje_writer_open_array (writer, "cells");
  for (guint i = 0; i < diff->accounts->len; i++)
    {
      const SlotjeDiffAccount *account = g_ptr_array_index (diff->accounts, i);

      for (guint j = 0; j < account->drift->cells->len; j++)
        add_cell (writer, account, &g_array_index (account->drift->cells, SlotjeDriftCell, j));
    }
  slotje_writer_close (writer);

  slotje_writer_open_array (writer, "gone");
  for (guint i = 0; i < diff->accounts->len; i++)
    add_gone (writer, g_ptr_array_index (diff->accounts, i));
  slotje_writer_close (writer);

  slotje_writer_open_array (writer, "rulesUnknown");
  for (guint i = 0; i < diff->accounts->len; i++)
    {
      const SlotjeDiffAccount *account = g_ptr_array_index (diff->accounts, i);

      if (account->drift->rules_unknown)
        slotje_writer_add_string (writer, NULL, slotje_diff_account_get (account)->id);
    }

  return slotje_writer_print (writer, NULL);
}
