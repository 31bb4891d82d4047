/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "slotje-check.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_CHECKLIST_ROW (slotje_checklist_row_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeChecklistRow, slotje_checklist_row, SLOTJE, CHECKLIST_ROW, AdwActionRow)

/**
 * SlotjeChecklistRow:
 *
 * One question in the list, with how it is now in words. Activating it opens the question, by
 * `account.open-setting`.
 */
GtkWidget *slotje_checklist_row_new (SlotjeCheck *check);
SlotjeCheck *slotje_checklist_row_get_check (SlotjeChecklistRow *self);

G_END_DECLS
