/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-overview-row.h"

#include <glib/gi18n.h>

#include "slotje-progress-words.h"
#include "slotje-row-layout.h"
#include "slotje-standing.h"
#include "slotje-session-outlook.h"
#include "slotje-tile.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjeOverviewRow
{
  AdwPreferencesRow parent_instance;

  SlotjeTile *tile;
  GtkLabel *name;
  GtkLabel *progress;
  GtkLabel *headline;
  GtkLabel *stage;
  GtkProgressBar *bar;
  GtkButton *counted;
  GtkButton *next;

  SlotjeSession *session;
  char *account;
};

G_DEFINE_FINAL_TYPE (SlotjeOverviewRow, slotje_overview_row, ADW_TYPE_PREFERENCES_ROW)

static void
slotje_overview_row_dispose (GObject *object)
{
  SlotjeOverviewRow *self = SLOTJE_OVERVIEW_ROW (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->account, g_free);

  G_OBJECT_CLASS (slotje_overview_row_parent_class)->dispose (object);
}

static void
slotje_overview_row_class_init (SlotjeOverviewRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_overview_row_dispose;

  g_type_ensure (SLOTJE_TYPE_ROW_LAYOUT);
  g_type_ensure (SLOTJE_TYPE_TILE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-overview-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewRow, tile);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewRow, name);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewRow, progress);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewRow, headline);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewRow, stage);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewRow, bar);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewRow, counted);
  gtk_widget_class_bind_template_child (widget_class, SlotjeOverviewRow, next);
}

static void
slotje_overview_row_init (SlotjeOverviewRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  slotje_ui_access_make_pressable (GTK_WIDGET (self));
}

GtkWidget *
slotje_overview_row_new (SlotjeSession *session, const char *account)
{
  SlotjeOverviewRow *self = g_object_new (SLOTJE_TYPE_OVERVIEW_ROW, NULL);

  self->session = g_object_ref (session);
  self->account = g_strdup (account);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->next), "s", account);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->counted), "(sss)", "counted", account,
                                    "");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->counted), "win.go");
  slotje_overview_row_update (self);

  return GTK_WIDGET (self);
}

const char *
slotje_overview_row_get_account (SlotjeOverviewRow *self)
{
  g_return_val_if_fail (SLOTJE_IS_OVERVIEW_ROW (self), NULL);

  return self->account;
}

/* Something is said of every account, also of one of which nothing was looked up. */
static const char *
say_stage (SlotjeOverviewRow *self)
{
  const char *stage = slotje_progress_say_stage (self->session, self->account);

  if (stage != NULL || slotje_session_get_platform (self->session, self->account) == NULL)
    return stage;

  if (slotje_standing_is_known (self->session, self->account))
    /* TRANSLATORS: said of an account of which is not known what it is for */
    return _ ("Not said yet what it is for");

  /* TRANSLATORS: said of an account of which nothing was looked up yet */
  return _ ("Not known yet");
}

/* Read aloud it also says for which account. */
static void
update_counted (SlotjeOverviewRow *self, const char *name)
{
  /* TRANSLATORS: read aloud: the label of a button, then the name of an account */
  g_autofree char *aloud = g_strdup_printf (_ ("%1$s: %2$s"), _ ("How this is counted"), name);

  slotje_ui_text_set_accessible_label (GTK_WIDGET (self->counted), aloud);
  gtk_widget_set_visible (GTK_WIDGET (self->counted),
                          slotje_session_get_platform (self->session, self->account) != NULL);
}

/* The button says what comes next; read aloud it also says for which account. */
static void
update_next_step (SlotjeOverviewRow *self, const SlotjeOutlook *headline, const char *name)
{
  const gboolean done = slotje_progress_is_done (&headline->progress);
  const char *label = !slotje_progress_has_begun (&headline->progress) ? _ ("Start")
                      : !done                                          ? _ ("Go on")
                                                                       : _ ("See who");
  /* TRANSLATORS: read aloud: the label of a button, then the name of an account */
  g_autofree char *aloud = g_strdup_printf (_ ("%1$s: %2$s"), label, name);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->next),
                                  done ? "win.view-account" : "win.open-account");
  gtk_button_set_label (self->next, label);
  slotje_ui_text_set_accessible_label (GTK_WIDGET (self->next), aloud);
  gtk_widget_set_visible (GTK_WIDGET (self->next), headline->progress.of > 0);
}

void
slotje_overview_row_update (SlotjeOverviewRow *self)
{
  g_return_if_fail (SLOTJE_IS_OVERVIEW_ROW (self));

  const SlotjeOutlook headline = slotje_session_find_outlook (self->session, self->account);
  g_autofree char *name = slotje_session_dup_name (self->session, self->account);
  g_autofree char *progress = slotje_progress_say (self->session, self->account);
  g_autofree char *says = headline.progress.of > 0
                              ? slotje_outlook_say (&headline)
                              : g_strdup (_ ("Slotje knows nothing about this platform. What you "
                                             "recorded is kept."));
  const char *stage = say_stage (self);
  /* TRANSLATORS: read aloud: the name of an account, how far you are, and who sees it */
  g_autofree char *aloud = g_strdup_printf (_ ("%1$s, %2$s. %3$s"), name, progress, says);

  slotje_tile_set_platform (self->tile, slotje_session_get_platform (self->session, self->account));
  slotje_ui_text_set_label (self->name, name);
  slotje_ui_text_set_label (self->progress, progress);
  slotje_ui_text_set_label (self->headline, says);
  slotje_ui_text_set_label (self->stage, stage != NULL ? stage : "");
  gtk_widget_set_visible (GTK_WIDGET (self->stage), stage != NULL);
  gtk_progress_bar_set_fraction (self->bar,
                                 slotje_progress_get_fraction (self->session, self->account));
  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (self), name);
  slotje_ui_text_set_accessible_label (GTK_WIDGET (self), aloud);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  stage != NULL ? stage : "", -1);
  update_counted (self, name);
  update_next_step (self, &headline, name);
}
