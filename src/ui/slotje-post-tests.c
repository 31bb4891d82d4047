/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-post-tests.h"

#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjePostTests
{
  GtkWidget parent_instance;

  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (SlotjePostTests, slotje_post_tests, GTK_TYPE_WIDGET)

static void
slotje_post_tests_dispose (GObject *object)
{
  SLOTJE_POST_TESTS (object)->list = NULL;
  slotje_ui_access_remove_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (slotje_post_tests_parent_class)->dispose (object);
}

static void
slotje_post_tests_class_init (SlotjePostTestsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = slotje_post_tests_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
slotje_post_tests_init (SlotjePostTests *self)
{
  GtkWidget *list = gtk_list_box_new ();

  self->list = GTK_LIST_BOX (list);
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_set_parent (list, GTK_WIDGET (self));
}

static GtkWidget *
create_row (const SlotjeBeforeTest *test)
{
  const char *question = slotje_words_get (&test->text);
  const char *why = slotje_words_get (&test->why);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *clean = slotje_ui_text_clean (why);

  gtk_box_append (GTK_BOX (box), slotje_ui_text_new_label (question, "slotje-test"));
  gtk_box_append (GTK_BOX (box), slotje_ui_text_new_label (why, "slotje-test-why"));
  gtk_widget_add_css_class (box, "slotje-post-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_name (row, test->id);
  slotje_ui_text_set_accessible_label (row, question);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, clean,
                                  -1);

  return row;
}

void
slotje_post_tests_fill (SlotjePostTests *self, const SlotjeBefore *before)
{
  g_return_if_fail (SLOTJE_IS_POST_TESTS (self));

  for (guint i = 0; i < before->n_items; i++)
    gtk_list_box_append (self->list, create_row (&before->items[i]));
}

void
slotje_post_tests_update (SlotjePostTests *self, const SlotjeBefore *before, SlotjeTicks ticks)
{
  g_return_if_fail (SLOTJE_IS_POST_TESTS (self));

  for (guint i = 0; i < before->n_items; i++)
    gtk_widget_set_visible (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) i)),
                            slotje_before_test_applies (&before->items[i], ticks));
}

gboolean
slotje_post_tests_asks (SlotjePostTests *self, const char *id)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (SLOTJE_IS_POST_TESTS (self), FALSE);

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      if (g_str_equal (gtk_widget_get_name (GTK_WIDGET (row)), id))
        return gtk_widget_get_visible (GTK_WIDGET (row));
    }

  return FALSE;
}
