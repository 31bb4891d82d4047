/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-goal-chooser.h"

#include <glib/gi18n.h>

#include "slotje-button.h"
#include "slotje-flow-layout.h"
#include "slotje-sentences-goals.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjeGoalChooser
{
  GtkWidget parent_instance;

  GtkToggleButton *chips[SLOTJE_N_GOALS];
  GtkLabel *fit;
  GtkLabel *purpose;
  GtkWidget *use;
  GtkWidget *says;

  SlotjeSession *session;
  char *account;
  gboolean updating; /* chips move because of us, not of the person */
};

G_DEFINE_FINAL_TYPE (SlotjeGoalChooser, slotje_goal_chooser, GTK_TYPE_WIDGET)

static SlotjeGoals
get_chosen (SlotjeGoalChooser *self)
{
  SlotjeGoals goals = 0;

  for (guint i = 0; i < SLOTJE_N_GOALS; i++)
    {
      if (gtk_toggle_button_get_active (self->chips[i]))
        goals |= (SlotjeGoals) (1u << i);
    }

  return goals;
}

static void
toggled_cb (SlotjeGoalChooser *self)
{
  if (!self->updating)
    slotje_session_set_goals (self->session, self->account, get_chosen (self));
}

static void
use_clicked_cb (SlotjeGoalChooser *self)
{
  SlotjePurpose purpose;

  if (slotje_goals_suggest_purpose (get_chosen (self), &purpose))
    slotje_session_set_purpose (self->session, self->account, &purpose);
}

static void
slotje_goal_chooser_dispose (GObject *object)
{
  SlotjeGoalChooser *self = SLOTJE_GOAL_CHOOSER (object);

  slotje_ui_access_remove_children (GTK_WIDGET (self));
  g_clear_object (&self->session);

  G_OBJECT_CLASS (slotje_goal_chooser_parent_class)->dispose (object);
}

static void
slotje_goal_chooser_finalize (GObject *object)
{
  g_free (SLOTJE_GOAL_CHOOSER (object)->account);

  G_OBJECT_CLASS (slotje_goal_chooser_parent_class)->finalize (object);
}

static void
slotje_goal_chooser_class_init (SlotjeGoalChooserClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = slotje_goal_chooser_dispose;
  G_OBJECT_CLASS (klass)->finalize = slotje_goal_chooser_finalize;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
add_chips (SlotjeGoalChooser *self)
{
  GtkWidget *chips = g_object_new (GTK_TYPE_BOX, "layout-manager", slotje_flow_layout_new (), NULL);

  for (guint i = 0; i < SLOTJE_N_GOALS; i++)
    {
      const char *label = slotje_say_goal (i);
      GtkWidget *chip = gtk_toggle_button_new_with_label (label);

      slotje_button_let_wrap (chip);
      gtk_widget_add_css_class (chip, "slotje-chip");
      g_signal_connect_object (chip, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (chips), chip);
      self->chips[i] = GTK_TOGGLE_BUTTON (chip);
    }
  gtk_widget_set_parent (chips, GTK_WIDGET (self));
}

static void
slotje_goal_chooser_init (SlotjeGoalChooser *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 9);
  add_chips (self);

  self->fit = GTK_LABEL (slotje_ui_text_new_label ("", NULL));
  gtk_widget_set_parent (GTK_WIDGET (self->fit), GTK_WIDGET (self));

  self->says = g_object_new (GTK_TYPE_BOX, "layout-manager", slotje_flow_layout_new (), NULL);
  self->purpose = GTK_LABEL (slotje_ui_text_new_label ("", NULL));
  gtk_box_append (GTK_BOX (self->says), GTK_WIDGET (self->purpose));
  /* TRANSLATORS: a button behind “That sounds like a private account.” */
  self->use = gtk_button_new_with_label (_ ("Make it so"));
  slotje_button_let_wrap (self->use);
  gtk_widget_add_css_class (self->use, "slotje-inline");
  g_signal_connect_object (self->use, "clicked", G_CALLBACK (use_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->says), self->use);
  gtk_widget_set_parent (self->says, GTK_WIDGET (self));
}

GtkWidget *
slotje_goal_chooser_new (SlotjeSession *session, const char *account)
{
  SlotjeGoalChooser *self = g_object_new (SLOTJE_TYPE_GOAL_CHOOSER, NULL);

  self->session = g_object_ref (session);
  self->account = g_strdup (account);
  slotje_goal_chooser_update (self);

  return GTK_WIDGET (self);
}

void
slotje_goal_chooser_update (SlotjeGoalChooser *self)
{
  g_return_if_fail (SLOTJE_IS_GOAL_CHOOSER (self));

  const SlotjeAccount *account = slotje_session_get_account (self->session, self->account);
  const SlotjePlatform *platform = slotje_session_get_platform (self->session, self->account);
  SlotjePurpose purpose;

  if (account == NULL || platform == NULL)
    return;

  const SlotjeGoals goals = slotje_goals_read (account->goals);
  const gboolean suggests = slotje_goals_suggest_purpose (goals, &purpose) &&
                            !(account->has_purpose && account->purpose == purpose);
  g_autofree char *fit = slotje_say_goals_fit (platform, goals);

  self->updating = TRUE;
  for (guint i = 0; i < SLOTJE_N_GOALS; i++)
    gtk_toggle_button_set_active (self->chips[i], ((goals >> i) & 1) != 0);
  self->updating = FALSE;

  slotje_ui_text_set_label (self->fit, fit);
  gtk_widget_set_visible (GTK_WIDGET (self->fit), fit != NULL);
  gtk_label_set_text (self->purpose, suggests ? slotje_say_goals_purpose (goals) : "");
  gtk_widget_set_visible (self->says, suggests);
}
