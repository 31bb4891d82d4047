/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-details-page.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "slotje-goal-chooser.h"
#include "slotje-link-row.h"
#include "slotje-page-header.h"
#include "slotje-ui-text.h"
#include "slotje-wish-list.h"

/* Beside the purposes: none was chosen. */
#define NO_PURPOSE SLOTJE_N_PURPOSES

struct _SlotjeDetailsPage
{
  GtkWidget parent_instance;

  SlotjePageHeader *header;
  GtkWidget *body;
  GtkEditable *name;
  GtkEditable *handle;
  AdwPreferencesGroup *goals;
  AdwPreferencesGroup *purposes;
  AdwPreferencesGroup *contacts;
  AdwPreferencesGroup *present;
  GtkActionable *questions;
  GtkActionable *remove;

  SlotjeGoalChooser *goal_chooser; /* (nullable): not when the platform is not known */
  SlotjeWishList *wishes;          /* (nullable): likewise */
  GtkCheckButton *purpose_checks[SLOTJE_N_PURPOSES + 1];
  GPtrArray *link_rows; /* (element-type SlotjeLinkRow): borrowed */
  GPtrArray *switches;  /* (element-type GtkSwitch): borrowed, each with its surface */

  SlotjeSession *session;
  char *account;
  gboolean updating; /* controls move because of us, not of the person */
};

G_DEFINE_FINAL_TYPE (SlotjeDetailsPage, slotje_details_page, GTK_TYPE_WIDGET)

enum
{
  PROP_SESSION = 1,
  PROP_ACCOUNT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
commit_names (SlotjeDetailsPage *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->name)));
  g_autofree char *handle = g_strstrip (g_strdup (gtk_editable_get_text (self->handle)));

  if (self->session == NULL)
    return;

  slotje_session_rename (self->session, self->account, name);
  slotje_session_set_handle (self->session, self->account, handle);
}

static void
show_name (SlotjeDetailsPage *self, GtkEditable *entry, const char *name)
{
  SlotjePreferences *preferences = slotje_session_get_preferences (self->session);

  /* Hidden, it cannot be seen that it would be overwritten. */
  gtk_widget_set_sensitive (GTK_WIDGET (entry), !slotje_preferences_get_hide_names (preferences));
  if (g_strcmp0 (gtk_editable_get_text (entry), name) != 0)
    gtk_editable_set_text (entry, name);
}

static void
commit_when_left (SlotjeDetailsPage *self, GtkEditable *entry)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_widget_add_controller (GTK_WIDGET (entry), focus);
  g_signal_connect_object (focus, "leave", G_CALLBACK (commit_names), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "activate", G_CALLBACK (commit_names), self, G_CONNECT_SWAPPED);
}

static void
purpose_toggled_cb (SlotjeDetailsPage *self, GtkCheckButton *check)
{
  if (self->updating || !gtk_check_button_get_active (check))
    return;

  for (guint i = 0; i < SLOTJE_N_PURPOSES; i++)
    {
      const SlotjePurpose purpose = i;

      if (self->purpose_checks[i] == check)
        {
          slotje_session_set_purpose (self->session, self->account, &purpose);
          return;
        }
    }

  slotje_session_set_purpose (self->session, self->account, NULL);
}

static void
switched_cb (SlotjeDetailsPage *self, GParamSpec *pspec, GtkSwitch *control)
{
  const char *surface = g_object_get_data (G_OBJECT (control), "slotje-surface");

  if (!self->updating)
    slotje_session_set_absent (self->session, self->account, surface,
                               !gtk_switch_get_active (control));
}

static void
update (SlotjeDetailsPage *self)
{
  SlotjeAccount *account = slotje_session_get_account (self->session, self->account);
  g_autofree char *name = slotje_session_dup_name (self->session, self->account);

  if (account == NULL)
    return;

  self->updating = TRUE;
  slotje_page_header_set_title (self->header, name);
  show_name (self, self->name, account->name);
  show_name (self, self->handle, account->handle);
  gtk_check_button_set_active (
      self->purpose_checks[account->has_purpose ? account->purpose : NO_PURPOSE], TRUE);
  for (guint i = 0; i < self->link_rows->len; i++)
    slotje_link_row_update (g_ptr_array_index (self->link_rows, i));
  for (guint i = 0; i < self->switches->len; i++)
    {
      GtkSwitch *control = g_ptr_array_index (self->switches, i);
      const char *surface = g_object_get_data (G_OBJECT (control), "slotje-surface");

      gtk_switch_set_active (control, !slotje_account_is_absent (account, surface));
    }
  self->updating = FALSE;
  if (self->wishes != NULL)
    slotje_wish_list_update (self->wishes);
  if (self->goal_chooser != NULL)
    slotje_goal_chooser_update (self->goal_chooser);
}

static void
changed_cb (SlotjeDetailsPage *self, const char *account)
{
  if (account == NULL || g_str_equal (account, self->account))
    update (self);
}

static void
add_purposes (SlotjeDetailsPage *self)
{
  for (guint i = 0; i <= NO_PURPOSE; i++)
    {
      GtkWidget *row = adw_action_row_new ();
      GtkWidget *check = gtk_check_button_new ();

      slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (row), i < NO_PURPOSE
                                                                   ? slotje_say_purpose (i)
                                                                   : _ ("I have not decided"));
      gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
      adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
      self->purpose_checks[i] = GTK_CHECK_BUTTON (check);
      if (i > 0)
        gtk_check_button_set_group (self->purpose_checks[i], self->purpose_checks[0]);
      g_signal_connect_object (check, "toggled", G_CALLBACK (purpose_toggled_cb), self,
                               G_CONNECT_SWAPPED);
      adw_preferences_group_add (self->purposes, row);
    }
}

static void
add_contacts (SlotjeDetailsPage *self)
{
  const SlotjeScale *scale = slotje_session_get_scale (self->session);

  for (guint i = 0; scale != NULL && i < scale->n_viewers; i++)
    {
      const SlotjeViewer *viewer = &scale->viewers[i];

      if (viewer->kind != SLOTJE_VIEWER_ROLE || viewer->question.en == NULL)
        continue;

      GtkWidget *row = slotje_link_row_new (self->session, self->account, viewer);

      g_ptr_array_add (self->link_rows, row);
      adw_preferences_group_add (self->contacts, row);
    }
}

static void
add_surfaces (SlotjeDetailsPage *self, const SlotjePlatform *platform)
{
  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      const SlotjeSurface *surface = &platform->surfaces[i];

      if (surface->present.en == NULL)
        continue;

      GtkWidget *row = adw_action_row_new ();
      GtkWidget *control = gtk_switch_new ();

      slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (row),
                                    slotje_words_get (&surface->present));
      adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
      gtk_widget_set_valign (control, GTK_ALIGN_CENTER);
      g_object_set_data_full (G_OBJECT (control), "slotje-surface", g_strdup (surface->id), g_free);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), control);
      adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), control);
      g_signal_connect_object (control, "notify::active", G_CALLBACK (switched_cb), self,
                               G_CONNECT_SWAPPED);
      g_ptr_array_add (self->switches, control);
      adw_preferences_group_add (self->present, row);
    }
}

static void
slotje_details_page_constructed (GObject *object)
{
  SlotjeDetailsPage *self = SLOTJE_DETAILS_PAGE (object);
  const SlotjePlatform *platform = slotje_session_get_platform (self->session, self->account);

  G_OBJECT_CLASS (slotje_details_page_parent_class)->constructed (object);

  add_purposes (self);
  if (platform != NULL)
    {
      add_contacts (self);
      add_surfaces (self, platform);
      self->goal_chooser =
          SLOTJE_GOAL_CHOOSER (slotje_goal_chooser_new (self->session, self->account));
      adw_preferences_group_add (self->goals, GTK_WIDGET (self->goal_chooser));
      self->wishes = SLOTJE_WISH_LIST (slotje_wish_list_new (self->session, self->account));
      gtk_box_insert_child_after (GTK_BOX (self->body), GTK_WIDGET (self->wishes),
                                  GTK_WIDGET (self->purposes));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->goals), self->goal_chooser != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->contacts), self->link_rows->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->present), self->switches->len > 0);
  gtk_widget_set_sensitive (self->body, !slotje_session_get_read_only (self->session));

  gtk_actionable_set_action_target (self->questions, "s", self->account);
  gtk_actionable_set_action_target (self->remove, "s", self->account);
  update (self);
  g_signal_connect_object (self->session, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
slotje_details_page_dispose (GObject *object)
{
  SlotjeDetailsPage *self = SLOTJE_DETAILS_PAGE (object);
  GtkWidget *child;

  self->wishes = NULL;
  self->goal_chooser = NULL;
  g_clear_object (&self->session);
  g_clear_pointer (&self->link_rows, g_ptr_array_unref);
  g_clear_pointer (&self->switches, g_ptr_array_unref);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (slotje_details_page_parent_class)->dispose (object);
}

static void
slotje_details_page_finalize (GObject *object)
{
  g_free (SLOTJE_DETAILS_PAGE (object)->account);

  G_OBJECT_CLASS (slotje_details_page_parent_class)->finalize (object);
}

static void
slotje_details_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjeDetailsPage *self = SLOTJE_DETAILS_PAGE (object);

  switch (id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;
    case PROP_ACCOUNT:
      self->account = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_details_page_class_init (SlotjeDetailsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = slotje_details_page_constructed;
  object_class->dispose = slotje_details_page_dispose;
  object_class->finalize = slotje_details_page_finalize;
  object_class->set_property = slotje_details_page_set_property;

  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, SLOTJE_TYPE_SESSION, flags);
  properties[PROP_ACCOUNT] = g_param_spec_string ("account", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-details-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeDetailsPage, header);
  gtk_widget_class_bind_template_child (widget_class, SlotjeDetailsPage, body);
  gtk_widget_class_bind_template_child (widget_class, SlotjeDetailsPage, name);
  gtk_widget_class_bind_template_child (widget_class, SlotjeDetailsPage, handle);
  gtk_widget_class_bind_template_child (widget_class, SlotjeDetailsPage, goals);
  gtk_widget_class_bind_template_child (widget_class, SlotjeDetailsPage, purposes);
  gtk_widget_class_bind_template_child (widget_class, SlotjeDetailsPage, contacts);
  gtk_widget_class_bind_template_child (widget_class, SlotjeDetailsPage, present);
  gtk_widget_class_bind_template_child (widget_class, SlotjeDetailsPage, questions);
  gtk_widget_class_bind_template_child (widget_class, SlotjeDetailsPage, remove);
}

static void
slotje_details_page_init (SlotjeDetailsPage *self)
{
  self->link_rows = g_ptr_array_new ();
  self->switches = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));

  commit_when_left (self, self->name);
  commit_when_left (self, self->handle);
}

GtkWidget *
slotje_details_page_new (SlotjeSession *session, const char *account)
{
  return g_object_new (SLOTJE_TYPE_DETAILS_PAGE, "session", session, "account", account, NULL);
}
