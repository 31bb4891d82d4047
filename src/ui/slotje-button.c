/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-button.h"

struct _SlotjeButton
{
  GtkButton parent_instance;
};

G_DEFINE_FINAL_TYPE (SlotjeButton, slotje_button, GTK_TYPE_BUTTON)

/* The parent makes the label when there are words for it. */
static void
label_cb (GtkButton *button)
{
  GtkWidget *child = gtk_button_get_child (button);

  if (!GTK_IS_LABEL (child))
    return;

  gtk_label_set_wrap (GTK_LABEL (child), TRUE);
  gtk_label_set_justify (GTK_LABEL (child), GTK_JUSTIFY_CENTER);
}

static void
slotje_button_class_init (SlotjeButtonClass *klass)
{
}

static void
slotje_button_init (SlotjeButton *self)
{
  slotje_button_let_wrap (GTK_WIDGET (self));
}

void
slotje_button_let_wrap (GtkWidget *button)
{
  g_return_if_fail (GTK_IS_BUTTON (button));

  g_signal_connect (button, "notify::label", G_CALLBACK (label_cb), NULL);
  label_cb (GTK_BUTTON (button));
}
