/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-fixture.h"

#include "slotje-counted-page.h"
#include "slotje-counted-row.h"
#include "slotje-overview-row.h"
#include "slotje-standing.h"
#include "slotje-tally.h"
#include "slotje-view-scope.h"
#include "slotje-weight-row.h"
#include "slotje-weights-page.h"

/* How accounts are counted, what counts how much, and where all of them stand. */

static gboolean
is_of_type (GtkWidget *widget, gconstpointer type)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (widget, *(const GType *) type) &&
         gtk_widget_get_mapped (widget);
}

static GtkWidget *
find_type (GtkWidget *root, GType type)
{
  return ui_find (root, is_of_type, &type);
}

static SlotjePoints
find_points (SlotjeSession *session, const char *account)
{
  SlotjeSubject subject;

  g_assert_true (slotje_session_subject (session, account, &subject));

  g_autoptr (SlotjeIntention) intention = slotje_intention_new_for_account (
      subject.platform, subject.account, subject.facts, slotje_session_get_today (session));

  return slotje_tally_score (subject.platform, slotje_session_get_weights (session, account),
                             intention, slotje_session_get_exposure (session, account));
}

/* Sums the numbers that stand on the rows of the page. */
static gint64
sum_rows (GtkWidget *root)
{
  gint64 sum = 0;

  if (SLOTJE_IS_COUNTED_ROW (root))
    {
      g_auto (GStrv) words =
                  g_strsplit (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (root)), " ", -1);

      for (guint i = 0; words[i] != NULL; i++)
        sum += g_ascii_strtoll (words[i], NULL, 10);
      return sum;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    sum += sum_rows (child);

  return sum;
}

static void
test_adds_up (void)
{
  g_autoptr (SlotjeSession) session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 360);
  GtkWidget *page;

  slotje_window_go (window, "counted", "a1", "");
  ui_settle ();
  page = find_type (GTK_WIDGET (window), SLOTJE_TYPE_COUNTED_PAGE);
  g_assert_nonnull (page);
  g_assert_cmpint (sum_rows (page), ==, find_points (session, "a1").worst);

  slotje_session_set_viewer_weight (session, "web", 0);
  ui_settle ();
  g_assert_cmpint (sum_rows (page), ==, find_points (session, "a1").worst);
  g_assert_nonnull (ui_find (page, ui_is_label_with, "Set to 0 by you"));
  ui_end_window (window);
}

/* Every point leads to why somebody sees it, and an open row stays open. */
static void
test_leads_to_why (void)
{
  g_autoptr (SlotjeSession) session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);
  GtkWidget *row;

  slotje_window_go (window, "counted", "a1", "");
  ui_settle ();
  row = find_type (GTK_WIDGET (window), SLOTJE_TYPE_COUNTED_ROW);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  slotje_session_set_viewer_weight (session, "manager", 5);
  ui_settle ();
  row = find_type (GTK_WIDGET (window), SLOTJE_TYPE_COUNTED_ROW);
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)));
  gtk_widget_activate_action (row, "win.explain-cell", "(sss)", "a1",
                              slotje_counted_row_get_surface (SLOTJE_COUNTED_ROW (row)), "manager");
  ui_settle ();
  g_assert_cmpstr (slotje_window_get_route (window), ==, "view");
  ui_end_window (window);
}

static void
test_weights (void)
{
  g_autoptr (SlotjeSession) session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 360);
  const SlotjePoints before = find_points (session, "a1");
  GtkWidget *page;
  GtkWidget *row;

  slotje_window_go (window, "weights", "", "");
  ui_settle ();
  page = find_type (GTK_WIDGET (window), SLOTJE_TYPE_WEIGHTS_PAGE);
  row = find_type (page, SLOTJE_TYPE_WEIGHT_ROW);
  g_assert_false (gtk_widget_get_sensitive (ui_get (page, "reset")));

  adw_combo_row_set_selected (ADW_COMBO_ROW (row), 5);
  g_assert_cmpint (
      slotje_own_weights_get_viewer (slotje_session_get_own_weights (session), "contacts"), ==, 5);
  g_assert_cmpint (find_points (session, "a1").of, >=, before.of);
  g_assert_true (gtk_widget_get_sensitive (ui_get (page, "reset")));
  g_assert_true (ui_says (row, "Slotje says"));

  g_free (slotje_session_undo (session));
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), ==, 1);
  g_free (slotje_session_redo (session));
  g_signal_emit_by_name (ui_get (page, "reset"), "clicked");
  g_assert_true (slotje_own_weights_is_empty (slotje_session_get_own_weights (session)));
  g_assert_cmpint (find_points (session, "a1").worst, ==, before.worst);
  ui_end_window (window);
}

/* The worst case of the worst account; what is not known is counted apart, and said. */
static void
test_standing (void)
{
  g_autoptr (SlotjeSession) session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);
  g_autofree char *worst = g_strdup (slotje_standing_find (session).account);
  const gint64 points = slotje_standing_find (session).points.worst;
  g_autofree char *added = NULL;

  g_assert_nonnull (worst);
  g_assert_cmpuint (slotje_standing_find (session).n_unknown, ==, 0);
  added = slotje_session_add_account (session, "x");
  slotje_window_go (window, "overview", "", "");
  ui_settle ();
  g_assert_cmpstr (slotje_standing_find (session).account, ==, worst);
  g_assert_cmpint (slotje_standing_find (session).points.worst, ==, points);
  g_assert_cmpuint (slotje_standing_find (session).n_unknown, ==, 1);
  g_assert_true (ui_says (GTK_WIDGET (window), "1 account is not known yet"));
  g_assert_true (ui_says (GTK_WIDGET (window), "Worst off: "));

  g_autoptr (GPtrArray) order = slotje_standing_list_worst_first (session);

  g_assert_cmpstr (g_ptr_array_index (order, 0), ==, worst);
  g_assert_cmpstr (g_ptr_array_index (order, order->len - 1), ==, added);
  ui_end_window (window);
}

/* By viewer the overview leads to what that viewer sees of all accounts. */
static void
test_by_viewer (void)
{
  g_autoptr (SlotjeSession) session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 360);
  GtkListBoxRow *row;
  GtkWidget *viewers;

  slotje_window_go (window, "overview", "", "");
  ui_settle ();
  g_assert_nonnull (find_type (GTK_WIDGET (window), SLOTJE_TYPE_OVERVIEW_ROW));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (ui_get (GTK_WIDGET (window), "by_viewer")),
                                TRUE);
  ui_settle ();
  g_assert_null (find_type (GTK_WIDGET (window), SLOTJE_TYPE_OVERVIEW_ROW));
  viewers = ui_get (GTK_WIDGET (window), "viewers");
  row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (viewers), 2);
  g_signal_emit_by_name (viewers, "row-activated", row);
  ui_settle ();
  g_assert_cmpstr (slotje_window_get_route (window), ==, "view");
  g_assert_cmpstr (slotje_view_scope_get_viewer (session)->id, ==, "colleagues");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (ui_get (GTK_WIDGET (window), "by_worst")), TRUE);
  ui_end_window (window);
}

/* Accounts that lead to each other are named. */
static void
test_chains (void)
{
  g_autoptr (SlotjeSession) session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);

  slotje_window_go (window, "overview", "", "");
  ui_settle ();
  g_assert_true (gtk_widget_get_visible (ui_get (GTK_WIDGET (window), "chains_group")));
  g_assert_true (ui_says (GTK_WIDGET (window), "Who has your phone number can find "));
  while (slotje_profile_get_n_accounts (slotje_session_get_profile (session)) > 1)
    slotje_session_remove_account (
        session, slotje_profile_get_account (slotje_session_get_profile (session), 1)->id);
  ui_settle ();
  g_assert_false (gtk_widget_get_visible (ui_get (GTK_WIDGET (window), "chains_group")));
  ui_end_window (window);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  g_test_add_func ("/ui/counted/adds-up", test_adds_up);
  g_test_add_func ("/ui/counted/leads-to-why", test_leads_to_why);
  g_test_add_func ("/ui/counted/weights", test_weights);
  g_test_add_func ("/ui/counted/worst-of-all", test_standing);
  g_test_add_func ("/ui/counted/by-viewer", test_by_viewer);
  g_test_add_func ("/ui/counted/chains", test_chains);

  return g_test_run ();
}
