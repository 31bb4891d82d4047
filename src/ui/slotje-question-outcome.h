/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-check.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_QUESTION_OUTCOME (slotje_question_outcome_get_type ())
G_DECLARE_FINAL_TYPE (
    SlotjeQuestionOutcome, slotje_question_outcome, SLOTJE, QUESTION_OUTCOME, GtkWidget)

/**
 * SlotjeQuestionOutcome:
 *
 * What an answer means: what is good about it, who can see what now, and what could be changed at
 * which price. It shows itself as soon as there is an answer, and moves along with it.
 */
void slotje_question_outcome_set_check (SlotjeQuestionOutcome *self, SlotjeCheck *check);

G_END_DECLS
