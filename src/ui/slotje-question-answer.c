/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-question-answer.h"

#include <glib/gi18n.h>

#include "slotje-check-words.h"
#include "slotje-flow-layout.h"
#include "slotje-phrases.h"
#include "slotje-row-layout.h"
#include "slotje-template.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

/* Words of a switch, which read well in a sentence after a label that is not too long itself. */
#define LONGEST_SWITCH_WORD 4
#define LONGEST_SWITCH_LABEL 45

#define INDICATOR_SPACING 9

struct _SlotjeQuestionAnswer
{
  GtkWidget parent_instance;

  GtkLabel *again;
  GtkBox *rows;
  GtkButton *confirm;
  GtkButton *several;

  SlotjeCheck *check;
  GSignalGroup *changes;
  GPtrArray *buttons;      /* (element-type GtkCheckButton), one per option */
  gboolean choose_several; /* ticks instead of one choice */
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (SlotjeQuestionAnswer, slotje_question_answer, GTK_TYPE_WIDGET)

enum
{
  ANSWERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
is_switch (SlotjeCheck *check)
{
  const SlotjeSetting *setting = slotje_check_get_setting (check);

  if (setting->n_where == 0 || setting->section == SLOTJE_SECTION_ACTION ||
      g_utf8_strlen (slotje_words_get (&setting->label), -1) > LONGEST_SWITCH_LABEL)
    return FALSE;

  for (guint i = 0; i < setting->n_options; i++)
    {
      if (g_utf8_strlen (slotje_words_get (&setting->options[i].label), -1) > LONGEST_SWITCH_WORD)
        return FALSE;
    }

  return TRUE;
}

static void
emphasise (GtkLabel *label, const char *part)
{
  const char *text = gtk_label_get_text (label);
  const char *found = g_strrstr (text, part);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

  if (found != NULL)
    {
      bold->start_index = (guint) (found - text);
      bold->end_index = bold->start_index + (guint) strlen (part);
    }
  pango_attr_list_insert (attributes, bold);
  gtk_label_set_attributes (label, attributes);
}

/* “Private account” is On; or only the option, with the words of the other language behind it. */
static GtkWidget *
make_row_content (SlotjeCheck *check, const SlotjeOption *option, char **name)
{
  const char *other;
  const char *words = slotje_check_find_words (check, &option->label, &other);

  if (is_switch (check))
    {
      g_autofree char *label = slotje_phrase_quote (
          slotje_check_find_words (check, &slotje_check_get_setting (check)->label, &other));
      /* TRANSLATORS: how a switch is: {label} is what a platform calls it, {option} is On or Off */
      char *text =
          slotje_template_fill (_ ("{label} is {option}"), "label", label, "option", words, NULL);
      GtkWidget *content = slotje_ui_text_new_paragraph (text, NULL);

      emphasise (GTK_LABEL (content), words);
      gtk_widget_set_hexpand (content, TRUE);
      *name = text;

      return content;
    }

  GtkWidget *flow = g_object_new (GTK_TYPE_BOX, "layout-manager",
                                  g_object_new (SLOTJE_TYPE_FLOW_LAYOUT, "row-spacing", 0, NULL),
                                  "hexpand", TRUE, NULL);

  gtk_box_append (GTK_BOX (flow), slotje_ui_text_new_label (words, NULL));
  if (other != NULL && slotje_check_is_yours (check))
    gtk_box_append (GTK_BOX (flow), slotje_ui_text_new_label (other, "dim-label"));
  *name = g_strdup (words);

  return flow;
}

/* Too long ago; of what somebody else chose that is any other day. */
static gboolean
may_be_otherwise (SlotjeCheck *check)
{
  const SlotjeAnswer *answer = slotje_check_get_answer (check);

  if (answer == NULL || answer->observed == NULL)
    return FALSE;
  if (slotje_check_is_yours (check))
    return slotje_check_get_state (check) == SLOTJE_PROGRESS_EXPIRED;

  return slotje_check_get_recorded (check) != 0 &&
         slotje_facts_is_expired (slotje_check_get_setting (check), answer->observed,
                                  slotje_session_get_today (slotje_check_get_session (check)));
}

/* (transfer full) (nullable): why to look again, when there is a reason to. */
static char *
say_why_again (SlotjeCheck *check)
{
  const SlotjeAnswer *answer = slotje_check_get_answer (check);

  if (slotje_check_get_state (check) == SLOTJE_PROGRESS_CHANGED)
    {
      g_autofree char *news = slotje_say_news (slotje_check_get_setting (check), answer);

      /* TRANSLATORS: %s is what changed, on lines of its own */
      return g_strdup_printf (_ ("This changed since you looked:\n%s"), news);
    }

  if (!may_be_otherwise (check))
    return NULL;

  g_autofree char *date = slotje_check_say_date (answer->observed);

  /* TRANSLATORS: %s is a date */
  return g_strdup_printf (_ ("This is what you saw on %s. It may be otherwise by now."), date);
}

static void
show_again (SlotjeQuestionAnswer *self)
{
  g_autofree char *why = say_why_again (self->check);

  gtk_widget_set_visible (GTK_WIDGET (self->again), why != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->confirm), why != NULL);
  slotje_ui_text_set_label (self->again, why);
}

static void
refresh (SlotjeQuestionAnswer *self)
{
  const SlotjeOptions recorded = slotje_check_get_recorded (self->check);

  self->showing = TRUE;
  for (guint i = 0; i < self->buttons->len; i++)
    gtk_check_button_set_active (g_ptr_array_index (self->buttons, i), (recorded & (1u << i)) != 0);
  self->showing = FALSE;

  show_again (self);
  gtk_button_set_label (self->several, self->choose_several
                                           ? _ ("I know which one it is")
                                           : _ ("Not sure: it is one of several…"));
  gtk_widget_set_sensitive (GTK_WIDGET (self),
                            !slotje_session_get_read_only (slotje_check_get_session (self->check)));
}

static void
record (SlotjeQuestionAnswer *self, SlotjeOptions options)
{
  slotje_check_record_set (self->check, options);
  refresh (self);
  g_signal_emit (self, signals[ANSWERED], 0);
}

static void
button_toggled_cb (SlotjeQuestionAnswer *self, GtkCheckButton *button)
{
  SlotjeOptions options = 0;

  if (self->showing || (!self->choose_several && !gtk_check_button_get_active (button)))
    return;

  for (guint i = 0; i < self->buttons->len; i++)
    {
      if (gtk_check_button_get_active (g_ptr_array_index (self->buttons, i)))
        options |= (SlotjeOptions) (1u << i);
    }
  record (self, options);
}

static void
add_row (SlotjeQuestionAnswer *self, const SlotjeOption *option)
{
  GtkWidget *button =
      g_object_new (GTK_TYPE_CHECK_BUTTON, "layout-manager",
                    g_object_new (SLOTJE_TYPE_ROW_LAYOUT, "spacing", INDICATOR_SPACING, "align",
                                  GTK_ALIGN_CENTER, NULL),
                    NULL);
  g_autofree char *name = NULL;

  gtk_check_button_set_child (GTK_CHECK_BUTTON (button),
                              make_row_content (self->check, option, &name));
  if (!self->choose_several && self->buttons->len > 0)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (button), g_ptr_array_index (self->buttons, 0));
  gtk_widget_add_css_class (button, "slotje-option");
  slotje_ui_text_set_accessible_label (button, name);
  slotje_ui_access_make_pressable (button);
  g_signal_connect_object (button, "toggled", G_CALLBACK (button_toggled_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->rows, button);
  g_ptr_array_add (self->buttons, button);
}

static void
remove_rows (SlotjeQuestionAnswer *self)
{
  GtkWidget *child;

  g_ptr_array_set_size (self->buttons, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_box_remove (self->rows, child);
}

static void
rebuild (SlotjeQuestionAnswer *self)
{
  const SlotjeSetting *setting = slotje_check_get_setting (self->check);

  remove_rows (self);
  for (guint i = 0; i < setting->n_options; i++)
    add_row (self, &setting->options[i]);
  refresh (self);
}

/* Undo may bring several back, or one. */
static void
check_changed_cb (SlotjeQuestionAnswer *self)
{
  const SlotjeOptions recorded = slotje_check_get_recorded (self->check);
  gboolean is_several = (recorded & (recorded - 1)) != 0;

  if (is_several && !self->choose_several)
    {
      self->choose_several = TRUE;
      rebuild (self);
    }
  else
    {
      refresh (self);
    }
}

static void
several_clicked_cb (SlotjeQuestionAnswer *self)
{
  const SlotjeOptions recorded = slotje_check_get_recorded (self->check);

  self->choose_several = !self->choose_several;
  if (!self->choose_several && (recorded & (recorded - 1)) != 0)
    slotje_check_record_set (self->check, 0);
  rebuild (self);
}

static void
confirm_clicked_cb (SlotjeQuestionAnswer *self)
{
  record (self, slotje_check_get_recorded (self->check));
}

static void
slotje_question_answer_dispose (GObject *object)
{
  SlotjeQuestionAnswer *self = SLOTJE_QUESTION_ANSWER (object);

  g_clear_object (&self->changes);
  g_clear_object (&self->check);
  g_ptr_array_set_size (self->buttons, 0);
  slotje_ui_access_remove_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (slotje_question_answer_parent_class)->dispose (object);
}

static void
slotje_question_answer_finalize (GObject *object)
{
  g_ptr_array_unref (SLOTJE_QUESTION_ANSWER (object)->buttons);

  G_OBJECT_CLASS (slotje_question_answer_parent_class)->finalize (object);
}

static void
slotje_question_answer_class_init (SlotjeQuestionAnswerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_question_answer_dispose;
  G_OBJECT_CLASS (klass)->finalize = slotje_question_answer_finalize;

  signals[ANSWERED] = g_signal_new ("answered", SLOTJE_TYPE_QUESTION_ANSWER, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-question-answer.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionAnswer, again);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionAnswer, rows);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionAnswer, confirm);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionAnswer, several);
  gtk_widget_class_bind_template_callback (widget_class, several_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, confirm_clicked_cb);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
slotje_question_answer_init (SlotjeQuestionAnswer *self)
{
  self->buttons = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));

  self->changes = g_signal_group_new (SLOTJE_TYPE_CHECK);
  g_signal_group_connect_swapped (self->changes, "changed", G_CALLBACK (check_changed_cb), self);
}

void
slotje_question_answer_set_check (SlotjeQuestionAnswer *self, SlotjeCheck *check)
{
  g_return_if_fail (SLOTJE_IS_QUESTION_ANSWER (self));

  if (!g_set_object (&self->check, check))
    return;

  g_signal_group_set_target (self->changes, check);
  remove_rows (self);
  if (check == NULL)
    return;

  const SlotjeOptions recorded = slotje_check_get_recorded (check);

  gtk_widget_set_visible (GTK_WIDGET (self->several),
                          slotje_check_get_setting (check)->n_options > 2);
  self->choose_several = (recorded & (recorded - 1)) != 0;
  rebuild (self);
}
