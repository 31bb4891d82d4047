/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-view-scope.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_LOOK_AS_ROW (slotje_look_as_row_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeLookAsRow, slotje_look_as_row, SLOTJE, LOOK_AS_ROW, GtkListBoxRow)

/* One kind of post of one account, with the reason in a few words. */
GtkWidget *slotje_look_as_row_new (void);

void slotje_look_as_row_set (SlotjeLookAsRow *self,
                             const SlotjeViewScope *scope,
                             const char *account,
                             guint surface);
/* Activates `view.explain` for what it shows. */
void slotje_look_as_row_explain (SlotjeLookAsRow *self);
const char *slotje_look_as_row_get_account (SlotjeLookAsRow *self);
const char *slotje_look_as_row_get_surface (SlotjeLookAsRow *self);
gboolean
slotje_look_as_row_is_about (SlotjeLookAsRow *self, const char *account, const char *surface);
/* Whether its reasons are shown beside the list. */
void slotje_look_as_row_set_selected (SlotjeLookAsRow *self, gboolean selected);

G_END_DECLS
