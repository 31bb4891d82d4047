/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-welcome-page.h"

#include "slotje-ui-access.h"

struct _SlotjeWelcomePage
{
  GtkWidget parent_instance;

  GtkMenuButton *menu_button;
};

G_DEFINE_FINAL_TYPE (SlotjeWelcomePage, slotje_welcome_page, GTK_TYPE_WIDGET)

static void
slotje_welcome_page_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (slotje_welcome_page_parent_class)->dispose (object);
}

static void
slotje_welcome_page_class_init (SlotjeWelcomePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_welcome_page_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-welcome-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeWelcomePage, menu_button);
}

static void
slotje_welcome_page_init (SlotjeWelcomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  slotje_ui_access_fill_main_menu (self->menu_button);
}

GtkWidget *
slotje_welcome_page_new (void)
{
  return g_object_new (SLOTJE_TYPE_WELCOME_PAGE, NULL);
}
