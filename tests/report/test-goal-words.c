/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report-fixture.h"

#include "slotje-sentences-goals.h"
#include "slotje-sentences-plan.h"

typedef struct
{
  const char *name;
  const char *goals;    /* divided by spaces */
  const char *good_for; /* likewise */
  const char *says;     /* nullable */
} Fit;

static const Fit fits[] = {
  { "no-goals", "", "connect inform", NULL },
  { "not-known", "connect", "", NULL },
  { "all", "connect inform", "connect inform",
    "Demo suits keeping in touch and informing people." },
  { "some", "connect visible", "connect inform",
    "Demo suits keeping in touch, and is less suited to being seen." },
  { "none", "acquire", "connect inform",
    "Demo is less suited to finding work or clients; it is good for keeping in touch and informing "
    "people." },
};

static void
test_fit (gconstpointer data)
{
  const Fit *fit = data;
  g_auto (GStrv) goals = g_strsplit (fit->goals, " ", -1);
  g_auto (GStrv) good_for = g_strsplit (fit->good_for, " ", -1);
  const SlotjePlatform platform = { .name = (char *) "Demo", .good_for = good_for };
  g_autofree char *says = slotje_say_goals_fit (&platform, slotje_goals_read (goals));

  g_assert_cmpstr (says, ==, fit->says);
}

static void
test_labels (void)
{
  for (guint i = 0; i < SLOTJE_N_GOALS; i++)
    g_assert_cmpstr (slotje_say_goal (i), !=, "");
  g_assert_null (slotje_say_goals_purpose (0));
  g_assert_cmpstr (slotje_say_goals_purpose (1 << SLOTJE_GOAL_CONNECT), ==,
                   "That sounds like a private account.");
}

typedef struct
{
  const char *name;
  SlotjeVerdict verdict;
  const char *says; /* nullable */
} Judgement;

static const Judgement judgements[] = {
  { "none", SLOTJE_VERDICT_NONE, NULL },
  { "fine", SLOTJE_VERDICT_FINE, "That is as you want it. It is meant for your friends." },
  { "over", SLOTJE_VERDICT_OVER_CERTAIN,
    "That is more open than you want. It is meant for your friends." },
  { "over-possible", SLOTJE_VERDICT_OVER_POSSIBLE,
    "That may be more open than you want. It is meant for your friends." },
  { "closed", SLOTJE_VERDICT_CLOSED_CERTAIN,
    "That is more closed than you want. It is meant for your friends." },
  { "closed-possible", SLOTJE_VERDICT_CLOSED_POSSIBLE,
    "That may be more closed than you want. It is meant for your friends." },
  { "accepted", SLOTJE_VERDICT_ACCEPTED,
    "You left that so on purpose. It is meant for your friends." },
};

static void
test_judgement (gconstpointer data)
{
  const Judgement *row = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  const SlotjePlatform *platform = fixture->audit->subject.platform;
  const SlotjeScale *scale = platform->program->scale;
  const guint contacts = slotje_scale_find_viewer (scale, "contacts")->index;
  const SlotjeWish wish = { .wanted = (SlotjeAudience) 1 << contacts };
  const SlotjeWish everybody = { .wanted = scale->all };
  g_autofree char *says = slotje_say_judgement (platform, &wish, row->verdict);
  g_autofree char *alone = slotje_say_judgement (platform, &everybody, row->verdict);

  g_assert_cmpstr (says, ==, row->says);
  if (row->says != NULL)
    g_assert_true (g_str_has_prefix (says, alone));
}

int
main (int argc, char **argv)
{
  report_fixture_init ();
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fits); i++)
    {
      g_autofree char *path = g_strconcat ("/report/goals/fit/", fits[i].name, NULL);

      g_test_add_data_func (path, &fits[i], test_fit);
    }
  for (guint i = 0; i < G_N_ELEMENTS (judgements); i++)
    {
      g_autofree char *path = g_strconcat ("/report/goals/judgement/", judgements[i].name, NULL);

      g_test_add_data_func (path, &judgements[i], test_judgement);
    }
  g_test_add_func ("/report/goals/labels", test_labels);

  return g_test_run ();
}
