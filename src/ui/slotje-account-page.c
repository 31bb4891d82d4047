/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-account-page.h"

#include <glib/gi18n.h>

#include "slotje-checklist-view.h"
#include "slotje-checklist.h"
#include "slotje-guide.h"
#include "slotje-page-header.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjeAccountPage
{
  GtkWidget parent_instance;

  SlotjePageHeader *header;
  GtkWidget *more;
  GtkWidget *see;
  GtkStack *stack;
  SlotjeGuide *guide;
  SlotjeChecklistView *list;

  SlotjeSession *session;
  char *account;
};

G_DEFINE_FINAL_TYPE (SlotjeAccountPage, slotje_account_page, GTK_TYPE_WIDGET)

enum
{
  PROP_SESSION = 1,
  PROP_ACCOUNT,
  PROP_TARGET,
  PROP_VIEW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const char *
get_view (SlotjeAccountPage *self)
{
  return gtk_stack_get_visible_child_name (self->stack);
}

/* Whether the catalogue does not know the platform, so that there is nothing to choose. */
static gboolean
is_unknown (SlotjeAccountPage *self)
{
  return g_str_equal (get_view (self), "unknown");
}

static void
set_view (SlotjeAccountPage *self, const char *view)
{
  if (g_strcmp0 (get_view (self), view) == 0 || is_unknown (self) ||
      (!g_str_equal (view, "guide") && !g_str_equal (view, "list")))
    return;

  gtk_stack_set_visible_child_name (self->stack, view);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEW]);
}

static void
open_setting (SlotjeAccountPage *self, const char *setting)
{
  if (setting == NULL || *setting == '\0')
    return;

  set_view (self, "guide");
  if (g_str_equal (setting, SLOTJE_ACCOUNT_PAGE_BRIEF))
    g_object_set (self->guide, "order", SLOTJE_GUIDE_BRIEF, NULL);
  else
    slotje_guide_show_setting (self->guide, setting);
}

static void
show_name (SlotjeAccountPage *self)
{
  g_autofree char *name = slotje_session_dup_name (self->session, self->account);

  slotje_page_header_set_title (self->header, name);
}

static void
session_changed_cb (SlotjeAccountPage *self, const char *account)
{
  if (self->session != NULL && (account == NULL || g_str_equal (account, self->account)))
    show_name (self);
}

static void
open_setting_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  open_setting (SLOTJE_ACCOUNT_PAGE (widget), g_variant_get_string (parameter, NULL));
}

static void
show_differing_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SlotjeAccountPage *self = SLOTJE_ACCOUNT_PAGE (widget);

  slotje_checklist_view_set_filter (self->list, SLOTJE_CHECKLIST_FILTER_DIFFERS);
  set_view (self, "list");
}

static void
see_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_activate_action (widget, "win.view-account", "s",
                              SLOTJE_ACCOUNT_PAGE (widget)->account);
}

static void
show_counted_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_activate_action (widget, "win.go", "(sss)", "counted",
                              SLOTJE_ACCOUNT_PAGE (widget)->account, "");
}

static void
search_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SlotjeAccountPage *self = SLOTJE_ACCOUNT_PAGE (widget);

  set_view (self, "list");
  slotje_checklist_view_search (self->list);
}

static void
slotje_account_page_constructed (GObject *object)
{
  SlotjeAccountPage *self = SLOTJE_ACCOUNT_PAGE (object);

  G_OBJECT_CLASS (slotje_account_page_parent_class)->constructed (object);

  g_assert (SLOTJE_IS_SESSION (self->session));
  g_assert (self->account != NULL);

  show_name (self);
  g_signal_connect_object (self->session, "changed", G_CALLBACK (session_changed_cb), self,
                           G_CONNECT_SWAPPED);

  if (slotje_session_get_platform (self->session, self->account) == NULL)
    {
      gtk_stack_set_visible_child_name (self->stack, "unknown");
      gtk_widget_action_set_enabled (GTK_WIDGET (self), "account.search", FALSE);
      gtk_widget_set_visible (self->more, FALSE);
      gtk_widget_set_visible (self->see, FALSE);
      return;
    }

  g_autoptr (GListModel) checks = slotje_checklist_new (self->session, self->account);

  slotje_guide_set_checks (self->guide, self->session, self->account, checks);
  slotje_checklist_view_set_checks (self->list, self->session, self->account, checks);
}

static void
slotje_account_page_dispose (GObject *object)
{
  SlotjeAccountPage *self = SLOTJE_ACCOUNT_PAGE (object);

  slotje_ui_access_remove_children (GTK_WIDGET (self));
  g_clear_object (&self->session);

  G_OBJECT_CLASS (slotje_account_page_parent_class)->dispose (object);
}

static void
slotje_account_page_finalize (GObject *object)
{
  g_free (SLOTJE_ACCOUNT_PAGE (object)->account);

  G_OBJECT_CLASS (slotje_account_page_parent_class)->finalize (object);
}

static void
slotje_account_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SlotjeAccountPage *self = SLOTJE_ACCOUNT_PAGE (object);

  switch (id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_ACCOUNT:
      g_value_set_string (value, self->account);
      break;
    case PROP_TARGET:
      g_value_set_string (value, slotje_guide_get_setting (self->guide));
      break;
    case PROP_VIEW:
      g_value_set_string (value, get_view (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_account_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjeAccountPage *self = SLOTJE_ACCOUNT_PAGE (object);

  switch (id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;
    case PROP_ACCOUNT:
      self->account = g_value_dup_string (value);
      break;
    case PROP_TARGET:
      open_setting (self, g_value_get_string (value));
      break;
    case PROP_VIEW:
      set_view (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  const GParamFlags fixed = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, SLOTJE_TYPE_SESSION, fixed);
  properties[PROP_ACCOUNT] = g_param_spec_string ("account", NULL, NULL, NULL, fixed);
  properties[PROP_TARGET] = g_param_spec_string ("target", NULL, NULL, NULL, flags);
  properties[PROP_VIEW] = g_param_spec_string ("view", NULL, NULL, "guide", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
slotje_account_page_class_init (SlotjeAccountPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = slotje_account_page_constructed;
  object_class->dispose = slotje_account_page_dispose;
  object_class->finalize = slotje_account_page_finalize;
  object_class->get_property = slotje_account_page_get_property;
  object_class->set_property = slotje_account_page_set_property;
  install_properties (object_class);

  g_type_ensure (SLOTJE_TYPE_GUIDE);
  g_type_ensure (SLOTJE_TYPE_CHECKLIST_VIEW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-account-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeAccountPage, header);
  gtk_widget_class_bind_template_child (widget_class, SlotjeAccountPage, more);
  gtk_widget_class_bind_template_child (widget_class, SlotjeAccountPage, see);
  gtk_widget_class_bind_template_child (widget_class, SlotjeAccountPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SlotjeAccountPage, guide);
  gtk_widget_class_bind_template_child (widget_class, SlotjeAccountPage, list);

  gtk_widget_class_install_action (widget_class, "account.open-setting", "s", open_setting_cb);
  gtk_widget_class_install_action (widget_class, "account.show-differing", NULL, show_differing_cb);
  gtk_widget_class_install_property_action (widget_class, "account.view", "view");
  gtk_widget_class_install_action (widget_class, "account.see", NULL, see_cb);
  gtk_widget_class_install_action (widget_class, "account.show-counted", NULL, show_counted_cb);
  gtk_widget_class_install_action (widget_class, "account.search", NULL, search_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, "account.search",
                                       NULL);
}

static void
slotje_account_page_init (SlotjeAccountPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
slotje_account_page_new (SlotjeSession *session, const char *account)
{
  return g_object_new (SLOTJE_TYPE_ACCOUNT_PAGE, "session", session, "account", account, NULL);
}
