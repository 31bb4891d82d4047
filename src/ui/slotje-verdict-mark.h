/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-intention.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_VERDICT_MARK (slotje_verdict_mark_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeVerdictMark, slotje_verdict_mark, SLOTJE, VERDICT_MARK, GtkWidget)

/**
 * SlotjeVerdictMark:
 *
 * How something compares with what is meant: ▲ more open, ▼ more closed, both of the same weight
 * and hollow when it is only possible; a bar for what was left so on purpose; nothing for what is
 * fine. It is a picture beside a word: screen readers pass it by.
 */
GtkWidget *slotje_verdict_mark_new (SlotjeVerdict verdict);
void slotje_verdict_mark_set (SlotjeVerdictMark *self, SlotjeVerdict verdict);

/* For widgets that draw the mark themselves, at the start of what is @width × @height. */
void slotje_verdict_mark_draw (
    GtkWidget *widget, GtkSnapshot *snapshot, SlotjeVerdict verdict, int width, int height);

G_END_DECLS
