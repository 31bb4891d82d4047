/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include <glib/gstdio.h>

#include "ui-harness.h"

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

/* Draws every page to a PNG, so that people can look: shots FOLDER PREFIX [NAME]. With a
 * name only those whose own begins with it. */

typedef struct
{
  const char *name;
  gboolean demo;     /* else nobody yet */
  const char *route; /* NULL: what comes by itself */
  const char *account;
  const char *target;
  void (*prepare) (GtkWidget *window); /* nullable */
  int height;                          /* 0: that of a usual screen */
} Shot;

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

static void
show_list (GtkWidget *window)
{
  g_object_set (find_type (window, SLOTJE_TYPE_ACCOUNT_PAGE), "view", "list", NULL);
}

static void
show_grid (GtkWidget *window)
{
  GtkWidget *header = find_type (window, SLOTJE_TYPE_VIEW_HEADER);

  slotje_view_header_set_mode (SLOTJE_VIEW_HEADER (header), SLOTJE_VIEW_GRID);
}

static void
show_grid_and_why (GtkWidget *window)
{
  show_grid (window);
  g_object_set (find_type (window, SLOTJE_TYPE_VIEW_PAGE), "target", "comment-friend/manager",
                NULL);
}

static void
tick_all (GtkWidget *window)
{
  GtkWidget *ticks = find_type (window, SLOTJE_TYPE_POST_TICKS);

  slotje_post_ticks_set (SLOTJE_POST_TICKS (ticks), G_MAXUINT32);
}

static void
try_first (GtkWidget *window)
{
  slotje_todo_row_set_trying (SLOTJE_TODO_ROW (find_type (window, SLOTJE_TYPE_TODO_ROW)), TRUE);
}

static void
pass_on (GtkWidget *window)
{
  GtkWidget *how_far = find_type (window, SLOTJE_TYPE_PASS_ON);

  slotje_pass_on_set (SLOTJE_PASS_ON (how_far), 20, 3);
  ui_settle ();
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (
                                gtk_widget_get_ancestor (how_far, GTK_TYPE_SCROLLED_WINDOW))),
                            G_MAXINT);
}

static void
search (GtkWidget *window)
{
  GtkWidget *entry = ui_get (find_type (window, SLOTJE_TYPE_SEARCH_PAGE), "entry");

  gtk_editable_set_text (GTK_EDITABLE (entry), "slotje");
  g_signal_emit_by_name (entry, "search-changed");
}

static void
show_rings (GtkWidget *window)
{
  GtkWidget *header = find_type (window, SLOTJE_TYPE_VIEW_HEADER);

  slotje_view_header_set_mode (SLOTJE_VIEW_HEADER (header), SLOTJE_VIEW_RINGS);
}

static void
show_rings_and_why (GtkWidget *window)
{
  show_rings (window);
  g_object_set (find_type (window, SLOTJE_TYPE_VIEW_PAGE), "target", "comment-friend/manager",
                NULL);
}

/* Looked at on three days of the past, and today. */
static void
make_history (GtkWidget *window)
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

static void
set_goals (GtkWidget *window)
{
  SlotjeSession *session = slotje_window_get_session (SLOTJE_WINDOW (window));
  const char *const everyone[] = { "contacts", "clients", NULL };

  slotje_session_set_goals (session, "a1", 1 << SLOTJE_GOAL_CONNECT | 1 << SLOTJE_GOAL_ACQUIRE);
  slotje_session_set_intended (session, "a1", "own-posts", everyone);
}

static void
end_brief (GtkWidget *window)
{
  GtkWidget *guide = find_type (window, SLOTJE_TYPE_GUIDE);

  for (guint i = 0; i < 3; i++)
    gtk_widget_activate_action (guide, "guide.next", NULL);
}

/* Left on purpose until today. */
static void
come_back (GtkWidget *window)
{
  SlotjeSession *session = slotje_window_get_session (SLOTJE_WINDOW (window));

  slotje_session_record (session, "a2", "private-account", "off");
  slotje_session_accept (session, "a2", "private-account", "I need it for my work",
                         slotje_session_get_today_iso (session));
}

/* Fifteen accounts, several of one platform, of which the last few were never looked at. */
static void
make_many (GtkWidget *window)
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

static void
leave_one (GtkWidget *window)
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

static void
by_viewer (GtkWidget *window)
{
  make_many (window);
  press (window, "by_viewer");
}

static void
by_platform (GtkWidget *window)
{
  make_many (window);
  press (window, "by_platform");
}

static void
by_worst (GtkWidget *window)
{
  press (window, "by_worst");
}

static gboolean
is_expander (GtkWidget *widget, gconstpointer data)
{
  return ADW_IS_EXPANDER_ROW (widget);
}

static void
expand_first (GtkWidget *window)
{
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (ui_find (window, is_expander, NULL)), TRUE);
}

static void
weigh (GtkWidget *window)
{
  SlotjeSession *session = slotje_window_get_session (SLOTJE_WINDOW (window));

  slotje_session_set_viewer_weight (session, "manager", 5);
  slotje_session_set_viewer_weight (session, "search", 0);
  expand_first (window);
}

static const Shot shots[] = {
  { "welcome", FALSE, NULL, "", "" },
  { "add", FALSE, "add", "", "" },
  { "overview", TRUE, "overview", "", "", NULL, 1500 },
  { "overview-one", TRUE, "overview", "", "", leave_one },
  { "overview-platform", TRUE, "overview", "", "", by_platform, 2400 },
  { "overview-viewer", TRUE, "overview", "", "", by_viewer, 1600 },
  { "overview-worst", TRUE, "overview", "", "", by_worst },
  { "overview-many", TRUE, "overview", "", "", make_many, 2400 },
  { "counted", TRUE, "counted", "a1", "", expand_first, 2000 },
  { "weights", TRUE, "weights", "", "", weigh, 1500 },
  { "details", TRUE, "details", "a1", "" },
  { "details-goals", TRUE, "details", "a1", "", set_goals, 2600 },
  { "brief", TRUE, "account", "a1", SLOTJE_ACCOUNT_PAGE_BRIEF },
  { "brief-end", TRUE, "account", "a1", SLOTJE_ACCOUNT_PAGE_BRIEF, end_brief, 1100 },
  { "review", TRUE, "account", "a2", "private-account", come_back },
  { "post", TRUE, "post", "", "" },
  { "post-ticked", TRUE, "post", "", "", tick_all, 2600 },
  { "post-travel", TRUE, "post", "", "", pass_on },
  { "post-nobody", FALSE, "post", "", "" },
  { "account", TRUE, "account", "a2", "" },
  { "answered", TRUE, "account", "a2", "private-account", NULL, 1150 },
  { "others", TRUE, "account", "a1", "comment-host" },
  { "list", TRUE, "account", "a1", "", show_list },
  { "view", TRUE, "view", "a1", "" },
  { "view-all", TRUE, "view", "", "" },
  { "why", TRUE, "view", "a1", "comment-friend/manager" },
  { "grid", TRUE, "view", "a1", "", show_grid },
  { "grid-why", TRUE, "view", "a1", "", show_grid_and_why },
  { "todo", TRUE, "todo", "", "", NULL, 1500 },
  { "todo-try", TRUE, "todo", "", "", try_first, 1100 },
  { "todo-none", FALSE, "todo", "", "" },
  { "rings", TRUE, "view", "a1", "", show_rings },
  { "rings-long", TRUE, "view", "a1", "", show_rings, 2600 },
  { "rings-other", TRUE, "view", "a2", "", show_rings },
  { "rings-why", TRUE, "view", "a1", "", show_rings_and_why },
  { "rings-all", TRUE, "view", "", "", show_rings },
  { "grid-all", TRUE, "view", "", "", show_grid },
  { "search", TRUE, "search", "", "", search, 1100 },
  { "search-empty", TRUE, "search", "", "" },
  { "history", TRUE, "history", "", "", make_history, 1700 },
  { "history-empty", TRUE, "history", "", "" },
};

static const int widths[] = { 360, 1100 };

static SlotjeSession *
make_session (SlotjeCatalog *catalog, gboolean demo)
{
  g_autoptr (SlotjeProfile) profile = slotje_profile_new ();
  g_autoptr (SlotjeStore) store = slotje_store_new_unsaved (profile);

  if (!demo)
    return slotje_session_new (catalog, store, FALSE);

  g_auto (GStrv) names = slotje_opening_list_demos ();

  return slotje_opening_open_demo (catalog, names[0], NULL);
}

/* Buttons that lead to the application look as they do with one. */
static void
pretend_application (SlotjeWindow *window)
{
  static const GActionEntry entries[] = { { .name = "demo" }, { .name = "trainer" } };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), NULL);
  gtk_widget_insert_action_group (GTK_WIDGET (window), "app", G_ACTION_GROUP (group));
}

/* Under Xvfb the shadow takes 5 pixels on each side. */
static void
show_at (SlotjeWindow *window, int width, int height)
{
  const int usual = width < 600 ? 730 : 760;

  gtk_window_set_default_size (GTK_WINDOW (window), width + 10, height > 0 ? height : usual);
  ui_show (GTK_WINDOW (window));
}

static void
save (SlotjeWindow *window, const char *folder, const char *prefix, const char *name)
{
  g_autofree char *file = g_strdup_printf ("%s-%s.png", prefix, name);
  g_autofree char *path = g_build_filename (folder, file, NULL);

  ui_settle ();
  gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
  ui_save_png (GTK_WIDGET (window), path);
}

static void
draw (SlotjeCatalog *catalog, const Shot *shot, int width, const char *folder, const char *prefix)
{
  static const struct
  {
    const char *name;
    AdwColorScheme scheme;
  } looks[] = { { "light", ADW_COLOR_SCHEME_FORCE_LIGHT },
                { "dark", ADW_COLOR_SCHEME_FORCE_DARK } };
  SlotjeWindow *window = slotje_window_new (NULL, catalog);
  g_autoptr (SlotjeSession) session = make_session (catalog, shot->demo);

  pretend_application (window);
  slotje_window_set_session (window, session);
  if (shot->route != NULL)
    slotje_window_go (window, shot->route, shot->account, shot->target);
  show_at (window, width, shot->height);
  if (shot->prepare != NULL)
    {
      shot->prepare (GTK_WIDGET (window));
      ui_settle ();
    }

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      g_autofree char *name = g_strdup_printf ("%s-%d-%s", shot->name, width, looks[i].name);

      adw_style_manager_set_color_scheme (adw_style_manager_get_default (), looks[i].scheme);
      save (window, folder, prefix, name);
    }

  gtk_window_destroy (GTK_WINDOW (window));
  ui_settle ();
}

typedef struct
{
  const char *name;
  const char *text;
} FileShot;

static const FileShot file_shots[] = {
  { "trouble", "{ \"format\": " },
  { "read-only", "{ \"accounts\": [], \"format\": \"slotje-profile/99\" }" },
};

/* What is shown of a file that is not as it should be; the file stands in the folder of the
 * pictures for that moment. */
static void
draw_file (
    SlotjeCatalog *catalog, const FileShot *shot, int width, const char *folder, const char *prefix)
{
  g_autofree char *path = g_build_filename (folder, "profile.slotje", NULL);
  g_autofree char *name = g_strdup_printf ("%s-%d", shot->name, width);
  SlotjeWindow *window = slotje_window_new (NULL, catalog);

  g_file_set_contents (path, shot->text, -1, NULL);
  pretend_application (window);
  slotje_window_open (window, path);
  show_at (window, width, 0);
  save (window, folder, prefix, name);
  gtk_window_destroy (GTK_WINDOW (window));
  g_remove (path);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("SLOTJE_LOCALE_DIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  adw_init ();
  slotje_ui_init ();
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    "/io/github/slotje/Slotje/icons");

  if (argc < 3 || argc > 4)
    {
      g_printerr ("usage: shots FOLDER PREFIX [NAME]\n");
      return 2;
    }

  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();

  for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (shots); i++)
        if (argc == 3 || g_str_has_prefix (shots[i].name, argv[3]))
          draw (catalog, &shots[i], widths[w], argv[1], argv[2]);
      adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                          ADW_COLOR_SCHEME_FORCE_LIGHT);
      for (guint i = 0; argc == 3 && i < G_N_ELEMENTS (file_shots); i++)
        draw_file (catalog, &file_shots[i], widths[w], argv[1], argv[2]);
    }

  return 0;
}
