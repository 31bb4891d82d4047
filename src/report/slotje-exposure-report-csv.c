/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-exposure-report.h"

#include "slotje-csv.h"

static void
add_row (GString *text, const SlotjeAudit *audit, guint surface)
{
  const SlotjePlatform *platform = audit->subject.platform;
  const SlotjeScale *scale = platform->program->scale;
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();

  g_ptr_array_add (cells, audit->account->id);
  g_ptr_array_add (cells, platform->id);
  g_ptr_array_add (cells, platform->surfaces[surface].id);
  g_ptr_array_add (cells,
                   (char *) slotje_surface_state_to_string (audit->exposure->reach[surface].state));
  for (guint i = 0; i < scale->n_viewers; i++)
    g_ptr_array_add (cells, (char *) slotje_value_to_string (
                                slotje_exposure_get_value (audit->exposure, surface, i)));
  g_ptr_array_add (cells, NULL);

  slotje_csv_add_row (text, (const char *const *) cells->pdata);
}

/**
 * slotje_exposure_report_csv:
 * @audits: (element-type SlotjeAudit): the accounts
 * @scale: the viewers, which are the columns
 *
 * Returns: (transfer full): the summary as a table, a row for each kind of post of each account
 */
char *
slotje_exposure_report_csv (const GPtrArray *audits, const SlotjeScale *scale)
{
  GString *text = g_string_new (NULL);
  g_autoptr (GPtrArray) header = g_ptr_array_new ();

  g_ptr_array_add (header, (char *) "account");
  g_ptr_array_add (header, (char *) "platform");
  g_ptr_array_add (header, (char *) "surface");
  g_ptr_array_add (header, (char *) "state");
  for (guint i = 0; i < scale->n_viewers; i++)
    g_ptr_array_add (header, scale->viewers[i].id);
  g_ptr_array_add (header, NULL);
  slotje_csv_add_row (text, (const char *const *) header->pdata);

  for (guint i = 0; i < audits->len; i++)
    {
      const SlotjeAudit *audit = g_ptr_array_index (audits, i);

      for (guint j = 0; j < audit->subject.platform->n_surfaces; j++)
        add_row (text, audit, j);
    }

  return g_string_free (text, FALSE);
}
