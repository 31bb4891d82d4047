/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-care.h"
#include "slotje-date.h"

typedef struct
{
  const char *path;
  const char *verified;
  SlotjeConfidence confidence;
  guint care;
} CareCase;

/* All of them looked at on 2026-11-22. */
static const CareCase cases[] = {
  { "/care/fresh", "2026-11-22", SLOTJE_CONFIDENCE_HIGH, SLOTJE_CARE_NONE },
  { "/care/a-year", "2025-11-22", SLOTJE_CONFIDENCE_HIGH, SLOTJE_CARE_NONE },
  { "/care/a-year-and-a-day", "2025-11-21", SLOTJE_CONFIDENCE_HIGH, SLOTJE_CARE_OLD },
  { "/care/tomorrow", "2026-11-23", SLOTJE_CONFIDENCE_MEDIUM, SLOTJE_CARE_NONE },
  { "/care/medium", "2026-01-01", SLOTJE_CONFIDENCE_MEDIUM, SLOTJE_CARE_NONE },
  { "/care/low", "2026-11-22", SLOTJE_CONFIDENCE_LOW, SLOTJE_CARE_UNSURE },
  { "/care/old-and-low", "2021-10-01", SLOTJE_CONFIDENCE_LOW,
    SLOTJE_CARE_OLD | SLOTJE_CARE_UNSURE },
  { "/care/no-date", "never", SLOTJE_CONFIDENCE_HIGH, SLOTJE_CARE_OLD },
};

static void
test_care (gconstpointer data)
{
  const CareCase *row = data;
  guint32 today;

  g_assert_true (slotje_date_parse ("2026-11-22", &today));
  g_assert_cmpuint (slotje_care_find (row->verified, row->confidence, today), ==, row->care);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add_data_func (cases[i].path, &cases[i], test_care);

  return g_test_run ();
}
