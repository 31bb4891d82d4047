/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_WEIGHT_ROW (slotje_weight_row_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeWeightRow, slotje_weight_row, SLOTJE, WEIGHT_ROW, AdwComboRow)

/**
 * SlotjeWeightRow:
 *
 * How much one thing counts, in a word with its number. Signal `chosen (int weight)` when the
 * person chooses: -1 for what the catalogue says.
 */
/* @least: 0 or 1; @usual: what the catalogue says. */
GtkWidget *slotje_weight_row_new (const char *title, guint least, guint usual);
/* @own: what the person says, or -1. */
void slotje_weight_row_set (SlotjeWeightRow *self, int own);

G_END_DECLS
