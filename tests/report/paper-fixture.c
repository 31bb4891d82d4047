/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "paper-fixture.h"

#include "slotje-date.h"

#define BEFORE "2026-05-01"

static void
write_everywhere (SlotjeAccount *account)
{
  SlotjeAnswer *answer = slotje_answer_new ("on", REPORT_TODAY, REPORT_TODAY);

  g_free (account->handle);
  account->handle = g_strdup ("@" PAPER_MARKER);
  answer->note = g_strdup ("My note: " PAPER_MARKER);
  answer->accepted_reason = g_strdup ("My reason: " PAPER_MARKER);
  slotje_account_take_answer (account, "private-account", answer);
}

static SlotjeAccount *
make_account (const char *id, const char *spec)
{
  SlotjeAccount *account = report_fixture_make_account ("demo", spec);

  g_free (account->id);
  account->id = g_strdup (id);

  return account;
}

SlotjeProfile *
paper_fixture_make_profile (void)
{
  SlotjeProfile *profile = slotje_profile_new ();
  SlotjeAccount *mine = make_account ("a1", "name:" PAPER_MARKER " purpose:private host=list "
                                            "private-account=off account-kind=personal "
                                            "friends-list=public link:manager=contact");
  SlotjeAccount *later;

  g_assert_true (slotje_profile_add_account (profile, mine, "add"));
  g_assert_true (slotje_profile_take_snapshot (profile, BEFORE));

  later = slotje_account_copy (mine);
  write_everywhere (later);
  g_assert_true (slotje_profile_replace_account (profile, later, "answer"));
  g_assert_true (slotje_profile_add_account (
      profile, make_account ("a2", "absent:stories private-account=off"), "add"));
  g_assert_true (slotje_profile_add_account (
      profile, slotje_account_new ("a3", "no-such-" PAPER_MARKER), "add"));

  return profile;
}

SlotjePaper *
paper_fixture_make (SlotjeCatalog *catalog, SlotjePaperFor reader, gboolean demo)
{
  g_autoptr (SlotjeProfile) profile = paper_fixture_make_profile ();
  SlotjeReportSource source = { .catalog = catalog, .profile = profile, .demo = demo };

  g_assert_true (slotje_date_parse (REPORT_TODAY, &source.today));

  return reader == SLOTJE_PAPER_FOR_EMPLOYER ? slotje_employer_report_new (&source)
                                             : slotje_full_report_new (&source, NULL, NULL);
}
