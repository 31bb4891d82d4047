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
} WhyCase;

#define OWN "\nOne switch decides who sees your posts."
#define HOST "\nThe owner of a photo decides who sees it."

static const WhyCase why_cases[] = {
  { "/why/one-fact", "private-account=off", "posts", "web",
    "Because “Private account” is “Off”." OWN },
  { "/why/two-facts", "private-account=on link:manager=none", "posts", "manager",
    "Because you do not have your manager among your friends or their friends and “Private "
    "account” is “On”." OWN },
  { "/why/common-contacts", "private-account=on link:manager=fof", "posts", "manager",
    "Because you and your manager have friends in common and “Private account” is “On”." OWN },
  { "/why/restricted", "private-account=on link:manager=restricted", "posts", "manager",
    "Because you have your manager on the list that sees only what is public and “Private "
    "account” is “On”." OWN },
  { "/why/contact", "link:manager=contact", "posts", "manager",
    "Because you have your manager among your friends." OWN },
  { "/why/no-contact", "private-account=on link:manager=fof|none", "posts", "manager",
    "Because you do not have your manager among your friends and “Private account” is “On”." OWN },
  { "/why/two-reasons", "private-account=off friends-list=public", "stories", "web",
    "Because “Private account” is “Off”.\nAnd this alone would be enough: “Friends list” is "
    "“Public”." OWN },
  { "/why/three-reasons", "private-account=off friends-list=public account-kind=business",
    "stories", "web",
    "Because “Private account” is “Off”.\nAnd this alone would be enough: “Kind of account” is "
    "“Business”.\nThere is 1 more reason that is enough on its own." OWN },
  { "/why/always", "", "name", "web",
    "This is always so, whatever you set.\nThis is part of every account." },
  { "/why/partly-known", "host=list|friends", "comment", "web",
    "Because “Audience of the post” is “A list” or “Friends”." HOST },
  { "/why/absent", "absent:stories", "stories", "web", "You said that you do not have this." },
  { "/why/contradiction", "private-account=on account-kind=business", "posts", "web",
    "These answers cannot be true at the same time: “Private account” is “On” and “Kind of "
    "account” is “Business”.\nPlease look at them again; until then this stays open." },
  { "/why/maybe-own", "", "posts", "web",
    "It depends on “Private account”: yes with “Off”, no with “On”." OWN },
  { "/why/maybe-together", "", "old-posts", "manager",
    "At least this is certain: it can be seen by your friends.\nIt depends on “Private account”: "
    "certainly with “Off”, not sure with “On”.\nIt depends on “Open before”, together with "
    "other things.\nIt depends on whether you have your manager among your friends: if so, yes; "
    "otherwise, not sure.\nEven then somebody else keeps a say in it." OWN },
  { "/why/maybe-platform", "", "rank", "web",
    "It depends on “Ranking”: yes with “On”, no with “Off”.\nThis is part of every account." },
  { "/why/maybe-link", "private-account=on", "posts", "manager",
    "It depends on whether you have your manager among your friends: if so, yes; otherwise, "
    "no." OWN },
  { "/why/maybe-three-links", "host=friends", "comment", "manager",
    "At least this is certain: it can be seen by your friends and the friends of your friends.\n"
    "It depends on how you are connected with your manager: among your friends, not sure; with "
    "friends in common, not sure; otherwise, no.\nEven then somebody else keeps a say in "
    "it." HOST },
  { "/why/maybe-other", "", "tagged", "manager",
    "As things are set now, somebody else decides this." HOST },
};

static const WhyCase short_cases[] = {
  { "/short/one-fact", "private-account=off", "posts", "web", "“Private account” is “Off”" },
  { "/short/two-facts", "private-account=on link:manager=none", "posts", "manager",
    "you do not have your manager among your friends or their friends and “Private account” is "
    "“On”" },
  { "/short/always", "", "name", "web", "always so, whatever you set" },
  { "/short/absent", "absent:stories", "stories", "web", "you do not have this" },
  { "/short/contradiction", "private-account=on account-kind=business", "posts", "web",
    "your answers contradict each other" },
  { "/short/you", "", "posts", "web", "you have not looked yet" },
  { "/short/link", "private-account=on", "posts", "manager",
    "you have not said yet how you are connected" },
  { "/short/other", "", "tagged", "web", "always so, whatever you set" },
  { "/short/host", "", "tagged", "manager", "somebody else decides" },
  { "/short/both", "", "comment", "manager",
    "you have not looked yet, and somebody else decides too" },
  { "/short/platform", "", "rank", "web", "the platform does not say" },
};

static const WhyCase decides_cases[] = {
  { "/decides/settled", "private-account=off", "posts", "web", "" },
  { "/decides/you", "account-kind=personal", "posts", "web",
    "You can find this out: look at “Private account”." },
  { "/decides/link", "private-account=on", "posts", "manager",
    "You can find this out: check whether you have your manager among your friends." },
  { "/decides/other", "", "tagged", "manager",
    "Somebody else decides this, and can change it later." },
  { "/decides/platform", "", "rank", "web", "Demo decides this, and does not say how." },
};

static const WhyCase irrelevant_cases[] = {
  { "/irrelevant/two", "", "name", "web",
    "Your settings “Private account” and “Kind of account” do not matter here." },
  { "/irrelevant/one", "", "stories", "web", "Your setting “Open before” does not matter here." },
};

static void
test_why (gconstpointer data)
{
  const WhyCase *test = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new (test->spec);
  g_autoptr (SlotjeExplanation) explanation =
                 report_fixture_explain (fixture, test->surface, test->viewer);
  g_auto (GStrv) paragraphs = slotje_say_why (&fixture->audit->subject, explanation);
  g_autofree char *text = g_strjoinv ("\n", paragraphs);

  g_assert_cmpstr (text, ==, test->expected);
}

static void
test_short (gconstpointer data)
{
  const WhyCase *test = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new (test->spec);
  g_autoptr (SlotjeExplanation) explanation =
                 report_fixture_explain (fixture, test->surface, test->viewer);
  g_autofree char *text = slotje_say_why_short (&fixture->audit->subject, explanation);

  g_assert_cmpstr (text, ==, test->expected);
}

static void
test_decides (gconstpointer data)
{
  const WhyCase *test = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new (test->spec);
  g_autoptr (SlotjeExplanation) explanation =
                 report_fixture_explain (fixture, test->surface, test->viewer);
  g_auto (GStrv) sentences = slotje_say_decides (&fixture->audit->subject, explanation);
  g_autofree char *text = g_strjoinv ("\n", sentences);

  g_assert_cmpstr (text, ==, test->expected);
}

static void
test_irrelevant (gconstpointer data)
{
  const WhyCase *test = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new (test->spec);
  g_autoptr (SlotjeExplanation) explanation =
                 report_fixture_explain (fixture, test->surface, test->viewer);
  g_autofree char *text = slotje_say_irrelevant (&fixture->audit->subject, explanation);

  g_assert_cmpstr (text, ==, test->expected);
}

static void
add_cases (const WhyCase *cases, guint n_cases, GTestDataFunc function)
{
  for (guint i = 0; i < n_cases; i++)
    g_test_add_data_func (cases[i].path, &cases[i], function);
}

int
main (int argc, char **argv)
{
  report_fixture_init ();
  g_test_init (&argc, &argv, NULL);

  add_cases (why_cases, G_N_ELEMENTS (why_cases), test_why);
  add_cases (short_cases, G_N_ELEMENTS (short_cases), test_short);
  add_cases (decides_cases, G_N_ELEMENTS (decides_cases), test_decides);
  add_cases (irrelevant_cases, G_N_ELEMENTS (irrelevant_cases), test_irrelevant);

  return g_test_run ();
}
