/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-todo-row.h"

#include <glib/gi18n.h>

#include "slotje-flow-layout.h"
#include "slotje-question-leave.h"
#include "slotje-row-layout.h"
#include "slotje-sentences-plan.h"
#include "slotje-tile.h"
#include "slotje-todo-trial.h"
#include "slotje-todo-words.h"
#include "slotje-ui-text.h"

struct _SlotjeTodoRow
{
  AdwPreferencesRow parent_instance;

  GtkWidget *check;
  SlotjeTile *tile;
  GtkLabel *title;
  GtkLabel *owner;
  GtkLabel *effect;
  GtkLabel *lost;
  GtkProgressBar *bar;
  GtkLabel *minutes;
  GtkToggleButton *try;
  GtkWidget *details;
  GtkBox *trial;
  GtkWidget *changed;
  GtkWidget *where;
  GtkWidget *later;
  GtkWidget *leave;
  SlotjeQuestionLeave *leave_form;

  SlotjeSession *session;
  SlotjeTodoItem *item;
};

G_DEFINE_FINAL_TYPE (SlotjeTodoRow, slotje_todo_row, ADW_TYPE_PREFERENCES_ROW)

enum
{
  WAS_CHANGED,
  LATER,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* (nullable): of the first change */
static const SlotjeSetting *
get_setting (SlotjeTodoRow *self)
{
  const SlotjePlatform *platform = slotje_session_get_platform (self->session, self->item->account);
  const SlotjeChange *change = &g_array_index (self->item->changes, SlotjeChange, 0);

  return platform != NULL ? &platform->settings[change->subject] : NULL;
}

static void
check_toggled_cb (SlotjeTodoRow *self)
{
  if (gtk_check_button_get_active (GTK_CHECK_BUTTON (self->check)))
    g_signal_emit (self, signals[WAS_CHANGED], 0);
}

static void
changed_clicked_cb (SlotjeTodoRow *self)
{
  g_signal_emit (self, signals[WAS_CHANGED], 0);
}

static void
later_clicked_cb (SlotjeTodoRow *self)
{
  g_signal_emit (self, signals[LATER], 0);
}

static void
leave_clicked_cb (SlotjeTodoRow *self)
{
  const SlotjeSetting *setting = get_setting (self);

  if (setting == NULL)
    return;

  g_autoptr (SlotjeCheck) check = slotje_check_new (self->session, self->item->account, setting);

  slotje_question_leave_set_check (self->leave_form, check);
  slotje_question_leave_open (self->leave_form);
}

/* Looked at when it is first opened; every answer brings new rows. */
static void
try_toggled_cb (SlotjeTodoRow *self)
{
  const gboolean trying = gtk_toggle_button_get_active (self->try);

  if (trying && gtk_widget_get_first_child (GTK_WIDGET (self->trial)) == NULL)
    gtk_box_append (self->trial, slotje_todo_trial_new (self->session, self->item));

  gtk_widget_set_visible (self->details, trying);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->try), GTK_ACCESSIBLE_STATE_EXPANDED, trying,
                               -1);
}

static void
slotje_todo_row_dispose (GObject *object)
{
  SlotjeTodoRow *self = SLOTJE_TODO_ROW (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->item, slotje_todo_item_unref);

  G_OBJECT_CLASS (slotje_todo_row_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-todo-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoRow, check);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoRow, tile);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoRow, title);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoRow, owner);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoRow, effect);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoRow, lost);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoRow, bar);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoRow, minutes);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoRow, try);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoRow, details);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoRow, trial);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoRow, changed);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoRow, where);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoRow, later);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoRow, leave);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoRow, leave_form);
  gtk_widget_class_bind_template_callback (widget_class, check_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, try_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, later_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_clicked_cb);
}

static void
slotje_todo_row_class_init (SlotjeTodoRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = slotje_todo_row_dispose;

  signals[WAS_CHANGED] = g_signal_new ("was-changed", SLOTJE_TYPE_TODO_ROW, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[LATER] = g_signal_new ("later", SLOTJE_TYPE_TODO_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);

  g_type_ensure (SLOTJE_TYPE_FLOW_LAYOUT);
  g_type_ensure (SLOTJE_TYPE_QUESTION_LEAVE);
  g_type_ensure (SLOTJE_TYPE_ROW_LAYOUT);
  g_type_ensure (SLOTJE_TYPE_TILE);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
slotje_todo_row_init (SlotjeTodoRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->try), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE,
                               -1);
}

/* Takes the text; nothing to say hides the label. */
static void
say (GtkLabel *label, char *text)
{
  g_autofree char *owned = text;

  slotje_ui_text_set_label (label, owned != NULL ? owned : "");
  gtk_widget_set_visible (GTK_WIDGET (label), owned != NULL);
}

/* A button that is read aloud says what it is about. */
static void
name_button (GtkWidget *button, const char *label, const char *title)
{
  /* TRANSLATORS: read aloud: a button, and what it is about: “Try it: Set “A” to “B”” */
  g_autofree char *name = g_strdup_printf (_ ("%1$s: %2$s"), label, title);

  slotje_ui_text_set_accessible_label (button, name);
}

static void
name_buttons (SlotjeTodoRow *self, const char *title)
{
  name_button (self->check, _ ("I changed it"), title);
  name_button (GTK_WIDGET (self->try), _ ("Try it"), title);
  name_button (self->changed, _ ("I changed it"), title);
  name_button (self->where, _ ("Where is it?"), title);
  name_button (self->later, _ ("Later"), title);
  name_button (self->leave, _ ("Leave it on purpose"), title);
}

/* Only what was seen can be left as it is. */
static gboolean
can_be_left (SlotjeTodoRow *self)
{
  const SlotjeSetting *setting = get_setting (self);
  const SlotjeAnswer *answer =
      slotje_session_get_answer (self->session, self->item->account, setting->id);

  return !slotje_session_get_read_only (self->session) && answer != NULL &&
         slotje_answer_is_recorded (answer);
}

static void
fill (SlotjeTodoRow *self, const SlotjePlatform *platform, double share)
{
  const gboolean writable = !slotje_session_get_read_only (self->session);
  char *effect = slotje_todo_say_effect (platform, self->item->effect);
  g_autofree char *title = slotje_todo_say_item (platform, self->item);
  g_autofree char *owner = slotje_session_dup_name (self->session, self->item->account);

  slotje_tile_set_platform (self->tile, platform);
  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (self), title);
  slotje_ui_text_set_label (self->title, title);
  slotje_ui_text_set_label (self->owner, owner);
  say (self->effect, effect);
  say (self->lost, slotje_say_lost (platform, self->item->effect->lost));
  say (self->minutes, slotje_say_minutes (self->item->minutes));
  gtk_progress_bar_set_fraction (self->bar, share);
  name_buttons (self, title);

  gtk_widget_set_visible (self->check, writable);
  gtk_widget_set_visible (self->changed, writable);
  gtk_widget_set_visible (self->leave, can_be_left (self));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->where), "(ss)", self->item->account,
                                    get_setting (self)->id);
}

GtkWidget *
slotje_todo_row_new (SlotjeSession *session, SlotjeTodoItem *item, double share)
{
  SlotjeTodoRow *self = g_object_new (SLOTJE_TYPE_TODO_ROW, NULL);

  self->session = g_object_ref (session);
  self->item = slotje_todo_item_ref (item);
  fill (self, slotje_session_get_platform (session, item->account), share);

  return GTK_WIDGET (self);
}

SlotjeTodoItem *
slotje_todo_row_get_item (SlotjeTodoRow *self)
{
  g_return_val_if_fail (SLOTJE_IS_TODO_ROW (self), NULL);

  return self->item;
}

gboolean
slotje_todo_row_get_trying (SlotjeTodoRow *self)
{
  g_return_val_if_fail (SLOTJE_IS_TODO_ROW (self), FALSE);

  return gtk_toggle_button_get_active (self->try);
}

void
slotje_todo_row_set_trying (SlotjeTodoRow *self, gboolean trying)
{
  g_return_if_fail (SLOTJE_IS_TODO_ROW (self));

  gtk_toggle_button_set_active (self->try, trying);
}
