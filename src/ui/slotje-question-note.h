/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-check.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_QUESTION_NOTE (slotje_question_note_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeQuestionNote, slotje_question_note, SLOTJE, QUESTION_NOTE, GtkWidget)

/**
 * SlotjeQuestionNote:
 *
 * The person's own words beside a question. Recorded when the person leaves the entry, so that one
 * note is one step to undo.
 */
void slotje_question_note_set_check (SlotjeQuestionNote *self, SlotjeCheck *check);

G_END_DECLS
