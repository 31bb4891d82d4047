/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-page-header.h"

#include <adwaita.h>

#include "slotje-shell.h"
#include "slotje-ui-text.h"

struct _SlotjePageHeader
{
  GtkWidget parent_instance;

  AdwHeaderBar *bar;
  GtkWidget *back;
  AdwWindowTitle *window_title;

  GBindingGroup *shell; /* the one around it, which knows whether it is folded */
};

static void slotje_page_header_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SlotjePageHeader,
                               slotje_page_header,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE,
                                                      slotje_page_header_buildable_init))

enum
{
  PROP_TITLE = 1,
  PROP_SUBTITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
slotje_page_header_add_child (GtkBuildable *buildable,
                              GtkBuilder *builder,
                              GObject *child,
                              const char *type)
{
  SlotjePageHeader *self = SLOTJE_PAGE_HEADER (buildable);

  if (g_strcmp0 (type, "start") == 0)
    {
      adw_header_bar_pack_start (self->bar, GTK_WIDGET (child));
    }
  else if (g_strcmp0 (type, "end") == 0)
    {
      adw_header_bar_pack_end (self->bar, GTK_WIDGET (child));
    }
  else if (g_strcmp0 (type, "title") == 0)
    {
      adw_header_bar_set_title_widget (self->bar, GTK_WIDGET (child));
    }
  else
    {
      GtkBuildableIface *parent =
          g_type_interface_peek (slotje_page_header_parent_class, GTK_TYPE_BUILDABLE);

      parent->add_child (buildable, builder, child, type);
    }
}

static void
slotje_page_header_buildable_init (GtkBuildableIface *iface)
{
  iface->add_child = slotje_page_header_add_child;
}

static void
slotje_page_header_root (GtkWidget *widget)
{
  SlotjePageHeader *self = SLOTJE_PAGE_HEADER (widget);

  GTK_WIDGET_CLASS (slotje_page_header_parent_class)->root (widget);
  g_binding_group_set_source (self->shell, gtk_widget_get_ancestor (widget, SLOTJE_TYPE_SHELL));
}

static void
slotje_page_header_unroot (GtkWidget *widget)
{
  g_binding_group_set_source (SLOTJE_PAGE_HEADER (widget)->shell, NULL);
  GTK_WIDGET_CLASS (slotje_page_header_parent_class)->unroot (widget);
}

static void
slotje_page_header_dispose (GObject *object)
{
  SlotjePageHeader *self = SLOTJE_PAGE_HEADER (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_object (&self->shell);
  if (child != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (slotje_page_header_parent_class)->dispose (object);
}

static void
slotje_page_header_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SlotjePageHeader *self = SLOTJE_PAGE_HEADER (object);

  switch (id)
    {
    case PROP_TITLE:
      g_value_set_string (value, adw_window_title_get_title (self->window_title));
      break;
    case PROP_SUBTITLE:
      g_value_set_string (value, adw_window_title_get_subtitle (self->window_title));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_page_header_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjePageHeader *self = SLOTJE_PAGE_HEADER (object);

  switch (id)
    {
    case PROP_TITLE:
      slotje_page_header_set_title (self, g_value_get_string (value));
      break;
    case PROP_SUBTITLE:
      slotje_page_header_set_subtitle (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_page_header_class_init (SlotjePageHeaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = slotje_page_header_dispose;
  object_class->get_property = slotje_page_header_get_property;
  object_class->set_property = slotje_page_header_set_property;
  widget_class->root = slotje_page_header_root;
  widget_class->unroot = slotje_page_header_unroot;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  properties[PROP_SUBTITLE] = g_param_spec_string ("subtitle", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-page-header.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjePageHeader, bar);
  gtk_widget_class_bind_template_child (widget_class, SlotjePageHeader, back);
  gtk_widget_class_bind_template_child (widget_class, SlotjePageHeader, window_title);
}

/* Titles insist on room for five letters, which with large letters is a third of a phone. */
static void
let_shrink (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    gtk_label_set_width_chars (GTK_LABEL (widget), 0);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    let_shrink (child);
}

static void
slotje_page_header_init (SlotjePageHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  let_shrink (GTK_WIDGET (self->window_title));

  self->shell = g_binding_group_new ();
  g_binding_group_bind (self->shell, "folded", self->back, "visible", G_BINDING_SYNC_CREATE);
  g_binding_group_bind (self->shell, "folded", self->bar, "show-start-title-buttons",
                        G_BINDING_SYNC_CREATE);
}

GtkWidget *
slotje_page_header_new (void)
{
  return g_object_new (SLOTJE_TYPE_PAGE_HEADER, NULL);
}

void
slotje_page_header_set_title (SlotjePageHeader *self, const char *title)
{
  g_return_if_fail (SLOTJE_IS_PAGE_HEADER (self));

  slotje_ui_text_set_window_title (self->window_title, title,
                                   adw_window_title_get_subtitle (self->window_title));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

void
slotje_page_header_set_subtitle (SlotjePageHeader *self, const char *subtitle)
{
  g_return_if_fail (SLOTJE_IS_PAGE_HEADER (self));

  slotje_ui_text_set_window_title (self->window_title,
                                   adw_window_title_get_title (self->window_title), subtitle);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUBTITLE]);
}
