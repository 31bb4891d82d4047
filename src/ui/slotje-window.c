/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-window.h"

#include "slotje-opening.h"
#include "slotje-routes.h"
#include "slotje-session-names.h"
#include "slotje-shell.h"
#include "slotje-sidebar.h"
#include "slotje-trouble-page.h"
#include "slotje-ui-text.h"
#include "slotje-welcome-page.h"
#include "slotje-window-actions.h"
#include "slotje-window-closing.h"
#include "slotje-window-notices.h"
#include "slotje-window-state.h"
#include "slotje-ui-stack.h"

struct _SlotjeWindow
{
  AdwApplicationWindow parent_instance;

  AdwToastOverlay *toasts;
  GtkStack *states;
  SlotjeShell *shell;
  SlotjeNotice *demo_notice;
  SlotjeNotice *store_notice;
  SlotjeNotice *read_only_notice;
  SlotjeNotice *catalog_notice;
  SlotjeNotice *names_notice;

  SlotjeCatalog *catalog;
  SlotjeSession *session;
  SlotjeSidebar *sidebar;
  char *path;
  char *route;
  char *account;
};

G_DEFINE_FINAL_TYPE (SlotjeWindow, slotje_window, ADW_TYPE_APPLICATION_WINDOW)

static gboolean
has_accounts (SlotjeWindow *self)
{
  return slotje_profile_get_n_accounts (slotje_session_get_profile (self->session)) > 0;
}

/* Welcome and trouble are rare: each is made when it is needed. */
static GtkWidget *
ensure_state (SlotjeWindow *self, const char *name, GType type)
{
  GtkWidget *page = gtk_stack_get_child_by_name (self->states, name);

  if (page == NULL)
    {
      page = g_object_new (type, NULL);
      gtk_stack_add_named (self->states, page, name);
    }

  return page;
}

static void
show_state (SlotjeWindow *self)
{
  gboolean welcome =
      self->session != NULL && !has_accounts (self) && g_strcmp0 (self->route, "overview") == 0;

  if (welcome)
    ensure_state (self, "welcome", SLOTJE_TYPE_WELCOME_PAGE);
  slotje_ui_stack_show_name (self->states, self->session == NULL ? "trouble"
                                           : welcome             ? "welcome"
                                                                 : "pages");
}

void
slotje_window_update_notices (SlotjeWindow *self)
{
  g_return_if_fail (SLOTJE_IS_WINDOW (self));

  const SlotjeWindowNotices notices = { self->demo_notice, self->store_notice,
                                        self->read_only_notice, self->catalog_notice,
                                        self->names_notice };

  slotje_window_notices_update (&notices, self->session, self->catalog);
}

/* Whether a page is about nothing, or about an account that there still is. */
static gboolean
keep_page (const char *name, gpointer user_data)
{
  SlotjeWindow *self = user_data;
  const char *account = strchr (name, ':') + 1;

  return *account == '\0' || slotje_session_get_account (self->session, account) != NULL;
}

static void
changed_cb (SlotjeWindow *self, const char *account)
{
  if (account != NULL)
    return;

  if (*self->account != '\0' && slotje_session_get_account (self->session, self->account) == NULL)
    slotje_window_go (self, "overview", "", "");

  slotje_shell_retain_pages (self->shell, keep_page, self);
  show_state (self);
  slotje_window_update_notices (self);
}

static void
folded_cb (SlotjeWindow *self)
{
  if (self->sidebar != NULL)
    slotje_sidebar_set_folded (self->sidebar, slotje_shell_get_folded (self->shell));
}

/* No page outlives the session that it was made for. */
static gboolean
keep_no_page (const char *name, gpointer user_data)
{
  return FALSE;
}

static gboolean
slotje_window_close_request (GtkWindow *window)
{
  SlotjeWindow *self = SLOTJE_WINDOW (window);

  if (!slotje_window_closing_allow (GTK_WIDGET (self), self->session))
    return GDK_EVENT_STOP;

  slotje_window_state_save (window);

  return GTK_WINDOW_CLASS (slotje_window_parent_class)->close_request (window);
}

static void
slotje_window_dispose (GObject *object)
{
  SlotjeWindow *self = SLOTJE_WINDOW (object);

  g_clear_object (&self->session);
  g_clear_object (&self->catalog);
  self->sidebar = NULL;

  G_OBJECT_CLASS (slotje_window_parent_class)->dispose (object);
}

static void
slotje_window_finalize (GObject *object)
{
  SlotjeWindow *self = SLOTJE_WINDOW (object);

  g_free (self->path);
  g_free (self->route);
  g_free (self->account);

  G_OBJECT_CLASS (slotje_window_parent_class)->finalize (object);
}

static void
slotje_window_class_init (SlotjeWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = slotje_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = slotje_window_close_request;
  g_type_ensure (SLOTJE_TYPE_NOTICE);
  g_type_ensure (SLOTJE_TYPE_SHELL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWindow, states);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWindow, shell);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWindow, demo_notice);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWindow, store_notice);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWindow, read_only_notice);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWindow, catalog_notice);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWindow, names_notice);
  slotje_window_actions_bind_keys (widget_class);
}

static void
slotje_window_init (SlotjeWindow *self)
{
  self->account = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  slotje_window_actions_add (self);
  slotje_window_state_restore (GTK_WINDOW (self));
  g_signal_connect_object (self->shell, "notify::folded", G_CALLBACK (folded_cb), self,
                           G_CONNECT_SWAPPED);
}

SlotjeWindow *
slotje_window_new (GtkApplication *application, SlotjeCatalog *catalog)
{
  SlotjeWindow *self = g_object_new (SLOTJE_TYPE_WINDOW, "application", application, NULL);

  self->catalog = g_object_ref (catalog);

  return self;
}

void
slotje_window_set_session (SlotjeWindow *self, SlotjeSession *session)
{
  g_return_if_fail (SLOTJE_IS_WINDOW (self));
  g_return_if_fail (SLOTJE_IS_SESSION (session));

  if (self->session != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->session, self);
      g_signal_handlers_disconnect_by_data (slotje_session_get_store (self->session), self);
      slotje_shell_retain_pages (self->shell, keep_no_page, NULL);
    }

  g_set_object (&self->session, session);
  slotje_session_names_move (session);
  self->sidebar = SLOTJE_SIDEBAR (slotje_sidebar_new (session));
  slotje_shell_set_sidebar (self->shell, GTK_WIDGET (self->sidebar));
  slotje_sidebar_set_folded (self->sidebar, slotje_shell_get_folded (self->shell));

  /* Before any page: those about an account that is gone must not hear of it. */
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (slotje_session_get_store (session), "notify",
                           G_CALLBACK (slotje_window_update_notices), self, G_CONNECT_SWAPPED);
  slotje_window_actions_follow (self, slotje_session_get_profile (session));
  slotje_window_go (self, "overview", "", "");
}

void
slotje_window_open (SlotjeWindow *self, const char *path)
{
  g_return_if_fail (SLOTJE_IS_WINDOW (self));
  g_return_if_fail (path != NULL);

  char *own_path = g_strdup (path);

  g_free (self->path);
  self->path = own_path;

  g_autoptr (GError) error = NULL;
  g_autoptr (SlotjeSession) session = slotje_opening_open (self->catalog, self->path, &error);

  if (session != NULL)
    {
      slotje_window_set_session (self, session);
      return;
    }

  GtkWidget *trouble = ensure_state (self, "trouble", SLOTJE_TYPE_TROUBLE_PAGE);

  slotje_trouble_page_show (SLOTJE_TROUBLE_PAGE (trouble), self->path, error);
  show_state (self);
}

void
slotje_window_recover (SlotjeWindow *self, gboolean anew)
{
  g_return_if_fail (SLOTJE_IS_WINDOW (self));

  if (self->path == NULL || self->session != NULL)
    return;

  g_autoptr (GError) error = NULL;
  g_autofree char *done = NULL;
  g_autoptr (SlotjeSession) session =
                 slotje_opening_recover (self->catalog, self->path, anew, &done, &error);

  if (session != NULL)
    slotje_window_set_session (self, session);
  slotje_window_toast (self, session != NULL ? done : error->message, NULL, NULL);
}

SlotjeSession *
slotje_window_get_session (SlotjeWindow *self)
{
  g_return_val_if_fail (SLOTJE_IS_WINDOW (self), NULL);

  return self->session;
}

const char *
slotje_window_get_path (SlotjeWindow *self)
{
  g_return_val_if_fail (SLOTJE_IS_WINDOW (self), NULL);

  return self->path == NULL && self->session != NULL
             ? slotje_store_get_path (slotje_session_get_store (self->session))
             : self->path;
}

const char *
slotje_window_get_route (SlotjeWindow *self)
{
  g_return_val_if_fail (SLOTJE_IS_WINDOW (self), NULL);

  return self->route;
}

const char *
slotje_window_get_account (SlotjeWindow *self)
{
  g_return_val_if_fail (SLOTJE_IS_WINDOW (self), NULL);

  return self->account;
}

/* The page for @route and @account, made now if need be, and told what to show of it. */
static const char *
prepare_page (SlotjeWindow *self, const SlotjeRoute *route, const char *name, const char *target)
{
  GtkWidget *page = slotje_shell_find_page (self->shell, name);

  if (page == NULL)
    {
      page = slotje_route_make_page (route, self->session, self->account);
      slotje_shell_add_page (self->shell, name, page);
    }

  slotje_route_set_target (page, target);

  return name;
}

void
slotje_window_go (SlotjeWindow *self, const char *route, const char *account, const char *target)
{
  g_return_if_fail (SLOTJE_IS_WINDOW (self));
  g_return_if_fail (route != NULL && account != NULL && target != NULL);

  if (self->session == NULL)
    return;

  const SlotjeRoute *found = slotje_routes_resolve (route, self->session, account);

  if (found == NULL)
    {
      found = slotje_routes_find ("overview");
      account = "";
      target = "";
    }

  char *own_account = g_strdup (account);

  g_free (self->route);
  g_free (self->account);
  self->route = g_strdup (found->name);
  self->account = own_account;

  g_autofree char *name = g_strconcat (self->route, ":", self->account, NULL);

  slotje_shell_show_page (self->shell, prepare_page (self, found, name, target));
  slotje_sidebar_set_current (self->sidebar, self->route, self->account);
  slotje_window_actions_set_about_account (self, *self->account != '\0');
  show_state (self);
  slotje_window_update_notices (self);
}

void
slotje_window_set_catalog (SlotjeWindow *self, SlotjeCatalog *catalog)
{
  g_return_if_fail (SLOTJE_IS_WINDOW (self));

  g_set_object (&self->catalog, catalog);
  if (self->session == NULL)
    return;

  g_autofree char *route = g_strdup (self->route);
  g_autofree char *account = g_strdup (self->account);
  g_autofree char *target = slotje_route_dup_target (
      slotje_shell_find_page (self->shell, slotje_shell_get_page_name (self->shell)));
  g_autoptr (SlotjeSession) session = slotje_session_new (
      catalog, slotje_session_get_store (self->session), slotje_session_get_demo (self->session));

  slotje_window_set_session (self, session);
  slotje_window_go (self, route, account, target);
}

void
slotje_window_go_back (SlotjeWindow *self)
{
  g_return_if_fail (SLOTJE_IS_WINDOW (self));

  if (!slotje_shell_go_back (self->shell))
    slotje_window_go (self, "overview", "", "");
}

void
slotje_window_toast (SlotjeWindow *self, const char *text, const char *button, const char *action)
{
  g_return_if_fail (SLOTJE_IS_WINDOW (self));

  slotje_ui_text_toast_with_button (GTK_WIDGET (self->toasts), text, button, action);
}
