/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report-fixture.h"

#include "slotje-score-report.h"

typedef struct
{
  const char *path;
  const char *spec;
  const char *text;
  const char *json;
} GoldenCase;

static const GoldenCase golden_cases[] = {
  { "/scores/open",
    "name:Private purpose:private private-account=off account-kind=personal friends-list=public "
    "was-open=no link:manager=none link:colleagues=none",
    "score-open.txt", "score-open.json" },
  { "/scores/nothing-meant", "private-account=on account-kind=personal", "score-aimless.txt",
    "score-aimless.json" },
  { "/scores/as-meant",
    "purpose:private private-account=on account-kind=personal friends-list=friends was-open=no "
    "absent:comment absent:name absent:rank absent:tagged link:manager=none link:colleagues=none "
    "link:clients=none link:journalists=none",
    "score-meant.txt", "score-meant.json" },
};

static void
test_golden (gconstpointer data)
{
  const GoldenCase *test = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new (test->spec);
  g_autofree char *text = slotje_score_report_text (fixture->audit);
  g_autofree char *json = slotje_score_report_json (fixture->audit);

  report_fixture_assert_golden (test->text, text);
  report_fixture_assert_golden (test->json, json);
}

/* What the person says counts how much is what is counted with, and is said. */
static void
test_own_weights (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("private-account=off");
  g_autoptr (SlotjeOwnWeights) own = slotje_own_weights_new ();
  g_autoptr (SlotjeAudit) audit = NULL;
  g_autofree char *text = NULL;

  slotje_own_weights_set_viewer (own, "web", 0);
  slotje_own_weights_set_viewer (own, "manager", 5);
  slotje_own_weights_set_surface (own, "demo", "posts", 2);
  audit = slotje_audit_new (fixture->catalog, fixture->audit->account, own, 0);
  text = slotje_score_report_text (audit);
  g_assert_nonnull (strstr (text, "2 × 5 = 10"));
  g_assert_nonnull (strstr (text, "Set to 0 by you: Anyone on the internet."));
  g_assert_cmpint (audit->reach.worst, !=, fixture->audit->reach.worst);
}

int
main (int argc, char *argv[])
{
  report_fixture_init ();
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (golden_cases); i++)
    g_test_add_data_func (golden_cases[i].path, &golden_cases[i], test_golden);
  g_test_add_func ("/scores/own-weights", test_own_weights);

  return g_test_run ();
}
