/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-sidebar-row.h"

#include <glib/gi18n.h>

#include "slotje-tile.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjeSidebarRow
{
  GtkListBoxRow parent_instance;

  GtkImage *image;
  SlotjeTile *tile;
  GtkLabel *title;
  GtkLabel *status;

  char *route;
  char *account;
};

G_DEFINE_FINAL_TYPE (SlotjeSidebarRow, slotje_sidebar_row, GTK_TYPE_LIST_BOX_ROW)

static void
update_accessible_label (SlotjeSidebarRow *self)
{
  const char *title = gtk_label_get_text (self->title);
  const char *status = gtk_label_get_text (self->status);

  if (*status == '\0')
    {
      slotje_ui_text_set_accessible_label (GTK_WIDGET (self), title);
    }
  else
    {
      /* TRANSLATORS: read aloud: the name of an account, then how far you are: “Work, 2 of 29” */
      g_autofree char *both = g_strdup_printf (_ ("%1$s, %2$s"), title, status);

      slotje_ui_text_set_accessible_label (GTK_WIDGET (self), both);
    }
}

static void
slotje_sidebar_row_finalize (GObject *object)
{
  SlotjeSidebarRow *self = SLOTJE_SIDEBAR_ROW (object);

  g_free (self->route);
  g_free (self->account);

  G_OBJECT_CLASS (slotje_sidebar_row_parent_class)->finalize (object);
}

static void
slotje_sidebar_row_class_init (SlotjeSidebarRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = slotje_sidebar_row_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-sidebar-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeSidebarRow, image);
  gtk_widget_class_bind_template_child (widget_class, SlotjeSidebarRow, tile);
  gtk_widget_class_bind_template_child (widget_class, SlotjeSidebarRow, title);
  gtk_widget_class_bind_template_child (widget_class, SlotjeSidebarRow, status);
}

static void
slotje_sidebar_row_init (SlotjeSidebarRow *self)
{
  g_type_ensure (SLOTJE_TYPE_TILE);
  gtk_widget_init_template (GTK_WIDGET (self));
  slotje_ui_access_make_pressable (GTK_WIDGET (self));
}

GtkWidget *
slotje_sidebar_row_new (const char *route, const char *account)
{
  SlotjeSidebarRow *self = g_object_new (SLOTJE_TYPE_SIDEBAR_ROW, NULL);

  self->route = g_strdup (route);
  self->account = g_strdup (account);

  return GTK_WIDGET (self);
}

const char *
slotje_sidebar_row_get_route (SlotjeSidebarRow *self)
{
  g_return_val_if_fail (SLOTJE_IS_SIDEBAR_ROW (self), NULL);

  return self->route;
}

const char *
slotje_sidebar_row_get_account (SlotjeSidebarRow *self)
{
  g_return_val_if_fail (SLOTJE_IS_SIDEBAR_ROW (self), NULL);

  return self->account;
}

void
slotje_sidebar_row_set_title (SlotjeSidebarRow *self, const char *title)
{
  slotje_ui_text_set_label (self->title, title);
  update_accessible_label (self);
}

void
slotje_sidebar_row_set_status (SlotjeSidebarRow *self, const char *status)
{
  slotje_ui_text_set_label (self->status, status);
  gtk_widget_set_visible (GTK_WIDGET (self->status), *status != '\0');
  update_accessible_label (self);
}

void
slotje_sidebar_row_set_icon (SlotjeSidebarRow *self, const char *icon)
{
  gtk_image_set_from_icon_name (self->image, icon);
  gtk_widget_set_visible (GTK_WIDGET (self->image), TRUE);
}

void
slotje_sidebar_row_set_platform (SlotjeSidebarRow *self, const SlotjePlatform *platform)
{
  slotje_tile_set_platform (self->tile, platform);
  gtk_widget_set_visible (GTK_WIDGET (self->tile), TRUE);
}
