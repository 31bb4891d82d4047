/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "levels.h"
#include "rules.h"
#include "slotje-exposure.h"

/* Surface 0 of small rule sets, worked out by hand. */
typedef struct
{
  const char *name;
  RuleSet *(*make) (void);
  const char *answers;  /* per setting the indices of its options, or “*”; divided by spaces */
  SlotjeLinks links;    /* of all roles; 0 for unknown */
  const char *expected; /* a mark per viewer: 1 yes, ? maybe, 0 no; NULL for a contradiction */
} Case;

#define CONTACT (1 << SLOTJE_LINK_CONTACT)
#define FOF (1 << SLOTJE_LINK_FOF)
#define NONE (1 << SLOTJE_LINK_NONE)
#define RESTRICTED (1 << SLOTJE_LINK_RESTRICTED)

/* Whichever way the one setting stands, every member gets in by one of the doors. */
static RuleSet *
make_two_doors (void)
{
  RuleSet *rules = rule_set_new ();
  guint x = rule_set_add_setting (rules, 2);

  rule_set_add_surface (
      rules, rule_of (RULE_ANY, rule_by (x, rule_level ("web"), rule_level ("nobody"), NULL),
                      rule_by (x, rule_level ("nobody"), rule_level ("members"), NULL), NULL));

  return rules;
}

/* Setting 0: private or not; setting 1: personal or business, which cannot be private. */
static RuleSet *
make_business (void)
{
  RuleSet *rules = rule_set_new ();
  guint locked = rule_set_add_setting (rules, 2), type = rule_set_add_setting (rules, 2);

  rule_set_add_surface (rules,
                        rule_by (locked, rule_level ("contacts"), rule_level ("public"), NULL));
  rule_set_add_constraint (
      rules, rule_of (RULE_NOT,
                      rule_of (RULE_AND, rule_is (locked, "0"), rule_is (type, "1"), NULL), NULL));

  return rules;
}

/* Setting 0: nobody, a list, friends or everyone; setting 1: a lock over it all, on or off. */
static RuleSet *
make_posts (void)
{
  RuleSet *rules = rule_set_new ();
  guint posts = rule_set_add_setting (rules, 4), lock = rule_set_add_setting (rules, 2);

  rule_set_add_surface (
      rules, rule_of (RULE_ALL,
                      rule_by (posts, rule_level ("nobody"), rule_level ("circle"),
                               rule_level ("contacts"), rule_level ("public"), NULL),
                      rule_by (lock, rule_level ("contacts"), rule_level ("indexed"), NULL), NULL));
  rules->chain[posts] = rules->chain[lock] = TRUE;

  return rules;
}

/* Setting 0, of somebody else: a list, friends, their friends or everyone. */
static RuleSet *
make_comment (void)
{
  RuleSet *rules = rule_set_new ();
  guint host = rule_set_add_setting (rules, 4);

  rules->controllers[host] = SLOTJE_CONTROLLER_OTHER;
  rule_set_add_surface (rules,
                        rule_by (host, rule_level ("owner-list"), rule_level ("owner-contacts"),
                                 rule_level ("owner-fof"), rule_level ("public"), NULL));

  return rules;
}

static RuleSet *
make_always (void)
{
  RuleSet *rules = rule_set_new ();

  rule_set_add_surface (rules, rule_level ("public"));

  return rules;
}

static RuleSet *
make_members (void)
{
  RuleSet *rules = rule_set_new ();

  rule_set_add_surface (rules, rule_level ("members"));

  return rules;
}

/* Setting 0 when setting 1 is on, else nobody. */
static RuleSet *
make_condition (void)
{
  RuleSet *rules = rule_set_new ();
  guint who = rule_set_add_setting (rules, 2), on = rule_set_add_setting (rules, 2);

  rule_set_add_surface (rules, rule_if (rule_is (on, "1"),
                                        rule_by (who, rule_level ("fof"), rule_level ("web"), NULL),
                                        rule_level ("nobody")));

  return rules;
}

static const Case cases[] = {
  { "two-doors-unknown", make_two_doors, "*", 0, "1111111?0" },
  { "two-doors-first", make_two_doors, "0", 0, "111111110" },
  { "two-doors-second", make_two_doors, "1", 0, "111111100" },
  { "business-is-not-private", make_business, "* 1", 0, "11111111?" },
  { "personal-may-be-private", make_business, "* 0", NONE, "1????????" },
  { "type-unknown", make_business, "0 *", NONE, "100000000" },
  { "business-and-private", make_business, "0 1", 0, NULL },
  { "not-public-is-all-i-know", make_posts, "012 1", 0, "?0????000" },
  { "friends-or-public", make_posts, "23 1", NONE, "1????????" },
  { "list-among-friends", make_posts, "1 1", CONTACT, "10????000" },
  { "list-not-among-friends", make_posts, "1 1", NONE, "100000000" },
  { "lock-caps-public", make_posts, "3 0", CONTACT, "101111000" },
  { "lock-caps-unknown", make_posts, "* 0", FOF, "?00000000" },
  { "all-unknown", make_posts, "* *", 0, "?????????" },
  { "restricted-sees-no-friends-posts", make_posts, "2 1", RESTRICTED, "100000000" },
  { "restricted-sees-public-posts", make_posts, "3 1", RESTRICTED, "11111111?" },
  { "restricted-or-friend", make_posts, "2 1", RESTRICTED | CONTACT, "10????000" },
  { "restricted-is-a-member", make_members, "", RESTRICTED, "111111100" },
  { "comment-host-unknown", make_comment, "*", CONTACT, "1????????" },
  { "comment-list", make_comment, "0", NONE, "1?0000000" },
  { "comment-friends-contact", make_comment, "1", CONTACT, "11????000" },
  { "comment-friends-of-friends-contact", make_comment, "2", CONTACT, "111111000" },
  { "comment-friends-of-friends-fof", make_comment, "2", FOF, "11????000" },
  { "comment-public", make_comment, "3", NONE, "11111111?" },
  { "always", make_always, "", 0, "11111111?" },
  { "condition-off", make_condition, "* 0", CONTACT, "000000000" },
  { "condition-on", make_condition, "* 1", FOF, "111111??0" },
  { "condition-unknown", make_condition, "0 *", FOF, "??????000" },
};

static SlotjeOptions
parse_options (const char *text, SlotjeOptions all)
{
  SlotjeOptions options = 0;

  if (g_str_equal (text, "*"))
    return all;
  for (guint i = 0; text[i] != '\0'; i++)
    options |= (SlotjeOptions) (1 << g_ascii_digit_value (text[i]));

  return options;
}

static SlotjeFacts *
make_facts (const Case *row, const SlotjeProgram *program)
{
  SlotjeFacts *facts = slotje_facts_new (program);
  g_auto (GStrv) answers = g_strsplit (row->answers, " ", -1);

  g_assert_cmpuint (g_strv_length (answers), ==, program->n_settings);
  for (guint i = 0; i < program->n_settings; i++)
    facts->answers[i] = parse_options (answers[i], facts->answers[i]);
  for (guint i = 0; row->links != 0 && i < N_VIEWERS; i++)
    facts->links[i] = row->links;

  return facts;
}

static void
test_case (gconstpointer data)
{
  const Case *row = data;
  g_autoptr (RuleSet) rules = row->make ();
  SlotjePlatform *platform = rule_set_compile (rules);
  g_autoptr (SlotjeFacts) facts = make_facts (row, platform->program);
  g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (platform->program, facts);
  char found[N_VIEWERS + 1] = "";

  g_assert_cmpint (exposure->reach[0].state, ==,
                   row->expected == NULL ? SLOTJE_SURFACE_CONTRADICTION : SLOTJE_SURFACE_OK);
  for (guint viewer = 0; viewer < N_VIEWERS; viewer++)
    found[viewer] = "0?1"[slotje_exposure_get_value (exposure, 0, viewer)];
  g_assert_cmpstr (found, ==, row->expected == NULL ? "?????????" : row->expected);
  rule_set_free_platform (platform);
}

static void
test_words (void)
{
  g_assert_cmpstr (slotje_value_to_string (SLOTJE_VALUE_YES), ==, "yes");
  g_assert_cmpstr (slotje_value_to_string (SLOTJE_VALUE_MAYBE), ==, "maybe");
  g_assert_cmpstr (slotje_value_to_string (SLOTJE_VALUE_NO), ==, "no");
  g_assert_cmpstr (slotje_surface_state_to_string (SLOTJE_SURFACE_OK), ==, "ok");
  g_assert_cmpstr (slotje_surface_state_to_string (SLOTJE_SURFACE_ABSENT), ==, "absent");
  g_assert_cmpstr (slotje_surface_state_to_string (SLOTJE_SURFACE_CONTRADICTION), ==,
                   "contradiction");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/exposure/cases/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/exposure/words", test_words);

  return g_test_run ();
}
