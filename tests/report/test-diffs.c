/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report-fixture.h"

#include "slotje-date.h"
#include "slotje-diff.h"

#define ROLES "link:colleagues=none link:clients=none link:journalists=none"
#define BEFORE                                                                                     \
  "name:Private private-account=off account-kind=personal friends-list=public was-open=no "        \
  "ranking=off host=friends link:manager=none " ROLES
#define AFTER                                                                                      \
  "name:Private private-account=on account-kind=personal was-open=no ranking=on host=public "      \
  "link:manager=contact " ROLES

/* @spec: NULL for no account at all */
static GPtrArray *
list_accounts (const char *platform, const char *spec)
{
  GPtrArray *accounts = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_account_unref);

  if (spec != NULL)
    g_ptr_array_add (accounts, report_fixture_make_account (platform, spec));

  return accounts;
}

static SlotjeDiff *
compare (ReportFixture *fixture, const char *old_spec, const char *new_spec)
{
  g_autoptr (GPtrArray) old_accounts = list_accounts ("demo", old_spec);
  g_autoptr (GPtrArray) new_accounts = list_accounts ("demo", new_spec);
  SlotjeDiffSide old = { old_accounts, 0 };
  SlotjeDiffSide new = { new_accounts, 0 };

  g_assert_true (slotje_date_parse (REPORT_TODAY, &old.day));
  new.day = old.day;

  return slotje_diff_new (fixture->catalog, &old, &new, NULL);
}

typedef struct
{
  const char *path;
  const char *old; /* (nullable) */
  const char *new; /* (nullable) */
  const char *text;
  const char *json;
} GoldenCase;

static const GoldenCase golden_cases[] = {
  { "/diffs/all-parts", BEFORE, AFTER, "diff-parts.txt", "diff-parts.json" },
  { "/diffs/added", NULL, "private-account=on account-kind=personal", "diff-added.txt",
    "diff-added.json" },
  { "/diffs/removed", "private-account=on account-kind=personal", NULL, "diff-removed.txt",
    "diff-removed.json" },
};

static void
test_golden (gconstpointer data)
{
  const GoldenCase *test = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  g_autoptr (SlotjeDiff) diff = compare (fixture, test->old, test->new);
  g_autofree char *text = slotje_diff_report_text (diff);
  g_autofree char *json = slotje_diff_report_json (diff);

  report_fixture_assert_golden (test->text, text);
  report_fixture_assert_golden (test->json, json);
  g_assert_false (slotje_diff_is_empty (diff));
}

static void
test_same (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  g_autoptr (SlotjeDiff) diff = compare (fixture, BEFORE, BEFORE);
  g_autofree char *text = slotje_diff_report_text (diff);
  g_autofree char *json = slotje_diff_report_json (diff);

  g_assert_true (slotje_diff_is_empty (diff));
  g_assert_cmpstr (text, ==, "Demo · Private (a1)\nNobody sees more or less than before.\n");
  g_assert_nonnull (strstr (json, "\"cells\": []"));
}

static void
test_nothing (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  g_autoptr (SlotjeDiff) diff = compare (fixture, NULL, NULL);
  g_autofree char *text = slotje_diff_report_text (diff);

  g_assert_true (slotje_diff_is_empty (diff));
  g_assert_cmpstr (text, ==, "There is no account to compare.\n");
}

static void
test_parts_add_up (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  g_autoptr (SlotjeDiff) diff = compare (fixture, BEFORE, AFTER);
  const SlotjeDiffAccount *account = g_ptr_array_index (diff->accounts, 0);
  gint64 sum = account->drift->before.worst;

  for (guint part = 0; part < SLOTJE_N_DRIFT_PARTS; part++)
    sum += slotje_diff_get_part (diff, (SlotjeDriftPart) part).worst;

  g_assert_cmpint (sum, ==, account->drift->after.worst);
  g_assert_cmpint (slotje_diff_get_part (diff, SLOTJE_DRIFT_RULES).worst, ==, 0);
  g_assert_cmpint (slotje_diff_get_part (diff, SLOTJE_DRIFT_RELATIONS).worst, >, 0);
  g_assert_cmpint (slotje_diff_get_part (diff, SLOTJE_DRIFT_OTHERS).worst, >, 0);
  g_assert_cmpint (slotje_diff_get_part (diff, SLOTJE_DRIFT_YOU).worst, <, 0);
}

/* The same id on another platform is another account; one that nobody knows is left out. */
static void
test_other_platform (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  g_autoptr (GPtrArray) old_accounts = list_accounts ("elsewhere", "");
  g_autoptr (GPtrArray) new_accounts = list_accounts ("demo", "");
  const SlotjeDiffSide old = { old_accounts, 0 };
  const SlotjeDiffSide new = { new_accounts, 0 };
  g_autoptr (SlotjeDiff) diff = slotje_diff_new (fixture->catalog, &old, &new, NULL);
  const SlotjeDiffAccount *account = g_ptr_array_index (diff->accounts, 0);

  g_assert_cmpuint (diff->accounts->len, ==, 1);
  g_assert_null (account->old);
  g_assert_cmpstr (slotje_diff_account_get (account)->platform, ==, "demo");
}

/* An answer about somebody else is fresh for a day: on a later day it is unknown again. */
static void
test_expired (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  g_autoptr (GPtrArray) accounts = list_accounts ("demo", BEFORE);
  SlotjeDiffSide old = { accounts, 0 };
  SlotjeDiffSide new = { accounts, 0 };
  g_autoptr (SlotjeDiff) diff = NULL;
  g_autofree char *text = NULL;

  g_assert_true (slotje_date_parse (REPORT_TODAY, &old.day));
  new.day = old.day + 30;
  diff = slotje_diff_new (fixture->catalog, &old, &new, NULL);
  text = slotje_diff_report_text (diff);

  g_assert_nonnull (
      strstr (text, "by what others decide\n  Your comment on a friend’s photo: for"));
  g_assert_null (strstr (text, "well done"));
}

int
main (int argc, char **argv)
{
  report_fixture_init ();
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (golden_cases); i++)
    g_test_add_data_func (golden_cases[i].path, &golden_cases[i], test_golden);
  g_test_add_func ("/diffs/same", test_same);
  g_test_add_func ("/diffs/nothing", test_nothing);
  g_test_add_func ("/diffs/parts-add-up", test_parts_add_up);
  g_test_add_func ("/diffs/other-platform", test_other_platform);
  g_test_add_func ("/diffs/expired", test_expired);

  return g_test_run ();
}
