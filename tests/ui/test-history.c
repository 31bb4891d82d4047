/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "ui-fixture.h"

#include "slotje-date.h"
#include "slotje-history-changes.h"
#include "slotje-history-page.h"
#include "slotje-reminder.h"
#include "slotje-ics.h"

#define NARROW 360
#define WIDE 1100

typedef struct
{
  SlotjeSession *session;
  SlotjeWindow *window;
  GtkWidget *page;
} Fixture;

static guint32
day (const char *iso)
{
  guint32 julian;

  g_assert_true (slotje_date_parse (iso, &julian));
  return julian;
}

static void
answer (SlotjeProfile *profile, const char *setting, const char *option, const char *date)
{
  g_assert_true (slotje_profile_set_answer (profile, "a1", setting,
                                            slotje_answer_new (option, date, NULL), "Answer"));
}

/* Today is 22 November 2026; what was answered before is in @profile. */
static SlotjeSession *
new_session (SlotjeProfile *profile)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  g_autoptr (SlotjeStore) store = slotje_store_new_unsaved (profile);

  return g_object_new (SLOTJE_TYPE_SESSION, "catalog", catalog, "store", store, "today",
                       day ("2026-11-22"), NULL);
}

/* Looked at on three days: open at first, then closed, then open in part. */
static SlotjeProfile *
new_profile (guint n_days)
{
  SlotjeProfile *profile = slotje_profile_new ();

  slotje_profile_add_account (profile, slotje_account_new ("a1", "x"), "Add");
  answer (profile, "protect-posts", "off", "2026-05-01");
  if (n_days > 1)
    answer (profile, "protect-posts", "on", "2026-08-01");
  if (n_days > 2)
    answer (profile, "protect-posts", "off", "2026-11-01");

  return profile;
}

static Fixture
open_page (guint n_days, int width)
{
  g_autoptr (SlotjeProfile) profile = new_profile (n_days);
  Fixture fixture = { new_session (profile), NULL, NULL };

  fixture.window = ui_new_session_window (fixture.session, width);
  slotje_window_go (fixture.window, "history", "", "");
  ui_settle ();
  fixture.page = ui_get (GTK_WIDGET (fixture.window), "comparison");
  while (!SLOTJE_IS_HISTORY_PAGE (fixture.page))
    fixture.page = gtk_widget_get_parent (fixture.page);

  return fixture;
}

static void
close_page (Fixture *fixture)
{
  ui_end_window (fixture->window);
  g_assert_finalize_object (fixture->session);
}

static gboolean
is_shown (Fixture *fixture, const char *id)
{
  return gtk_widget_get_mapped (ui_get (fixture->page, id));
}

static const char *
get_text (Fixture *fixture, const char *id)
{
  return gtk_label_get_text (GTK_LABEL (ui_get (fixture->page, id)));
}

static void
choose (Fixture *fixture, const char *id, guint number)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (ui_get (fixture->page, id)), number);
  ui_settle ();
}

static guint
get_chosen (Fixture *fixture, const char *id)
{
  return adw_combo_row_get_selected (ADW_COMBO_ROW (ui_get (fixture->page, id)));
}

static void
test_empty (gconstpointer width)
{
  Fixture fixture = open_page (1, GPOINTER_TO_INT (width));

  g_assert_true (is_shown (&fixture, "empty"));
  g_assert_false (is_shown (&fixture, "comparison"));
  g_assert_true (is_shown (&fixture, "remind"));
  g_assert_true (ui_says (fixture.page, "Come back after your next look"));

  close_page (&fixture);
}

/* The first change of a new day makes the history while the page is shown; undo takes it back. */
static void
test_begins_with_a_second_day (void)
{
  Fixture fixture = open_page (1, WIDE);

  g_assert_true (slotje_session_record (fixture.session, "a1", "protect-posts", "on"));
  ui_settle ();
  g_assert_false (is_shown (&fixture, "empty"));
  g_assert_true (is_shown (&fixture, "comparison"));
  g_assert_nonnull (strstr (get_text (&fixture, "headline"), "closed"));
  g_assert_nonnull (strstr (get_text (&fixture, "period"), "Since 1 May 2026"));
  g_assert_true (ui_says (fixture.page, "Well done"));

  g_assert_true (slotje_profile_undo (slotje_session_get_profile (fixture.session)));
  ui_settle ();
  g_assert_true (is_shown (&fixture, "empty"));

  close_page (&fixture);
}

static void
test_choices (gconstpointer width)
{
  Fixture fixture = open_page (3, GPOINTER_TO_INT (width));

  /* the last look and now, in which things opened: no praise */
  g_assert_cmpuint (get_chosen (&fixture, "then"), ==, 1);
  g_assert_cmpuint (get_chosen (&fixture, "now"), ==, 1);
  g_assert_nonnull (strstr (get_text (&fixture, "headline"), "opened"));
  g_assert_false (ui_says (fixture.page, "Well done"));

  /* from the first to now it is as it was */
  choose (&fixture, "then", 0);
  g_assert_cmpstr (get_text (&fixture, "headline"), ==, "Nothing opened or closed");

  /* between two days of the past */
  choose (&fixture, "now", 0);
  g_assert_nonnull (strstr (get_text (&fixture, "period"), "Between 1 May 2026 and 1 August 2026"));
  g_assert_nonnull (strstr (get_text (&fixture, "headline"), "closed"));
  g_assert_true (ui_says (fixture.page, "Well done"));

  /* then cannot come after now: the other one gives way */
  choose (&fixture, "then", 1);
  g_assert_cmpuint (get_chosen (&fixture, "now"), ==, 1);
  choose (&fixture, "now", 0);
  g_assert_cmpuint (get_chosen (&fixture, "then"), ==, 0);

  close_page (&fixture);
}

/* The picture chooses what the rows choose. */
static void
test_timeline (void)
{
  Fixture fixture = open_page (3, WIDE);
  GtkWidget *timeline = ui_get (fixture.page, "timeline");

  g_signal_emit_by_name (timeline, "chosen", 0u);
  g_assert_cmpuint (get_chosen (&fixture, "then"), ==, 0);
  choose (&fixture, "now", 0);
  g_signal_emit_by_name (timeline, "chosen", 2u);
  g_assert_cmpuint (get_chosen (&fixture, "now"), ==, 1);

  close_page (&fixture);
}

static void
test_parts_add_up (void)
{
  g_autoptr (SlotjeProfile) profile = new_profile (2);
  g_autoptr (SlotjeSession) session = new_session (profile);
  g_autoptr (SlotjeComparison) comparison = slotje_comparison_new (session, 0, 1);
  SlotjePoints before = slotje_comparison_score (session, 0);
  SlotjePoints after = slotje_comparison_score (session, 1);
  gint64 sum = 0;

  for (guint part = 0; part < SLOTJE_N_DRIFT_PARTS; part++)
    sum += comparison->parts[part].worst;
  g_assert_cmpint (comparison->before.worst, ==, before.worst);
  g_assert_cmpint (comparison->after.worst, ==, after.worst);
  g_assert_cmpint (sum, ==, after.worst - before.worst);
  g_assert_cmpint (sum, <, 0);
  g_assert_cmpuint (comparison->n_praise, >, 0);
  g_assert_cmpuint (comparison->n_praise, <=, comparison->n_closed);
}

/* What was kept says that the platform opened something since: that is told, and nobody else is
 * blamed. Without it, that it is not known. */
static void
test_platform_changed (gconstpointer data)
{
  const gboolean kept = GPOINTER_TO_INT (data);
  g_autoptr (SlotjeProfile) profile = slotje_profile_new ();
  SlotjeAccount *account = slotje_account_new ("a1", "x");
  Fixture fixture = { NULL, NULL, NULL };

  if (kept)
    {
      account->judged = slotje_judged_new ("2026-05-01", day ("2026-05-01"));
      slotje_judged_take (account->judged, "search", g_ptr_array_new ());
    }
  slotje_profile_add_account (profile, account, "Add");
  answer (profile, "protect-posts", "off", "2026-05-01");
  g_assert_true (slotje_profile_take_snapshot (profile, "2026-05-01"));
  fixture.session = new_session (profile);
  fixture.window = ui_new_session_window (fixture.session, WIDE);
  slotje_window_go (fixture.window, "history", "", "");
  ui_settle ();
  fixture.page = GTK_WIDGET (fixture.window);

  g_assert_true (ui_says (fixture.page, "Because the platform changed"));
  g_assert_true (ui_says (fixture.page, "Opened for search engines") == kept ||
                 ui_says (fixture.page, "Might have opened for search engines") == kept);
  g_assert_true (ui_says (fixture.page, "What the platform itself changed is not known") != kept);

  close_page (&fixture);
}

/* What others decide is due the next day, what you set after a year, what you left so on its day.
 */
static void
test_due (void)
{
  g_autoptr (SlotjeProfile) profile = new_profile (2);
  SlotjeAnswer *accepted = slotje_answer_new ("yes", "2026-11-22", NULL);
  Fixture fixture = { NULL, NULL, NULL };

  accepted->accepted_reason = g_strdup ("");
  accepted->accepted_until = g_strdup ("2026-11-22");
  answer (profile, "tag-host", "public", "2026-11-21");
  g_assert_true (slotje_profile_set_answer (profile, "a1", "was-public", accepted, "Leave"));
  fixture.session = new_session (profile);
  fixture.window = ui_new_session_window (fixture.session, WIDE);
  slotje_window_go (fixture.window, "history", "", "");
  ui_settle ();
  fixture.page = GTK_WIDGET (fixture.window);

  g_assert_true (is_shown (&fixture, "due"));
  g_assert_true (ui_says (fixture.page, "Others decide this. You looked on 21 November 2026."));
  g_assert_true (ui_says (fixture.page, "You left it so until 22 November 2026."));
  g_assert_false (ui_says (fixture.page, "You looked on 1 August 2026"));
  ui_press (ui_get (fixture.page, "due_list"), "Look again");
  ui_settle ();
  g_assert_false (is_shown (&fixture, "due_list"));

  close_page (&fixture);
}

static void
test_reminder (void)
{
  g_autofree char *text = slotje_reminder_print (day ("2026-11-30"), 3);

  g_assert_nonnull (strstr (text, "\r\nDTSTART;VALUE=DATE:20270228\r\n"));
  g_assert_nonnull (strstr (text, "\r\nDTSTAMP:20261130T000000Z\r\n"));
  g_assert_nonnull (strstr (text, "\r\nSUMMARY:Look again at who can see what you post\r\n"));
}

/* The place is in the sidebar only when there is something to look back on. */
static void
test_sidebar (void)
{
  SlotjeSession *session = ui_new_session ();
  SlotjeWindow *window = ui_new_session_window (session, WIDE);

  slotje_window_go (window, "add", "", "");
  ui_settle ();
  g_assert_false (ui_says (GTK_WIDGET (window), "History"));
  g_free (slotje_session_add_account (session, "x"));
  ui_settle ();
  g_assert_true (ui_says (GTK_WIDGET (window), "History"));

  ui_end_window (window);
  g_assert_finalize_object (session);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);

  g_test_add_data_func ("/history/empty/narrow", GINT_TO_POINTER (NARROW), test_empty);
  g_test_add_data_func ("/history/empty/wide", GINT_TO_POINTER (WIDE), test_empty);
  g_test_add_func ("/history/second-day", test_begins_with_a_second_day);
  g_test_add_data_func ("/history/choices/narrow", GINT_TO_POINTER (NARROW), test_choices);
  g_test_add_data_func ("/history/choices/wide", GINT_TO_POINTER (WIDE), test_choices);
  g_test_add_func ("/history/timeline", test_timeline);
  g_test_add_func ("/history/parts-add-up", test_parts_add_up);
  g_test_add_data_func ("/history/platform-changed/kept", GINT_TO_POINTER (TRUE),
                        test_platform_changed);
  g_test_add_data_func ("/history/platform-changed/not-kept", GINT_TO_POINTER (FALSE),
                        test_platform_changed);
  g_test_add_func ("/history/due", test_due);
  g_test_add_func ("/history/reminder", test_reminder);
  g_test_add_func ("/history/sidebar", test_sidebar);

  return g_test_run ();
}
