/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-harness.h"

#include "slotje-row-layout.h"

#define ICON_SIZE 20
#define SPACING 6
#define WIDTH 200
#define HEIGHT 60

typedef struct
{
  const char *name;
  GtkAlign align;
  GtkTextDirection direction;
  int icon_x;
  int icon_y;
  int icon_height;
} RowCase;

static const RowCase row_cases[] = {
  { "fill", GTK_ALIGN_FILL, GTK_TEXT_DIR_LTR, 0, 0, HEIGHT },
  { "start", GTK_ALIGN_START, GTK_TEXT_DIR_LTR, 0, 0, ICON_SIZE },
  { "center", GTK_ALIGN_CENTER, GTK_TEXT_DIR_LTR, 0, (HEIGHT - ICON_SIZE) / 2, ICON_SIZE },
  { "mirrored", GTK_ALIGN_FILL, GTK_TEXT_DIR_RTL, WIDTH - ICON_SIZE, 0, HEIGHT },
};

static GtkWidget *
append_area (GtkWidget *box, gboolean visible)
{
  GtkWidget *area = gtk_drawing_area_new ();

  gtk_widget_set_size_request (area, ICON_SIZE, ICON_SIZE);
  gtk_widget_set_visible (area, visible);
  gtk_box_append (GTK_BOX (box), area);

  return area;
}

/* An icon, one that is hidden and takes no room, and something that takes the rest. */
static void
test_row (gconstpointer data)
{
  const RowCase *row = data;
  GtkWidget *box = g_object_ref_sink (slotje_row_layout_new_box (SPACING, row->align));
  GtkWidget *icon = append_area (box, TRUE);
  graphene_rect_t place;
  int minimum;
  int natural;

  append_area (box, FALSE);
  GtkWidget *rest = append_area (box, TRUE);

  gtk_widget_set_hexpand (rest, TRUE);
  gtk_widget_set_direction (box, row->direction);

  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 2 * ICON_SIZE + SPACING);
  g_assert_cmpint (natural, ==, 2 * ICON_SIZE + SPACING);
  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, WIDTH, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, ICON_SIZE);

  gtk_widget_allocate (box, WIDTH, HEIGHT, -1, NULL);
  g_assert_true (gtk_widget_compute_bounds (icon, box, &place));
  g_assert_cmpint ((int) place.origin.x, ==, row->icon_x);
  g_assert_cmpint ((int) place.origin.y, ==, row->icon_y);
  g_assert_cmpint ((int) place.size.height, ==, row->icon_height);
  g_assert_true (gtk_widget_compute_bounds (rest, box, &place));
  g_assert_cmpint ((int) place.size.width, ==, WIDTH - ICON_SIZE - SPACING);

  g_assert_finalize_object (box);
}

/* What it is for: how wide a row must be does not hang on how high it may be. */
static void
test_height_is_not_asked_for (void)
{
  GtkWidget *box = g_object_ref_sink (slotje_row_layout_new_box (SPACING, GTK_ALIGN_FILL));
  GtkWidget *label = gtk_label_new ("Words that take more than one line when there is little room");
  int width;
  int height;
  int narrow;
  int wide;

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_box_append (GTK_BOX (box), label);

  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &narrow, NULL, NULL, NULL);
  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, 1, &width, NULL, NULL, NULL);
  g_assert_cmpint (width, ==, narrow);
  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, narrow, &height, NULL, NULL, NULL);
  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, 10 * narrow, &wide, NULL, NULL, NULL);
  g_assert_cmpint (wide, <, height);

  g_assert_finalize_object (box);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (row_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/row-layout/%s", row_cases[i].name);

      g_test_add_data_func (path, &row_cases[i], test_row);
    }
  g_test_add_func ("/ui/row-layout/height-is-not-asked-for", test_height_is_not_asked_for);

  return g_test_run ();
}
