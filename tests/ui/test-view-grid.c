/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "view-fixture.h"

#include "slotje-sentences-plan.h"

static const SlotjeViewer *
find_viewer (View *view, const char *id)
{
  return slotje_scale_find_viewer (slotje_session_get_scale (view->session), id);
}

/* Every cell, against what the exposure says of it; and every cell says it in words. */
static void
test_cells (gconstpointer data)
{
  const char *account = data;
  View *view = view_open (ui_new_demo_session (), account, "grid", VIEW_WIDE);
  const SlotjePlatform *platform = slotje_session_get_platform (view->session, account);
  const SlotjeExposure *exposure = slotje_session_get_exposure (view->session, account);
  const SlotjeScale *scale = slotje_session_get_scale (view->session);
  SlotjeGridTable *table = view_get_table (view, account);
  guint n_rows = 0;

  for (guint i = 0; i < exposure->n_surfaces; i++)
    {
      const SlotjeSurface *surface = &platform->surfaces[i];
      gboolean absent = exposure->reach[i].state == SLOTJE_SURFACE_ABSENT;

      n_rows += absent ? 0 : 1;
      for (guint j = 0; j < scale->n_viewers; j++)
        {
          SlotjeValue value = slotje_exposure_get_value (exposure, i, j);
          SlotjeGridCell *cell =
              slotje_grid_table_find_cell (table, surface->id, scale->viewers[j].id);
          const SlotjeVerdict verdict = slotje_intention_compare (
              slotje_session_get_intention (view->session, account), exposure, i, j);
          const char *comparison = slotje_say_comparison (verdict);
          g_autofree char *cell_says =
              slotje_say_cell (platform, surface, &scale->viewers[j], value);
          /* Too open and too closed are said alike; what is fine goes without saying. */
          g_autofree char *sentence =
              verdict == SLOTJE_VERDICT_NONE || verdict == SLOTJE_VERDICT_FINE
                  ? g_strdup (cell_says)
                  : g_strdup_printf ("%s (%s)", cell_says, comparison);

          g_assert_true ((cell == NULL) == absent);
          if (cell == NULL)
            continue;
          g_assert_cmpint (slotje_grid_cell_get_value (cell), ==, value);
          gtk_test_accessible_assert_role (cell, GTK_ACCESSIBLE_ROLE_GRID_CELL);
          gtk_test_accessible_assert_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                               sentence);
        }
    }
  g_assert_cmpuint (slotje_grid_table_get_n_rows (table), ==, n_rows);

  view_close (view);
}

static void
assert_focused (View *view, SlotjeGridTable *table, guint row, guint column)
{
  GtkWidget *focus = view_get_focus (view);

  g_assert_true (SLOTJE_IS_GRID_CELL (focus));
  g_assert_cmpuint (slotje_grid_cell_get_row (SLOTJE_GRID_CELL (focus)), ==, row);
  g_assert_cmpuint (slotje_grid_cell_get_column (SLOTJE_GRID_CELL (focus)), ==, column);
  g_assert_true (focus == GTK_WIDGET (slotje_grid_table_get_cell (table, row, column)));
}

static void
test_arrows (void)
{
  View *view = view_open (ui_new_demo_session (), "a1", "grid", VIEW_WIDE);
  SlotjeGridTable *table = view_get_table (view, "a1");

  slotje_grid_table_focus_cell (table, slotje_grid_table_get_cell (table, 0, 0));
  view_move (view, GTK_DIR_RIGHT);
  assert_focused (view, table, 0, 1);
  view_move (view, GTK_DIR_DOWN);
  assert_focused (view, table, 1, 1);
  view_move (view, GTK_DIR_LEFT);
  view_move (view, GTK_DIR_LEFT);
  assert_focused (view, table, 1, 0);
  view_move (view, GTK_DIR_UP);
  assert_focused (view, table, 0, 0);

  view_close (view);
}

static void
test_arrows_mirrored (void)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);

  View *view = view_open (ui_new_demo_session (), "a1", "grid", VIEW_WIDE);
  SlotjeGridTable *table = view_get_table (view, "a1");
  GtkWidget *first = GTK_WIDGET (slotje_grid_table_get_cell (table, 0, 0));
  GtkWidget *second = GTK_WIDGET (slotje_grid_table_get_cell (table, 0, 1));
  graphene_rect_t place;

  slotje_grid_table_focus_cell (table, SLOTJE_GRID_CELL (first));
  view_move (view, GTK_DIR_LEFT);
  assert_focused (view, table, 0, 1);
  g_assert_true (gtk_widget_compute_bounds (second, first, &place));
  g_assert_cmpfloat (place.origin.x, <, 0);

  view_close (view);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

typedef struct
{
  const char *name;
  guint key;
  GdkModifierType modifiers;
  int row; /* negative: from the end */
  int column;
} KeyCase;

/* All start in the row with index 10 and the column with index 4. */
static const KeyCase key_cases[] = {
  { "home", GDK_KEY_Home, 0, 10, 0 },
  { "end", GDK_KEY_End, 0, 10, -1 },
  { "first", GDK_KEY_Home, GDK_CONTROL_MASK, 0, 0 },
  { "last", GDK_KEY_End, GDK_CONTROL_MASK, -1, -1 },
  { "page-up", GDK_KEY_Page_Up, 0, 2, 4 },
  { "page-down", GDK_KEY_Page_Down, 0, 18, 4 },
  { "keypad-home", GDK_KEY_KP_Home, 0, 10, 0 },
};

static guint
from_end (int place, guint n)
{
  return place >= 0 ? (guint) place : n + (guint) place;
}

static void
test_keys (gconstpointer data)
{
  const KeyCase *row = data;
  View *view = view_open (ui_new_demo_session (), "a1", "grid", VIEW_WIDE);
  SlotjeGridTable *table = view_get_table (view, "a1");

  slotje_grid_table_focus_cell (table, slotje_grid_table_get_cell (table, 10, 4));
  view_press_key (view, row->key, row->modifiers);
  assert_focused (view, table, from_end (row->row, slotje_grid_table_get_n_rows (table)),
                  from_end (row->column, slotje_grid_table_get_n_columns (table)));

  view_close (view);
}

static gboolean
is_in_table (View *view, SlotjeGridTable *table)
{
  GtkWidget *focus = view_get_focus (view);

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (table));
}

/* Tab comes in where the focus was last, and the next one goes out again. */
static void
test_one_tab_stop (void)
{
  View *view = view_open (ui_new_demo_session (), "a1", "grid", VIEW_WIDE);
  SlotjeGridTable *table = view_get_table (view, "a1");
  guint n_presses = 0;

  slotje_grid_table_focus_cell (table, slotje_grid_table_get_cell (table, 3, 2));
  view_move (view, GTK_DIR_TAB_FORWARD);
  g_assert_false (is_in_table (view, table));
  view_move (view, GTK_DIR_TAB_BACKWARD);
  assert_focused (view, table, 3, 2);
  view_move (view, GTK_DIR_TAB_BACKWARD);
  while (!is_in_table (view, table) && n_presses++ < 20)
    view_move (view, GTK_DIR_TAB_FORWARD);
  assert_focused (view, table, 3, 2);

  view_close (view);
}

typedef struct
{
  const char *name;
  guint key;
  int width;
} AskCase;

static const AskCase ask_cases[] = {
  { "enter-wide", GDK_KEY_Return, VIEW_WIDE },
  { "space-wide", GDK_KEY_space, VIEW_WIDE },
  { "enter-narrow", GDK_KEY_Return, VIEW_NARROW },
};

static void
test_ask (gconstpointer data)
{
  const AskCase *row = data;
  View *view = view_open (ui_new_demo_session (), "a1", "grid", row->width);
  SlotjeGridTable *table = view_get_table (view, "a1");
  SlotjeGridCell *cell = slotje_grid_table_find_cell (table, "comment-friend", "manager");
  g_autofree char *sentence = g_strdup (slotje_grid_cell_get_sentence (cell));
  gboolean folded = slotje_side_pane_get_folded (SLOTJE_SIDE_PANE (view_get (view, "pane")));

  g_assert_cmpint (folded, ==, row->width == VIEW_NARROW);
  slotje_grid_table_focus_cell (table, cell);
  g_assert_null (view_get_why (view));
  view_press_key (view, row->key, 0);
  g_assert_cmpstr (view_get_why (view), ==, sentence);
  ui_wait_until (view_says (view, sentence));

  /* Beside the grid the focus stays in it; as a page of its own it takes the focus. */
  g_assert_cmpint (view_get_focus (view) == GTK_WIDGET (cell), ==, !folded);
  view_press_key (view, GDK_KEY_Escape, 0);
  g_assert_null (view_get_why (view));
  g_assert_true (view_get_focus (view) == GTK_WIDGET (cell));

  view_close (view);
}

/* A screen reader hears why as soon as the keyboard is there. */
static void
test_focus_says_why (void)
{
  View *view = view_open (view_new_session ("x"), "a1", "grid", VIEW_WIDE);
  SlotjeGridTable *table = view_get_table (view, "a1");
  SlotjeGridCell *cell = slotje_grid_table_find_cell (table, "own-posts", "web");

  slotje_grid_table_focus_cell (table, cell);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "you have not looked yet");

  view_close (view);
}

/* While it is open beside the grid, the explanation is of the cell with the focus. */
static void
test_why_follows (void)
{
  View *view = view_open (ui_new_demo_session (), "a1", "grid", VIEW_WIDE);
  SlotjeGridTable *table = view_get_table (view, "a1");

  slotje_grid_table_focus_cell (table, slotje_grid_table_get_cell (table, 2, 2));
  view_press_key (view, GDK_KEY_Return, 0);
  view_move (view, GTK_DIR_RIGHT);
  g_assert_cmpstr (view_get_why (view), ==,
                   slotje_grid_cell_get_sentence (slotje_grid_table_get_cell (table, 2, 3)));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (slotje_grid_table_get_cell (table, 2, 3)),
                                    GTK_ACCESSIBLE_STATE_SELECTED, TRUE);

  view_close (view);
}

static void
test_changes_show (void)
{
  View *view = view_open (view_new_session ("x"), "a1", "grid", VIEW_WIDE);
  SlotjeGridTable *table = view_get_table (view, "a1");
  SlotjeGridCell *cell = slotje_grid_table_find_cell (table, "own-posts", "web");

  slotje_grid_table_focus_cell (table, cell);
  view_press_key (view, GDK_KEY_Return, 0);
  g_assert_cmpint (slotje_grid_cell_get_value (cell), ==, SLOTJE_VALUE_MAYBE);
  slotje_session_record (view->session, "a1", "protect-posts", "on");
  ui_settle ();

  cell = slotje_grid_table_find_cell (table, "own-posts", "web");
  g_assert_cmpint (slotje_grid_cell_get_value (cell), ==, SLOTJE_VALUE_NO);
  g_assert_cmpstr (view_get_why (view), ==, slotje_grid_cell_get_sentence (cell));
  g_assert_true (view_get_focus (view) == GTK_WIDGET (cell));

  view_close (view);
}

static void
test_all_accounts (void)
{
  View *view = view_open (ui_new_demo_session (), "", "grid", VIEW_WIDE);
  const char *name = slotje_session_get_platform (view->session, "a2")->name;

  g_assert_nonnull (view_get_table (view, "a1"));
  g_assert_null (view_get_table (view, "a2"));
  ui_press (GTK_WIDGET (view->page), name);
  g_assert_nonnull (view_get_table (view, "a2"));
  g_assert_cmpuint (slotje_grid_table_get_n_rows (view_get_table (view, "a2")), >, 10);
  ui_press (GTK_WIDGET (view->page), name);
  g_assert_null (view_get_table (view, "a2"));

  view_close (view);
}

static void
test_target (void)
{
  View *view = view_open (ui_new_demo_session (), "a1", "grid", VIEW_WIDE);
  const SlotjePlatform *platform = slotje_session_get_platform (view->session, "a1");
  const SlotjeSurface *surface = slotje_platform_find_surface (platform, "friends-list");
  SlotjeGridTable *table = view_get_table (view, "a1");

  if (surface == NULL)
    surface = &platform->surfaces[platform->n_surfaces - 1];

  g_autofree char *target = g_strconcat (surface->id, "/clients", NULL);

  g_object_set (view->page, "target", target, NULL);
  g_assert_cmpstr (
      view_get_why (view), ==,
      slotje_grid_cell_get_sentence (slotje_grid_table_find_cell (table, surface->id, "clients")));
  ui_wait_until (SLOTJE_IS_GRID_CELL (view_get_focus (view)));
  g_assert_cmpuint (slotje_grid_cell_get_column (SLOTJE_GRID_CELL (view_get_focus (view))), ==,
                    find_viewer (view, "clients")->index);

  g_object_set (view->page, "target", "no-such/clients", NULL);
  g_assert_nonnull (view_get_why (view));

  view_close (view);
}

int
main (int argc, char *argv[])
{
  static const char *const accounts[] = { "a1", "a2", "a3", "a4" };

  ui_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (accounts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/view/grid/cells/%s", accounts[i]);

      g_test_add_data_func (path, accounts[i], test_cells);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (key_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/view/grid/keys/%s", key_cases[i].name);

      g_test_add_data_func (path, &key_cases[i], test_keys);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (ask_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/view/grid/ask/%s", ask_cases[i].name);

      g_test_add_data_func (path, &ask_cases[i], test_ask);
    }
  g_test_add_func ("/ui/view/grid/arrows", test_arrows);
  g_test_add_func ("/ui/view/grid/arrows-mirrored", test_arrows_mirrored);
  g_test_add_func ("/ui/view/grid/one-tab-stop", test_one_tab_stop);
  g_test_add_func ("/ui/view/grid/focus-says-why", test_focus_says_why);
  g_test_add_func ("/ui/view/grid/why-follows", test_why_follows);
  g_test_add_func ("/ui/view/grid/changes", test_changes_show);
  g_test_add_func ("/ui/view/grid/all-accounts", test_all_accounts);
  g_test_add_func ("/ui/view/grid/target", test_target);

  return g_test_run ();
}
