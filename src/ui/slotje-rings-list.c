/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-rings-list.h"

#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjeRingsList
{
  GtkWidget parent_instance;

  GPtrArray *rows; /* (element-type SlotjeRingsRow), one per post */
  GtkWidget *headings[SLOTJE_RINGS_MAX];
  GtkListBox *lists[SLOTJE_RINGS_MAX];
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
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
}

GtkWidget *
slotje_rings_list_new (void)
{
  return g_object_new (SLOTJE_TYPE_RINGS_LIST, NULL);
}

/* A heading and a list, when they are first needed; the farthest ring comes first. */
static GtkListBox *
ensure_ring (SlotjeRingsList *self, guint ring)
{
  GtkWidget *before = NULL;

  if (self->lists[ring] != NULL)
    return self->lists[ring];

  GtkWidget *list = gtk_list_box_new ();

  self->headings[ring] = slotje_ui_text_new_paragraph ("", "heading");
  self->lists[ring] = GTK_LIST_BOX (list);
  gtk_list_box_set_selection_mode (self->lists[ring], GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  g_signal_connect_object (list, "row-activated", G_CALLBACK (row_activated_cb), self, 0);
  for (guint i = ring + 1; i < SLOTJE_RINGS_MAX && before == NULL; i++)
    before = self->lists[i] != NULL ? GTK_WIDGET (self->lists[i]) : NULL;
  gtk_widget_insert_after (self->headings[ring], GTK_WIDGET (self), before);
  gtk_widget_insert_after (list, GTK_WIDGET (self), self->headings[ring]);

  return self->lists[ring];
}

static SlotjeRingsRow *
find_focused (SlotjeRingsList *self)
{
  GtkWidget *list = gtk_widget_get_focus_child (GTK_WIDGET (self));
  GtkWidget *row = list != NULL ? gtk_widget_get_focus_child (list) : NULL;

  return row != NULL && SLOTJE_IS_RINGS_ROW (row) ? SLOTJE_RINGS_ROW (row) : NULL;
}

/* Takes away the rows that no longer belong where they are. */
static void
remove_rows (SlotjeRingsList *self, const SlotjePlatform *platform, const SlotjeRings *rings)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      SlotjeRingsRow *row = g_ptr_array_index (self->rows, i);
      const guint ring = slotje_rings_row_get_ring (row);
      gboolean stays = FALSE;

      for (guint j = 0; j < rings->n_posts && !stays; j++)
        stays = rings->posts[j].possible == ring &&
                g_str_equal (platform->surfaces[rings->posts[j].surface].id,
                             slotje_rings_row_get_surface (row));
      if (!stays)
        gtk_list_box_remove (self->lists[ring], GTK_WIDGET (row));
    }
}

/* The row of the post, the one it had if there was one, at @place in the list of its ring. */
static SlotjeRingsRow *
place_row (SlotjeRingsList *self,
           const SlotjeSubject *subject,
           const SlotjeRingsPost *post,
           int place)
{
  GtkListBox *list = ensure_ring (self, post->possible);
  SlotjeRingsRow *row =
      slotje_rings_list_find_row (self, subject->platform->surfaces[post->surface].id);

  if (row == NULL)
    row = g_object_ref_sink (SLOTJE_RINGS_ROW (slotje_rings_row_new ()));
  else
    g_object_ref (row);

  if (gtk_list_box_get_row_at_index (list, place) != GTK_LIST_BOX_ROW (row))
    {
      if (gtk_widget_get_parent (GTK_WIDGET (row)) != NULL)
        gtk_list_box_remove (list, GTK_WIDGET (row));
      gtk_list_box_insert (list, GTK_WIDGET (row), place);
    }

  return row;
}

static void
name_rings (SlotjeRingsList *self, const SlotjePlatform *platform, const SlotjeRings *rings)
{
  gboolean first = TRUE;

  for (int i = SLOTJE_RINGS_MAX - 1; i >= 0; i--)
    {
      if (self->lists[i] == NULL)
        continue;

      GtkWidget *list = GTK_WIDGET (self->lists[i]);
      const gboolean used = gtk_list_box_get_row_at_index (self->lists[i], 0) != NULL;

      gtk_widget_set_visible (self->headings[i], used);
      gtk_widget_set_visible (list, used);
      if (!used)
        continue;

      g_autofree char *name = slotje_rings_say_ring (platform, &rings->rings[i], FALSE);

      slotje_ui_text_set_label (GTK_LABEL (self->headings[i]), name);
      slotje_ui_text_set_accessible_label (list, name);
      gtk_widget_set_margin_top (self->headings[i], first ? 0 : 9);
      first = FALSE;
    }
}

/* Rows stay with what they are about: as a rule little changes. */
void
slotje_rings_list_update (SlotjeRingsList *self,
                          const SlotjeSubject *subject,
                          const SlotjeRings *rings)
{
  g_return_if_fail (SLOTJE_IS_RINGS_LIST (self));

  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  SlotjeRingsRow *focused = find_focused (self);
  g_autofree char *surface =
      focused != NULL ? g_strdup (slotje_rings_row_get_surface (focused)) : NULL;
  int places[SLOTJE_RINGS_MAX] = { 0 };

  remove_rows (self, subject->platform, rings);
  for (guint i = 0; i < rings->n_posts; i++)
    {
      const SlotjeRingsPost *post = &rings->posts[i];
      SlotjeRingsRow *row = place_row (self, subject, post, places[post->possible]++);

      slotje_rings_row_set (row, subject, rings, i);
      g_ptr_array_add (rows, row);
    }
  g_ptr_array_unref (self->rows);
  self->rows = g_steal_pointer (&rows);
  name_rings (self, subject->platform, rings);

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
