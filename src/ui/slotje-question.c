/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-question.h"

#include <glib/gi18n.h>

#include "slotje-checklist-present.h"
#include "slotje-question-answer.h"
#include "slotje-question-guess.h"
#include "slotje-question-leave.h"
#include "slotje-question-note.h"
#include "slotje-question-outcome.h"
#include "slotje-question-review.h"
#include "slotje-question-where.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjeQuestion
{
  GtkWidget parent_instance;

  GtkLabel *section;
  GtkWidget *title;
  GtkLabel *why;
  SlotjeQuestionReview *review;
  GtkBox *present;
  GtkWidget *absent;
  GtkWidget *applies;
  GtkWidget *steps;
  GtkWidget *guess_step;
  GtkWidget *guess_line;
  GtkLabel *guess_number;
  SlotjeQuestionGuess *guess;
  GtkWidget *where_step;
  GtkWidget *where_line;
  GtkLabel *where_number;
  SlotjeQuestionWhere *where;
  GtkLabel *answer_number;
  GtkLabel *answer_title;
  SlotjeQuestionAnswer *answer;
  GtkWidget *skip;
  GtkWidget *forget;
  GtkWidget *left_out;
  GtkWidget *leave_open;
  GtkWidget *note_open;
  SlotjeQuestionLeave *leave;
  GtkWidget *note;
  SlotjeQuestionOutcome *outcome;

  SlotjeCheck *check;
  GSignalGroup *changes;
  gboolean writes_note;
};

G_DEFINE_FINAL_TYPE (SlotjeQuestion, slotje_question, GTK_TYPE_WIDGET)

enum
{
  ANSWERED,
  SKIPPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
has_note (SlotjeCheck *check)
{
  const SlotjeAnswer *answer = slotje_check_get_answer (check);

  return answer != NULL && answer->note != NULL && *answer->note != '\0';
}

/* What changes with every answer; the parts look after themselves. */
static void
refresh (SlotjeQuestion *self)
{
  SlotjeCheck *check = self->check;
  const gboolean applies = slotje_check_applies (check);
  const gboolean recorded = slotje_check_get_recorded (check) != 0;
  const gboolean answered = slotje_check_get_answer (check) != NULL;
  const gboolean writable = !slotje_session_get_read_only (slotje_check_get_session (check));
  const SlotjeAdvice advice = slotje_check_get_advice (check);

  gtk_widget_set_visible (self->absent, !applies);
  gtk_widget_set_visible (self->applies, slotje_check_can_be_left_out (check) && writable);
  gtk_widget_set_visible (self->steps, applies);

  gtk_widget_set_visible (self->skip, !recorded);
  gtk_widget_set_visible (self->forget, recorded && writable);
  gtk_widget_set_visible (self->left_out, slotje_check_can_be_left_out (check) && writable);
  gtk_widget_set_visible (self->leave_open, recorded && writable && slotje_check_is_yours (check) &&
                                                advice != SLOTJE_ADVICE_GOOD &&
                                                advice != SLOTJE_ADVICE_ACCEPTED);
  /* A note is kept with an answer or a guess; without either there is nothing to keep it with. */
  gtk_widget_set_visible (self->note, has_note (check) || (self->writes_note && answered));
  gtk_widget_set_visible (self->note_open,
                          answered && writable && !gtk_widget_get_visible (self->note));
}

static void
answered_cb (SlotjeQuestion *self)
{
  g_signal_emit (self, signals[ANSWERED], 0);
}

static void
skip_clicked_cb (SlotjeQuestion *self)
{
  slotje_ui_text_toast (GTK_WIDGET (self),
                        _ ("Fine. It stays open; you can come back to it from the list."));
  g_signal_emit (self, signals[SKIPPED], 0);
}

static void
forget_clicked_cb (SlotjeQuestion *self)
{
  slotje_check_record (self->check, NULL);
}

static void
left_out_clicked_cb (SlotjeQuestion *self)
{
  if (slotje_check_set_left_out (self->check, TRUE))
    slotje_ui_text_toast_with_button (GTK_WIDGET (self), _ ("Left out: this doesn’t apply to you"),
                                      _ ("_Undo"), "win.undo");
}

static void
applies_clicked_cb (SlotjeQuestion *self)
{
  slotje_check_set_left_out (self->check, FALSE);
}

static void
leave_open_clicked_cb (SlotjeQuestion *self)
{
  slotje_question_leave_open (self->leave);
}

static void
note_open_clicked_cb (SlotjeQuestion *self)
{
  self->writes_note = TRUE;
  refresh (self);
  gtk_widget_grab_focus (self->note);
}

static void
slotje_question_dispose (GObject *object)
{
  SlotjeQuestion *self = SLOTJE_QUESTION (object);

  g_clear_object (&self->changes);
  g_clear_object (&self->check);
  slotje_ui_access_remove_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (slotje_question_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, section);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, title);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, why);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, review);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, present);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, absent);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, applies);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, steps);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, guess_step);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, guess_line);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, guess_number);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, guess);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, where_step);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, where_line);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, where_number);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, where);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, answer_number);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, answer_title);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, answer);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, skip);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, forget);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, left_out);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, leave_open);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, note_open);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, leave);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, note);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestion, outcome);
}

static void
slotje_question_class_init (SlotjeQuestionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_question_dispose;

  signals[ANSWERED] = g_signal_new ("answered", SLOTJE_TYPE_QUESTION, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 0);
  signals[SKIPPED] = g_signal_new ("skipped", SLOTJE_TYPE_QUESTION, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (SLOTJE_TYPE_QUESTION_ANSWER);
  g_type_ensure (SLOTJE_TYPE_QUESTION_GUESS);
  g_type_ensure (SLOTJE_TYPE_QUESTION_LEAVE);
  g_type_ensure (SLOTJE_TYPE_QUESTION_NOTE);
  g_type_ensure (SLOTJE_TYPE_QUESTION_OUTCOME);
  g_type_ensure (SLOTJE_TYPE_QUESTION_REVIEW);
  g_type_ensure (SLOTJE_TYPE_QUESTION_WHERE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-question.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, skip_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, forget_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_out_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, applies_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_open_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_open_clicked_cb);
}

static void
slotje_question_init (SlotjeQuestion *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->changes = g_signal_group_new (SLOTJE_TYPE_CHECK);
  g_signal_group_connect_swapped (self->changes, "changed", G_CALLBACK (refresh), self);
}

static void
show_words (SlotjeQuestion *self)
{
  const SlotjeSetting *setting = slotje_check_get_setting (self->check);

  slotje_ui_text_set_label (GTK_LABEL (self->title), slotje_words_get (&setting->question));
  slotje_ui_text_set_label (self->why, slotje_words_get (&setting->why));
  gtk_widget_set_visible (GTK_WIDGET (self->why), setting->why.en != NULL);

  switch (setting->controller)
    {
    case SLOTJE_CONTROLLER_OTHER:
      gtk_label_set_text (self->section, _ ("Somebody else chooses this"));
      break;
    case SLOTJE_CONTROLLER_PLATFORM:
      gtk_label_set_text (self->section, _ ("The platform chooses this"));
      break;
    case SLOTJE_CONTROLLER_YOU:
    case SLOTJE_N_CONTROLLERS:
    default:
      gtk_label_set_text (self->section, slotje_say_section (setting->section));
      break;
    }
}

static void
show_presence (SlotjeQuestion *self)
{
  GPtrArray *surfaces = slotje_check_get_surfaces (self->check);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->present))) != NULL)
    gtk_box_remove (self->present, child);

  for (guint i = 0; i < surfaces->len; i++)
    gtk_box_append (self->present,
                    slotje_checklist_present_new (slotje_check_get_session (self->check),
                                                  slotje_check_get_account (self->check),
                                                  g_ptr_array_index (surfaces, i)));
  gtk_widget_set_visible (GTK_WIDGET (self->present), surfaces->len > 0);
}

static void
set_number (GtkLabel *label, guint number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);

  gtk_label_set_text (label, text);
}

/* There is nothing to guess about a task, and nowhere to look for what somebody else chose. */
static void
show_steps (SlotjeQuestion *self)
{
  const SlotjeSetting *setting = slotje_check_get_setting (self->check);
  const gboolean yours = slotje_check_is_yours (self->check);
  const gboolean task = setting->section == SLOTJE_SECTION_ACTION;
  const gboolean guess = yours && !task;
  const gboolean where = yours || setting->n_where > 0;
  guint number = 1;

  gtk_widget_set_visible (self->guess_step, guess);
  gtk_widget_set_visible (self->guess_line, guess);
  if (guess)
    set_number (self->guess_number, number++);
  gtk_widget_set_visible (self->where_step, where);
  gtk_widget_set_visible (self->where_line, where);
  if (where)
    set_number (self->where_number, number++);
  set_number (self->answer_number, number);
  gtk_widget_set_visible (GTK_WIDGET (self->answer_number), number > 1);

  if (task)
    /* TRANSLATORS: last step of a question about a task such as clearing up old posts */
    gtk_label_set_text (self->answer_title, _ ("Have you done it?"));
  else if (yours)
    /* TRANSLATORS: last step of a question: how a setting really is */
    gtk_label_set_text (self->answer_title, _ ("What is it really?"));
  else
    /* TRANSLATORS: last step of a question about what somebody else chose */
    gtk_label_set_text (self->answer_title, _ ("What do you see there?"));
}

void
slotje_question_set_check (SlotjeQuestion *self, SlotjeCheck *check)
{
  g_return_if_fail (SLOTJE_IS_QUESTION (self));

  if (!g_set_object (&self->check, check))
    return;

  g_signal_group_set_target (self->changes, check);
  slotje_question_review_set_check (self->review, check);
  slotje_question_guess_set_check (self->guess, check);
  slotje_question_where_set_check (self->where, check);
  slotje_question_answer_set_check (self->answer, check);
  slotje_question_leave_set_check (self->leave, check);
  slotje_question_note_set_check (SLOTJE_QUESTION_NOTE (self->note), check);
  slotje_question_outcome_set_check (self->outcome, check);
  if (check == NULL)
    return;

  self->writes_note = FALSE;
  show_words (self);
  show_presence (self);
  show_steps (self);
  refresh (self);
}

void
slotje_question_focus_first (SlotjeQuestion *self)
{
  g_return_if_fail (SLOTJE_IS_QUESTION (self));

  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root == NULL)
    return;

  gtk_root_set_focus (root, NULL);
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);

  GtkWidget *focus = gtk_root_get_focus (root);

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    gtk_accessible_update_relation (GTK_ACCESSIBLE (focus), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                    self->title, NULL, -1);
}

GtkWidget *
slotje_question_get_outcome (SlotjeQuestion *self)
{
  g_return_val_if_fail (SLOTJE_IS_QUESTION (self), NULL);

  return GTK_WIDGET (self->outcome);
}
