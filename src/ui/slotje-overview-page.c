/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-overview-page.h"

#include <glib/gi18n.h>

#include "slotje-account-page.h"
#include "slotje-checklist.h"
#include "slotje-overview-row.h"
#include "slotje-padlock.h"
#include "slotje-row-layout.h"
#include "slotje-score.h"
#include "slotje-session-outlook.h"
#include "slotje-ui-text.h"

struct _SlotjeOverviewPage
{
  GtkWidget parent_instance;

  SlotjePadlock *padlock;
  GtkLabel *headline;
  GtkLabel *rest;
  GtkListBox *list;
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

/* From 0 to 1: the worst case of the account that reaches furthest. */
static double
find_openness (SlotjeOverviewPage *self)
{
  SlotjeProfile *profile = slotje_session_get_profile (self->session);
  double openness = 0;

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      const char *id = slotje_profile_get_account (profile, i)->id;
      const SlotjePlatform *platform = slotje_session_get_platform (self->session, id);
      const SlotjeExposure *exposure = slotje_session_get_exposure (self->session, id);

      if (exposure == NULL)
        continue;

      const SlotjePoints points = slotje_points_to_thousandths (
          slotje_score_reach (platform, slotje_session_get_weights (self->session, id), exposure));

      openness = MAX (openness, points.worst / 1000.0);
    }

  return openness;
}

static void
update_headline (SlotjeOverviewPage *self)
{
  const SlotjeOutlook headline = slotje_session_find_outlook (self->session, NULL);
  g_autofree char *says = slotje_outlook_say (&headline);
  g_autofree char *rest = slotje_outlook_say_rest (&headline);

  slotje_ui_text_set_label (self->headline, says);
  slotje_ui_text_set_label (self->rest, rest);
  slotje_padlock_set_openness (self->padlock, find_openness (self));
}

/* (transfer none) (nullable): the account of which the next question tells the most. */
static const char *
find_most_telling (SlotjeSession *session)
{
  SlotjeProfile *profile = slotje_session_get_profile (session);
  SlotjeNextQuestion best = { .sure = -1 };
  const char *found = NULL;

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      const char *id = slotje_profile_get_account (profile, i)->id;
      SlotjeNextQuestion question;

      if (slotje_checklist_find_telling (session, id, &question) &&
          (question.sure > best.sure ||
           (question.sure == best.sure && question.possible > best.possible)))
        {
          best = question;
          found = id;
        }
    }

  return found;
}

static void
update_brief (SlotjeOverviewPage *self)
{
  const char *account =
      slotje_session_get_read_only (self->session) ? NULL : find_most_telling (self->session);

  gtk_widget_set_visible (GTK_WIDGET (self->brief), account != NULL);
  if (account != NULL)
    gtk_actionable_set_action_target (self->brief, "(sss)", "account", account,
                                      SLOTJE_ACCOUNT_PAGE_BRIEF);
}

static void
rebuild (SlotjeOverviewPage *self)
{
  SlotjeProfile *profile = slotje_session_get_profile (self->session);
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    gtk_list_box_append (
        self->list,
        slotje_overview_row_new (self->session, slotje_profile_get_account (profile, i)->id));
  gtk_widget_set_visible (GTK_WIDGET (self->list), slotje_profile_get_n_accounts (profile) > 0);
}

static void
changed_cb (SlotjeOverviewPage *self, const char *account)
{
  GtkListBoxRow *row;

  if (account == NULL)
    rebuild (self);

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      if (g_strcmp0 (slotje_overview_row_get_account (SLOTJE_OVERVIEW_ROW (row)), account) == 0)
        slotje_overview_row_update (SLOTJE_OVERVIEW_ROW (row));
    }

  update_headline (self);
  update_brief (self);
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
  changed_cb (self, NULL);
  g_signal_connect_object (self->session, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
slotje_overview_page_dispose (GObject *object)
{
  SlotjeOverviewPage *self = SLOTJE_OVERVIEW_PAGE (object);
  GtkWidget *child;

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

  g_type_ensure (SLOTJE_TYPE_PADLOCK);
  g_type_ensure (SLOTJE_TYPE_ROW_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-overview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, padlock);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, headline);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, rest);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, list);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, add);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewPage, brief);
}

static void
slotje_overview_page_init (SlotjeOverviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
slotje_overview_page_new (SlotjeSession *session)
{
  return g_object_new (SLOTJE_TYPE_OVERVIEW_PAGE, "session", session, NULL);
}
