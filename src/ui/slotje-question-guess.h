/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-check.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_QUESTION_GUESS (slotje_question_guess_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeQuestionGuess, slotje_question_guess, SLOTJE, QUESTION_GUESS, GtkWidget)

/**
 * SlotjeQuestionGuess:
 *
 * “What do you think?”: the options as chips, and “No idea”. Nobody has to choose one.
 *
 * Properties: `check` (#SlotjeCheck, nullable).
 */
void slotje_question_guess_set_check (SlotjeQuestionGuess *self, SlotjeCheck *check);

G_END_DECLS
