/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-sidebar.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "slotje-progress-words.h"
#include "slotje-routes.h"
#include "slotje-sidebar-row.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjeSidebar
{
  GtkWidget parent_instance;

  AdwHeaderBar *bar;
  GtkMenuButton *menu_button;
  GtkListBox *list;

  SlotjeSession *session;
  char *route; /* what is shown now */
  char *account;
};

G_DEFINE_FINAL_TYPE (SlotjeSidebar, slotje_sidebar, GTK_TYPE_WIDGET)

enum
{
  PROP_SESSION = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_account_row (SlotjeSidebarRow *row)
{
  return *slotje_sidebar_row_get_account (row) != '\0';
}

static void
update_account_row (SlotjeSidebar *self, SlotjeSidebarRow *row)
{
  const char *account = slotje_sidebar_row_get_account (row);
  g_autofree char *name = slotje_session_dup_name (self->session, account);
  g_autofree char *progress = slotje_progress_say (self->session, account);

  slotje_sidebar_row_set_title (row, name);
  slotje_sidebar_row_set_status (row, progress);
  slotje_sidebar_row_set_platform (row, slotje_session_get_platform (self->session, account));
}

static void
add_places (SlotjeSidebar *self)
{
  const guint n_accounts =
      slotje_profile_get_n_accounts (slotje_session_get_profile (self->session));

  for (const SlotjeRoute *route = slotje_routes_get_all (); route->name != NULL; route++)
    {
      if (route->title == NULL || (route->needs_accounts && n_accounts == 0))
        continue;

      GtkWidget *row = slotje_sidebar_row_new (route->name, "");

      slotje_sidebar_row_set_title (SLOTJE_SIDEBAR_ROW (row), _ (route->title));
      slotje_sidebar_row_set_icon (SLOTJE_SIDEBAR_ROW (row), route->icon);
      gtk_list_box_append (self->list, row);
    }
}

static void
add_accounts (SlotjeSidebar *self)
{
  SlotjeProfile *profile = slotje_session_get_profile (self->session);

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      SlotjeAccount *account = slotje_profile_get_account (profile, i);
      GtkWidget *row = slotje_sidebar_row_new ("account", account->id);

      update_account_row (self, SLOTJE_SIDEBAR_ROW (row));
      gtk_list_box_append (self->list, row);
    }
}

static void
mark_current (SlotjeSidebar *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      SlotjeSidebarRow *sidebar_row = SLOTJE_SIDEBAR_ROW (row);
      gboolean same_account =
          g_strcmp0 (slotje_sidebar_row_get_account (sidebar_row), self->account) == 0;
      gboolean same_route =
          g_strcmp0 (slotje_sidebar_row_get_route (sidebar_row), self->route) == 0;

      /* All pages about an account belong to its one row. */
      if (same_account && (same_route || is_account_row (sidebar_row)))
        break;
    }

  gtk_list_box_select_row (self->list, row);
}

static void
rebuild (SlotjeSidebar *self)
{
  GtkListBoxRow *old;

  while ((old = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (old));

  add_places (self);
  add_accounts (self);

  if (!slotje_session_get_read_only (self->session))
    {
      GtkWidget *row = slotje_sidebar_row_new ("add", "");

      slotje_sidebar_row_set_title (SLOTJE_SIDEBAR_ROW (row), _ ("Add an account"));
      slotje_sidebar_row_set_icon (SLOTJE_SIDEBAR_ROW (row), "list-add-symbolic");
      gtk_list_box_append (self->list, row);
    }

  mark_current (self);
}

static void
update_header (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  gboolean first_account = is_account_row (SLOTJE_SIDEBAR_ROW (row)) &&
                           (before == NULL || !is_account_row (SLOTJE_SIDEBAR_ROW (before)));

  if (!first_account)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  GtkWidget *label = slotje_ui_text_new_label (_ ("Your accounts"), "caption-heading");

  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "slotje-sidebar-heading");
  gtk_list_box_row_set_header (row, label);
}

static void
changed_cb (SlotjeSidebar *self, const char *account)
{
  if (account == NULL)
    {
      rebuild (self);
      return;
    }

  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      if (g_str_equal (slotje_sidebar_row_get_account (SLOTJE_SIDEBAR_ROW (row)), account))
        update_account_row (self, SLOTJE_SIDEBAR_ROW (row));
    }
}

static void
row_activated_cb (SlotjeSidebar *self, GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.go", "(sss)",
                              slotje_sidebar_row_get_route (SLOTJE_SIDEBAR_ROW (row)),
                              slotje_sidebar_row_get_account (SLOTJE_SIDEBAR_ROW (row)), "");
}

static void
slotje_sidebar_constructed (GObject *object)
{
  SlotjeSidebar *self = SLOTJE_SIDEBAR (object);

  G_OBJECT_CLASS (slotje_sidebar_parent_class)->constructed (object);

  g_assert (SLOTJE_IS_SESSION (self->session));
  rebuild (self);
  g_signal_connect_object (self->session, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
slotje_sidebar_dispose (GObject *object)
{
  SlotjeSidebar *self = SLOTJE_SIDEBAR (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);
  g_clear_pointer (&self->route, g_free);
  g_clear_pointer (&self->account, g_free);

  G_OBJECT_CLASS (slotje_sidebar_parent_class)->dispose (object);
}

static void
slotje_sidebar_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjeSidebar *self = SLOTJE_SIDEBAR (object);

  switch (id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_sidebar_class_init (SlotjeSidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = slotje_sidebar_constructed;
  object_class->dispose = slotje_sidebar_dispose;
  object_class->set_property = slotje_sidebar_set_property;

  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, SLOTJE_TYPE_SESSION,
                           G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "slotje-sidebar");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeSidebar, bar);
  gtk_widget_class_bind_template_child (widget_class, SlotjeSidebar, menu_button);
  gtk_widget_class_bind_template_child (widget_class, SlotjeSidebar, list);
}

static void
slotje_sidebar_init (SlotjeSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  slotje_ui_access_fill_main_menu (self->menu_button);
  gtk_list_box_set_header_func (self->list, update_header, NULL, NULL);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
slotje_sidebar_new (SlotjeSession *session)
{
  return g_object_new (SLOTJE_TYPE_SIDEBAR, "session", session, NULL);
}

void
slotje_sidebar_set_current (SlotjeSidebar *self, const char *route, const char *account)
{
  g_return_if_fail (SLOTJE_IS_SIDEBAR (self));

  char *own_route = g_strdup (route);
  char *own_account = g_strdup (account);

  g_free (self->route);
  g_free (self->account);
  self->route = own_route;
  self->account = own_account;
  mark_current (self);
}

void
slotje_sidebar_set_folded (SlotjeSidebar *self, gboolean folded)
{
  g_return_if_fail (SLOTJE_IS_SIDEBAR (self));

  gtk_list_box_set_selection_mode (self->list, folded ? GTK_SELECTION_NONE : GTK_SELECTION_SINGLE);
  adw_header_bar_set_show_end_title_buttons (self->bar, folded);
  if (!folded)
    mark_current (self);
}
