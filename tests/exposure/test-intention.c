/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "intents.h"
#include "levels.h"
#include "rules.h"
#include "slotje-catalog.h"
#include "slotje-date.h"

#define BIT(viewer) ((SlotjeAudience) 1 << (viewer))

typedef struct
{
  const char *name;
  gboolean wanted;
  SlotjeValue value;
  SlotjeVerdict verdict;
} Comparison;

static const Comparison comparisons[] = {
  { "unwanted-no", FALSE, SLOTJE_VALUE_NO, SLOTJE_VERDICT_FINE },
  { "unwanted-maybe", FALSE, SLOTJE_VALUE_MAYBE, SLOTJE_VERDICT_OVER_POSSIBLE },
  { "unwanted-yes", FALSE, SLOTJE_VALUE_YES, SLOTJE_VERDICT_OVER_CERTAIN },
  { "wanted-no", TRUE, SLOTJE_VALUE_NO, SLOTJE_VERDICT_CLOSED_CERTAIN },
  { "wanted-maybe", TRUE, SLOTJE_VALUE_MAYBE, SLOTJE_VERDICT_CLOSED_POSSIBLE },
  { "wanted-yes", TRUE, SLOTJE_VALUE_YES, SLOTJE_VERDICT_FINE },
};

/* One surface with one setting: nobody, contacts, everyone. */
static SlotjePlatform *
make_platform (void)
{
  g_autoptr (RuleSet) rules = rule_set_new ();

  rule_set_add_surface (rules, rule_by (rule_set_add_setting (rules, 3), rule_level ("nobody"),
                                        rule_level ("contacts"), rule_level ("indexed"), NULL));

  return rule_set_compile (rules);
}

static void
test_compare (gconstpointer data)
{
  static const SlotjeOptions answers[] = { 1, 7, 4 };
  const Comparison *row = data;
  SlotjePlatform *platform = make_platform ();
  g_autoptr (SlotjeFacts) facts = slotje_facts_new (platform->program);
  g_autoptr (SlotjeExposure) exposure = NULL;
  g_autoptr (SlotjeIntention) intention =
                 intents_for (platform, row->wanted ? BIT (VIEWER_WEB) : 0);

  facts->answers[0] = answers[row->value];
  exposure = slotje_exposure_evaluate (platform->program, facts);
  g_assert_cmpint (slotje_intention_compare (intention, exposure, 0, VIEWER_WEB), ==, row->verdict);

  /* Nobody judges those about whom nobody cares, and what is not there. */
  intention->wishes[0] = (SlotjeWish){ .indifferent = BIT (VIEWER_WEB) };
  g_assert_cmpint (slotje_intention_compare (intention, exposure, 0, VIEWER_WEB), ==,
                   SLOTJE_VERDICT_NONE);
  intention->wishes[0] = (SlotjeWish){ .wanted = row->wanted ? BIT (VIEWER_WEB) : 0 };
  exposure->reach[0] = (SlotjeReach){ .state = SLOTJE_SURFACE_ABSENT };
  g_assert_cmpint (slotje_intention_compare (intention, exposure, 0, VIEWER_WEB), ==,
                   SLOTJE_VERDICT_NONE);
  rule_set_free_platform (platform);
}

/* Left on purpose: neither over nor closed; what is fine stays fine. */
static void
test_accepted (void)
{
  SlotjePlatform *platform = make_platform ();
  g_autoptr (SlotjeFacts) facts = slotje_facts_new (platform->program);
  g_autoptr (SlotjeExposure) exposure = NULL;
  g_autoptr (SlotjeIntention) intention = intents_for (platform, BIT (VIEWER_CONTACTS));

  facts->answers[0] = 4;
  exposure = slotje_exposure_evaluate (platform->program, facts);
  slotje_intention_keep (intention, platform->program, facts, 0);
  g_assert_true (intention->kept[0]);
  g_assert_cmpint (slotje_intention_compare (intention, exposure, 0, VIEWER_WEB), ==,
                   SLOTJE_VERDICT_ACCEPTED);
  g_assert_cmpint (slotje_intention_compare (intention, exposure, 0, VIEWER_CONTACTS), ==,
                   SLOTJE_VERDICT_FINE);
  rule_set_free_platform (platform);
}

/* Left on purpose means that it could be better for it, not that it could be worse. */
static void
test_accepted_closed (void)
{
  SlotjePlatform *platform = make_platform ();
  g_autoptr (SlotjeFacts) facts = slotje_facts_new (platform->program);
  g_autoptr (SlotjeExposure) exposure = NULL;
  g_autoptr (SlotjeIntention) intention =
                 intents_for (platform, BIT (VIEWER_CONTACTS) | BIT (VIEWER_WEB));

  facts->answers[0] = 2;
  for (guint i = 0; i < SLOTJE_MAX_VIEWERS; i++)
    facts->links[i] = 1 << SLOTJE_LINK_NONE;
  facts->links[VIEWER_MANAGER] = (1 << SLOTJE_LINK_CONTACT) | (1 << SLOTJE_LINK_NONE);
  intention->wishes[0].wanted |= BIT (VIEWER_MANAGER);
  exposure = slotje_exposure_evaluate (platform->program, facts);
  slotje_intention_keep (intention, platform->program, facts, 0);
  g_assert_cmphex (intention->wishes[0].accepted, ==, BIT (VIEWER_WEB) | BIT (VIEWER_MANAGER));
  g_assert_cmpint (slotje_intention_compare (intention, exposure, 0, VIEWER_WEB), ==,
                   SLOTJE_VERDICT_ACCEPTED);
  rule_set_free_platform (platform);
}

/* Two doors to one room: accepting one that stands open does not accept the other. */
static void
test_accepted_alone (void)
{
  g_autoptr (RuleSet) rules = rule_set_new ();
  g_autoptr (SlotjeFacts) facts = NULL;
  g_autoptr (SlotjeIntention) intention = NULL;
  Rule *any = rule_new (RULE_ANY, 0);
  SlotjePlatform *platform;

  for (guint i = 0; i < 2; i++)
    rule_add (any, rule_by (rule_set_add_setting (rules, 2), rule_level ("nobody"),
                            rule_level ("indexed"), NULL));
  rule_set_add_surface (rules, any);
  platform = rule_set_compile (rules);
  facts = slotje_facts_new (platform->program);
  intention = intents_for (platform, 0);
  facts->answers[0] = facts->answers[1] = 2;

  slotje_intention_keep (intention, platform->program, facts, 0);
  g_assert_cmphex (intention->wishes[0].accepted, ==, 0);
  slotje_intention_keep (intention, platform->program, facts, 1);
  g_assert_cmphex (intention->wishes[0].accepted, ==, platform->program->scale->all);
  rule_set_free_platform (platform);
}

typedef struct
{
  const char *name;
  const char *observed;
  const char *reason;
  const char *until;
  gboolean kept;
} Acceptance;

/* On 2026-11-22; answers last 365 days. */
static const Acceptance acceptances[] = {
  { "not-accepted", NULL, NULL, NULL, FALSE },
  { "for-ever", NULL, "", NULL, TRUE },
  { "until-tomorrow", NULL, "my choice", "2026-11-23", TRUE },
  { "until-today", NULL, "my choice", "2026-11-22", FALSE },
  { "until-yesterday", NULL, "my choice", "2026-11-21", FALSE },
  { "until-nonsense", NULL, "my choice", "soon", FALSE },
  { "answer-expired", "2025-01-01", "my choice", NULL, FALSE },
};

static void
test_acceptance (gconstpointer data)
{
  const Acceptance *row = data;
  SlotjePlatform *platform = make_platform ();
  g_autoptr (SlotjeAccount) account = slotje_account_new ("a1", platform->id);
  SlotjeAnswer *answer = slotje_answer_new ("o2", row->observed, NULL);
  g_autoptr (SlotjeFacts) facts = NULL;
  g_autoptr (SlotjeIntention) intention = NULL;
  guint32 today;

  g_assert_true (slotje_date_parse ("2026-11-22", &today));
  answer->accepted_reason = g_strdup (row->reason);
  answer->accepted_until = g_strdup (row->until);
  slotje_account_take_answer (account, "s0", answer);
  facts = slotje_facts_new_for_account (platform, account, today);
  intention = slotje_intention_new_for_account (platform, account, facts, today);
  g_assert_cmpint (intention->kept[0], ==, row->kept);
  rule_set_free_platform (platform);
}

static SlotjeAudience
read_wanted (const SlotjePlatform *platform, const SlotjeIntention *intention, const char *surface)
{
  const SlotjeSurface *record = slotje_platform_find_surface (platform, surface);

  g_assert_nonnull (record);

  return intention->wishes[record->index].wanted;
}

static void
test_private (void)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (CATALOG_DIRECTORY);
  const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, "facebook");
  const SlotjeScale *scale = platform->program->scale;
  g_autoptr (SlotjeIntention) intention =
                 slotje_intention_new_for_purpose (platform, SLOTJE_PURPOSE_PRIVATE);
  const SlotjeSurface *friends = slotje_platform_find_surface (platform, "friends");

  g_assert_true (slotje_intention_is_set (intention, scale));
  g_assert_cmphex (read_wanted (platform, intention, "own-posts"), ==, BIT (VIEWER_CONTACTS));
  for (guint i = 0; i < platform->n_surfaces; i++)
    g_assert_cmphex (slotje_intention_get_unwanted (intention, scale, i), ==,
                     scale->all & ~BIT (VIEWER_CONTACTS));

  /* The advice is to hide that list from everybody: contacts are not missed then. */
  g_assert_cmphex (intention->wishes[friends->index].wanted, ==, 0);
  g_assert_cmphex (intention->wishes[friends->index].indifferent, ==, BIT (VIEWER_CONTACTS));
}

static void
test_professional (void)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (CATALOG_DIRECTORY);
  const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, "linkedin");
  SlotjeAudience all = platform->program->scale->all;
  g_autoptr (SlotjeIntention) intention =
                 slotje_intention_new_for_purpose (platform, SLOTJE_PURPOSE_PROFESSIONAL);

  g_assert_cmphex (read_wanted (platform, intention, "posts"), ==, all);
  g_assert_cmphex (read_wanted (platform, intention, "profile"), ==, all);
  g_assert_cmphex (read_wanted (platform, intention, "contact"), ==, BIT (VIEWER_CONTACTS));
  g_assert_cmphex (read_wanted (platform, intention, "messages"), ==, BIT (VIEWER_CONTACTS));
}

/* What could be shown to the web, but is nothing to pass on. */
static void
test_contact_data (void)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (CATALOG_DIRECTORY);
  const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, "facebook");
  g_autoptr (SlotjeIntention) intention =
                 slotje_intention_new_for_purpose (platform, SLOTJE_PURPOSE_PROFESSIONAL);

  g_assert_cmphex (read_wanted (platform, intention, "birthday-contact"), ==,
                   BIT (VIEWER_CONTACTS));
  g_assert_cmphex (read_wanted (platform, intention, "own-posts"), ==,
                   platform->program->scale->all);
}

static void
test_edited (void)
{
  const char *const viewers[] = { "contacts", "clients", "nonsense", NULL };
  const char *const nobody[] = { NULL };
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (CATALOG_DIRECTORY);
  const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, "x");
  const SlotjeScale *scale = platform->program->scale;
  g_autoptr (SlotjeAccount) account = slotje_account_new ("a1", "x");
  g_autoptr (SlotjeFacts) facts = slotje_facts_new (platform->program);
  g_autoptr (SlotjeIntention) intention = NULL;
  g_autoptr (SlotjeIntention) mixed = NULL;
  guint replies = slotje_platform_find_surface (platform, "replies")->index;
  guint profile = slotje_platform_find_surface (platform, "profile")->index;

  intention = slotje_intention_new_for_account (platform, account, facts, 0);
  g_assert_false (slotje_intention_is_set (intention, scale));
  g_clear_pointer (&intention, slotje_intention_free);

  /* Without a purpose only what was edited counts. */
  g_hash_table_insert (account->intended, g_strdup ("replies"), g_strdupv ((char **) viewers));
  g_hash_table_insert (account->intended, g_strdup ("profile"), g_strdupv ((char **) nobody));
  intention = slotje_intention_new_for_account (platform, account, facts, 0);
  g_assert_true (slotje_intention_is_set (intention, scale));
  g_assert_cmphex (intention->wishes[replies].wanted, ==,
                   BIT (VIEWER_CONTACTS) | BIT (VIEWER_CLIENTS));
  g_assert_cmphex (slotje_intention_get_unwanted (intention, scale, profile), ==, scale->all);
  g_assert_cmphex (read_wanted (platform, intention, "own-posts"), ==, 0);
  g_assert_cmphex (slotje_intention_get_unwanted (intention, scale, 0), ==, 0);

  /* With one it stands in the place of what the purpose says. */
  account->has_purpose = TRUE;
  account->purpose = SLOTJE_PURPOSE_MIXED;
  mixed = slotje_intention_new_for_account (platform, account, facts, 0);
  g_assert_cmphex (mixed->wishes[replies].wanted, ==, BIT (VIEWER_CONTACTS) | BIT (VIEWER_CLIENTS));
  g_assert_cmphex (read_wanted (platform, mixed, "own-posts"), ==, BIT (VIEWER_CONTACTS));
}

static void
test_words (void)
{
  g_assert_cmpstr (slotje_verdict_to_string (SLOTJE_VERDICT_NONE), ==, "none");
  g_assert_cmpstr (slotje_verdict_to_string (SLOTJE_VERDICT_CLOSED_CERTAIN), ==,
                   "too-closed-certain");
  g_assert_cmpstr (slotje_verdict_to_string (SLOTJE_VERDICT_ACCEPTED), ==, "accepted");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (comparisons); i++)
    {
      g_autofree char *path = g_strdup_printf ("/exposure/intention/%s", comparisons[i].name);

      g_test_add_data_func (path, &comparisons[i], test_compare);
    }
  for (guint i = 0; i < G_N_ELEMENTS (acceptances); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/exposure/intention/accept/%s", acceptances[i].name);

      g_test_add_data_func (path, &acceptances[i], test_acceptance);
    }
  g_test_add_func ("/exposure/intention/accepted", test_accepted);
  g_test_add_func ("/exposure/intention/accepted-closed", test_accepted_closed);
  g_test_add_func ("/exposure/intention/accepting-one-of-two-doors", test_accepted_alone);
  g_test_add_func ("/exposure/intention/private", test_private);
  g_test_add_func ("/exposure/intention/professional", test_professional);
  g_test_add_func ("/exposure/intention/contact-data", test_contact_data);
  g_test_add_func ("/exposure/intention/edited", test_edited);
  g_test_add_func ("/exposure/intention/words", test_words);

  return g_test_run ();
}
