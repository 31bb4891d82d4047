/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-look-as-group.h"

#include <glib/gi18n.h>

#include "slotje-row-layout.h"
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

  self->heading = slotje_row_layout_new_box (8, GTK_ALIGN_CENTER);
  self->title = slotje_ui_text_new_label ("", "heading");
  self->count = slotje_ui_text_new_label ("", "slotje-count");
  gtk_widget_set_parent (self->heading, GTK_WIDGET (self));

  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self, 0);
  gtk_widget_set_parent (self->list, GTK_WIDGET (self));

  /* TRANSLATORS: under the heading “Can see”, “Might see” or “Cannot see”: there is no such post */
  self->nothing = slotje_ui_text_new_paragraph (_ ("Nothing"), "slotje-nothing");
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

static SlotjeLookAsRow *
get_row (SlotjeLookAsGroup *self, guint index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) index);

  return row != NULL ? SLOTJE_LOOK_AS_ROW (row) : NULL;
}

static void
drop_rows (SlotjeLookAsGroup *self, guint from, const SlotjeLookAsRow *until)
{
  SlotjeLookAsRow *row;

  while ((row = get_row (self, from)) != until)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), GTK_WIDGET (row));
}

/* The row that @item has at @place or will have there. As a rule little changes, and never the
 * order: the one it had before comes right after those that go. */
static SlotjeLookAsRow *
take_row (SlotjeLookAsGroup *self,
          const SlotjeViewScope *scope,
          const SlotjeLookAsItem *item,
          guint place)
{
  const SlotjePlatform *platform = slotje_session_get_platform (scope->session, item->account);
  const char *surface = platform->surfaces[item->surface].id;

  for (guint i = place; get_row (self, i) != NULL; i++)
    {
      SlotjeLookAsRow *row = get_row (self, i);

      if (slotje_look_as_row_is_about (row, item->account, surface))
        {
          drop_rows (self, place, row);
          return row;
        }
    }

  GtkWidget *row = slotje_look_as_row_new ();

  gtk_list_box_insert (GTK_LIST_BOX (self->list), row, (int) place);

  return SLOTJE_LOOK_AS_ROW (row);
}

void
slotje_look_as_group_update (SlotjeLookAsGroup *self,
                             const SlotjeViewScope *scope,
                             const GArray *items)
{
  g_autofree char *count = g_strdup_printf ("%u", items->len);
  g_autofree char *name = NULL;

  g_return_if_fail (SLOTJE_IS_LOOK_AS_GROUP (self));

  for (guint i = 0; i < items->len; i++)
    {
      const SlotjeLookAsItem *item = &g_array_index (items, SlotjeLookAsItem, i);

      slotje_look_as_row_set (take_row (self, scope, item, i), scope, item->account, item->surface);
    }
  drop_rows (self, items->len, NULL);

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

  while (get_row (self, n) != NULL)
    n++;

  return n;
}

SlotjeLookAsRow *
slotje_look_as_group_get_row (SlotjeLookAsGroup *self, guint index)
{
  g_return_val_if_fail (SLOTJE_IS_LOOK_AS_GROUP (self), NULL);

  return get_row (self, index);
}

SlotjeLookAsRow *
slotje_look_as_group_find_row (SlotjeLookAsGroup *self, const char *account, const char *surface)
{
  SlotjeLookAsRow *row;

  for (guint i = 0; (row = get_row (self, i)) != NULL; i++)
    if (slotje_look_as_row_is_about (row, account, surface))
      return row;

  return NULL;
}
