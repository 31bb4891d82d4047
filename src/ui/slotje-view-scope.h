/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-session.h"

G_BEGIN_DECLS

typedef enum
{
  SLOTJE_VIEW_LOOK_AS,
  SLOTJE_VIEW_GRID,
  SLOTJE_VIEW_RINGS,
} SlotjeViewMode;

/**
 * SlotjeViewScope:
 * @account: id of one account, or "" for all of them together
 * @viewer: through whose eyes
 * @query: what is searched for; "" for nothing
 * @show_absent: also what the person does not have
 *
 * What the page about who sees what is to show now. Its parts draw it and keep nothing of it but
 * ids, for what it points to is good until the next change.
 */
typedef struct
{
  SlotjeSession *session;
  const char *account;
  const SlotjeViewer *viewer;
  const char *query;
  gboolean show_absent;
} SlotjeViewScope;

gboolean slotje_view_scope_is_all (const SlotjeViewScope *self);
/* (transfer container) (element-type utf8): the accounts whose platform the catalogue knows. */
GPtrArray *slotje_view_scope_list_accounts (const SlotjeViewScope *self);
/* (transfer full) (element-type utf8): names of those whose platform it does not know. */
GPtrArray *slotje_view_scope_list_strangers (const SlotjeViewScope *self);
/* Whether the surface belongs in what is shown. */
gboolean slotje_view_scope_shows (const SlotjeViewScope *self,
                                  const SlotjeSurface *surface,
                                  SlotjeSurfaceState state);
/* How many kinds of posts the person does not have. */
guint slotje_view_scope_count_absent (const SlotjeViewScope *self);
/* Whether not one question about any of the accounts was answered. */
gboolean slotje_view_scope_is_blank (const SlotjeViewScope *self);

/* The viewer chosen in this window; at first the weightiest role. (nullable): no scale */
const SlotjeViewer *slotje_view_scope_get_viewer (SlotjeSession *session);
void slotje_view_scope_choose_viewer (SlotjeSession *session, const char *viewer);

/* Tells a screen reader about @widget, which shows this cell, why it is so, in a few words. */
void slotje_view_scope_describe (GtkWidget *widget,
                                 SlotjeSession *session,
                                 const char *account,
                                 const char *surface,
                                 const char *viewer);
/* Has the page that @widget is in say why. */
void slotje_view_scope_explain (GtkWidget *widget,
                                const char *account,
                                const char *surface,
                                const char *viewer);

/* Which of its views the window shows, or will show. */
SlotjeViewMode slotje_view_scope_get_mode (SlotjeSession *session);
void slotje_view_scope_choose_mode (SlotjeSession *session, SlotjeViewMode mode);

G_END_DECLS
