/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-check.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_QUESTION_REVIEW (slotje_question_review_get_type ())
G_DECLARE_FINAL_TYPE (
    SlotjeQuestionReview, slotje_question_review, SLOTJE, QUESTION_REVIEW, GtkWidget)

/**
 * SlotjeQuestionReview:
 *
 * Of a setting that was left on purpose until a day that has come: why, and whether that is still
 * right. Not there for any other.
 */
void slotje_question_review_set_check (SlotjeQuestionReview *self, SlotjeCheck *check);

G_END_DECLS
