/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-question-note.h"

#include <glib/gi18n.h>

#include "slotje-ui-text.h"

#define LONGEST_NOTE 2000

struct _SlotjeQuestionNote
{
  GtkWidget parent_instance;

  GtkEntry *entry;

  SlotjeCheck *check;
  GSignalGroup *changes;
  gboolean showing;
  gboolean typed; /* something that was not recorded yet */
};

G_DEFINE_FINAL_TYPE (SlotjeQuestionNote, slotje_question_note, GTK_TYPE_WIDGET)

static void
save (SlotjeQuestionNote *self)
{
  if (!self->typed || self->check == NULL)
    return;

  /* Before recording, as that shows the note again. */
  self->typed = FALSE;
  slotje_check_record_note (self->check, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

static void
refresh (SlotjeQuestionNote *self)
{
  const SlotjeAnswer *answer = slotje_check_get_answer (self->check);
  const char *note = answer != NULL && answer->note != NULL ? answer->note : "";

  if (self->typed || g_str_equal (note, gtk_editable_get_text (GTK_EDITABLE (self->entry))))
    return;

  self->showing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), note);
  self->showing = FALSE;
}

static void
entry_changed_cb (SlotjeQuestionNote *self)
{
  if (!self->showing)
    self->typed = TRUE;
}

static gboolean
slotje_question_note_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SLOTJE_QUESTION_NOTE (widget)->entry));
}

static void
slotje_question_note_unmap (GtkWidget *widget)
{
  save (SLOTJE_QUESTION_NOTE (widget));

  GTK_WIDGET_CLASS (slotje_question_note_parent_class)->unmap (widget);
}

static void
slotje_question_note_dispose (GObject *object)
{
  SlotjeQuestionNote *self = SLOTJE_QUESTION_NOTE (object);

  g_clear_object (&self->changes);
  g_clear_object (&self->check);
  if (self->entry != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->entry));
  self->entry = NULL;

  G_OBJECT_CLASS (slotje_question_note_parent_class)->dispose (object);
}

static void
slotje_question_note_class_init (SlotjeQuestionNoteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_question_note_dispose;
  widget_class->grab_focus = slotje_question_note_grab_focus;
  widget_class->unmap = slotje_question_note_unmap;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
slotje_question_note_init (SlotjeQuestionNote *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->entry = GTK_ENTRY (gtk_entry_new ());
  gtk_entry_set_max_length (self->entry, LONGEST_NOTE);
  gtk_entry_set_placeholder_text (self->entry, _ ("Your note, for yourself only"));
  slotje_ui_text_set_accessible_label (GTK_WIDGET (self->entry), _ ("Note"));
  gtk_widget_set_hexpand (GTK_WIDGET (self->entry), TRUE);
  gtk_widget_set_parent (GTK_WIDGET (self->entry), GTK_WIDGET (self));
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (entry_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (save), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (save), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), focus);

  self->changes = g_signal_group_new (SLOTJE_TYPE_CHECK);
  g_signal_group_connect_swapped (self->changes, "changed", G_CALLBACK (refresh), self);
}

void
slotje_question_note_set_check (SlotjeQuestionNote *self, SlotjeCheck *check)
{
  g_return_if_fail (SLOTJE_IS_QUESTION_NOTE (self));

  if (self->check == check)
    return;

  save (self);
  g_set_object (&self->check, check);
  g_signal_group_set_target (self->changes, check);
  if (check == NULL)
    return;

  gtk_editable_set_editable (GTK_EDITABLE (self->entry),
                             !slotje_session_get_read_only (slotje_check_get_session (check)));
  refresh (self);
}
