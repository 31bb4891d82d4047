/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rules.h"
#include "slotje-date.h"
#include "slotje-progress.h"

/* On this day; answers last 365 days. */
#define TODAY "2026-11-22"

static guint32
parse_date (const char *iso)
{
  guint32 day = 0;

  g_assert_true (slotje_date_parse (iso, &day));

  return day;
}

static void
change_on (SlotjeSetting *setting, const char *date)
{
  setting->amendments.n = 1;
  setting->amendments.list = g_new0 (SlotjeAmendment, 1);
  setting->amendments.list[0].date = g_strdup (date);
}

/* `s0` decides about `p0`, `s1` about `p1`, `s2` about nothing; somebody else chooses `s3`. */
static SlotjePlatform *
make_platform (void)
{
  g_autoptr (RuleSet) rules = rule_set_new ();
  SlotjePlatform *platform;

  for (guint i = 0; i < 4; i++)
    rule_set_add_setting (rules, 3);
  rules->controllers[3] = SLOTJE_CONTROLLER_OTHER;
  for (guint i = 0; i < 2; i++)
    rule_set_add_surface (rules, rule_by (i, rule_level ("nobody"), rule_level ("contacts"),
                                          rule_level ("public"), NULL));
  platform = rule_set_compile (rules);
  platform->settings[3].lifetime_days = 0;
  change_on (&platform->settings[0], "2026-06-01");
  change_on (&platform->settings[3], "2026-06-01");

  return platform;
}

typedef struct
{
  const char *name;
  guint setting;
  const char *options; /* divided by spaces; NULL for nothing recorded */
  const char *observed;
  const char *reason;
  const char *until;
  const char *absent; /* nullable: a surface */
  SlotjeProgressState state;
} Row;

static const Row rows[] = {
  { "nothing", 0, NULL, NULL, NULL, NULL, NULL, SLOTJE_PROGRESS_OPEN },
  { "one", 0, "o1", TODAY, NULL, NULL, NULL, SLOTJE_PROGRESS_ANSWERED },
  { "some", 0, "o0 o1", TODAY, NULL, NULL, NULL, SLOTJE_PROGRESS_ANSWERED },
  { "all", 0, "o0 o1 o2", TODAY, NULL, NULL, NULL, SLOTJE_PROGRESS_OPEN },
  { "expired", 0, "o1", "2025-11-21", NULL, NULL, NULL, SLOTJE_PROGRESS_EXPIRED },
  { "changed", 0, "o1", "2026-05-31", NULL, NULL, NULL, SLOTJE_PROGRESS_CHANGED },
  { "changed-that-day", 0, "o1", "2026-06-01", NULL, NULL, NULL, SLOTJE_PROGRESS_ANSWERED },
  { "changed-and-expired", 0, "o1", "2025-05-31", NULL, NULL, NULL, SLOTJE_PROGRESS_EXPIRED },
  { "changed-on-purpose", 0, "o1", "2026-05-31", "mine", "2027-01-01", NULL,
    SLOTJE_PROGRESS_CHANGED },
  { "other-changed", 3, "o1", "2026-05-31", NULL, NULL, NULL, SLOTJE_PROGRESS_CHANGED },
  { "something-else-changed", 1, "o1", "2026-05-31", NULL, NULL, NULL, SLOTJE_PROGRESS_ANSWERED },
  { "no-such-option", 0, "gone", TODAY, NULL, NULL, NULL, SLOTJE_PROGRESS_EXPIRED },
  { "on-purpose", 0, "o1", TODAY, "mine", NULL, NULL, SLOTJE_PROGRESS_ANSWERED },
  { "on-purpose-until-tomorrow", 0, "o1", TODAY, "mine", "2026-11-23", NULL,
    SLOTJE_PROGRESS_ANSWERED },
  { "on-purpose-until-today", 0, "o1", TODAY, "mine", TODAY, NULL, SLOTJE_PROGRESS_REVIEW },
  { "on-purpose-until-nonsense", 0, "o1", TODAY, "", "soon", NULL, SLOTJE_PROGRESS_REVIEW },
  { "on-purpose-and-expired", 0, "o1", "2025-01-01", "mine", "2026-01-01", NULL,
    SLOTJE_PROGRESS_EXPIRED },
  { "absent", 0, NULL, NULL, NULL, NULL, "p0", SLOTJE_PROGRESS_LEFT_OUT },
  { "answered-and-absent", 0, "o1", TODAY, NULL, NULL, "p0", SLOTJE_PROGRESS_LEFT_OUT },
  { "something-else-absent", 0, NULL, NULL, NULL, NULL, "p1", SLOTJE_PROGRESS_OPEN },
  { "in-no-rule", 2, NULL, NULL, NULL, NULL, "p0", SLOTJE_PROGRESS_OPEN },
  { "other", 3, NULL, NULL, NULL, NULL, NULL, SLOTJE_PROGRESS_OPEN },
  { "other-answered", 3, "o1", TODAY, NULL, NULL, NULL, SLOTJE_PROGRESS_ANSWERED },
  { "other-answered-before", 3, "o1", "2026-11-21", NULL, NULL, NULL, SLOTJE_PROGRESS_ANSWERED },
};

static void
take_answer (SlotjeAccount *account, const Row *row)
{
  g_autofree char *setting = g_strdup_printf ("s%u", row->setting);
  SlotjeAnswer *answer;

  if (row->options == NULL)
    return;

  answer = slotje_answer_new (NULL, row->observed, NULL);
  g_strfreev (answer->options);
  answer->options = g_strsplit (row->options, " ", -1);
  answer->accepted_reason = g_strdup (row->reason);
  answer->accepted_until = g_strdup (row->until);
  slotje_account_take_answer (account, setting, answer);
}

/* Each alone, and counted: one of four settings is in the state, the others are open. */
static void
test_state (gconstpointer data)
{
  const Row *row = data;
  const guint32 today = parse_date (TODAY);
  SlotjePlatform *platform = make_platform ();
  g_autoptr (SlotjeAccount) account = slotje_account_new ("a1", platform->id);
  g_autoptr (SlotjeFacts) facts = NULL;
  SlotjeProgress progress;
  const gboolean again = row->state == SLOTJE_PROGRESS_EXPIRED ||
                         row->state == SLOTJE_PROGRESS_CHANGED ||
                         row->state == SLOTJE_PROGRESS_REVIEW;

  take_answer (account, row);
  if (row->absent != NULL)
    slotje_account_set_absent (account, row->absent, TRUE);
  facts = slotje_facts_new_for_account (platform, account, today);

  g_assert_cmpint (slotje_progress_find (platform, account, facts, row->setting, today), ==,
                   row->state);

  progress = slotje_progress_count (platform, account, facts, today);
  g_assert_cmpuint (progress.of, ==, 4);
  g_assert_cmpuint (progress.answered, ==, row->state == SLOTJE_PROGRESS_ANSWERED ? 1 : 0);
  g_assert_cmpuint (progress.again, ==, again ? 1 : 0);
  g_assert_cmpuint (progress.left_out, ==, row->absent != NULL ? 1 : 0);
  g_assert_true (slotje_progress_has_begun (&progress) == (progress.answered > 0 || again));
  g_assert_false (slotje_progress_is_done (&progress));
  rule_set_free_platform (platform);
}

/* What comes back keeps the person from being done; what does not matter, does not. */
static void
test_sum (void)
{
  SlotjeProgress progress = { .answered = 3, .left_out = 1, .of = 4 };
  const SlotjeProgress other = { .answered = 1, .again = 1, .of = 2 };

  g_assert_true (slotje_progress_is_done (&progress));
  slotje_progress_add (&progress, &other);
  g_assert_cmpuint (slotje_progress_get_settled (&progress), ==, 5);
  g_assert_cmpuint (progress.again, ==, 1);
  g_assert_cmpuint (progress.of, ==, 6);
  g_assert_false (slotje_progress_is_done (&progress));
}

static void
test_waiting (void)
{
  g_assert_true (slotje_progress_is_waiting (SLOTJE_PROGRESS_OPEN));
  g_assert_true (slotje_progress_is_waiting (SLOTJE_PROGRESS_EXPIRED));
  g_assert_true (slotje_progress_is_waiting (SLOTJE_PROGRESS_REVIEW));
  g_assert_false (slotje_progress_is_waiting (SLOTJE_PROGRESS_ANSWERED));
  g_assert_false (slotje_progress_is_waiting (SLOTJE_PROGRESS_LEFT_OUT));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/exposure/progress/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_state);
    }
  g_test_add_func ("/exposure/progress/sum", test_sum);
  g_test_add_func ("/exposure/progress/waiting", test_waiting);

  return g_test_run ();
}
