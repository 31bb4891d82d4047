/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report-fixture.h"

#include "slotje-profile-check.h"

typedef struct
{
  const char *path;
  const char *platform;
  const char *spec;
  const char *expected; /* places and what is wrong there, one per line */
} CheckCase;

static const CheckCase check_cases[] = {
  { "/profile-check/fine", "demo",
    "private-account=on link:manager=none absent:stories host=list|friends", "" },
  { "/profile-check/renamed-setting", "demo", "old-switch=on", "" },
  { "/profile-check/platform", "elsewhere", "anything=on",
    "accounts[a1].platform: the platform “elsewhere” is not in the catalogue\n" },
  { "/profile-check/setting", "demo", "nonsense=on",
    "accounts[a1].answers.nonsense: there is no setting “nonsense” there\n" },
  { "/profile-check/option", "demo", "private-account=on|sideways",
    "accounts[a1].answers.private-account: the setting “private-account” has no option "
    "“sideways”\n" },
  { "/profile-check/surface", "demo", "absent:dances",
    "accounts[a1].absent: there is no kind of post “dances” there\n" },
  { "/profile-check/viewer", "demo", "link:king=none",
    "accounts[a1].links.king: there is no viewer “king”\n" },
  { "/profile-check/all-at-once", "demo", "b=on a=on absent:dances",
    "accounts[a1].answers.a: there is no setting “a” there\n"
    "accounts[a1].answers.b: there is no setting “b” there\n"
    "accounts[a1].absent: there is no kind of post “dances” there\n" },
};

static void
test_check (gconstpointer data)
{
  const CheckCase *test = data;
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  g_autoptr (SlotjeProfile) profile = slotje_profile_new ();
  g_autoptr (GPtrArray) complaints = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  g_assert_true (slotje_profile_add_account (
      profile, report_fixture_make_account (test->platform, test->spec), "add"));
  complaints = slotje_profile_check (catalog, profile, "p.slotje");

  for (guint i = 0; i < complaints->len; i++)
    {
      const SlotjeComplaint *complaint = g_ptr_array_index (complaints, i);

      g_assert_cmpstr (complaint->file, ==, "p.slotje");
      g_assert_cmpstr (complaint->remedy, !=, "");
      g_string_append_printf (text, "%s: %s\n", complaint->place, complaint->what);
    }
  g_assert_cmpstr (text->str, ==, test->expected);
}

static void
test_audits (void)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  g_autoptr (SlotjeProfile) profile = slotje_profile_new ();
  SlotjeAccount *second = report_fixture_make_account ("elsewhere", "");
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) none = NULL;

  g_free (second->id);
  second->id = g_strdup ("a2");
  g_assert_true (slotje_profile_add_account (
      profile, report_fixture_make_account ("demo", "private-account=on host=list|friends"),
      "add"));
  g_assert_true (slotje_profile_add_account (profile, second, "add"));

  all = slotje_audit_list (catalog, profile, NULL, 0);
  none = slotje_audit_list (catalog, profile, "a2", 0);
  g_assert_cmpuint (all->len, ==, 1);
  g_assert_cmpuint (((SlotjeAudit *) g_ptr_array_index (all, 0))->progress.answered, ==, 2);
  g_assert_cmpuint (none->len, ==, 0);
}

int
main (int argc, char **argv)
{
  report_fixture_init ();
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (check_cases); i++)
    g_test_add_data_func (check_cases[i].path, &check_cases[i], test_check);
  g_test_add_func ("/audit/list", test_audits);

  return g_test_run ();
}
