/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-post-ticks.h"

#include "slotje-flow-layout.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjePostTicks
{
  GtkWidget parent_instance;

  gboolean updating; /* several at once: say so once */
};

G_DEFINE_FINAL_TYPE (SlotjePostTicks, slotje_post_ticks, GTK_TYPE_WIDGET)

enum
{
  TICKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
toggled_cb (SlotjePostTicks *self)
{
  if (!self->updating)
    g_signal_emit (self, signals[TICKED], 0);
}

static void
slotje_post_ticks_dispose (GObject *object)
{
  slotje_ui_access_remove_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (slotje_post_ticks_parent_class)->dispose (object);
}

static void
slotje_post_ticks_class_init (SlotjePostTicksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_post_ticks_dispose;

  signals[TICKED] = g_signal_new ("ticked", SLOTJE_TYPE_POST_TICKS, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, SLOTJE_TYPE_FLOW_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
slotje_post_ticks_init (SlotjePostTicks *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  g_object_set (layout, "column-spacing", 18, "row-spacing", 3, NULL);
}

void
slotje_post_ticks_fill (SlotjePostTicks *self, const SlotjeBefore *before)
{
  g_return_if_fail (SLOTJE_IS_POST_TICKS (self));

  for (guint i = 0; i < before->n_ticks; i++)
    {
      const char *label = slotje_words_get (&before->ticks[i].label);
      GtkWidget *check = gtk_check_button_new ();

      gtk_check_button_set_child (GTK_CHECK_BUTTON (check), slotje_ui_text_new_label (label, NULL));
      gtk_widget_add_css_class (check, "slotje-tick");
      gtk_widget_set_name (check, before->ticks[i].id);
      slotje_ui_text_set_accessible_label (check, label);
      g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_set_parent (check, GTK_WIDGET (self));
    }
}

SlotjeTicks
slotje_post_ticks_get (SlotjePostTicks *self)
{
  SlotjeTicks ticks = 0;
  SlotjeTicks bit = 1;

  g_return_val_if_fail (SLOTJE_IS_POST_TICKS (self), 0);

  for (GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (self)); check != NULL;
       check = gtk_widget_get_next_sibling (check), bit <<= 1)
    {
      if (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)))
        ticks |= bit;
    }

  return ticks;
}

void
slotje_post_ticks_set (SlotjePostTicks *self, SlotjeTicks ticks)
{
  SlotjeTicks bit = 1;

  g_return_if_fail (SLOTJE_IS_POST_TICKS (self));

  self->updating = TRUE;
  for (GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (self)); check != NULL;
       check = gtk_widget_get_next_sibling (check), bit <<= 1)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (check), (ticks & bit) != 0);
  self->updating = FALSE;
  toggled_cb (self);
}
