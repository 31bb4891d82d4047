/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-check.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_QUESTION (slotje_question_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeQuestion, slotje_question, SLOTJE, QUESTION, GtkWidget)

/**
 * SlotjeQuestion:
 *
 * One question with its steps: guess, look it up, say what it really is; and below that what it
 * means. No step waits for another. Signals: `answered` after an answer was recorded here,
 * `skipped` when the person wants to go on without one.
 */
void slotje_question_set_check (SlotjeQuestion *self, SlotjeCheck *check);
/* To the first thing to press; a screen reader then reads the question along. */
void slotje_question_focus_first (SlotjeQuestion *self);
/* The card with what it means, for scrolling to. */
GtkWidget *slotje_question_get_outcome (SlotjeQuestion *self);

G_END_DECLS
