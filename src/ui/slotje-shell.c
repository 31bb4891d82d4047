/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-shell.h"
#include "slotje-ui-stack.h"

#include <adwaita.h>

/* Hidden pages keep their place and scroll position, but every one of them costs assistive
 * technology a look at all its rows. */
#define MOST_PAGES 6

struct _SlotjeShell
{
  GtkWidget parent_instance;

  AdwLeaflet *leaflet;
  AdwBin *sidebar_bin;
  GtkStack *pages;

  GQueue *names; /* of pages, the one shown last at the head */
};

G_DEFINE_FINAL_TYPE (SlotjeShell, slotje_shell, GTK_TYPE_WIDGET)

enum
{
  PROP_SIDEBAR = 1,
  PROP_FOLDED,
  PROP_PAGE_NAME,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
drop_oldest_page (SlotjeShell *self)
{
  g_autofree char *name = g_queue_pop_tail (self->names);

  gtk_stack_remove (self->pages, gtk_stack_get_child_by_name (self->pages, name));
}

static void
remember_as_last (SlotjeShell *self, const char *name)
{
  GList *link = g_queue_find_custom (self->names, name, (GCompareFunc) strcmp);

  g_return_if_fail (link != NULL);

  g_queue_unlink (self->names, link);
  g_queue_push_head_link (self->names, link);
}

static void
folded_cb (SlotjeShell *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

static void
slotje_shell_dispose (GObject *object)
{
  SlotjeShell *self = SLOTJE_SHELL (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  if (child != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (slotje_shell_parent_class)->dispose (object);
}

static void
slotje_shell_finalize (GObject *object)
{
  SlotjeShell *self = SLOTJE_SHELL (object);

  g_queue_free_full (self->names, g_free);

  G_OBJECT_CLASS (slotje_shell_parent_class)->finalize (object);
}

static void
slotje_shell_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SlotjeShell *self = SLOTJE_SHELL (object);

  switch (id)
    {
    case PROP_SIDEBAR:
      g_value_set_object (value, adw_bin_get_child (self->sidebar_bin));
      break;
    case PROP_FOLDED:
      g_value_set_boolean (value, slotje_shell_get_folded (self));
      break;
    case PROP_PAGE_NAME:
      g_value_set_string (value, slotje_shell_get_page_name (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_shell_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SIDEBAR:
      slotje_shell_set_sidebar (SLOTJE_SHELL (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_shell_class_init (SlotjeShellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = slotje_shell_dispose;
  object_class->finalize = slotje_shell_finalize;
  object_class->get_property = slotje_shell_get_property;
  object_class->set_property = slotje_shell_set_property;

  properties[PROP_SIDEBAR] =
      g_param_spec_object ("sidebar", NULL, NULL, GTK_TYPE_WIDGET,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_FOLDED] =
      g_param_spec_boolean ("folded", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_PAGE_NAME] = g_param_spec_string ("page-name", NULL, NULL, NULL,
                                                    G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-shell.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeShell, leaflet);
  gtk_widget_class_bind_template_child (widget_class, SlotjeShell, sidebar_bin);
  gtk_widget_class_bind_template_child (widget_class, SlotjeShell, pages);
}

static void
slotje_shell_init (SlotjeShell *self)
{
  self->names = g_queue_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->leaflet, "notify::folded", G_CALLBACK (folded_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
slotje_shell_new (void)
{
  return g_object_new (SLOTJE_TYPE_SHELL, NULL);
}

void
slotje_shell_set_sidebar (SlotjeShell *self, GtkWidget *sidebar)
{
  g_return_if_fail (SLOTJE_IS_SHELL (self));

  if (adw_bin_get_child (self->sidebar_bin) == sidebar)
    return;

  adw_bin_set_child (self->sidebar_bin, sidebar);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIDEBAR]);
}

gboolean
slotje_shell_get_folded (SlotjeShell *self)
{
  g_return_val_if_fail (SLOTJE_IS_SHELL (self), FALSE);

  return adw_leaflet_get_folded (self->leaflet);
}

const char *
slotje_shell_get_page_name (SlotjeShell *self)
{
  g_return_val_if_fail (SLOTJE_IS_SHELL (self), NULL);

  return gtk_stack_get_visible_child_name (self->pages);
}

GtkWidget *
slotje_shell_find_page (SlotjeShell *self, const char *name)
{
  g_return_val_if_fail (SLOTJE_IS_SHELL (self), NULL);

  return gtk_stack_get_child_by_name (self->pages, name);
}

void
slotje_shell_add_page (SlotjeShell *self, const char *name, GtkWidget *page)
{
  g_return_if_fail (SLOTJE_IS_SHELL (self));
  g_return_if_fail (slotje_shell_find_page (self, name) == NULL);

  gtk_stack_add_named (self->pages, page, name);
  g_queue_push_head (self->names, g_strdup (name));
}

void
slotje_shell_show_page (SlotjeShell *self, const char *name)
{
  g_return_if_fail (SLOTJE_IS_SHELL (self));

  gboolean was_covered = adw_leaflet_get_folded (self->leaflet) &&
                         adw_leaflet_get_visible_child (self->leaflet) != GTK_WIDGET (self->pages);

  remember_as_last (self, name);
  slotje_ui_stack_show_name (self->pages, name);
  adw_leaflet_set_visible_child (self->leaflet, GTK_WIDGET (self->pages));

  while (g_queue_get_length (self->names) > MOST_PAGES)
    drop_oldest_page (self);

  /* What had the focus is out of sight now. */
  if (was_covered)
    gtk_widget_child_focus (gtk_stack_get_visible_child (self->pages), GTK_DIR_TAB_FORWARD);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE_NAME]);
}

void
slotje_shell_retain_pages (SlotjeShell *self, SlotjeShellKeep keep, gpointer user_data)
{
  g_return_if_fail (SLOTJE_IS_SHELL (self));

  for (GList *link = self->names->head, *next; link != NULL; link = next)
    {
      g_autofree char *name = NULL;

      next = link->next;
      if (keep (link->data, user_data))
        continue;

      name = link->data;
      g_queue_delete_link (self->names, link);
      gtk_stack_remove (self->pages, gtk_stack_get_child_by_name (self->pages, name));
    }
}

gboolean
slotje_shell_go_back (SlotjeShell *self)
{
  g_return_val_if_fail (SLOTJE_IS_SHELL (self), FALSE);

  if (!adw_leaflet_get_folded (self->leaflet))
    return FALSE;

  return adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_BACK);
}
