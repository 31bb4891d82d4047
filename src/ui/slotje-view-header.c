/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-view-header.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "slotje-page-header.h"
#include "slotje-squeeze-layout.h"

struct _SlotjeViewHeader
{
  GtkWidget parent_instance;

  GtkToggleButton *look_as_button;
  GtkToggleButton *grid_button;
  GtkToggleButton *rings_button;
  GtkWidget *search_button;
  GtkSearchBar *search_bar;
  GtkEditable *search_entry;
};

G_DEFINE_FINAL_TYPE (SlotjeViewHeader, slotje_view_header, GTK_TYPE_WIDGET)

static void
changed_cb (SlotjeViewHeader *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "view.refresh", NULL);
}

static void
slotje_view_header_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (slotje_view_header_parent_class)->dispose (object);
}

static void
slotje_view_header_class_init (SlotjeViewHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_view_header_dispose;

  g_type_ensure (SLOTJE_TYPE_PAGE_HEADER);
  g_type_ensure (SLOTJE_TYPE_SQUEEZE_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-view-header.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeViewHeader, look_as_button);
  gtk_widget_class_bind_template_child (widget_class, SlotjeViewHeader, grid_button);
  gtk_widget_class_bind_template_child (widget_class, SlotjeViewHeader, rings_button);
  gtk_widget_class_bind_template_child (widget_class, SlotjeViewHeader, search_button);
  gtk_widget_class_bind_template_child (widget_class, SlotjeViewHeader, search_bar);
  gtk_widget_class_bind_template_child (widget_class, SlotjeViewHeader, search_entry);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static gboolean
find_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  SlotjeViewHeader *self = SLOTJE_VIEW_HEADER (widget);

  if (!gtk_widget_get_mapped (widget) || !gtk_widget_get_sensitive (self->search_button))
    return FALSE;

  slotje_view_header_start_search (self);
  return TRUE;
}

/* For the whole window, for the focus may be in the sidebar. */
static void
add_find_key (SlotjeViewHeader *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  GtkShortcut *find = gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_f, GDK_CONTROL_MASK),
                                        gtk_callback_action_new (find_cb, NULL, NULL));

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (keys), GTK_SHORTCUT_SCOPE_GLOBAL);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), find);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static void
slotje_view_header_init (SlotjeViewHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->search_bar, self->search_entry);
  add_find_key (self);
}

SlotjeViewMode
slotje_view_header_get_mode (SlotjeViewHeader *self)
{
  g_return_val_if_fail (SLOTJE_IS_VIEW_HEADER (self), SLOTJE_VIEW_LOOK_AS);

  if (gtk_toggle_button_get_active (self->rings_button))
    return SLOTJE_VIEW_RINGS;

  return gtk_toggle_button_get_active (self->grid_button) ? SLOTJE_VIEW_GRID : SLOTJE_VIEW_LOOK_AS;
}

void
slotje_view_header_set_mode (SlotjeViewHeader *self, SlotjeViewMode mode)
{
  GtkToggleButton *button = self->look_as_button;

  if (mode == SLOTJE_VIEW_GRID)
    button = self->grid_button;
  else if (mode == SLOTJE_VIEW_RINGS)
    button = self->rings_button;
  gtk_toggle_button_set_active (button, TRUE);
}

const char *
slotje_view_header_get_query (SlotjeViewHeader *self)
{
  g_return_val_if_fail (SLOTJE_IS_VIEW_HEADER (self), "");

  return gtk_search_bar_get_search_mode (self->search_bar)
             ? gtk_editable_get_text (self->search_entry)
             : "";
}

void
slotje_view_header_start_search (SlotjeViewHeader *self)
{
  g_return_if_fail (SLOTJE_IS_VIEW_HEADER (self));

  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

void
slotje_view_header_set_found (SlotjeViewHeader *self, guint n_found)
{
  g_return_if_fail (SLOTJE_IS_VIEW_HEADER (self));

  /* TRANSLATORS: how many kinds of posts a search finds */
  g_autofree char *text = g_strdup_printf (ngettext ("%u found", "%u found", n_found), n_found);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search_entry),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  *slotje_view_header_get_query (self) != '\0' ? text : "", -1);
}

void
slotje_view_header_set_usable (SlotjeViewHeader *self, gboolean usable)
{
  g_return_if_fail (SLOTJE_IS_VIEW_HEADER (self));

  gtk_widget_set_sensitive (GTK_WIDGET (self->look_as_button), usable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->grid_button), usable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->rings_button), usable);
  gtk_widget_set_sensitive (self->search_button, usable);
}
