/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-grid.h"
#include "slotje-look-as.h"
#include "slotje-rings-view.h"
#include "slotje-view-scope.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_VIEW_BODY (slotje_view_body_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeViewBody, slotje_view_body, SLOTJE, VIEW_BODY, GtkWidget)

/* Below the header of the page: one of its three views, or why there is nothing to see. */

/* FALSE when there is nothing to see at all. @n_found (out): how many kinds of posts it shows. */
gboolean slotje_view_body_update (SlotjeViewBody *self,
                                  const SlotjeViewScope *scope,
                                  SlotjeViewMode mode,
                                  guint *n_found);
/* Marks what is being explained; @account NULL: nothing. */
void slotje_view_body_select (SlotjeViewBody *self,
                              const char *account,
                              const char *surface,
                              const char *viewer);
/* Puts the focus there; FALSE when it is not shown. */
gboolean slotje_view_body_focus (SlotjeViewBody *self,
                                 const char *account,
                                 const char *surface,
                                 const char *viewer);
SlotjeLookAs *slotje_view_body_get_look_as (SlotjeViewBody *self);
SlotjeGrid *slotje_view_body_get_grid (SlotjeViewBody *self);
SlotjeRingsView *slotje_view_body_get_rings (SlotjeViewBody *self);

G_END_DECLS
