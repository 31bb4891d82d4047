/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-check.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_QUESTION_WHERE (slotje_question_where_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeQuestionWhere, slotje_question_where, SLOTJE, QUESTION_WHERE, GtkWidget)

/**
 * SlotjeQuestionWhere:
 *
 * “Look it up”: the way to a setting, in the platform's own words in both languages, on the web or
 * in the app. Which of these the person uses is remembered from one question to the next.
 */
void slotje_question_where_set_check (SlotjeQuestionWhere *self, SlotjeCheck *check);

G_END_DECLS
