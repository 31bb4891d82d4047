/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "levels.h"
#include "rules.h"
#include "slotje-date.h"
#include "slotje-exposure.h"

#define CONTACT (1 << SLOTJE_LINK_CONTACT)
#define FOF (1 << SLOTJE_LINK_FOF)
#define NONE (1 << SLOTJE_LINK_NONE)
#define RESTRICTED (1 << SLOTJE_LINK_RESTRICTED)

static guint32
parse_date (const char *iso)
{
  guint32 day = 0;

  g_assert_true (slotje_date_parse (iso, &day));

  return day;
}

/* Two settings: `s0` of three options and `s1` of two; one surface `p0`. */
static SlotjePlatform *
make_platform (SlotjeLinks links)
{
  g_autoptr (RuleSet) rules = rule_set_new ();

  rule_set_add_setting (rules, 3);
  rule_set_add_setting (rules, 2);
  rule_set_add_surface (rules, rule_by (0, rule_level ("nobody"), rule_level ("contacts"),
                                        rule_level ("public"), NULL));
  rules->links = links;

  return rule_set_compile (rules);
}

typedef struct
{
  const char *name;
  guint lifetime;
  const char *observed;
  const char *today;
  gboolean expired;
} Age;

static const Age ages[] = {
  { "same-day", 365, "2026-11-22", "2026-11-22", FALSE },
  { "last-day", 365, "2025-11-22", "2026-11-22", FALSE },
  { "day-after", 365, "2025-11-21", "2026-11-22", TRUE },
  { "no-lifetime-same-day", 0, "2026-11-22", "2026-11-22", FALSE },
  { "no-lifetime-next-day", 0, "2026-11-21", "2026-11-22", TRUE },
  { "over-a-leap-day", 365, "2024-02-28", "2025-02-27", FALSE },
  { "no-date-stays-good", 0, NULL, "2026-11-22", FALSE },
  { "from-tomorrow", 0, "2026-11-23", "2026-11-22", FALSE },
  { "no-such-date", 365, "2026-02-30", "2026-11-22", TRUE },
  { "not-a-date", 365, "yesterday", "2026-11-22", TRUE },
};

static void
test_age (gconstpointer data)
{
  const Age *row = data;
  SlotjePlatform *platform = make_platform (0x0f);
  g_autoptr (SlotjeAccount) account = slotje_account_new ("a1", "invented");
  g_autoptr (SlotjeFacts) facts = NULL;

  platform->settings[0].lifetime_days = row->lifetime;
  slotje_account_take_answer (account, "s0", slotje_answer_new ("o1", row->observed, NULL));
  facts = slotje_facts_new_for_account (platform, account, parse_date (row->today));

  g_assert_true (slotje_facts_is_expired (&platform->settings[0], row->observed,
                                          parse_date (row->today)) == row->expired);
  g_assert_cmphex (facts->answers[0], ==, row->expired ? 7 : 2);
  g_assert_cmphex (facts->answers[1], ==, 3);
  rule_set_free_platform (platform);
}

typedef struct
{
  const char *name;
  const char *setting;
  const char *options;    /* divided by spaces; NULL for an answer that is only a guess */
  SlotjeOptions expected; /* of `s0` */
} Recorded;

static const Recorded recorded[] = {
  { "one", "s0", "o2", 4 },
  { "several", "s0", "o0 o2", 5 },
  { "all-is-unanswered", "s0", "o0 o1 o2", 7 },
  { "twice-the-same", "s0", "o1 o1", 2 },
  { "option-unknown", "s0", "o9", 7 },
  { "one-option-unknown", "s0", "o1 o9", 7 },
  { "setting-unknown", "s9", "o1", 7 },
  { "other-setting", "s1", "o1", 7 },
  { "only-a-guess", "s0", NULL, 7 },
  { "setting-renamed", "old-setting", "o1", 2 },
  { "option-renamed", "s0", "old-option", 4 },
  { "both-renamed", "old-setting", "old-option", 4 },
  { "option-gone", "s0", "gone-option", 7 },
  { "setting-gone", "gone-setting", "o1", 7 },
};

static SlotjePlatform *
make_renamed_platform (void)
{
  SlotjePlatform *platform = make_platform (0x0f);

  platform->renamed_settings = g_hash_table_new (g_str_hash, g_str_equal);
  platform->renamed_options = g_hash_table_new (g_str_hash, g_str_equal);
  platform->renamed_surfaces = g_hash_table_new (g_str_hash, g_str_equal);
  g_hash_table_insert (platform->renamed_settings, (char *) "old-setting", (char *) "s0");
  g_hash_table_insert (platform->renamed_settings, (char *) "older-setting", (char *) "s0");
  g_hash_table_insert (platform->renamed_settings, (char *) "gone-setting", (char *) "");
  g_hash_table_insert (platform->renamed_options, (char *) "s0/old-option", (char *) "o2");
  g_hash_table_insert (platform->renamed_options, (char *) "s0/gone-option", (char *) "");
  g_hash_table_insert (platform->renamed_surfaces, (char *) "old-surface", (char *) "p0");

  return platform;
}

static void
free_renamed_platform (SlotjePlatform *platform)
{
  g_clear_pointer (&platform->renamed_settings, g_hash_table_unref);
  g_clear_pointer (&platform->renamed_options, g_hash_table_unref);
  g_clear_pointer (&platform->renamed_surfaces, g_hash_table_unref);
  rule_set_free_platform (platform);
}

static void
test_recorded (gconstpointer data)
{
  const Recorded *row = data;
  SlotjePlatform *platform = make_renamed_platform ();
  g_autoptr (SlotjeAccount) account = slotje_account_new ("a1", "invented");
  g_autoptr (SlotjeFacts) facts = NULL;
  SlotjeAnswer *answer = slotje_answer_new (NULL, "2026-11-22", NULL);

  if (row->options != NULL)
    answer->options = g_strsplit (row->options, " ", -1);
  else
    answer->guess = g_strdup ("o1");
  slotje_account_take_answer (account, row->setting, answer);

  facts = slotje_facts_new_for_account (platform, account, parse_date ("2026-11-22"));
  g_assert_cmphex (facts->answers[0], ==, row->expected);
  free_renamed_platform (platform);
}

/* The name of today wins, then the old names in the order of the alphabet. */
static void
test_renamed_order (void)
{
  SlotjePlatform *platform = make_renamed_platform ();
  g_autoptr (SlotjeAccount) account = slotje_account_new ("a1", "invented");
  g_autoptr (SlotjeFacts) old = NULL;
  g_autoptr (SlotjeFacts) current = NULL;

  slotje_account_take_answer (account, "older-setting", slotje_answer_new ("o2", NULL, NULL));
  slotje_account_take_answer (account, "old-setting", slotje_answer_new ("o1", NULL, NULL));
  old = slotje_facts_new_for_account (platform, account, 1);
  g_assert_cmphex (old->answers[0], ==, 2);

  slotje_account_take_answer (account, "s0", slotje_answer_new ("o0", NULL, NULL));
  current = slotje_facts_new_for_account (platform, account, 1);
  g_assert_cmphex (current->answers[0], ==, 1);
  free_renamed_platform (platform);
}

typedef struct
{
  const char *name;
  SlotjeLinks platform;
  SlotjeLinks answer;
  SlotjeLinks expected;
} Linked;

static const Linked linkeds[] = {
  { "unanswered", 0x0f, 0, CONTACT | FOF | NONE },
  { "unanswered-no-fof", CONTACT | NONE, 0, CONTACT | NONE },
  { "unanswered-only-restricted", RESTRICTED, 0, NONE },
  { "known", 0x0f, FOF, FOF },
  { "several", 0x0f, CONTACT | NONE, CONTACT | NONE },
  { "restricted", 0x0f, RESTRICTED, RESTRICTED },
  { "one-of-two-dropped", CONTACT | NONE, CONTACT | FOF, CONTACT },
  { "restricted-dropped", CONTACT | NONE, CONTACT | RESTRICTED, CONTACT },
  { "all-dropped-is-unknown", CONTACT | NONE, FOF, CONTACT | NONE },
};

static void
test_links (gconstpointer data)
{
  const Linked *row = data;
  SlotjePlatform *platform = make_platform (row->platform);
  g_autoptr (SlotjeAccount) account = slotje_account_new ("a1", "invented");
  g_autoptr (SlotjeFacts) unknown = slotje_facts_new (platform->program);
  g_autoptr (SlotjeFacts) facts = NULL;

  slotje_account_set_links (account, "manager", row->answer);
  facts = slotje_facts_new_for_account (platform, account, 1);
  g_assert_cmphex (facts->links[VIEWER_MANAGER], ==, row->expected);
  g_assert_cmphex (facts->links[VIEWER_CLIENTS], ==, unknown->links[VIEWER_CLIENTS]);
  rule_set_free_platform (platform);
}

static void
test_absent (void)
{
  SlotjePlatform *platform = make_renamed_platform ();
  g_autoptr (SlotjeAccount) account = slotje_account_new ("a1", "invented");
  g_autoptr (SlotjeFacts) present = slotje_facts_new_for_account (platform, account, 1);
  g_autoptr (SlotjeFacts) old = NULL;
  g_autoptr (SlotjeFacts) absent = NULL;

  g_assert_false (present->absent[0]);
  slotje_account_set_absent (account, "old-surface", TRUE);
  old = slotje_facts_new_for_account (platform, account, 1);
  g_assert_true (old->absent[0]);
  slotje_account_set_absent (account, "old-surface", FALSE);
  slotje_account_set_absent (account, "p0", TRUE);
  absent = slotje_facts_new_for_account (platform, account, 1);
  g_assert_true (absent->absent[0]);
  free_renamed_platform (platform);
}

/* M9: a list of all options says as much as no answer. */
static void
test_full_list (void)
{
  SlotjePlatform *platform = make_platform (0x0f);
  g_autoptr (SlotjeAccount) silent = slotje_account_new ("a1", "invented");
  g_autoptr (SlotjeAccount) wordy = slotje_account_new ("a2", "invented");
  SlotjeAnswer *answer = slotje_answer_new (NULL, "2026-11-22", NULL);
  g_autoptr (SlotjeFacts) nothing = slotje_facts_new_for_account (platform, silent, 1);
  g_autoptr (SlotjeFacts) everything = NULL;
  g_autoptr (SlotjeExposure) one = slotje_exposure_evaluate (platform->program, nothing);
  g_autoptr (SlotjeExposure) other = NULL;

  answer->options = g_strsplit ("o2 o0 o1", " ", -1);
  slotje_account_take_answer (wordy, "s0", answer);
  everything = slotje_facts_new_for_account (platform, wordy, 1);
  other = slotje_exposure_evaluate (platform->program, everything);

  g_assert_cmphex (everything->answers[0], ==, nothing->answers[0]);
  g_assert_cmpmem (one->reach, sizeof (SlotjeReach), other->reach, sizeof (SlotjeReach));
  rule_set_free_platform (platform);
}

static void
test_copy (void)
{
  SlotjePlatform *platform = make_platform (0x0f);
  g_autoptr (SlotjeFacts) facts = slotje_facts_new (platform->program);
  g_autoptr (SlotjeFacts) copy = slotje_facts_copy (facts);

  copy->answers[0] = 1;
  copy->absent[0] = TRUE;
  copy->links[VIEWER_MANAGER] = NONE;
  g_assert_cmphex (facts->answers[0], ==, 7);
  g_assert_false (facts->absent[0]);
  g_assert_cmphex (facts->links[VIEWER_MANAGER], ==, CONTACT | FOF | NONE);
  rule_set_free_platform (platform);
}

static void
add_row (const char *group, const char *name, gconstpointer row, GTestDataFunc function)
{
  g_autofree char *path = g_strdup_printf ("/exposure/facts/%s/%s", group, name);

  g_test_add_data_func (path, row, function);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (ages); i++)
    add_row ("age", ages[i].name, &ages[i], test_age);
  for (guint i = 0; i < G_N_ELEMENTS (recorded); i++)
    add_row ("answer", recorded[i].name, &recorded[i], test_recorded);
  for (guint i = 0; i < G_N_ELEMENTS (linkeds); i++)
    add_row ("links", linkeds[i].name, &linkeds[i], test_links);
  g_test_add_func ("/exposure/facts/answer/order-of-names", test_renamed_order);
  g_test_add_func ("/exposure/facts/absent", test_absent);
  g_test_add_func ("/exposure/facts/m9-full-list-is-unanswered", test_full_list);
  g_test_add_func ("/exposure/facts/copy", test_copy);

  return g_test_run ();
}
