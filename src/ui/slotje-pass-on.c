/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-pass-on.h"

#include "slotje-columns-layout.h"
#include "slotje-row-layout.h"
#include "slotje-snowball-picture.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

#define N_GROUPS (SLOTJE_SNOWBALL_MAX_TIMES + 1)

struct _SlotjePassOn
{
  GtkWidget parent_instance;

  GtkWidget *closed;
  GtkWidget *open;
  GtkSpinButton *shares;
  GtkSpinButton *times;
  GtkWidget *shown;
  SlotjeSnowballPicture *picture;
  GtkLabel *sentence;
  GtkBox *table;

  GtkWidget *rows[N_GROUPS];
  GtkLabel *numbers[N_GROUPS];
};

G_DEFINE_FINAL_TYPE (SlotjePassOn, slotje_pass_on, GTK_TYPE_WIDGET)

static void
update (SlotjePassOn *self)
{
  const SlotjeSnowball snowball =
      slotje_snowball_roll ((guint) gtk_spin_button_get_value_as_int (self->shares),
                            (guint) gtk_spin_button_get_value_as_int (self->times));
  g_autofree char *sentence = slotje_snowball_say (&snowball);

  for (guint i = 0; i < N_GROUPS; i++)
    {
      g_autofree char *number = slotje_snowball_say_number (snowball.people[i]);

      gtk_widget_set_visible (self->rows[i], i <= snowball.times);
      slotje_ui_text_set_label (self->numbers[i], number);
    }
  slotje_ui_text_set_label (self->sentence, sentence);
  slotje_ui_text_set_accessible_label (GTK_WIDGET (self->picture), sentence);
  slotje_snowball_picture_set (self->picture, &snowball);
  gtk_widget_set_visible (self->shown, snowball.shares > 0);
}

static void
add_rows (SlotjePassOn *self)
{
  for (guint i = 0; i < N_GROUPS; i++)
    {
      GtkWidget *row = slotje_row_layout_new_box (12, GTK_ALIGN_FILL);
      GtkWidget *label = slotje_ui_text_new_label (slotje_snowball_say_group (i), NULL);
      GtkWidget *number = slotje_ui_text_new_label ("", "slotje-number");

      gtk_widget_set_hexpand (label, TRUE);
      gtk_box_append (GTK_BOX (row), slotje_snowball_picture_new_dot (i));
      gtk_box_append (GTK_BOX (row), label);
      gtk_box_append (GTK_BOX (row), number);
      gtk_box_append (self->table, row);
      self->rows[i] = row;
      self->numbers[i] = GTK_LABEL (number);
    }
}

static void
slotje_pass_on_dispose (GObject *object)
{
  slotje_ui_access_remove_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (slotje_pass_on_parent_class)->dispose (object);
}

static void
slotje_pass_on_class_init (SlotjePassOnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_pass_on_dispose;

  g_type_ensure (SLOTJE_TYPE_COLUMNS_LAYOUT);
  g_type_ensure (SLOTJE_TYPE_SNOWBALL_PICTURE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-pass-on.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjePassOn, closed);
  gtk_widget_class_bind_template_child (widget_class, SlotjePassOn, open);
  gtk_widget_class_bind_template_child (widget_class, SlotjePassOn, shares);
  gtk_widget_class_bind_template_child (widget_class, SlotjePassOn, times);
  gtk_widget_class_bind_template_child (widget_class, SlotjePassOn, shown);
  gtk_widget_class_bind_template_child (widget_class, SlotjePassOn, picture);
  gtk_widget_class_bind_template_child (widget_class, SlotjePassOn, sentence);
  gtk_widget_class_bind_template_child (widget_class, SlotjePassOn, table);
  gtk_widget_class_bind_template_callback_full (widget_class, "update", G_CALLBACK (update));
}

static void
slotje_pass_on_init (SlotjePassOn *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_rows (self);
  update (self);
}

void
slotje_pass_on_update (SlotjePassOn *self, const SlotjeSurface *surface)
{
  g_return_if_fail (SLOTJE_IS_PASS_ON (self));

  gtk_widget_set_visible (self->closed, !surface->shareable);
  gtk_widget_set_visible (self->open, surface->shareable);
}

void
slotje_pass_on_set (SlotjePassOn *self, guint shares, guint times)
{
  g_return_if_fail (SLOTJE_IS_PASS_ON (self));

  gtk_spin_button_set_value (self->shares, shares);
  gtk_spin_button_set_value (self->times, times);
}
