/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-question-guess.h"

#include <glib/gi18n.h>

#include "slotje-check-words.h"
#include "slotje-flow-layout.h"
#include "slotje-ui-text.h"

struct _SlotjeQuestionGuess
{
  GtkWidget parent_instance;

  SlotjeCheck *check;
  GSignalGroup *changes;
  GPtrArray *chips; /* (element-type GtkToggleButton), one per option, then “No idea” */
  gboolean no_idea; /* said so for this question; it is nowhere else */
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (SlotjeQuestionGuess, slotje_question_guess, GTK_TYPE_WIDGET)

/* Position of the chip that is to be on, or -1. */
static int
find_current (SlotjeQuestionGuess *self)
{
  const SlotjeAnswer *answer = slotje_check_get_answer (self->check);

  if (answer != NULL && answer->guess != NULL)
    return slotje_setting_find_option (slotje_check_get_setting (self->check), answer->guess);

  return self->no_idea ? (int) self->chips->len - 1 : -1;
}

static void
refresh (SlotjeQuestionGuess *self)
{
  const int current = find_current (self);

  self->showing = TRUE;
  for (guint i = 0; i < self->chips->len; i++)
    gtk_toggle_button_set_active (g_ptr_array_index (self->chips, i), (int) i == current);
  self->showing = FALSE;

  gtk_widget_set_sensitive (GTK_WIDGET (self),
                            !slotje_session_get_read_only (slotje_check_get_session (self->check)));
}

static void
chip_toggled_cb (SlotjeQuestionGuess *self, GtkToggleButton *chip)
{
  const SlotjeSetting *setting = slotje_check_get_setting (self->check);
  guint place;

  if (self->showing || !g_ptr_array_find (self->chips, chip, &place))
    return;

  /* Pressing the chosen one takes it back. */
  gboolean chosen = gtk_toggle_button_get_active (chip);

  self->no_idea = chosen && place == setting->n_options;
  slotje_check_record_guess (
      self->check, chosen && place < setting->n_options ? setting->options[place].id : NULL);
  refresh (self);
}

static void
add_chip (SlotjeQuestionGuess *self, const char *text)
{
  GtkWidget *chip = gtk_toggle_button_new ();
  GtkWidget *label = slotje_ui_text_new_label (text, NULL);

  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_button_set_child (GTK_BUTTON (chip), label);
  gtk_widget_add_css_class (chip, "slotje-chip");
  slotje_ui_text_set_accessible_label (chip, text);
  gtk_widget_set_parent (chip, GTK_WIDGET (self));
  g_ptr_array_add (self->chips, chip);
  g_signal_connect_object (chip, "toggled", G_CALLBACK (chip_toggled_cb), self, G_CONNECT_SWAPPED);
}

static void
remove_chips (SlotjeQuestionGuess *self)
{
  GtkWidget *child;

  g_ptr_array_set_size (self->chips, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
slotje_question_guess_dispose (GObject *object)
{
  SlotjeQuestionGuess *self = SLOTJE_QUESTION_GUESS (object);

  remove_chips (self);
  g_clear_object (&self->changes);
  g_clear_object (&self->check);

  G_OBJECT_CLASS (slotje_question_guess_parent_class)->dispose (object);
}

static void
slotje_question_guess_finalize (GObject *object)
{
  g_ptr_array_unref (SLOTJE_QUESTION_GUESS (object)->chips);

  G_OBJECT_CLASS (slotje_question_guess_parent_class)->finalize (object);
}

static void
slotje_question_guess_class_init (SlotjeQuestionGuessClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_question_guess_dispose;
  G_OBJECT_CLASS (klass)->finalize = slotje_question_guess_finalize;

  gtk_widget_class_set_layout_manager_type (widget_class, SLOTJE_TYPE_FLOW_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
slotje_question_guess_init (SlotjeQuestionGuess *self)
{
  self->chips = g_ptr_array_new ();
  self->changes = g_signal_group_new (SLOTJE_TYPE_CHECK);
  g_signal_group_connect_swapped (self->changes, "changed", G_CALLBACK (refresh), self);
}

void
slotje_question_guess_set_check (SlotjeQuestionGuess *self, SlotjeCheck *check)
{
  g_return_if_fail (SLOTJE_IS_QUESTION_GUESS (self));

  if (!g_set_object (&self->check, check))
    return;

  g_signal_group_set_target (self->changes, check);
  remove_chips (self);
  self->no_idea = FALSE;
  if (check == NULL)
    return;

  const SlotjeSetting *setting = slotje_check_get_setting (check);

  for (guint i = 0; i < setting->n_options; i++)
    add_chip (self, slotje_words_get (&setting->options[i].label));
  /* TRANSLATORS: instead of guessing how a setting is */
  add_chip (self, _ ("No idea"));
  refresh (self);
}
