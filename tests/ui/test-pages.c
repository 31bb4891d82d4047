/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-fixture.h"

#include "slotje-routes.h"

/* What every page owes everybody: names for all controls, and room on a small screen. */

#define NARROWEST 360
#define LOWEST 294

static gboolean
has_text_in_it (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_LABEL (widget) && *gtk_label_get_text (GTK_LABEL (widget)) != '\0';
}

static gboolean
has_name (GtkWidget *widget)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);

  return gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL) ||
         gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY) ||
         ui_find (widget, has_text_in_it, NULL) != NULL;
}

/* Parts of bigger controls take their name from the whole. */
static gboolean
is_inside_control (GtkWidget *widget)
{
  return gtk_widget_get_ancestor (widget, GTK_TYPE_WINDOW_CONTROLS) != NULL ||
         (GTK_IS_TOGGLE_BUTTON (widget) && GTK_IS_MENU_BUTTON (gtk_widget_get_parent (widget))) ||
         gtk_widget_get_ancestor (widget, GTK_TYPE_DROP_DOWN) != NULL;
}

/* A check or switch that its row activates is named by the row. */
static gboolean
is_named_by_row (GtkWidget *widget)
{
  GtkWidget *row = gtk_widget_get_ancestor (widget, ADW_TYPE_ACTION_ROW);

  return row != NULL && adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row)) == widget;
}

static gboolean
is_nameless_control (GtkWidget *widget, gconstpointer data)
{
  gboolean control =
      GTK_IS_BUTTON (widget) || GTK_IS_MENU_BUTTON (widget) || GTK_IS_ENTRY (widget) ||
      GTK_IS_SEARCH_ENTRY (widget) || GTK_IS_SWITCH (widget) || GTK_IS_CHECK_BUTTON (widget) ||
      GTK_IS_TEXT_VIEW (widget) || GTK_IS_LIST_BOX_ROW (widget) || GTK_IS_FLOW_BOX_CHILD (widget);

  return control && gtk_widget_get_mapped (widget) && !is_inside_control (widget) &&
         !is_named_by_row (widget) && !has_name (widget);
}

static const char *
get_account (const SlotjeRoute *route)
{
  return route->account == SLOTJE_ROUTE_ONE_ACCOUNT ? "a1" : "";
}

static void
test_controls_have_names (gconstpointer data)
{
  const SlotjeRoute *route = data;
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);

  slotje_window_go (window, route->name, get_account (route), "");
  ui_settle ();

  GtkWidget *nameless = ui_find (GTK_WIDGET (window), is_nameless_control, NULL);

  for (GtkWidget *widget = nameless; widget != NULL; widget = gtk_widget_get_parent (widget))
    g_test_message ("%s %s", G_OBJECT_TYPE_NAME (widget),
                    gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)));
  g_assert_null (nameless);

  ui_end_window (window);
  g_assert_finalize_object (session);
}

static void
assert_fits (SlotjeWindow *window)
{
  int width;
  int height;

  ui_settle ();
  gtk_widget_measure (GTK_WIDGET (window), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL,
                      NULL);
  gtk_widget_measure (GTK_WIDGET (window), GTK_ORIENTATION_VERTICAL, NARROWEST, &height, NULL, NULL,
                      NULL);
  g_test_message ("%d × %d", width, height);
  g_assert_cmpint (width, <=, NARROWEST);
  g_assert_cmpint (height, <=, LOWEST);
}

/* Without the bar of a demo person, which is only there in demos. */
static SlotjeSession *
make_session_with_account (void)
{
  SlotjeSession *session = ui_new_session ();

  g_free (slotje_session_add_account (session, "facebook"));

  return session;
}

static void
test_fits_small_screen (gconstpointer data)
{
  const SlotjeRoute *route = data;
  SlotjeSession *session = make_session_with_account ();
  SlotjeWindow *window = ui_new_session_window (session, NARROWEST);

  slotje_window_go (window, route->name, get_account (route), "");
  assert_fits (window);

  ui_end_window (window);
  g_assert_finalize_object (session);
}

static void
test_welcome (void)
{
  SlotjeSession *session = ui_new_session ();
  SlotjeWindow *window = ui_new_session_window (session, NARROWEST);

  g_assert_null (ui_find (GTK_WIDGET (window), is_nameless_control, NULL));
  assert_fits (window);

  ui_end_window (window);
  g_assert_finalize_object (session);
}

/* Every page is there for an account on a platform that nobody knows, too. */
static void
test_unknown_platform (gconstpointer data)
{
  const SlotjeRoute *route = data;
  SlotjeSession *session = ui_new_session ();

  g_free (slotje_session_add_account (session, "hyves"));
  SlotjeWindow *window = ui_new_session_window (session, 1000);

  slotje_window_go (window, route->name, get_account (route), "");
  ui_settle ();
  g_assert_cmpstr (slotje_window_get_route (window), ==, route->name);

  ui_end_window (window);
  g_assert_finalize_object (session);
}

/* No page shows something else when its account changes under it. */
static void
test_follows_changes (gconstpointer data)
{
  const SlotjeRoute *route = data;
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);
  static const char markup[] = "R&D <b> 100%";

  slotje_window_go (window, route->name, get_account (route), "");
  ui_settle ();
  g_assert_true (slotje_session_rename (session, "a1", markup));
  ui_settle ();
  g_assert_true (ui_says (GTK_WIDGET (window), markup));
  g_free (slotje_session_undo (session));
  ui_settle ();
  g_assert_false (ui_says (GTK_WIDGET (window), markup));

  ui_end_window (window);
  g_assert_finalize_object (session);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *name;
    GTestDataFunc test;
  } tests[] = {
    { "names", test_controls_have_names },
    { "small-screen", test_fits_small_screen },
    { "unknown-platform", test_unknown_platform },
    { "follows-changes", test_follows_changes },
  };

  ui_init (&argc, &argv);

  g_test_add_func ("/ui/pages/welcome", test_welcome);
  for (const SlotjeRoute *route = slotje_routes_get_all (); route->name != NULL; route++)
    {
      for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
        {
          g_autofree char *path = g_strconcat ("/ui/pages/", route->name, "/", tests[i].name, NULL);

          g_test_add_data_func (path, route, tests[i].test);
        }
    }

  return g_test_run ();
}
