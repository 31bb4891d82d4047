/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "view-fixture.h"

#include "slotje-columns-layout.h"
#include "slotje-grid-layout.h"
#include "slotje-squeeze-layout.h"

#define SPACING 18

/* Where things go, at which width. */

static GtkWidget *
add_area (GtkWidget *box, int width, int height)
{
  GtkWidget *area = gtk_drawing_area_new ();

  gtk_widget_set_size_request (area, width, height);
  gtk_box_append (GTK_BOX (box), area);

  return area;
}

static graphene_rect_t
get_place (GtkWidget *child)
{
  graphene_rect_t place;

  g_assert_true (gtk_widget_compute_bounds (child, gtk_widget_get_parent (child), &place));

  return place;
}

static GtkWidget *
make_box (GtkLayoutManager *layout)
{
  return g_object_ref_sink (g_object_new (GTK_TYPE_BOX, "layout-manager", layout, NULL));
}

static int
allocate (GtkWidget *box, int width)
{
  int height;

  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  gtk_widget_allocate (box, width, height, -1, NULL);

  return height;
}

typedef struct
{
  const char *name;
  int width;
  int column;
  gboolean stacked;
} ColumnsCase;

static const ColumnsCase columns_cases[] = {
  { "just-enough", 3 * 190 + 2 * SPACING, 190, FALSE },
  { "one-pixel-short", 3 * 190 + 2 * SPACING - 3, 3 * 190 + 2 * SPACING - 3, TRUE },
  { "wide", 936, 300, FALSE },
  { "narrow", 300, 300, TRUE },
};

static void
test_columns (gconstpointer data)
{
  const ColumnsCase *row = data;
  GtkWidget *box = make_box (slotje_columns_layout_new ());
  GtkWidget *areas[3];

  for (int i = 0; i < 3; i++)
    areas[i] = add_area (box, 100, 10 * (i + 1));
  g_assert_cmpint (allocate (box, row->width), ==, row->stacked ? 60 + 2 * SPACING : 30);
  for (int i = 0; i < 3; i++)
    {
      graphene_rect_t place = get_place (areas[i]);

      g_assert_cmpint ((int) place.size.width, ==, row->column);
      g_assert_cmpint ((int) place.size.height, ==, 10 * (i + 1));
      if (!row->stacked)
        g_assert_cmpint ((int) place.origin.x, ==, i * (row->column + SPACING));
      g_assert_cmpint (place.origin.y > 0, ==, row->stacked && i > 0);
    }

  g_assert_finalize_object (box);
}

static void
test_squeeze (void)
{
  GtkWidget *box = make_box (slotje_squeeze_layout_new ());
  GtkWidget *longer = add_area (box, 120, 20);
  GtkWidget *shorter = add_area (box, 60, 20);
  int minimum;
  int natural;

  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 60);
  g_assert_cmpint (natural, ==, 120);
  allocate (box, 120);
  g_assert_true (gtk_widget_get_child_visible (longer));
  g_assert_false (gtk_widget_get_child_visible (shorter));
  allocate (box, 119);
  g_assert_false (gtk_widget_get_child_visible (longer));
  g_assert_true (gtk_widget_get_child_visible (shorter));

  g_assert_finalize_object (box);
}

#define N_COLUMNS 9

typedef struct
{
  const char *name;
  int width;
  int column;
  gboolean above; /* the label */
} RowCase;

static const RowCase row_cases[] = {
  { "phone", 310, 34, TRUE },
  { "least", N_COLUMNS * 24, 24, TRUE },
  { "just-beside", 190 + N_COLUMNS * 27, 27, FALSE },
  { "not-beside", 190 + N_COLUMNS * 27 - 1, 48, TRUE },
  { "wide", 900, 44, FALSE },
};

static void
test_row (gconstpointer data)
{
  const RowCase *row = data;
  GtkWidget *box = make_box (slotje_grid_layout_new ());
  GtkWidget *label = add_area (box, 50, 20);
  GtkWidget *cells[N_COLUMNS];
  int minimum;

  for (int i = 0; i < N_COLUMNS; i++)
    cells[i] = add_area (box, 24, 32);
  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, N_COLUMNS * 24);
  g_assert_cmpint (allocate (box, row->width), ==, row->above ? 52 : 32);

  graphene_rect_t name = get_place (label);

  for (int i = 0; i < N_COLUMNS; i++)
    {
      graphene_rect_t place = get_place (cells[i]);
      const int start = row->above ? 0 : row->width - N_COLUMNS * row->column;

      g_assert_cmpint ((int) place.size.width, ==, row->column);
      g_assert_cmpint ((int) place.origin.x, ==, start + i * row->column);
      g_assert_cmpint ((int) place.origin.y, ==, row->above ? 20 : 0);
    }
  g_assert_cmpint ((int) name.size.width, ==,
                   row->above ? row->width : row->width - N_COLUMNS * row->column);

  g_assert_finalize_object (box);
}

/* On a phone every shape still has its own place to press, and all of them are on it. */
static void
test_grid_fits_phone (void)
{
  View *view = view_open (ui_new_demo_session (), "a1", "grid", 340);
  SlotjeGridTable *table = view_get_table (view, "a1");
  const guint n = slotje_grid_table_get_n_columns (table);

  for (guint i = 0; i < n; i++)
    {
      GtkWidget *cell = GTK_WIDGET (slotje_grid_table_get_cell (table, 0, i));
      graphene_rect_t place;

      g_assert_true (gtk_widget_compute_bounds (cell, GTK_WIDGET (view->page), &place));
      g_assert_cmpfloat (place.size.width, >=, 24);
      g_assert_cmpfloat (place.origin.x, >=, 0);
      g_assert_cmpfloat (place.origin.x + place.size.width, <=, 340);
    }

  view_close (view);
}

static graphene_rect_t
get_bounds (GtkWidget *widget, GtkWidget *inside)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, inside, &bounds));

  return bounds;
}

/* Headings stay at the top, and no cell with the focus is beneath them. */
static void
test_headings_stay (void)
{
  View *view = view_open (ui_new_demo_session (), "a1", "grid", VIEW_WIDE);
  SlotjeGridTable *table = view_get_table (view, "a1");
  GtkWidget *headings = gtk_widget_get_first_child (GTK_WIDGET (table));
  GtkWidget *window = gtk_widget_get_ancestor (GTK_WIDGET (table), GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *scroll = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (window));
  const guint last = slotje_grid_table_get_n_rows (table) - 1;

  slotje_grid_table_focus_cell (table, slotje_grid_table_get_cell (table, last, 0));
  gtk_test_widget_wait_for_draw (GTK_WIDGET (view->window));
  g_assert_cmpfloat (gtk_adjustment_get_value (scroll), >, 100);
  g_assert_cmpint ((int) get_bounds (headings, window).origin.y, ==, 0);

  for (guint row = last; row > 3; row--)
    {
      GtkWidget *cell = GTK_WIDGET (slotje_grid_table_get_cell (table, row - 1, 0));

      view_move (view, GTK_DIR_UP);
      gtk_test_widget_wait_for_draw (GTK_WIDGET (view->window));
      g_assert_true (view_get_focus (view) == cell);

      graphene_rect_t above = get_bounds (headings, window);

      g_assert_cmpfloat (get_bounds (cell, window).origin.y, >=,
                         above.origin.y + above.size.height);
    }

  view_close (view);
}

typedef struct
{
  const char *name;
  const char *mode;
  int width;
  gboolean folded;
} FoldCase;

static const FoldCase fold_cases[] = {
  { "look-as-wide", "look-as", 900, FALSE },
  { "look-as-narrow", "look-as", 899, TRUE },
  { "grid-wide", "grid", 770, FALSE },
  { "grid-narrow", "grid", 769, TRUE },
};

static void
test_fold (gconstpointer data)
{
  const FoldCase *row = data;
  View *view = view_open (view_new_session ("x"), "a1", row->mode, row->width);
  SlotjeSidePane *pane = SLOTJE_SIDE_PANE (view_get (view, "pane"));

  g_object_set (view->page, "target", "own-posts/web", NULL);
  ui_settle ();
  gtk_test_widget_wait_for_draw (GTK_WIDGET (view->window));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (pane)), ==, row->width);
  g_assert_cmpint (slotje_side_pane_get_folded (pane), ==, row->folded);
  g_assert_cmpint (gtk_widget_get_mapped (view_get (view, "body")), ==, !row->folded);
  g_assert_true (gtk_widget_get_mapped (view_get (view, "why")));

  view_close (view);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (columns_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/view/columns/%s", columns_cases[i].name);

      g_test_add_data_func (path, &columns_cases[i], test_columns);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (row_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/view/row/%s", row_cases[i].name);

      g_test_add_data_func (path, &row_cases[i], test_row);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (fold_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/view/fold/%s", fold_cases[i].name);

      g_test_add_data_func (path, &fold_cases[i], test_fold);
    }
  g_test_add_func ("/ui/view/squeeze", test_squeeze);
  g_test_add_func ("/ui/view/phone", test_grid_fits_phone);
  g_test_add_func ("/ui/view/headings", test_headings_stay);

  return g_test_run ();
}
