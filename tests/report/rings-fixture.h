/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report-fixture.h"

#include "slotje-date.h"

/* How the settings of an account are answered. */
typedef enum
{
  RINGS_UNKNOWN,
  RINGS_CLOSED,
  RINGS_OPEN,
  RINGS_MIXED, /* as chance has it, some are left open */
  RINGS_N_STATES = RINGS_MIXED + 6,
} RingsState;

static inline void
rings_fixture_answer (SlotjeAccount *account,
                      const SlotjeSetting *setting,
                      RingsState state,
                      GRand *chance)
{
  guint option = 0;

  if (state == RINGS_UNKNOWN || (state >= RINGS_MIXED && g_rand_int_range (chance, 0, 3) == 0))
    return;
  if (state == RINGS_OPEN)
    option = setting->n_options - 1;
  else if (state >= RINGS_MIXED)
    option = (guint) g_rand_int_range (chance, 0, (gint32) setting->n_options);

  slotje_account_take_answer (
      account, setting->id,
      slotje_answer_new (setting->options[option].id, REPORT_TODAY, REPORT_TODAY));
}

/* Calls @check for every platform there is, in every state. */
static inline void
rings_fixture_check_all (void (*check) (const SlotjeAudit *audit))
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  g_autoptr (GRand) chance = g_rand_new_with_seed (7);
  const char *const *ids = slotje_catalog_get_ids (catalog);
  guint32 today;

  g_assert_true (slotje_date_parse (REPORT_TODAY, &today));
  g_assert_cmpuint (g_strv_length ((char **) ids), >=, 5);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, ids[i]);

      for (guint state = 0; state < RINGS_N_STATES; state++)
        {
          g_autoptr (SlotjeAccount) account = report_fixture_make_account (ids[i], "");

          for (guint j = 0; j < platform->n_settings; j++)
            rings_fixture_answer (account, &platform->settings[j], (RingsState) state, chance);

          g_autoptr (SlotjeAudit) audit = slotje_audit_new (catalog, account, NULL, today);

          check (audit);
        }
    }
}
