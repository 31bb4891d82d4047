/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-question-leave.h"

#include "slotje-ui-access.h"

struct _SlotjeQuestionLeave
{
  GtkWidget parent_instance;

  GtkWidget *reason;
  GtkToggleButton *quarter;
  GtkToggleButton *half;
  GtkToggleButton *year;

  SlotjeCheck *check;
};

G_DEFINE_FINAL_TYPE (SlotjeQuestionLeave, slotje_question_leave, GTK_TYPE_WIDGET)

static guint
get_months (SlotjeQuestionLeave *self)
{
  if (gtk_toggle_button_get_active (self->quarter))
    return 3;

  return gtk_toggle_button_get_active (self->year) ? 12 : 6;
}

static void
close_form (SlotjeQuestionLeave *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
leave_clicked_cb (SlotjeQuestionLeave *self)
{
  g_autofree char *until = slotje_check_dup_until (self->check, get_months (self));

  slotje_check_accept (self->check, gtk_editable_get_text (GTK_EDITABLE (self->reason)), until);
  close_form (self);
}

static void
cancel_clicked_cb (SlotjeQuestionLeave *self)
{
  close_form (self);
}

static void
slotje_question_leave_dispose (GObject *object)
{
  SlotjeQuestionLeave *self = SLOTJE_QUESTION_LEAVE (object);

  g_clear_object (&self->check);
  slotje_ui_access_remove_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (slotje_question_leave_parent_class)->dispose (object);
}

static void
slotje_question_leave_class_init (SlotjeQuestionLeaveClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_question_leave_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-question-leave.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionLeave, reason);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionLeave, quarter);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionLeave, half);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionLeave, year);
  gtk_widget_class_bind_template_callback (widget_class, leave_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_clicked_cb);
}

static void
slotje_question_leave_init (SlotjeQuestionLeave *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
slotje_question_leave_set_check (SlotjeQuestionLeave *self, SlotjeCheck *check)
{
  g_return_if_fail (SLOTJE_IS_QUESTION_LEAVE (self));

  if (g_set_object (&self->check, check))
    close_form (self);
}

void
slotje_question_leave_open (SlotjeQuestionLeave *self)
{
  g_return_if_fail (SLOTJE_IS_QUESTION_LEAVE (self));

  const SlotjeAnswer *answer = slotje_check_get_answer (self->check);
  const char *reason = answer != NULL ? answer->accepted_reason : NULL;

  gtk_editable_set_text (GTK_EDITABLE (self->reason), reason != NULL ? reason : "");
  gtk_toggle_button_set_active (self->half, TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  gtk_widget_grab_focus (self->reason);
}
