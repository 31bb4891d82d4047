/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "slotje-session.h"
#include "slotje-tally.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_COUNTED_ROW (slotje_counted_row_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeCountedRow, slotje_counted_row, SLOTJE, COUNTED_ROW, AdwExpanderRow)

/**
 * SlotjeCountedRow:
 *
 * The points of one kind of post; opened, a row for everybody who sees it, or might.
 */
/* @shares (element-type SlotjeShare): those of @n from @first on are of this kind of post. */
GtkWidget *slotje_counted_row_new (
    SlotjeSession *session, const char *account, const GArray *shares, guint first, guint n);
const char *slotje_counted_row_get_surface (SlotjeCountedRow *self);

G_END_DECLS
