/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-overview-page.h"

#include <glib/gi18n.h>

#include "slotje-account-page.h"
#include "slotje-flow-layout.h"
#include "slotje-overview-chains.h"
#include "slotje-overview-row.h"
#include "slotje-overview-viewers.h"
#include "slotje-padlock.h"
#include "slotje-row-layout.h"
#include "slotje-session-outlook.h"
#include "slotje-standing.h"
#include "slotje-ui-text.h"
#include "slotje-view-scope.h"
#include "slotje-window-state.h"

#define ORDER "overview-order"

struct _SlotjeOverviewPage
{
  GtkWidget parent_instance;

  SlotjePadlock *padlock;
  GtkLabel *worst;
  GtkLabel *headline;
  GtkLabel *rest;
  GtkLabel *unknown;
  GtkLabel *points;
  GtkWidget *counted;
  GtkWidget *orders;
  GtkToggleButton *by_worst;
  GtkToggleButton *by_viewer;
  GtkToggleButton *by_platform;
  GtkListBox *list;
  GtkListBox *viewers;
  GtkWidget *chains_group;
  GtkListBox *chains;
  GtkWidget *add;
  GtkActionable *brief;

  SlotjeSession *session;
};

G_DEFINE_FINAL_TYPE (SlotjeOverviewPage, slotje_overview_page, GTK_TYPE_WIDGET)

enum
{
  PROP_SESSION = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Without a word to say the label is not there. */
static void
show_text (GtkLabel *label, const char *text)
{
  slotje_ui_text_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

/* “… Counted with your own weights.” (transfer full) (nullable) */
static char *
say_points (SlotjeOverviewPage *self, const SlotjeStanding *standing)
{
  g_autofree char *points = slotje_standing_say_points (standing);

  if (points == NULL ||
      slotje_own_weights_is_empty (slotje_session_get_own_weights (self->session)))
    return g_steal_pointer (&points);

  return g_strconcat (points, " ", _ ("It is counted with your own weights."), NULL);
}

/* The worst case of the worst account; while nothing is known, of all of them. */
static void
update_headline (SlotjeOverviewPage *self)
{
  const SlotjeStanding standing = slotje_standing_find (self->session);
  const SlotjeOutlook outlook = slotje_session_find_outlook (self->session, standing.account);
  g_autofree char *worst = slotje_standing_say_account (&standing, self->session);
  g_autofree char *says = slotje_outlook_say (&outlook);
  g_autofree char *rest = slotje_outlook_say_rest (&outlook);
  g_autofree char *unknown = slotje_standing_say_unknown (&standing);
  g_autofree char *points = say_points (self, &standing);

  show_text (self->worst, worst);
  show_text (self->headline, says);
  show_text (self->rest, rest);
  show_text (self->unknown, unknown);
  show_text (self->points, points);
  gtk_widget_set_visible (self->counted, standing.account != NULL);
  if (standing.account != NULL)
    {
      gtk_actionable_set_action_target (GTK_ACTIONABLE (self->counted), "(sss)", "counted",
                                        standing.account, "");
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->counted), "win.go");
    }
  slotje_padlock_set_openness (self->padlock,
                               standing.account != NULL ? standing.points.worst / 1000.0 : 1);
}

static void
update_brief (SlotjeOverviewPage *self)
{
  const char *account = slotje_session_get_read_only (self->session)
                            ? NULL
                            : slotje_standing_find_telling (self->session);

  gtk_widget_set_visible (GTK_WIDGET (self->brief), account != NULL);
  if (account != NULL)
    {
      gtk_actionable_set_action_target (self->brief, "(sss)", "account", account,
                                        SLOTJE_ACCOUNT_PAGE_BRIEF);
      gtk_actionable_set_action_name (self->brief, "win.go");
    }
}

static int
compare_platforms (gconstpointer a, gconstpointer b, gpointer data)
{
  SlotjeSession *session = data;
  const SlotjePlatform *x = slotje_session_get_platform (session, *(const char *const *) a);
  const SlotjePlatform *y = slotje_session_get_platform (session, *(const char *const *) b);

  if (x == NULL || y == NULL)
    return x == y ? 0 : x != NULL ? -1 : 1;

  return g_utf8_collate (x->name, y->name);
}

/* (transfer full) (element-type utf8): as they are to be listed */
static GPtrArray *
list_accounts (SlotjeOverviewPage *self)
{
  GPtrArray *accounts = slotje_standing_list_worst_first (self->session);

  if (gtk_toggle_button_get_active (self->by_platform))
    g_ptr_array_sort_with_data (accounts, compare_platforms, self->session);

  return accounts;
}

static SlotjeOverviewRow *
get_row (SlotjeOverviewPage *self, guint index)
{
  return (SlotjeOverviewRow *) gtk_list_box_get_row_at_index (self->list, (int) index);
}

/* Whether the rows are those of @accounts, in their order. */
static gboolean
is_listed (SlotjeOverviewPage *self, const GPtrArray *accounts)
{
  for (guint i = 0; i < accounts->len; i++)
    if (get_row (self, i) == NULL ||
        !g_str_equal (slotje_overview_row_get_account (get_row (self, i)),
                      g_ptr_array_index (accounts, i)))
      return FALSE;

  return get_row (self, accounts->len) == NULL;
}

static void
rebuild (SlotjeOverviewPage *self, const GPtrArray *accounts)
{
  SlotjeOverviewRow *row;

  while ((row = get_row (self, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < accounts->len; i++)
    gtk_list_box_append (self->list,
                         slotje_overview_row_new (self->session, g_ptr_array_index (accounts, i)));
}

/* @account (nullable): the only one that changed */
static void
update_list (SlotjeOverviewPage *self, const char *account)
{
  const gboolean by_viewer = gtk_toggle_button_get_active (self->by_viewer);
  g_autoptr (GPtrArray) accounts = list_accounts (self);

  gtk_widget_set_visible (self->orders, accounts->len > 1);
  gtk_widget_set_visible (GTK_WIDGET (self->viewers), by_viewer && accounts->len > 1);
  gtk_widget_set_visible (GTK_WIDGET (self->list),
                          accounts->len > 0 && !(by_viewer && accounts->len > 1));
  if (by_viewer)
    slotje_overview_viewers_fill (self->viewers, self->session);
  if (account == NULL || !is_listed (self, accounts))
    {
      rebuild (self, accounts);
      return;
    }
  for (guint i = 0; get_row (self, i) != NULL; i++)
    if (g_str_equal (slotje_overview_row_get_account (get_row (self, i)), account))
      slotje_overview_row_update (get_row (self, i));
}

static void
changed_cb (SlotjeOverviewPage *self, const char *account)
{
  update_list (self, account);
  update_headline (self);
  update_brief (self);
  gtk_widget_set_visible (self->chains_group,
                          slotje_overview_chains_fill (self->chains, self->session) > 0);
}

/* The toggle buttons tell twice: of the one that goes up and of the one that goes down. */
static void
order_toggled_cb (SlotjeOverviewPage *self, GtkToggleButton *button)
{
  if (self->session == NULL || !gtk_toggle_button_get_active (button))
    return;

  slotje_window_state_set_choice (ORDER, button == self->by_viewer     ? "viewer"
                                         : button == self->by_platform ? "platform"
                                                                       : "worst");
  update_list (self, NULL);
}

static void
restore_order (SlotjeOverviewPage *self)
{
  g_autofree char *order = slotje_window_state_get_choice (ORDER);

  if (g_strcmp0 (order, "viewer") == 0)
    gtk_toggle_button_set_active (self->by_viewer, TRUE);
  else if (g_strcmp0 (order, "platform") == 0)
    gtk_toggle_button_set_active (self->by_platform, TRUE);
}

static void
viewer_activated_cb (SlotjeOverviewPage *self, GtkListBoxRow *row)
{
  slotje_view_scope_choose_viewer (self->session, slotje_overview_viewers_get (row));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.view-account", "s", "");
}

/* The platform above its accounts. */
static void
header_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  SlotjeOverviewPage *self = user_data;
  const SlotjePlatform *platform = NULL;
  const SlotjePlatform *above = NULL;

  if (gtk_toggle_button_get_active (self->by_platform))
    {
      platform = slotje_session_get_platform (
          self->session, slotje_overview_row_get_account (SLOTJE_OVERVIEW_ROW (row)));
      if (before != NULL)
        above = slotje_session_get_platform (
            self->session, slotje_overview_row_get_account (SLOTJE_OVERVIEW_ROW (before)));
    }
  if (platform == NULL || platform == above)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  GtkWidget *label = slotje_ui_text_new_label (platform->name, "heading");

  gtk_widget_add_css_class (label, "slotje-list-heading");
  gtk_list_box_row_set_header (row, label);
}

static void
row_activated_cb (SlotjeOverviewPage *self, GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-account", "s",
                              slotje_overview_row_get_account (SLOTJE_OVERVIEW_ROW (row)));
}

static void
slotje_overview_page_constructed (GObject *object)
{
  SlotjeOverviewPage *self = SLOTJE_OVERVIEW_PAGE (object);

  G_OBJECT_CLASS (slotje_overview_page_parent_class)->constructed (object);

  g_assert (SLOTJE_IS_SESSION (self->session));
  gtk_widget_set_visible (self->add, !slotje_session_get_read_only (self->session));
  gtk_list_box_set_header_func (self->list, header_cb, self, NULL);
  changed_cb (self, NULL);
  g_signal_connect_object (self->session, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
slotje_overview_page_dispose (GObject *object)
{
  SlotjeOverviewPage *self = SLOTJE_OVERVIEW_PAGE (object);
  GtkWidget *child;

  /* Its rows go one by one, after the session is gone. */
  gtk_list_box_set_header_func (self->list, NULL, NULL, NULL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (slotje_overview_page_parent_class)->dispose (object);
}

static void
slotje_overview_page_set_property (GObject *object,
                                   guint id,
                                   const GValue *value,
                                   GParamSpec *pspec)
{
  SlotjeOverviewPage *self = SLOTJE_OVERVIEW_PAGE (object);

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
slotje_overview_page_class_init (SlotjeOverviewPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = slotje_overview_page_constructed;
  object_class->dispose = slotje_overview_page_dispose;
  object_class->set_property = slotje_overview_page_set_property;

  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, SLOTJE_TYPE_SESSION,
                           G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SLOTJE_TYPE_FLOW_LAYOUT);
  g_type_ensure (SLOTJE_TYPE_PADLOCK);
  g_type_ensure (SLOTJE_TYPE_ROW_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-overview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, padlock);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, headline);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, rest);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, list);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, worst);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, unknown);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, points);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, counted);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, orders);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, by_worst);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, by_viewer);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, by_platform);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, viewers);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, chains_group);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, chains);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, add);
  gtk_widget_class_bind_template_callback (widget_class, order_toggled_cb);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, brief);
}

static void
slotje_overview_page_init (SlotjeOverviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  restore_order (self);
  g_signal_connect_object (self->viewers, "row-activated", G_CALLBACK (viewer_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
slotje_overview_page_new (SlotjeSession *session)
{
  return g_object_new (SLOTJE_TYPE_OVERVIEW_PAGE, "session", session, NULL);
}
