/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "slotje-session.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_OVERVIEW_ROW (slotje_overview_row_get_type ())
G_DECLARE_FINAL_TYPE (
    SlotjeOverviewRow, slotje_overview_row, SLOTJE, OVERVIEW_ROW, AdwPreferencesRow)

/**
 * SlotjeOverviewRow:
 *
 * One account on the overview: how it stands, how far its questions are, and the next step.
 */
GtkWidget *slotje_overview_row_new (SlotjeSession *session, const char *account);

const char *slotje_overview_row_get_account (SlotjeOverviewRow *self);
void slotje_overview_row_update (SlotjeOverviewRow *self);

G_END_DECLS
