/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-session.h"

G_BEGIN_DECLS

typedef enum
{
  SLOTJE_CHECKLIST_FILTER_ALL,
  SLOTJE_CHECKLIST_FILTER_OPEN,
  SLOTJE_CHECKLIST_FILTER_DIFFERS,
} SlotjeChecklistFilter;

#define SLOTJE_TYPE_CHECKLIST_VIEW (slotje_checklist_view_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeChecklistView, slotje_checklist_view, SLOTJE, CHECKLIST_VIEW, GtkWidget)

/**
 * SlotjeChecklistView:
 *
 * The whole checklist at once, in sections, with a search and filters.
 */

/* @checks: see slotje-checklist.h. */
void slotje_checklist_view_set_checks (SlotjeChecklistView *self,
                                       SlotjeSession *session,
                                       const char *account,
                                       GListModel *checks);
void slotje_checklist_view_set_filter (SlotjeChecklistView *self, SlotjeChecklistFilter filter);
/* To the search entry. */
void slotje_checklist_view_search (SlotjeChecklistView *self);

G_END_DECLS
