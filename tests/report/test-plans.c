/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report-fixture.h"

#include "slotje-exposure-report.h"
#include "slotje-todo.h"

#define OPEN                                                                                       \
  "name:Private purpose:private private-account=off account-kind=personal friends-list=public "    \
  "was-open=no link:manager=none link:colleagues=none link:clients=none link:journalists=none"
#define MEANT                                                                                      \
  "purpose:private private-account=on account-kind=personal friends-list=friends was-open=no "     \
  "absent:comment absent:name absent:rank absent:tagged link:manager=none link:colleagues=none "   \
  "link:clients=none link:journalists=none"

static GPtrArray *
list_audits (ReportFixture *fixture)
{
  GPtrArray *audits = g_ptr_array_new ();

  g_ptr_array_add (audits, fixture->audit);
  return audits;
}

typedef struct
{
  const char *path;
  const char *spec;
  const char *text;
  const char *json;
} GoldenCase;

static const GoldenCase golden_cases[] = {
  { "/plans/open", OPEN, "plan-open.txt", "plan-open.json" },
  { "/plans/as-meant", MEANT, "plan-meant.txt", "plan-meant.json" },
  { "/plans/nothing-meant", "private-account=off account-kind=personal", "plan-aimless.txt",
    "plan-aimless.json" },
};

static void
test_golden (gconstpointer data)
{
  const GoldenCase *test = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new (test->spec);
  g_autoptr (GPtrArray) audits = list_audits (fixture);
  g_autofree char *text = slotje_todo_report_text (audits);
  g_autofree char *json = slotje_todo_report_json (audits);

  report_fixture_assert_golden (test->text, text);
  report_fixture_assert_golden (test->json, json);
}

static void
test_nothing (void)
{
  g_autoptr (GPtrArray) audits = g_ptr_array_new ();
  g_autofree char *text = slotje_todo_report_text (audits);
  g_autofree char *json = slotje_todo_report_json (audits);

  g_assert_cmpstr (text, ==, "There is no account to look at yet.\n");
  g_assert_cmpstr (json, ==, "{\n  \"format\": \"slotje-plan/1\",\n  \"accounts\": []\n}\n");
}

static void
test_two_accounts (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new (OPEN);
  g_autoptr (GPtrArray) audits = list_audits (fixture);
  g_autofree char *one = slotje_todo_report_text (audits);
  g_autofree char *expected = g_strconcat (one, "\n", one, NULL);
  g_autofree char *two = NULL;

  g_ptr_array_add (audits, fixture->audit);
  two = slotje_todo_report_text (audits);
  g_assert_cmpstr (two, ==, expected);
}

/* What contradicts another answer is no single change. */
static void
test_single_is_possible (void)
{
  g_autoptr (ReportFixture) fixture =
                 report_fixture_new ("purpose:private private-account=off account-kind=business");
  g_autoptr (SlotjeTodo) todo = slotje_todo_new (fixture->audit);
  const SlotjePlatform *platform = fixture->audit->subject.platform;
  guint account = slotje_platform_find_setting (platform, "private-account")->index;

  g_assert_cmpuint (todo->single->len, >, 0);
  for (guint i = 0; i < todo->single->len; i++)
    {
      const SlotjeWhatIf *what_if = g_ptr_array_index (todo->single, i);

      g_assert_true (what_if->possible);
      g_assert_cmpuint (what_if->change.subject, !=, account);
    }
}

static void
test_before_is_what_gains_are_of (void)
{
  g_autoptr (ReportFixture) meant = report_fixture_new (OPEN);
  g_autoptr (ReportFixture) aimless = report_fixture_new ("");
  g_autoptr (SlotjeTodo) judged = slotje_todo_new (meant->audit);
  g_autoptr (SlotjeTodo) unjudged = slotje_todo_new (aimless->audit);
  SlotjePoints reach =
      slotje_score_reach (aimless->audit->subject.platform, NULL, aimless->audit->exposure);

  g_assert_cmpint (judged->before.worst, ==, judged->plan->before.worst);
  g_assert_cmpint (judged->before.of, <, reach.of);
  g_assert_cmpint (unjudged->before.worst, ==, reach.worst);
  g_assert_cmpuint (unjudged->plan->steps->len, ==, 0);
}

/* Two doors to one room: closing one of them does nothing. */
static void
test_together (void)
{
  g_autoptr (ReportFixture) fixture =
                 report_fixture_new (OPEN " absent:posts absent:friends absent:old-posts");
  g_autoptr (GPtrArray) audits = list_audits (fixture);
  g_autofree char *text = slotje_todo_report_text (audits);
  g_autofree char *json = slotje_todo_report_json (audits);

  g_assert_nonnull (strstr (text, "  1. Set “Private account” to “On” (1 minute)\n"
                                  "     This only helps together with the next step.\n"
                                  "  2. Set “Friends list” to “Friends” (1 minute)\n"
                                  "     This takes away "));
  g_assert_nonnull (strstr (json, "\"together\": true"));
}

/* Who is connected is asked for as well, and called a link. */
static void
test_asks_for_links (void)
{
  g_autoptr (ReportFixture) fixture =
                 report_fixture_new ("private-account=on account-kind=personal");
  g_autoptr (GPtrArray) audits = list_audits (fixture);
  g_autofree char *text = slotje_todo_report_text (audits);
  g_autofree char *json = slotje_todo_report_json (audits);

  g_assert_nonnull (strstr (text, "Is your manager among your friends there?\n"));
  g_assert_nonnull (strstr (json, "\"setting\": \"link:manager\","));
}

/* The summary has the judgement; the numbers are held by tests of the engine. */
static void
test_exposure (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new (OPEN);
  g_autoptr (GPtrArray) audits = list_audits (fixture);
  g_autofree char *text = slotje_exposure_report_text (audits);
  g_autofree char *json = slotje_exposure_report_json (audits);

  report_fixture_assert_golden ("exposure-judged.txt", text);
  report_fixture_assert_golden ("exposure-judged.json", json);
}

static void
test_exposure_complete (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new (MEANT);
  g_autoptr (GPtrArray) audits = list_audits (fixture);
  g_autofree char *text = slotje_exposure_report_text (audits);
  g_autofree char *json = slotje_exposure_report_json (audits);

  g_assert_nonnull (strstr (text, "More open than you want: 0.0 of 100.\n"
                                  "Nobody can see what is not meant for them.\n"));
  g_assert_nonnull (strstr (json, "\"stage\": 4,"));
}

static void
test_exposure_without_intention (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("private-account=off");
  g_autoptr (GPtrArray) audits = list_audits (fixture);
  g_autofree char *text = slotje_exposure_report_text (audits);
  g_autofree char *json = slotje_exposure_report_json (audits);

  g_assert_null (strstr (text, "you want"));
  g_assert_nonnull (strstr (json, "\"mismatch\": null,\n      \"stage\": null,"));
}

int
main (int argc, char **argv)
{
  report_fixture_init ();
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (golden_cases); i++)
    g_test_add_data_func (golden_cases[i].path, &golden_cases[i], test_golden);
  g_test_add_func ("/plans/nothing", test_nothing);
  g_test_add_func ("/plans/two-accounts", test_two_accounts);
  g_test_add_func ("/plans/single-is-possible", test_single_is_possible);
  g_test_add_func ("/plans/before", test_before_is_what_gains_are_of);
  g_test_add_func ("/plans/together", test_together);
  g_test_add_func ("/plans/asks-for-links", test_asks_for_links);
  g_test_add_func ("/plans/exposure", test_exposure);
  g_test_add_func ("/plans/exposure-complete", test_exposure_complete);
  g_test_add_func ("/plans/exposure-without-intention", test_exposure_without_intention);

  return g_test_run ();
}
