/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-rings-list.h"

#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjeRingsList
{
  GtkWidget parent_instance;

  GPtrArray *rows; /* borrowed SlotjeRingsRow, one per post */
};

G_DEFINE_FINAL_TYPE (SlotjeRingsList, slotje_rings_list, GTK_TYPE_WIDGET)

static void
row_activated_cb (GtkListBox *list, GtkListBoxRow *row)
{
  slotje_rings_row_explain (SLOTJE_RINGS_ROW (row));
}

static void
slotje_rings_list_dispose (GObject *object)
{
  SlotjeRingsList *self = SLOTJE_RINGS_LIST (object);

  g_ptr_array_set_size (self->rows, 0);
  slotje_ui_access_remove_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (slotje_rings_list_parent_class)->dispose (object);
}

static void
slotje_rings_list_finalize (GObject *object)
{
  g_clear_pointer (&SLOTJE_RINGS_LIST (object)->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (slotje_rings_list_parent_class)->finalize (object);
}

static void
slotje_rings_list_class_init (SlotjeRingsListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = slotje_rings_list_dispose;
  object_class->finalize = slotje_rings_list_finalize;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
slotje_rings_list_init (SlotjeRingsList *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 9);
  self->rows = g_ptr_array_new ();
}

GtkWidget *
slotje_rings_list_new (void)
{
  return g_object_new (SLOTJE_TYPE_RINGS_LIST, NULL);
}

/* A heading and an empty list. */
static GtkListBox *
add_ring (SlotjeRingsList *self, const SlotjePlatform *platform, const SlotjeRing *ring)
{
  g_autofree char *name = slotje_rings_say_ring (platform, ring, FALSE);
  GtkWidget *heading = slotje_ui_text_new_label (name, "heading");
  GtkWidget *list = gtk_list_box_new ();

  if (self->rows->len > 0)
    gtk_widget_set_margin_top (heading, 9);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  slotje_ui_text_set_accessible_label (list, name);
  g_signal_connect_object (list, "row-activated", G_CALLBACK (row_activated_cb), self, 0);
  gtk_widget_set_parent (heading, GTK_WIDGET (self));
  gtk_widget_set_parent (list, GTK_WIDGET (self));

  return GTK_LIST_BOX (list);
}

static SlotjeRingsRow *
find_focused (SlotjeRingsList *self)
{
  GtkWidget *list = gtk_widget_get_focus_child (GTK_WIDGET (self));
  GtkWidget *row = list != NULL ? gtk_widget_get_focus_child (list) : NULL;

  return row != NULL && SLOTJE_IS_RINGS_ROW (row) ? SLOTJE_RINGS_ROW (row) : NULL;
}

void
slotje_rings_list_update (SlotjeRingsList *self,
                          const SlotjeSubject *subject,
                          const SlotjeRings *rings)
{
  GtkListBox *list = NULL;

  g_return_if_fail (SLOTJE_IS_RINGS_LIST (self));

  SlotjeRingsRow *focused = find_focused (self);
  g_autofree char *surface =
      focused != NULL ? g_strdup (slotje_rings_row_get_surface (focused)) : NULL;

  g_ptr_array_set_size (self->rows, 0);
  slotje_ui_access_remove_children (GTK_WIDGET (self));

  for (guint i = 0; i < rings->n_posts; i++)
    {
      const guint ring = rings->posts[i].possible;
      GtkWidget *row = slotje_rings_row_new (subject, rings, i);

      if (i == 0 || ring != rings->posts[i - 1].possible)
        list = add_ring (self, subject->platform, &rings->rings[ring]);
      gtk_list_box_append (list, row);
      g_ptr_array_add (self->rows, row);
    }

  focused = surface != NULL ? slotje_rings_list_find_row (self, surface) : NULL;
  if (focused != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (focused));
}

SlotjeRingsRow *
slotje_rings_list_find_row (SlotjeRingsList *self, const char *surface)
{
  g_return_val_if_fail (SLOTJE_IS_RINGS_LIST (self), NULL);

  for (guint i = 0; i < self->rows->len; i++)
    {
      SlotjeRingsRow *row = g_ptr_array_index (self->rows, i);

      if (g_strcmp0 (slotje_rings_row_get_surface (row), surface) == 0)
        return row;
    }

  return NULL;
}

void
slotje_rings_list_select (SlotjeRingsList *self, const char *surface)
{
  g_return_if_fail (SLOTJE_IS_RINGS_LIST (self));

  for (guint i = 0; i < self->rows->len; i++)
    {
      SlotjeRingsRow *row = g_ptr_array_index (self->rows, i);

      slotje_rings_row_set_selected (row,
                                     g_strcmp0 (slotje_rings_row_get_surface (row), surface) == 0);
    }
}
