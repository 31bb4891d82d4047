/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-view-page.h"

#include "slotje-side-pane.h"
#include "slotje-view-header.h"
#include "slotje-why-panel.h"

struct _SlotjeViewPage
{
  GtkWidget parent_instance;

  SlotjeSidePane *pane;
  SlotjeViewHeader *header;
  SlotjeViewBody *body;
  SlotjeWhyPanel *why;

  SlotjeSession *session;
  char *account;
  gboolean show_absent;
  guint refresh_source;
};

G_DEFINE_FINAL_TYPE (SlotjeViewPage, slotje_view_page, GTK_TYPE_WIDGET)

enum
{
  PROP_SESSION = 1,
  PROP_ACCOUNT,
  PROP_TARGET,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_all (SlotjeViewPage *self)
{
  return *self->account == '\0';
}

static SlotjeViewScope
get_scope (SlotjeViewPage *self)
{
  return (SlotjeViewScope){
    .session = self->session,
    .account = self->account,
    .viewer = slotje_view_scope_get_viewer (self->session),
    .query = slotje_view_header_get_query (self->header),
    .show_absent = self->show_absent,
  };
}

static void
mark_explained (SlotjeViewPage *self)
{
  slotje_view_body_select (self->body, slotje_why_panel_get_account (self->why),
                           slotje_why_panel_get_surface (self->why),
                           slotje_why_panel_get_viewer (self->why));
}

static void
set_explaining (SlotjeViewPage *self, gboolean explaining)
{
  if (!explaining)
    slotje_why_panel_clear (self->why);
  slotje_side_pane_set_open (self->pane, explaining);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "view.close-why", explaining);
}

static void
refresh (SlotjeViewPage *self)
{
  /* How narrow the content may get before the explanation no longer fits beside it. */
  static const int widths[] = {
    [SLOTJE_VIEW_LOOK_AS] = 600,
    [SLOTJE_VIEW_GRID] = 470,
    [SLOTJE_VIEW_RINGS] = 430,
  };
  const SlotjeViewScope scope = get_scope (self);
  SlotjeViewMode mode = slotje_view_header_get_mode (self->header);
  guint n_found;
  gboolean usable = slotje_view_body_update (self->body, &scope, mode, &n_found);

  g_clear_handle_id (&self->refresh_source, g_source_remove);
  slotje_view_header_set_usable (self->header, usable);
  slotje_view_header_set_found (self->header, n_found);
  slotje_side_pane_set_content_width (self->pane, widths[mode]);

  if (!usable || !slotje_why_panel_refresh (self->why))
    set_explaining (self, FALSE);
  mark_explained (self);
}

static gboolean
refresh_source_cb (gpointer user_data)
{
  SlotjeViewPage *self = user_data;

  self->refresh_source = 0;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);

  return G_SOURCE_REMOVE;
}

/* Not at once, for the change may come from a widget that the refresh throws away; but before the
 * next frame is drawn. */
static void
changed_cb (SlotjeViewPage *self, const char *account)
{
  if (account != NULL && !is_all (self) && !g_str_equal (account, self->account))
    return;

  if (self->refresh_source == 0)
    self->refresh_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, refresh_source_cb, self, NULL);
}

static void
folded_cb (SlotjeViewPage *self)
{
  slotje_why_panel_set_alone (self->why, slotje_side_pane_get_folded (self->pane));
}

/* FALSE when there is no such cell. */
static gboolean
explain (SlotjeViewPage *self, const char *account, const char *surface, const char *viewer)
{
  if (!slotje_why_panel_show (self->why, self->session, account, surface, viewer))
    return FALSE;

  set_explaining (self, TRUE);
  mark_explained (self);

  return TRUE;
}

/* Somebody asks, or merely comes by: then an open explanation beside it follows. */
static void
explain_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SlotjeViewPage *self = SLOTJE_VIEW_PAGE (widget);
  gboolean folded = slotje_side_pane_get_folded (self->pane);
  const char *account;
  const char *surface;
  const char *viewer;

  if (g_str_equal (name, "view.visit") && (folded || !slotje_view_page_is_explaining (self)))
    return;

  g_variant_get (parameter, "(&s&s&s)", &account, &surface, &viewer);
  if (explain (self, account, surface, viewer) && folded)
    slotje_why_panel_focus (self->why);
}

static void
close_why_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SlotjeViewPage *self = SLOTJE_VIEW_PAGE (widget);
  g_autofree char *account = g_strdup (slotje_why_panel_get_account (self->why));
  g_autofree char *surface = g_strdup (slotje_why_panel_get_surface (self->why));
  g_autofree char *viewer = g_strdup (slotje_why_panel_get_viewer (self->why));

  set_explaining (self, FALSE);
  mark_explained (self);
  if (account != NULL)
    slotje_view_body_focus (self->body, account, surface, viewer);
}

/* An explanation beside the lists goes along to the other viewer. */
static void
choose_viewer_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SlotjeViewPage *self = SLOTJE_VIEW_PAGE (widget);
  const char *viewer = g_variant_get_string (parameter, NULL);

  slotje_view_scope_choose_viewer (self->session, viewer);
  if (slotje_view_page_is_explaining (self))
    slotje_why_panel_show (self->why, self->session, slotje_why_panel_get_account (self->why),
                           slotje_why_panel_get_surface (self->why), viewer);
  refresh (self);
}

static void
toggle_absent_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SlotjeViewPage *self = SLOTJE_VIEW_PAGE (widget);

  self->show_absent = !self->show_absent;
  refresh (self);
}

/* What the window shows is remembered for its other pages of this kind. */
static void
refresh_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SlotjeViewPage *self = SLOTJE_VIEW_PAGE (widget);

  if (!gtk_widget_get_mapped (widget))
    return;

  slotje_view_scope_choose_mode (self->session, slotje_view_header_get_mode (self->header));
  refresh (self);
}

/* Takes the person to what they were sent to see, once it has its place. */
static gboolean
arrive_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  SlotjeViewPage *self = SLOTJE_VIEW_PAGE (widget);

  if (gtk_widget_get_width (widget) == 0)
    return G_SOURCE_CONTINUE;

  if (slotje_side_pane_get_folded (self->pane))
    slotje_why_panel_focus (self->why);
  else
    slotje_view_body_focus (self->body, slotje_why_panel_get_account (self->why),
                            slotje_why_panel_get_surface (self->why),
                            slotje_why_panel_get_viewer (self->why));

  return G_SOURCE_REMOVE;
}

/* `SURFACE/VIEWER`; of all accounts together the first that has it. */
static void
set_target (SlotjeViewPage *self, const char *target)
{
  g_auto (GStrv) parts = g_strsplit (target != NULL ? target : "", "/", 2);
  const SlotjeViewScope scope = get_scope (self);
  g_autoptr (GPtrArray) accounts = slotje_view_scope_list_accounts (&scope);

  if (g_strv_length (parts) != 2)
    return;

  slotje_view_scope_choose_viewer (self->session, parts[1]);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);

  for (guint i = 0; i < accounts->len; i++)
    {
      if (explain (self, g_ptr_array_index (accounts, i), parts[0], parts[1]))
        {
          gtk_widget_add_tick_callback (GTK_WIDGET (self), arrive_cb, NULL, NULL);
          return;
        }
    }
}

static void
slotje_view_page_map (GtkWidget *widget)
{
  SlotjeViewPage *self = SLOTJE_VIEW_PAGE (widget);

  slotje_view_header_set_mode (self->header, slotje_view_scope_get_mode (self->session));
  refresh (self);
  GTK_WIDGET_CLASS (slotje_view_page_parent_class)->map (widget);
}

static void
slotje_view_page_constructed (GObject *object)
{
  SlotjeViewPage *self = SLOTJE_VIEW_PAGE (object);

  G_OBJECT_CLASS (slotje_view_page_parent_class)->constructed (object);

  g_assert (SLOTJE_IS_SESSION (self->session));
  if (self->account == NULL)
    self->account = g_strdup ("");

  slotje_why_panel_set_all_accounts (self->why, is_all (self));
  set_explaining (self, FALSE);
  g_signal_connect_object (self->session, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
slotje_view_page_dispose (GObject *object)
{
  SlotjeViewPage *self = SLOTJE_VIEW_PAGE (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_handle_id (&self->refresh_source, g_source_remove);
  if (child != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (slotje_view_page_parent_class)->dispose (object);
}

static void
slotje_view_page_finalize (GObject *object)
{
  g_clear_pointer (&SLOTJE_VIEW_PAGE (object)->account, g_free);

  G_OBJECT_CLASS (slotje_view_page_parent_class)->finalize (object);
}

static void
slotje_view_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjeViewPage *self = SLOTJE_VIEW_PAGE (object);

  switch (id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;
    case PROP_ACCOUNT:
      self->account = g_value_dup_string (value);
      break;
    case PROP_TARGET:
      set_target (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags once = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, SLOTJE_TYPE_SESSION, once);
  properties[PROP_ACCOUNT] = g_param_spec_string ("account", NULL, NULL, NULL, once);
  properties[PROP_TARGET] =
      g_param_spec_string ("target", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "view.explain", "(sss)", explain_cb);
  gtk_widget_class_install_action (widget_class, "view.visit", "(sss)", explain_cb);
  gtk_widget_class_install_action (widget_class, "view.choose-viewer", "s", choose_viewer_cb);
  gtk_widget_class_install_action (widget_class, "view.toggle-absent", NULL, toggle_absent_cb);
  gtk_widget_class_install_action (widget_class, "view.close-why", NULL, close_why_cb);
  gtk_widget_class_install_action (widget_class, "view.refresh", NULL, refresh_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "view.close-why", NULL);
}

static void
slotje_view_page_class_init (SlotjeViewPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = slotje_view_page_constructed;
  object_class->dispose = slotje_view_page_dispose;
  object_class->finalize = slotje_view_page_finalize;
  object_class->set_property = slotje_view_page_set_property;
  widget_class->map = slotje_view_page_map;
  install_properties (object_class);
  install_actions (widget_class);

  g_type_ensure (SLOTJE_TYPE_SIDE_PANE);
  g_type_ensure (SLOTJE_TYPE_VIEW_BODY);
  g_type_ensure (SLOTJE_TYPE_VIEW_HEADER);
  g_type_ensure (SLOTJE_TYPE_WHY_PANEL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-view-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeViewPage, pane);
  gtk_widget_class_bind_template_child (widget_class, SlotjeViewPage, header);
  gtk_widget_class_bind_template_child (widget_class, SlotjeViewPage, body);
  gtk_widget_class_bind_template_child (widget_class, SlotjeViewPage, why);
}

static void
slotje_view_page_init (SlotjeViewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->pane, "notify::folded", G_CALLBACK (folded_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
slotje_view_page_new (SlotjeSession *session, const char *account)
{
  return g_object_new (SLOTJE_TYPE_VIEW_PAGE, "session", session, "account", account, NULL);
}

gboolean
slotje_view_page_is_explaining (SlotjeViewPage *self)
{
  g_return_val_if_fail (SLOTJE_IS_VIEW_PAGE (self), FALSE);

  return slotje_why_panel_get_account (self->why) != NULL;
}
