/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report-fixture.h"

typedef struct
{
  const char *path;
  const char *spec;
  const char *surface;
  const char *viewer;
  const char *expected;
} ChangesCase;

static const ChangesCase changes_cases[] = {
  { "/changes/close", "account-kind=personal private-account=off", "posts", "manager",
    "Setting “Private account” to “On” would narrow this, but not surely close it." },
  { "/changes/close-surely", "account-kind=personal private-account=off", "posts", "web",
    "Setting “Private account” to “On” would close this." },
  { "/changes/open", "account-kind=personal private-account=on link:manager=none", "posts",
    "manager", "Setting “Private account” to “Off” would open this." },
  { "/changes/contradicting-is-no-change", "account-kind=business private-account=off", "posts",
    "web", "" },
  { "/changes/several-options", "friends-list=public link:manager=none", "friends", "manager",
    "Setting “Friends list” to “Only me” or “Friends” would close this." },
  { "/changes/remove-and-restrict", "private-account=on account-kind=personal link:manager=contact",
    "posts", "manager",
    "Removing your manager from your friends would close this.\n"
    "Putting your manager on the list that sees only what is public would close this." },
  { "/changes/nothing-helps", "", "name", "web", "" },
  { "/changes/not-yours", "host=public", "comment", "web", "" },
  { "/changes/not-the-past", "was-open=yes private-account=on account-kind=personal", "old-posts",
    "web", "Setting “Private account” to “Off” would open this." },
  { "/changes/two-doors-need-two", "private-account=off friends-list=public account-kind=personal",
    "stories", "web", "" },
  { "/changes/absent", "absent:posts", "posts", "web", "" },
};

static void
test_changes (gconstpointer data)
{
  const ChangesCase *test = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new (test->spec);
  g_autoptr (SlotjeExplanation) explanation =
                 report_fixture_explain (fixture, test->surface, test->viewer);
  g_auto (GStrv) sentences = slotje_say_changes (&fixture->audit->subject, explanation);
  g_autofree char *text = g_strjoinv ("\n", sentences);

  g_assert_cmpstr (text, ==, test->expected);
}

typedef struct
{
  const char *path;
  const char *spec;
  const char *setting;
  const char *expected; /* (nullable) */
} ConsequenceCase;

static const ConsequenceCase consequence_cases[] = {
  { "/consequence/open", "private-account=off", "private-account",
    "So now: anyone on the internet can see your posts, your stories and your old posts — also "
    "your manager and a client or patient." },
  { "/consequence/closed", "private-account=on friends-list=only-me was-open=no", "private-account",
    "So now: only your friends can see your posts, your stories and your old posts." },
  { "/consequence/closed-with-manager",
    "private-account=on friends-list=only-me was-open=no link:manager=contact", "private-account",
    "So now: only your friends can see your posts, your stories and your old posts — so also your "
    "manager." },
  { "/consequence/only-you", "friends-list=only-me absent:stories", "friends-list",
    "So now: only you can see your friends list." },
  { "/consequence/groups", "private-account=on", "private-account",
    "So now: your friends can see your stories and your old posts, and perhaps also anyone on the "
    "internet. Only your friends can see your posts." },
  { "/consequence/contacts-of-contacts", "host=friends link:manager=none", "host",
    "So now: the friends of your friends can see your comment on a friend’s photo — also your "
    "friends." },
  { "/consequence/strangers", "host=friends-of-friends", "host",
    "So now: the friends of your friends can see your comment on a friend’s photo, and perhaps "
    "also people you do not know." },
  { "/consequence/perhaps-wider", "host=list", "host",
    "So now: your friends can see your comment on a friend’s photo, and perhaps also the friends "
    "of your friends." },
  { "/consequence/at-most", "friends-list=only-me|friends absent:stories", "friends-list",
    "So now: at most your friends can see your friends list." },
  { "/consequence/might", "friends-list=only-me|public absent:stories", "friends-list",
    "So now: anyone on the internet might see your friends list." },
  { "/consequence/all-absent", "friends-list=public absent:stories absent:friends", "friends-list",
    NULL },
  { "/consequence/no-audience", "tips=on", "tips", NULL },
  { "/consequence/contradiction", "private-account=on account-kind=business", "account-kind",
    "This does not fit with another answer; please look at both again." },
};

static void
test_consequence (gconstpointer data)
{
  const ConsequenceCase *test = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new (test->spec);
  const SlotjeAudit *audit = fixture->audit;
  const SlotjeSetting *setting =
      slotje_platform_find_setting (audit->subject.platform, test->setting);
  g_autofree char *text = slotje_say_consequence (&audit->subject, audit->exposure, setting);

  g_assert_cmpstr (text, ==, test->expected);
}

int
main (int argc, char **argv)
{
  report_fixture_init ();
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (changes_cases); i++)
    g_test_add_data_func (changes_cases[i].path, &changes_cases[i], test_changes);
  for (guint i = 0; i < G_N_ELEMENTS (consequence_cases); i++)
    g_test_add_data_func (consequence_cases[i].path, &consequence_cases[i], test_consequence);

  return g_test_run ();
}
