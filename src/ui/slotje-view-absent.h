/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-view-scope.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_VIEW_ABSENT (slotje_view_absent_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeViewAbsent, slotje_view_absent, SLOTJE, VIEW_ABSENT, GtkWidget)

/* A quiet line about what the person does not have, and a way to see it anyhow: its button
 * activates `view.toggle-absent`. Hidden when there is no such thing. */
void slotje_view_absent_update (SlotjeViewAbsent *self, const SlotjeViewScope *scope);

G_END_DECLS
