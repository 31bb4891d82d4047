/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report-fixture.h"

#include "slotje-explanation-report.h"
#include "slotje-exposure-report.h"
#include "slotje-platform-report.h"

#define SPEC                                                                                       \
  "name:Private private-account=on host=friends friends-list=only-me|friends absent:stories "      \
  "link:manager=contact link:colleagues=none"

static GPtrArray *
list_audits (ReportFixture *fixture)
{
  GPtrArray *audits = g_ptr_array_new ();

  g_ptr_array_add (audits, fixture->audit);
  return audits;
}

static void
test_exposure_text (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new (SPEC);
  g_autoptr (GPtrArray) audits = list_audits (fixture);
  g_autofree char *text = slotje_exposure_report_text (audits);

  report_fixture_assert_golden ("exposure.txt", text);
}

static void
test_exposure_json (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new (SPEC);
  g_autoptr (GPtrArray) audits = list_audits (fixture);
  g_autofree char *text = slotje_exposure_report_json (audits);

  report_fixture_assert_golden ("exposure.json", text);
}

static void
test_exposure_csv (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new (SPEC);
  g_autoptr (GPtrArray) audits = list_audits (fixture);
  g_autofree char *text =
      slotje_exposure_report_csv (audits, slotje_catalog_get_scale (fixture->catalog));
  g_auto (GStrv) lines = g_strsplit (text, "\r\n", -1);
  g_autofree char *unix_text = g_strjoinv ("\n", lines);

  g_assert_cmpuint (g_strv_length (lines), ==, 10);
  report_fixture_assert_golden ("exposure.csv", unix_text);
}

static void
test_exposure_csv_injection (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  g_autoptr (GPtrArray) audits = list_audits (fixture);
  g_autofree char *text = NULL;

  g_free (fixture->audit->account->id);
  fixture->audit->account->id = g_strdup ("=1,\"");
  text = slotje_exposure_report_csv (audits, slotje_catalog_get_scale (fixture->catalog));

  g_assert_nonnull (strstr (text, "\r\n\"'=1,\"\"\",demo,posts,ok,"));
  g_assert_null (strstr (text, "\r\n="));
}

static void
test_exposure_contradiction (void)
{
  g_autoptr (ReportFixture) fixture =
                 report_fixture_new ("private-account=on account-kind=business");
  g_autoptr (GPtrArray) audits = list_audits (fixture);
  g_autofree char *text = slotje_exposure_report_text (audits);
  g_autofree char *json = slotje_exposure_report_json (audits);

  g_assert_nonnull (strstr (text, "your answers contradict each other"));
  g_assert_nonnull (strstr (json, "\"state\": \"contradiction\""));
}

static void
test_exposure_of_nothing (void)
{
  g_autoptr (GPtrArray) audits = g_ptr_array_new ();
  g_autofree char *text = slotje_exposure_report_text (audits);
  g_autofree char *json = slotje_exposure_report_json (audits);

  g_assert_cmpstr (text, ==, "There is no account to look at yet.\n");
  g_assert_cmpstr (json, ==, "{\n  \"format\": \"slotje-exposure/1\",\n  \"accounts\": []\n}\n");
}

typedef struct
{
  const char *path;
  const char *spec;
  const char *surface;
  const char *viewer;
  const char *text;
  const char *json;
} ExplanationCase;

static const ExplanationCase explanation_cases[] = {
  { "/reports/explanation/maybe", "", "comment", "manager", "explain-maybe.txt",
    "explain-maybe.json" },
  { "/reports/explanation/yes", "private-account=off link:manager=none", "stories", "manager",
    "explain-yes.txt", "explain-yes.json" },
  { "/reports/explanation/absent", "absent:stories", "stories", "web", "explain-absent.txt",
    "explain-absent.json" },
  { "/reports/explanation/contradiction", "private-account=on account-kind=business", "posts",
    "web", "explain-contradiction.txt", "explain-contradiction.json" },
};

static void
test_explanation (gconstpointer data)
{
  const ExplanationCase *test = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new (test->spec);
  g_autoptr (SlotjeExplanation) explanation =
                 report_fixture_explain (fixture, test->surface, test->viewer);
  g_autofree char *text = slotje_explanation_report_text (fixture->audit, explanation);
  g_autofree char *json = slotje_explanation_report_json (fixture->audit, explanation);

  report_fixture_assert_golden (test->text, text);
  report_fixture_assert_golden (test->json, json);
}

static void
test_platform (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  const SlotjePlatform *platform = fixture->audit->subject.platform;
  g_autoptr (GPtrArray) platforms = g_ptr_array_new ();
  g_autofree char *text = slotje_platform_report_text (platform, fixture->audit->today);
  g_autofree char *json = slotje_platform_report_json (platform);
  g_autofree char *list = NULL;
  g_autofree char *list_json = NULL;

  g_ptr_array_add (platforms, (gpointer) platform);
  list = slotje_platforms_report_text (platforms);
  list_json = slotje_platforms_report_json (platforms);

  report_fixture_assert_golden ("platform.txt", text);
  report_fixture_assert_golden ("platform.json", json);
  report_fixture_assert_golden ("platforms.json", list_json);
  g_assert_cmpstr (list, ==, "demo  Demo  2026-11-22\n");
}

int
main (int argc, char **argv)
{
  report_fixture_init ();
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reports/exposure/text", test_exposure_text);
  g_test_add_func ("/reports/exposure/json", test_exposure_json);
  g_test_add_func ("/reports/exposure/csv", test_exposure_csv);
  g_test_add_func ("/reports/exposure/csv-injection", test_exposure_csv_injection);
  g_test_add_func ("/reports/exposure/contradiction", test_exposure_contradiction);
  g_test_add_func ("/reports/exposure/nothing", test_exposure_of_nothing);
  for (guint i = 0; i < G_N_ELEMENTS (explanation_cases); i++)
    g_test_add_data_func (explanation_cases[i].path, &explanation_cases[i], test_explanation);
  g_test_add_func ("/reports/platform", test_platform);

  return g_test_run ();
}
