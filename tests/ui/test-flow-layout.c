/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-harness.h"

#include "slotje-flow-layout.h"

#define CHIP_WIDTH 100
#define CHIP_HEIGHT 30
#define SPACING 6

typedef struct
{
  const char *name;
  int width;
  int n_lines;
  GtkTextDirection direction;
} FlowCase;

static const FlowCase flow_cases[] = {
  { "one-line", 4 * CHIP_WIDTH + 3 * SPACING, 1, GTK_TEXT_DIR_LTR },
  { "one-pixel-short", 4 * CHIP_WIDTH + 3 * SPACING - 1, 2, GTK_TEXT_DIR_LTR },
  { "two-a-line", 2 * CHIP_WIDTH + SPACING, 2, GTK_TEXT_DIR_LTR },
  { "one-a-line", CHIP_WIDTH, 4, GTK_TEXT_DIR_LTR },
  { "mirrored", 2 * CHIP_WIDTH + SPACING, 2, GTK_TEXT_DIR_RTL },
};

static GtkWidget *
make_box (const FlowCase *row)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "layout-manager", slotje_flow_layout_new (), NULL);

  gtk_widget_set_direction (box, row->direction);
  for (int i = 0; i < 5; i++)
    {
      GtkWidget *chip = gtk_drawing_area_new ();

      gtk_widget_set_size_request (chip, CHIP_WIDTH, CHIP_HEIGHT);
      gtk_widget_set_visible (chip, i != 2); /* hidden ones take no room */
      gtk_box_append (GTK_BOX (box), chip);
    }

  return box;
}

static void
test_flow (gconstpointer data)
{
  const FlowCase *row = data;
  const int height = row->n_lines * CHIP_HEIGHT + (row->n_lines - 1) * SPACING;
  GtkWidget *box = g_object_ref_sink (make_box (row));
  int minimum;
  int natural;

  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, CHIP_WIDTH);
  g_assert_cmpint (natural, ==, 4 * CHIP_WIDTH + 3 * SPACING);

  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, row->width, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, height);
  g_assert_cmpint (natural, ==, height);

  gtk_widget_allocate (box, row->width, height, -1, NULL);
  graphene_rect_t place;
  g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_first_child (box), box, &place));
  g_assert_cmpint ((int) place.origin.x, ==,
                   row->direction == GTK_TEXT_DIR_RTL ? row->width - CHIP_WIDTH : 0);
  g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_last_child (box), box, &place));
  g_assert_cmpint ((int) place.origin.y, ==, height - CHIP_HEIGHT);

  g_assert_finalize_object (box);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (flow_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/flow-layout/%s", flow_cases[i].name);

      g_test_add_data_func (path, &flow_cases[i], test_flow);
    }

  return g_test_run ();
}
