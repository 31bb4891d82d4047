/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-question-review.h"

#include "slotje-check-words.h"
#include "slotje-flow-layout.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

/* How long it then stays as it is; who wants another time leaves it on purpose anew. */
#define MONTHS 6

struct _SlotjeQuestionReview
{
  GtkWidget parent_instance;

  GtkLabel *text;
  GtkWidget *buttons;

  SlotjeCheck *check;
  GSignalGroup *changes;
};

G_DEFINE_FINAL_TYPE (SlotjeQuestionReview, slotje_question_review, GTK_TYPE_WIDGET)

static void
refresh (SlotjeQuestionReview *self)
{
  const gboolean due = slotje_check_get_state (self->check) == SLOTJE_PROGRESS_REVIEW;

  gtk_widget_set_visible (GTK_WIDGET (self), due);
  gtk_widget_set_visible (self->buttons,
                          !slotje_session_get_read_only (slotje_check_get_session (self->check)));
  if (!due)
    return;

  g_autofree char *text = slotje_check_say_review (slotje_check_get_answer (self->check));

  slotje_ui_text_set_label (self->text, text);
}

static void
keep_clicked_cb (SlotjeQuestionReview *self)
{
  const SlotjeAnswer *answer = slotje_check_get_answer (self->check);
  g_autofree char *reason = g_strdup (answer->accepted_reason);
  g_autofree char *until = slotje_check_dup_until (self->check, MONTHS);

  slotje_check_accept (self->check, reason, until);
}

static void
drop_clicked_cb (SlotjeQuestionReview *self)
{
  slotje_check_accept (self->check, NULL, NULL);
}

static void
slotje_question_review_dispose (GObject *object)
{
  SlotjeQuestionReview *self = SLOTJE_QUESTION_REVIEW (object);

  g_clear_object (&self->changes);
  g_clear_object (&self->check);
  slotje_ui_access_remove_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (slotje_question_review_parent_class)->dispose (object);
}

static void
slotje_question_review_class_init (SlotjeQuestionReviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_question_review_dispose;

  g_type_ensure (SLOTJE_TYPE_FLOW_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-question-review.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionReview, text);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionReview, buttons);
  gtk_widget_class_bind_template_callback (widget_class, keep_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, drop_clicked_cb);
}

static void
slotje_question_review_init (SlotjeQuestionReview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->changes = g_signal_group_new (SLOTJE_TYPE_CHECK);
  g_signal_group_connect_swapped (self->changes, "changed", G_CALLBACK (refresh), self);
}

void
slotje_question_review_set_check (SlotjeQuestionReview *self, SlotjeCheck *check)
{
  g_return_if_fail (SLOTJE_IS_QUESTION_REVIEW (self));

  if (!g_set_object (&self->check, check))
    return;

  g_signal_group_set_target (self->changes, check);
  if (check != NULL)
    refresh (self);
}
