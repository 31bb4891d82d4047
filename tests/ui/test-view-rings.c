/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "view-fixture.h"

#include "slotje-rings-view.h"

static SlotjeRingsSection *
get_section (View *view, const char *account)
{
  SlotjeRingsView *rings = SLOTJE_RINGS_VIEW (view_get (view, "rings"));

  return slotje_rings_view_find_section (rings, account);
}

static View *
open_rings (SlotjeSession *session, const char *account, int width)
{
  View *view = view_open (session, account, "look-as", width);

  gtk_toggle_button_set_active (
      GTK_TOGGLE_BUTTON (ui_get (GTK_WIDGET (view->page), "rings_button")), TRUE);
  ui_settle ();
  gtk_test_widget_wait_for_draw (GTK_WIDGET (view->window));

  return view;
}

static const int sizes[] = { VIEW_NARROW, VIEW_WIDE };

/* Picture and list say the same sentence of every post, and arrows go from one to the next. */
static void
test_twin (gconstpointer data)
{
  View *view = open_rings (ui_new_demo_session (), "a1", *(const int *) data);
  SlotjeRingsSection *section = get_section (view, "a1");
  SlotjeRingsPicture *picture = slotje_rings_section_get_picture (section);
  const guint n = slotje_rings_picture_get_n_spots (picture);

  g_assert_cmpuint (n, >, 10);
  g_assert_nonnull (slotje_rings_picture_get_layout (picture));
  for (guint i = 0; i < n; i++)
    {
      SlotjeRingsSpot *spot = slotje_rings_picture_get_spot (picture, i);
      SlotjeRingsRow *row = slotje_rings_list_find_row (slotje_rings_section_get_list (section),
                                                        slotje_rings_spot_get_surface (spot));

      g_assert_nonnull (row);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (spot), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           slotje_rings_spot_get_sentence (spot));
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           slotje_rings_spot_get_sentence (spot));
    }

  g_assert_true (slotje_rings_picture_focus (
      picture, slotje_rings_spot_get_surface (slotje_rings_picture_get_spot (picture, 0))));
  view_move (view, GTK_DIR_RIGHT);
  g_assert_true (view_get_focus (view) == GTK_WIDGET (slotje_rings_picture_get_spot (picture, 1)));
  g_assert_null (view_get_why (view));
  view_press_key (view, GDK_KEY_Return, 0);
  g_assert_nonnull (view_get_why (view));

  view_close (view);
}

static void
test_changes_show (void)
{
  View *view = open_rings (view_new_session ("x"), "a1", VIEW_WIDE);
  SlotjeRingsPicture *picture = slotje_rings_section_get_picture (get_section (view, "a1"));

  g_assert_true (slotje_rings_picture_focus (picture, "own-posts"));
  slotje_session_record (view->session, "a1", "protect-posts", "on");
  ui_settle ();
  g_assert_cmpstr (slotje_rings_spot_get_sentence (SLOTJE_RINGS_SPOT (view_get_focus (view))), ==,
                   "Your followers can see your posts and media.");

  view_close (view);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);

  g_test_add_data_func ("/ui/rings/twin/narrow", &sizes[0], test_twin);
  g_test_add_data_func ("/ui/rings/twin/wide", &sizes[1], test_twin);
  g_test_add_func ("/ui/rings/changes", test_changes_show);

  return g_test_run ();
}
