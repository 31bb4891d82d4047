/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shots.h"

#include "slotje-account-page.h"
#include "slotje-guide.h"
#include "slotje-opening.h"
#include "slotje-pass-on.h"
#include "slotje-post-ticks.h"
#include "slotje-search-page.h"
#include "slotje-todo-row.h"
#include "slotje-view-header.h"
#include "slotje-view-page.h"
#include "slotje-window.h"

static gboolean
is_of_type (GtkWidget *widget, gconstpointer type)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (widget, *(const GType *) type);
}

static GtkWidget *
find_type (GtkWidget *window, GType type)
{
  return ui_find (window, is_of_type, &type);
}

void
shots_show_list (GtkWidget *window)
{
  g_object_set (find_type (window, SLOTJE_TYPE_ACCOUNT_PAGE), "view", "list", NULL);
}

void
shots_show_grid (GtkWidget *window)
{
  GtkWidget *header = find_type (window, SLOTJE_TYPE_VIEW_HEADER);

  slotje_view_header_set_mode (SLOTJE_VIEW_HEADER (header), SLOTJE_VIEW_GRID);
}

void
shots_show_grid_and_why (GtkWidget *window)
{
  shots_show_grid (window);
  g_object_set (find_type (window, SLOTJE_TYPE_VIEW_PAGE), "target", "comment-friend/manager",
                NULL);
}

void
shots_tick_all (GtkWidget *window)
{
  GtkWidget *ticks = find_type (window, SLOTJE_TYPE_POST_TICKS);

  slotje_post_ticks_set (SLOTJE_POST_TICKS (ticks), G_MAXUINT32);
}

void
shots_try_first (GtkWidget *window)
{
  slotje_todo_row_set_trying (SLOTJE_TODO_ROW (find_type (window, SLOTJE_TYPE_TODO_ROW)), TRUE);
}

void
shots_pass_on (GtkWidget *window)
{
  GtkWidget *how_far = find_type (window, SLOTJE_TYPE_PASS_ON);

  slotje_pass_on_set (SLOTJE_PASS_ON (how_far), 20, 3);
  ui_settle ();
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (
                                gtk_widget_get_ancestor (how_far, GTK_TYPE_SCROLLED_WINDOW))),
                            G_MAXINT);
}

void
shots_search (GtkWidget *window)
{
  GtkWidget *entry = ui_get (find_type (window, SLOTJE_TYPE_SEARCH_PAGE), "entry");

  gtk_editable_set_text (GTK_EDITABLE (entry), "slotje");
  g_signal_emit_by_name (entry, "search-changed");
}

void
shots_show_rings (GtkWidget *window)
{
  GtkWidget *header = find_type (window, SLOTJE_TYPE_VIEW_HEADER);

  slotje_view_header_set_mode (SLOTJE_VIEW_HEADER (header), SLOTJE_VIEW_RINGS);
}

void
shots_show_rings_and_why (GtkWidget *window)
{
  shots_show_rings (window);
  g_object_set (find_type (window, SLOTJE_TYPE_VIEW_PAGE), "target", "comment-friend/manager",
                NULL);
}

/* Looked at on three days of the past, and today. */
void
shots_make_history (GtkWidget *window)
{
  static const struct
  {
    const char *account;
    const char *setting;
    const char *option;
    const char *date;
  } answers[] = {
    { "a1", "future-posts", "public", "2025-05-01" },
    { "a2", "private-account", "off", "2025-05-01" },
    { "a3", "protect-posts", "off", "2025-05-01" },
    { "a1", "future-posts", "friends", "2026-03-12" },
    { "a1", "comment-host", "public", "2026-03-12" },
    { "a2", "private-account", "on", "2026-06-20" },
    { "a3", "tag-host", "public", "2026-06-20" },
  };
  SlotjeSession *session = slotje_window_get_session (SLOTJE_WINDOW (window));
  SlotjeProfile *profile = slotje_session_get_profile (session);

  slotje_profile_set_today (profile, 0);
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    slotje_profile_set_answer (profile, answers[i].account, answers[i].setting,
                               slotje_answer_new (answers[i].option, answers[i].date, NULL),
                               "Answer");
  slotje_session_record (session, "a3", "protect-posts", "on");
  slotje_session_record (session, "a1", "future-posts", "public");
}

void
shots_set_goals (GtkWidget *window)
{
  SlotjeSession *session = slotje_window_get_session (SLOTJE_WINDOW (window));
  const char *const everyone[] = { "contacts", "clients", NULL };

  slotje_session_set_goals (session, "a1", 1 << SLOTJE_GOAL_CONNECT | 1 << SLOTJE_GOAL_ACQUIRE);
  slotje_session_set_intended (session, "a1", "own-posts", everyone);
}

void
shots_end_brief (GtkWidget *window)
{
  GtkWidget *guide = find_type (window, SLOTJE_TYPE_GUIDE);

  for (guint i = 0; i < 3; i++)
    gtk_widget_activate_action (guide, "guide.next", NULL);
}

/* Left on purpose until today. */
void
shots_come_back (GtkWidget *window)
{
  SlotjeSession *session = slotje_window_get_session (SLOTJE_WINDOW (window));

  slotje_session_record (session, "a2", "private-account", "off");
  slotje_session_accept (session, "a2", "private-account", "I need it for my work",
                         slotje_session_get_today_iso (session));
}

/* Fifteen accounts, several of one platform, of which the last few were never looked at. */
void
shots_make_many (GtkWidget *window)
{
  static const char *const platforms[] = { "instagram", "x",        "facebook", "linkedin",
                                           "x",         "facebook", "linkedin", "instagram",
                                           "x",         "facebook", "linkedin" };
  SlotjeSession *session = slotje_window_get_session (SLOTJE_WINDOW (window));

  for (guint i = 0; i < G_N_ELEMENTS (platforms); i++)
    {
      g_autofree char *id = slotje_session_add_account (session, platforms[i]);
      g_autofree char *name = g_strdup_printf ("%u", i + 1);

      slotje_session_rename (session, id, name);
      if (g_str_equal (platforms[i], "x") && i < 8)
        slotje_session_record (session, id, "protect-posts", "on");
      if (g_str_equal (platforms[i], "facebook") && i < 8)
        slotje_session_record (session, id, "future-posts", "friends");
    }
}

void
shots_leave_one (GtkWidget *window)
{
  SlotjeSession *session = slotje_window_get_session (SLOTJE_WINDOW (window));
  SlotjeProfile *profile = slotje_session_get_profile (session);

  while (slotje_profile_get_n_accounts (profile) > 1)
    slotje_session_remove_account (session, slotje_profile_get_account (profile, 1)->id);
}

static void
press (GtkWidget *window, const char *id)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (ui_get (window, id)), TRUE);
}

void
shots_by_viewer (GtkWidget *window)
{
  shots_make_many (window);
  press (window, "by_viewer");
}

void
shots_by_platform (GtkWidget *window)
{
  shots_make_many (window);
  press (window, "by_platform");
}

void
shots_by_worst (GtkWidget *window)
{
  press (window, "by_worst");
}

static gboolean
is_expander (GtkWidget *widget, gconstpointer data)
{
  return ADW_IS_EXPANDER_ROW (widget);
}

void
shots_expand_first (GtkWidget *window)
{
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (ui_find (window, is_expander, NULL)), TRUE);
}

void
shots_weigh (GtkWidget *window)
{
  SlotjeSession *session = slotje_window_get_session (SLOTJE_WINDOW (window));

  slotje_session_set_viewer_weight (session, "manager", 5);
  slotje_session_set_viewer_weight (session, "search", 0);
  shots_expand_first (window);
}
