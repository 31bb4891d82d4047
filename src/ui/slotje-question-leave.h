/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-check.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_QUESTION_LEAVE (slotje_question_leave_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeQuestionLeave, slotje_question_leave, SLOTJE, QUESTION_LEAVE, GtkWidget)

/**
 * SlotjeQuestionLeave:
 *
 * Leaving a setting as it is on purpose: why, and when to look again. Hides itself when done.
 */
void slotje_question_leave_set_check (SlotjeQuestionLeave *self, SlotjeCheck *check);
/* Shows itself with what was said before, and takes the focus. */
void slotje_question_leave_open (SlotjeQuestionLeave *self);

G_END_DECLS
