/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-check.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_QUESTION_ANSWER (slotje_question_answer_get_type ())
G_DECLARE_FINAL_TYPE (
    SlotjeQuestionAnswer, slotje_question_answer, SLOTJE, QUESTION_ANSWER, GtkWidget)

/**
 * SlotjeQuestionAnswer:
 *
 * “What is it really?”: a row per option, of which one click records. Who is not sure can tick
 * several. Signal `answered` when the person recorded something here.
 */
void slotje_question_answer_set_check (SlotjeQuestionAnswer *self, SlotjeCheck *check);

G_END_DECLS
