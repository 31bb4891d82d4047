/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "intents.h"
#include "levels.h"
#include "rules.h"
#include "slotje-mismatch.h"
#include "slotje-stage.h"

#define BIT(viewer) ((SlotjeAudience) 1 << (viewer))

/* A platform with one surface of your own, one of somebody else's, and one of weight five. */
enum
{
  OWN, /* nobody, contacts, members, indexed */
  HOST,
  DELICATE,
  LEAK, /* nobody, or as the platform likes */
};

typedef struct
{
  const char *name;
  SlotjeOptions answers[4];
  SlotjeLinks manager;
  SlotjeAudience wanted;
  gboolean critical;
  SlotjeStageLevel level;
  SlotjeStageLevel lowest;
} Case;

#define CLOSED                                                                                     \
  {                                                                                                \
    1, 1, 1, 1                                                                                     \
  }
#define CONTACT (1 << SLOTJE_LINK_CONTACT)
#define NONE (1 << SLOTJE_LINK_NONE)

static const Case cases[] = {
  { "all-closed", CLOSED, NONE, 0, FALSE, SLOTJE_STAGE_COMPLETE, SLOTJE_STAGE_COMPLETE },
  { "web", { 8, 1, 1, 1 }, NONE, 0, FALSE, SLOTJE_STAGE_OUTSIDE, SLOTJE_STAGE_OUTSIDE },
  { "web-wanted",
    { 8, 1, 1, 1 },
    NONE,
    0x1ff,
    FALSE,
    SLOTJE_STAGE_COMPLETE,
    SLOTJE_STAGE_COMPLETE },
  { "members", { 4, 1, 1, 1 }, NONE, 0, FALSE, SLOTJE_STAGE_OPEN, SLOTJE_STAGE_OPEN },
  { "contacts", { 2, 1, 1, 1 }, NONE, 0, FALSE, SLOTJE_STAGE_OPEN, SLOTJE_STAGE_OPEN },
  { "contacts-wanted",
    { 2, 1, 1, 1 },
    NONE,
    BIT (VIEWER_CONTACTS),
    FALSE,
    SLOTJE_STAGE_COMPLETE,
    SLOTJE_STAGE_COMPLETE },
  { "manager-is-a-contact",
    { 2, 1, 1, 1 },
    CONTACT,
    BIT (VIEWER_CONTACTS),
    FALSE,
    SLOTJE_STAGE_OPEN,
    SLOTJE_STAGE_OPEN },
  { "manager-unknown",
    { 2, 1, 1, 1 },
    CONTACT | NONE,
    BIT (VIEWER_CONTACTS),
    FALSE,
    SLOTJE_STAGE_UNKNOWN,
    SLOTJE_STAGE_OPEN },
  { "unanswered", { 15, 1, 1, 1 }, NONE, 0, FALSE, SLOTJE_STAGE_UNKNOWN, SLOTJE_STAGE_OUTSIDE },
  { "open-and-unanswered", { 2, 1, 1, 3 }, NONE, 0, FALSE, SLOTJE_STAGE_OPEN, SLOTJE_STAGE_OPEN },
  { "somewhat-open",
    { 6, 1, 1, 1 },
    NONE,
    BIT (VIEWER_CONTACTS),
    FALSE,
    SLOTJE_STAGE_UNKNOWN,
    SLOTJE_STAGE_OPEN },
  { "host-unknown", { 1, 3, 1, 1 }, NONE, 0, FALSE, SLOTJE_STAGE_OTHERS, SLOTJE_STAGE_OTHERS },
  { "host-open", { 1, 2, 1, 1 }, NONE, 0, FALSE, SLOTJE_STAGE_OUTSIDE, SLOTJE_STAGE_OUTSIDE },
  { "copies", { 1, 1, 1, 2 }, NONE, 0, FALSE, SLOTJE_STAGE_OTHERS, SLOTJE_STAGE_OTHERS },
  { "perhaps-copies", { 1, 1, 1, 3 }, NONE, 0, FALSE, SLOTJE_STAGE_UNKNOWN, SLOTJE_STAGE_UNKNOWN },
  { "delicate",
    { 1, 1, 2, 1 },
    CONTACT,
    BIT (VIEWER_CONTACTS),
    FALSE,
    SLOTJE_STAGE_OPEN,
    SLOTJE_STAGE_OPEN },
  { "delicate-and-critical",
    { 1, 1, 2, 1 },
    CONTACT,
    BIT (VIEWER_CONTACTS),
    TRUE,
    SLOTJE_STAGE_OUTSIDE,
    SLOTJE_STAGE_OUTSIDE },
  { "ordinary-and-critical",
    { 2, 1, 1, 1 },
    CONTACT,
    BIT (VIEWER_CONTACTS),
    TRUE,
    SLOTJE_STAGE_OPEN,
    SLOTJE_STAGE_OPEN },
};

static SlotjePlatform *
make_platform (void)
{
  g_autoptr (RuleSet) rules = rule_set_new ();
  SlotjePlatform *platform;
  guint host;

  rule_set_add_surface (rules, rule_by (rule_set_add_setting (rules, 4), rule_level ("nobody"),
                                        rule_level ("contacts"), rule_level ("members"),
                                        rule_level ("indexed"), NULL));
  host = rule_set_add_setting (rules, 2);
  rules->controllers[host] = SLOTJE_CONTROLLER_OTHER;
  rule_set_add_surface (rules, rule_by (host, rule_level ("nobody"), rule_level ("indexed"), NULL));
  rule_set_add_surface (rules, rule_by (rule_set_add_setting (rules, 2), rule_level ("nobody"),
                                        rule_level ("contacts"), NULL));
  rule_set_add_surface (rules, rule_by (rule_set_add_setting (rules, 2), rule_level ("nobody"),
                                        rule_level ("copies"), NULL));
  platform = rule_set_compile (rules);
  platform->surfaces[DELICATE].weight = 5;

  return platform;
}

static SlotjeStage
find_stage (const SlotjePlatform *platform, const Case *row, const SlotjeIntention *intention)
{
  g_autoptr (SlotjeFacts) facts = slotje_facts_new (platform->program);
  g_autoptr (SlotjeExposure) exposure = NULL;

  for (guint i = 0; i < SLOTJE_MAX_VIEWERS; i++)
    facts->links[i] = NONE;
  facts->links[VIEWER_MANAGER] = row->manager;
  memcpy (facts->answers, row->answers, sizeof row->answers);
  exposure = slotje_exposure_evaluate (platform->program, facts);

  return slotje_stage_find (platform, NULL, facts, intention, exposure);
}

static void
test_case (gconstpointer data)
{
  const Case *row = data;
  SlotjePlatform *platform = make_platform ();
  g_autoptr (SlotjeIntention) intention = intents_for (platform, row->wanted);
  SlotjeStage stage;

  if (row->critical)
    intention->critical = BIT (VIEWER_MANAGER);
  stage = find_stage (platform, row, intention);
  g_assert_true (stage.judged);
  g_assert_cmpint (stage.level, ==, row->level);
  g_assert_cmpint (stage.lowest, ==, row->lowest);
  rule_set_free_platform (platform);
}

static void
test_not_judged (void)
{
  SlotjePlatform *platform = make_platform ();
  g_autoptr (SlotjeIntention) intention = slotje_intention_new (platform->program);

  g_assert_false (find_stage (platform, &cases[1], intention).judged);
  rule_set_free_platform (platform);
}

/* What is left open on purpose does not pull the account down. */
static void
test_accepted (void)
{
  SlotjePlatform *platform = make_platform ();
  g_autoptr (SlotjeIntention) intention = intents_for (platform, 0);

  intention->wishes[OWN].accepted = platform->program->scale->all;
  g_assert_cmpint (find_stage (platform, &cases[1], intention).level, ==, SLOTJE_STAGE_COMPLETE);
  rule_set_free_platform (platform);
}

/* The worst case of the worst account; never an average. */
static void
test_headline (void)
{
  const SlotjePoints points[] = {
    { 1, 2, 10 }, { 0, 0, 0 }, { 0, 5, 10 }, { 2, 5, 10 }, { 3, 4, 10 }
  };
  SlotjeHeadline headline = slotje_headline_find (points, G_N_ELEMENTS (points));

  g_assert_cmpint (headline.worst, ==, 3);
  g_assert_cmpint (headline.points.worst, ==, 500);
  g_assert_cmpint (headline.points.best, ==, 200);
  g_assert_cmpuint (headline.n_unknown, ==, 1);

  headline = slotje_headline_find (&points[1], 1);
  g_assert_cmpint (headline.worst, ==, -1);
  g_assert_cmpuint (headline.n_unknown, ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/exposure/stage/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/exposure/stage/nothing-to-judge-by", test_not_judged);
  g_test_add_func ("/exposure/stage/headline", test_headline);
  g_test_add_func ("/exposure/stage/accepted", test_accepted);

  return g_test_run ();
}
