/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-view-title.h"

#include <glib/gi18n.h>

#include "slotje-button.h"
#include "slotje-row-layout.h"
#include "slotje-tile.h"
#include "slotje-ui-text.h"

#define TILE_SIZE 22

struct _SlotjeViewTitle
{
  GtkWidget parent_instance;

  GtkWidget *tile;
  GtkWidget *name;
  GtkWidget *counted;
};

G_DEFINE_FINAL_TYPE (SlotjeViewTitle, slotje_view_title, GTK_TYPE_WIDGET)

static void
slotje_view_title_dispose (GObject *object)
{
  SlotjeViewTitle *self = SLOTJE_VIEW_TITLE (object);

  g_clear_pointer (&self->tile, gtk_widget_unparent);
  g_clear_pointer (&self->name, gtk_widget_unparent);
  g_clear_pointer (&self->counted, gtk_widget_unparent);

  G_OBJECT_CLASS (slotje_view_title_parent_class)->dispose (object);
}

static void
slotje_view_title_class_init (SlotjeViewTitleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_view_title_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, SLOTJE_TYPE_ROW_LAYOUT);
}

static void
slotje_view_title_init (SlotjeViewTitle *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  g_object_set (layout, "spacing", 8, "align", GTK_ALIGN_CENTER, NULL);
  self->tile = slotje_tile_new (NULL, TILE_SIZE);
  gtk_widget_set_valign (self->tile, GTK_ALIGN_CENTER);
  gtk_widget_set_parent (self->tile, GTK_WIDGET (self));
  self->name = slotje_ui_text_new_label ("", "dim-label");
  gtk_widget_set_hexpand (self->name, TRUE);
  gtk_widget_set_parent (self->name, GTK_WIDGET (self));
  self->counted = gtk_button_new_with_label (_ ("How this is counted"));
  slotje_button_let_wrap (self->counted);
  gtk_widget_set_valign (self->counted, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->counted, "flat");
  gtk_widget_set_parent (self->counted, GTK_WIDGET (self));
}

void
slotje_view_title_update (SlotjeViewTitle *self, const SlotjeViewScope *scope)
{
  g_return_if_fail (SLOTJE_IS_VIEW_TITLE (self));

  gtk_widget_set_visible (self->tile, !slotje_view_scope_is_all (scope));
  gtk_widget_set_visible (self->counted, !slotje_view_scope_is_all (scope));
  if (slotje_view_scope_is_all (scope))
    {
      slotje_ui_text_set_label (GTK_LABEL (self->name), _ ("All your accounts together"));
      return;
    }

  g_autofree char *name = slotje_session_dup_name (scope->session, scope->account);

  slotje_tile_set_platform (SLOTJE_TILE (self->tile),
                            slotje_session_get_platform (scope->session, scope->account));
  slotje_ui_text_set_label (GTK_LABEL (self->name), name);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->counted), "(sss)", "counted",
                                    scope->account, "");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->counted), "win.go");
}
