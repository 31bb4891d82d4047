/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-grid-table-private.h"

#define PAGE_ROWS 8

SlotjeGridCell *
slotje_grid_table_get_focused (SlotjeGridTable *self)
{
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self));
  GtkWidget *cell = row != NULL ? gtk_widget_get_focus_child (row) : NULL;

  return SLOTJE_IS_GRID_CELL (cell) ? SLOTJE_GRID_CELL (cell) : NULL;
}

static int
limit (int place, int n)
{
  return CLAMP (place, 0, n - 1);
}

static gboolean
is_mirrored (SlotjeGridTable *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

gboolean
slotje_grid_table_move (SlotjeGridTable *self, int rows, int columns)
{
  SlotjeGridCell *from = slotje_grid_table_get_focused (self);

  if (from == NULL)
    return FALSE;

  const int old_row = (int) slotje_grid_cell_get_row (from);
  const int old_column = (int) slotje_grid_cell_get_column (from);
  const int row = limit (old_row + rows, (int) slotje_grid_table_get_n_rows (self));
  const int column = limit (old_column + columns, (int) slotje_grid_table_get_n_columns (self));

  if (row == old_row && column == old_column)
    return FALSE;

  slotje_grid_table_focus_cell (self,
                                slotje_grid_table_get_cell (self, (guint) row, (guint) column));
  return TRUE;
}

gboolean
slotje_grid_table_focus (GtkWidget *widget, GtkDirectionType direction)
{
  SlotjeGridTable *self = SLOTJE_GRID_TABLE (widget);
  const int forward = is_mirrored (self) ? -1 : 1;

  if (slotje_grid_table_get_focused (self) == NULL)
    {
      if (slotje_grid_table_get_n_rows (self) == 0)
        return FALSE;
      slotje_grid_table_focus_cell (self, slotje_grid_table_get_entry (self));
      return TRUE;
    }

  switch (direction)
    {
    case GTK_DIR_UP:
      return slotje_grid_table_move (self, -1, 0);
    case GTK_DIR_DOWN:
      return slotje_grid_table_move (self, 1, 0);
    case GTK_DIR_LEFT:
      slotje_grid_table_move (self, 0, -forward);
      return TRUE; /* at the edge nothing happens, for there is nothing beside the table */
    case GTK_DIR_RIGHT:
      slotje_grid_table_move (self, 0, forward);
      return TRUE;
    case GTK_DIR_TAB_FORWARD:
    case GTK_DIR_TAB_BACKWARD:
    default:
      return FALSE;
    }
}

/* Moves by the rows and columns in @parameters; whole rows and the table are just large steps. */
static gboolean
move_cb (GtkWidget *widget, GVariant *parameters, gpointer user_data)
{
  int rows;
  int columns;

  g_variant_get (parameters, "(ii)", &rows, &columns);

  return slotje_grid_table_move (SLOTJE_GRID_TABLE (widget), rows, columns);
}

void
slotje_grid_table_add_keys (GtkWidgetClass *widget_class)
{
  enum
  {
    FAR = 10000
  };
  static const struct
  {
    guint key;
    guint keypad_key;
    GdkModifierType modifiers;
    int rows;
    int columns;
  } moves[] = {
    { GDK_KEY_Home, GDK_KEY_KP_Home, 0, 0, -FAR },
    { GDK_KEY_End, GDK_KEY_KP_End, 0, 0, FAR },
    { GDK_KEY_Home, GDK_KEY_KP_Home, GDK_CONTROL_MASK, -FAR, -FAR },
    { GDK_KEY_End, GDK_KEY_KP_End, GDK_CONTROL_MASK, FAR, FAR },
    { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, 0, -PAGE_ROWS, 0 },
    { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, 0, PAGE_ROWS, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      gtk_widget_class_add_binding (widget_class, moves[i].key, moves[i].modifiers, move_cb, "(ii)",
                                    moves[i].rows, moves[i].columns);
      gtk_widget_class_add_binding (widget_class, moves[i].keypad_key, moves[i].modifiers, move_cb,
                                    "(ii)", moves[i].rows, moves[i].columns);
    }
}
