/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-grid-table.h"

#include <glib/gi18n.h>

#include "slotje-grid-heading.h"
#include "slotje-grid-row.h"
#include "slotje-grid-table-private.h"
#include "slotje-sticky-layout.h"
#include "slotje-ui-text.h"

struct _SlotjeGridTable
{
  GtkWidget parent_instance;

  GtkWidget *headings;    /* (nullable) until there is a scale */
  GPtrArray *rows;        /* borrowed SlotjeGridRow */
  SlotjeSession *session; /* (nullable) until it shows an account */
  char *account;
  const SlotjeScale *scale; /* borrowed, lives as long as the catalogue of the session */

  guint entry_row; /* where the focus was last */
  guint entry_column;
  SlotjeGridCell *selected; /* borrowed (nullable) */
};

G_DEFINE_FINAL_TYPE (SlotjeGridTable, slotje_grid_table, GTK_TYPE_WIDGET)

/* The headings come first for a screen reader, but are drawn over the rows beneath them. */
static void
slotje_grid_table_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SlotjeGridTable *self = SLOTJE_GRID_TABLE (widget);

  for (guint i = 0; i < self->rows->len; i++)
    gtk_widget_snapshot_child (widget, g_ptr_array_index (self->rows, i), snapshot);
  if (self->headings != NULL)
    gtk_widget_snapshot_child (widget, self->headings, snapshot);
}

static SlotjeGridRow *
get_row (SlotjeGridTable *self, guint index)
{
  return g_ptr_array_index (self->rows, index);
}

static const char *
get_surface (SlotjeGridTable *self, SlotjeGridCell *cell)
{
  return slotje_grid_row_get_surface (get_row (self, slotje_grid_cell_get_row (cell)));
}

static const char *
get_viewer (SlotjeGridTable *self, SlotjeGridCell *cell)
{
  return self->scale->viewers[slotje_grid_cell_get_column (cell)].id;
}

static void
explain (SlotjeGridTable *self, const char *action, SlotjeGridCell *cell)
{
  gtk_widget_activate_action (GTK_WIDGET (self), action, "(sss)", self->account,
                              get_surface (self, cell), get_viewer (self, cell));
}

static void
explain_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SlotjeGridTable *self = SLOTJE_GRID_TABLE (widget);
  guint row;
  guint column;

  g_variant_get (parameter, "(uu)", &row, &column);
  g_return_if_fail (row < self->rows->len && column < slotje_grid_table_get_n_columns (self));

  explain (self, "view.explain", slotje_grid_table_get_cell (self, row, column));
}

static SlotjeGridCell *
pick_cell (SlotjeGridTable *self, double x, double y)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkWidget *picked = gtk_widget_pick (widget, x, y, GTK_PICK_DEFAULT);
  graphene_rect_t headings;

  /* Rows go on beneath the headings. */
  if (picked == NULL || !gtk_widget_compute_bounds (self->headings, widget, &headings) ||
      graphene_rect_contains_point (&headings, &GRAPHENE_POINT_INIT ((float) x, (float) y)))
    return NULL;
  if (!SLOTJE_IS_GRID_CELL (picked))
    picked = gtk_widget_get_ancestor (picked, SLOTJE_TYPE_GRID_CELL);

  return picked != NULL ? SLOTJE_GRID_CELL (picked) : NULL;
}

static void
released_cb (SlotjeGridTable *self, int n_press, double x, double y)
{
  SlotjeGridCell *cell = pick_cell (self, x, y);

  if (cell == NULL)
    return;

  slotje_grid_table_focus_cell (self, cell);
  explain (self, "view.explain", cell);
}

/* Words for whoever points at a shape. */
static gboolean
query_tooltip_cb (SlotjeGridTable *self, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  SlotjeGridCell *cell = keyboard ? slotje_grid_table_get_focused (self) : pick_cell (self, x, y);
  graphene_rect_t bounds;

  if (cell == NULL || !gtk_widget_compute_bounds (GTK_WIDGET (cell), GTK_WIDGET (self), &bounds))
    return FALSE;

  gtk_tooltip_set_text (tooltip, slotje_grid_cell_get_sentence (cell));
  gtk_tooltip_set_tip_area (tooltip,
                            &(GdkRectangle){ (int) bounds.origin.x, (int) bounds.origin.y,
                                             (int) bounds.size.width, (int) bounds.size.height });
  return TRUE;
}

static void
mark_current (SlotjeGridTable *self, SlotjeGridCell *cell)
{
  GtkWidget *heading = self->headings != NULL ? gtk_widget_get_first_child (self->headings) : NULL;

  for (guint i = 0; i < self->rows->len; i++)
    slotje_grid_row_set_current (get_row (self, i),
                                 cell != NULL && slotje_grid_cell_get_row (cell) == i);

  for (guint i = 0; heading != NULL; i++, heading = gtk_widget_get_next_sibling (heading))
    {
      if (cell != NULL && i == slotje_grid_cell_get_column (cell) + 1)
        gtk_widget_add_css_class (heading, "current");
      else
        gtk_widget_remove_css_class (heading, "current");
    }
}

static void
leave_cb (SlotjeGridTable *self)
{
  mark_current (self, NULL);
}

static void
slotje_grid_table_dispose (GObject *object)
{
  SlotjeGridTable *self = SLOTJE_GRID_TABLE (object);
  GtkWidget *child;

  g_ptr_array_set_size (self->rows, 0);
  self->headings = NULL;
  self->selected = NULL;
  g_clear_object (&self->session);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (slotje_grid_table_parent_class)->dispose (object);
}

static void
slotje_grid_table_finalize (GObject *object)
{
  SlotjeGridTable *self = SLOTJE_GRID_TABLE (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->account, g_free);

  G_OBJECT_CLASS (slotje_grid_table_parent_class)->finalize (object);
}

static void
slotje_grid_table_class_init (SlotjeGridTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = slotje_grid_table_dispose;
  object_class->finalize = slotje_grid_table_finalize;
  widget_class->snapshot = slotje_grid_table_snapshot;
  widget_class->focus = slotje_grid_table_focus;

  gtk_widget_class_install_action (widget_class, "grid.explain", "(uu)", explain_cb);
  slotje_grid_table_add_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "slotje-grid-table");
  gtk_widget_class_set_layout_manager_type (widget_class, SLOTJE_TYPE_STICKY_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
}

static void
slotje_grid_table_init (SlotjeGridTable *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->rows = g_ptr_array_new ();
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);

  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect_object (focus, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);

  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect_object (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), self, 0);
}

GtkWidget *
slotje_grid_table_new (void)
{
  return g_object_new (SLOTJE_TYPE_GRID_TABLE, NULL);
}

static SlotjeGridRow *
ensure_row (SlotjeGridTable *self, guint index)
{
  if (index == self->rows->len)
    {
      GtkWidget *row = slotje_grid_row_new (index, self->scale->n_viewers);

      gtk_widget_set_parent (row, GTK_WIDGET (self));
      g_ptr_array_add (self->rows, row);
    }

  return get_row (self, index);
}

static void
drop_rows (SlotjeGridTable *self, guint n_kept)
{
  while (self->rows->len > n_kept)
    gtk_widget_unparent (g_ptr_array_steal_index (self->rows, self->rows->len - 1));

  self->entry_row = MIN (self->entry_row, MAX (n_kept, 1) - 1);
}

/* Puts the focus back on the cell it was on, or on its neighbour if that is gone. */
static void
keep_focus (SlotjeGridTable *self, const char *surface)
{
  SlotjeGridCell *cell =
      slotje_grid_table_find_cell (self, surface, self->scale->viewers[self->entry_column].id);

  if (cell == NULL && self->rows->len > 0)
    cell = slotje_grid_table_get_entry (self);
  if (cell != NULL)
    slotje_grid_table_focus_cell (self, cell);
}

static void
set_account (SlotjeGridTable *self, SlotjeSession *session, const char *account)
{
  g_autofree char *owner = slotje_session_dup_name (session, account);
  /* TRANSLATORS: name of a table for a screen reader; %s is an account */
  g_autofree char *name = g_strdup_printf (_ ("Who sees what of %s"), owner);

  g_set_object (&self->session, session);
  g_free (self->account);
  self->account = g_strdup (account);
  slotje_ui_text_set_accessible_label (GTK_WIDGET (self), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  _ ("The arrow keys move; Enter says why."), -1);
}

guint
slotje_grid_table_update (SlotjeGridTable *self, const SlotjeViewScope *scope, const char *account)
{
  SlotjeSubject subject;

  g_return_val_if_fail (SLOTJE_IS_GRID_TABLE (self), 0);

  if (!slotje_session_subject (scope->session, account, &subject))
    return 0;

  const SlotjeExposure *exposure = slotje_session_get_exposure (scope->session, account);
  SlotjeGridCell *focused = slotje_grid_table_get_focused (self);
  g_autofree char *surface = focused != NULL ? g_strdup (get_surface (self, focused)) : NULL;
  guint n_rows = 0;

  if (self->headings == NULL)
    {
      self->scale = subject.platform->program->scale;
      self->headings = slotje_grid_headings_new (subject.platform);
      gtk_widget_insert_after (self->headings, GTK_WIDGET (self), NULL);
    }
  set_account (self, scope->session, account);
  slotje_grid_table_select (self, NULL, NULL);

  const SlotjeIntention *intention = slotje_session_get_intention (scope->session, self->account);

  for (guint i = 0; i < exposure->n_surfaces; i++)
    {
      if (slotje_view_scope_shows (scope, &subject.platform->surfaces[i], exposure->reach[i].state))
        slotje_grid_row_set (ensure_row (self, n_rows++), &subject, exposure, intention,
                             &subject.platform->surfaces[i]);
    }

  drop_rows (self, n_rows);
  if (surface != NULL)
    keep_focus (self, surface);

  return n_rows;
}

guint
slotje_grid_table_get_n_rows (SlotjeGridTable *self)
{
  g_return_val_if_fail (SLOTJE_IS_GRID_TABLE (self), 0);

  return self->rows->len;
}

guint
slotje_grid_table_get_n_columns (SlotjeGridTable *self)
{
  g_return_val_if_fail (SLOTJE_IS_GRID_TABLE (self), 0);

  return self->scale != NULL ? self->scale->n_viewers : 0;
}

SlotjeGridCell *
slotje_grid_table_get_cell (SlotjeGridTable *self, guint row, guint column)
{
  g_return_val_if_fail (SLOTJE_IS_GRID_TABLE (self), NULL);
  g_return_val_if_fail (row < self->rows->len, NULL);

  return slotje_grid_row_get_cell (get_row (self, row), column);
}

SlotjeGridCell *
slotje_grid_table_get_entry (SlotjeGridTable *self)
{
  return slotje_grid_table_get_cell (self, self->entry_row, self->entry_column);
}

SlotjeGridCell *
slotje_grid_table_find_cell (SlotjeGridTable *self, const char *surface, const char *viewer)
{
  g_return_val_if_fail (SLOTJE_IS_GRID_TABLE (self), NULL);

  const SlotjeViewer *found =
      self->scale != NULL ? slotje_scale_find_viewer (self->scale, viewer) : NULL;

  for (guint i = 0; found != NULL && i < self->rows->len; i++)
    {
      if (g_str_equal (slotje_grid_row_get_surface (get_row (self, i)), surface))
        return slotje_grid_row_get_cell (get_row (self, i), found->index);
    }

  return NULL;
}

void
slotje_grid_table_focus_cell (SlotjeGridTable *self, SlotjeGridCell *cell)
{
  g_return_if_fail (SLOTJE_IS_GRID_TABLE (self));
  g_return_if_fail (SLOTJE_IS_GRID_CELL (cell));

  self->entry_row = slotje_grid_cell_get_row (cell);
  self->entry_column = slotje_grid_cell_get_column (cell);
  /* Before the focus is there, so that a screen reader says it along with the name. */
  slotje_view_scope_describe (GTK_WIDGET (cell), self->session, self->account,
                              get_surface (self, cell), get_viewer (self, cell));
  gtk_widget_grab_focus (GTK_WIDGET (cell));
  mark_current (self, cell);
  slotje_sticky_layout_uncover (
      SLOTJE_STICKY_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
      gtk_widget_get_parent (GTK_WIDGET (cell)));
  explain (self, "view.visit", cell);
}

void
slotje_grid_table_select (SlotjeGridTable *self, const char *surface, const char *viewer)
{
  g_return_if_fail (SLOTJE_IS_GRID_TABLE (self));

  if (self->selected != NULL)
    slotje_grid_cell_set_selected (self->selected, FALSE);
  self->selected = surface != NULL ? slotje_grid_table_find_cell (self, surface, viewer) : NULL;
  if (self->selected != NULL)
    slotje_grid_cell_set_selected (self->selected, TRUE);
}
