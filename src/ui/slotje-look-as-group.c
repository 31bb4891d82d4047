/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-look-as-group.h"

#include <glib/gi18n.h>

#include "slotje-shape.h"
#include "slotje-ui-text.h"

struct _SlotjeLookAsGroup
{
  GtkWidget parent_instance;

  SlotjeValue value;
  GtkWidget *heading;
  GtkWidget *title;
  GtkWidget *count;
  GtkWidget *list;
  GtkWidget *nothing;
};

G_DEFINE_FINAL_TYPE (SlotjeLookAsGroup, slotje_look_as_group, GTK_TYPE_WIDGET)

static void
row_activated_cb (GtkListBox *list, GtkListBoxRow *row)
{
  slotje_look_as_row_explain (SLOTJE_LOOK_AS_ROW (row));
}

static void
slotje_look_as_group_dispose (GObject *object)
{
  GtkWidget *child;

  SLOTJE_LOOK_AS_GROUP (object)->list = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (slotje_look_as_group_parent_class)->dispose (object);
}

static void
slotje_look_as_group_class_init (SlotjeLookAsGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_look_as_group_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
slotje_look_as_group_init (SlotjeLookAsGroup *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 9);

  self->heading = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  self->title = slotje_ui_text_new_label ("", "heading");
  self->count = slotje_ui_text_new_label ("", "slotje-count");
  gtk_widget_set_parent (self->heading, GTK_WIDGET (self));

  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  gtk_widget_set_valign (self->list, GTK_ALIGN_START);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self, 0);
  gtk_widget_set_parent (self->list, GTK_WIDGET (self));

  /* TRANSLATORS: under the heading “Can see”, “Might see” or “Cannot see”: there is no such post */
  self->nothing = slotje_ui_text_new_label (_ ("Nothing"), "slotje-nothing");
  gtk_widget_set_parent (self->nothing, GTK_WIDGET (self));
}

static const char *
get_title (SlotjeValue value)
{
  switch (value)
    {
    case SLOTJE_VALUE_YES:
      /* TRANSLATORS: heading above what this person can see, followed by how many that are */
      return _ ("Can see");
    case SLOTJE_VALUE_MAYBE:
      /* TRANSLATORS: heading above what this person might see, followed by how many that are */
      return _ ("Might see");
    case SLOTJE_VALUE_NO:
    default:
      /* TRANSLATORS: heading above what this person cannot see, followed by how many that are */
      return _ ("Cannot see");
    }
}

GtkWidget *
slotje_look_as_group_new (SlotjeValue value)
{
  SlotjeLookAsGroup *self = g_object_new (SLOTJE_TYPE_LOOK_AS_GROUP, NULL);

  self->value = value;
  slotje_ui_text_set_label (GTK_LABEL (self->title), get_title (value));
  gtk_box_append (GTK_BOX (self->heading), slotje_shape_new (value));
  gtk_box_append (GTK_BOX (self->heading), self->title);
  gtk_box_append (GTK_BOX (self->heading), self->count);
  slotje_ui_text_set_accessible_label (self->list, get_title (value));

  return GTK_WIDGET (self);
}

/* Rows are used again, for the next viewer mostly sees the same things in another order. */
void
slotje_look_as_group_update (SlotjeLookAsGroup *self,
                             const SlotjeViewScope *scope,
                             const GArray *items)
{
  g_autofree char *count = g_strdup_printf ("%u", items->len);
  g_autofree char *name = NULL;
  GtkListBoxRow *extra;

  g_return_if_fail (SLOTJE_IS_LOOK_AS_GROUP (self));

  for (guint i = 0; i < items->len; i++)
    {
      const SlotjeLookAsItem *item = &g_array_index (items, SlotjeLookAsItem, i);
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) i);

      if (row == NULL)
        {
          row = GTK_LIST_BOX_ROW (slotje_look_as_row_new ());
          gtk_list_box_append (GTK_LIST_BOX (self->list), GTK_WIDGET (row));
        }
      slotje_look_as_row_set (SLOTJE_LOOK_AS_ROW (row), scope, item->account, item->surface);
    }

  while ((extra = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) items->len)))
    gtk_list_box_remove (GTK_LIST_BOX (self->list), GTK_WIDGET (extra));

  /* TRANSLATORS: a heading such as “Can see”, and how many */
  name = g_strdup_printf (_ ("%s: %u"), get_title (self->value), items->len);
  slotje_ui_text_set_label (GTK_LABEL (self->count), count);
  slotje_ui_text_set_accessible_label (GTK_WIDGET (self), name);
  gtk_widget_set_visible (self->list, items->len > 0);
  gtk_widget_set_visible (self->nothing, items->len == 0);
}

guint
slotje_look_as_group_get_n_rows (SlotjeLookAsGroup *self)
{
  guint n = 0;

  g_return_val_if_fail (SLOTJE_IS_LOOK_AS_GROUP (self), 0);

  while (gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) n) != NULL)
    n++;

  return n;
}

SlotjeLookAsRow *
slotje_look_as_group_get_row (SlotjeLookAsGroup *self, guint index)
{
  g_return_val_if_fail (SLOTJE_IS_LOOK_AS_GROUP (self), NULL);

  return SLOTJE_LOOK_AS_ROW (
      gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) index));
}

SlotjeLookAsRow *
slotje_look_as_group_find_row (SlotjeLookAsGroup *self, const char *account, const char *surface)
{
  const guint n = slotje_look_as_group_get_n_rows (self);

  for (guint i = 0; i < n; i++)
    {
      SlotjeLookAsRow *row = slotje_look_as_group_get_row (self, i);

      if (g_strcmp0 (slotje_look_as_row_get_account (row), account) == 0 &&
          g_strcmp0 (slotje_look_as_row_get_surface (row), surface) == 0)
        return row;
    }

  return NULL;
}
