/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-view-absent.h"

#include <glib/gi18n.h>

#include "slotje-flow-layout.h"
#include "slotje-ui-text.h"

struct _SlotjeViewAbsent
{
  GtkWidget parent_instance;

  GtkWidget *label;
  GtkWidget *button;
};

G_DEFINE_FINAL_TYPE (SlotjeViewAbsent, slotje_view_absent, GTK_TYPE_WIDGET)

static void
slotje_view_absent_dispose (GObject *object)
{
  SlotjeViewAbsent *self = SLOTJE_VIEW_ABSENT (object);

  g_clear_pointer (&self->label, gtk_widget_unparent);
  g_clear_pointer (&self->button, gtk_widget_unparent);

  G_OBJECT_CLASS (slotje_view_absent_parent_class)->dispose (object);
}

static void
slotje_view_absent_class_init (SlotjeViewAbsentClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_view_absent_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, SLOTJE_TYPE_FLOW_LAYOUT);
}

static void
slotje_view_absent_init (SlotjeViewAbsent *self)
{
  self->label = slotje_ui_text_new_label ("", "dim-label");
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));

  self->button = gtk_button_new ();
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), "view.toggle-absent");
  gtk_widget_add_css_class (self->button, "flat");
  gtk_widget_add_css_class (self->button, "slotje-inline");
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
}

void
slotje_view_absent_update (SlotjeViewAbsent *self, const SlotjeViewScope *scope)
{
  g_return_if_fail (SLOTJE_IS_VIEW_ABSENT (self));

  const guint n = slotje_view_scope_count_absent (scope);
  g_autofree char *text = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  if (n == 0)
    return;

  if (scope->show_absent)
    text = g_strdup_printf (ngettext ("%u kind of post you don’t have is shown too",
                                      "%u kinds of posts you don’t have are shown too", n),
                            n);
  else
    text = g_strdup_printf (ngettext ("%u kind of post you don’t have is left out",
                                      "%u kinds of posts you don’t have are left out", n),
                            n);

  slotje_ui_text_set_label (GTK_LABEL (self->label), text);
  if (scope->show_absent)
    /* TRANSLATORS: a button; kinds of posts that you do not have */
    gtk_button_set_label (GTK_BUTTON (self->button), _ ("Leave them out"));
  else
    /* TRANSLATORS: a button; kinds of posts that you do not have */
    gtk_button_set_label (GTK_BUTTON (self->button), _ ("Show them"));
}
