/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  SLOTJE_ROUTE_NO_ACCOUNT,
  SLOTJE_ROUTE_ONE_ACCOUNT,
  SLOTJE_ROUTE_ANY_ACCOUNT, /* one, or all together */
} SlotjeRouteAccount;

/**
 * SlotjeRoute:
 * @name: what the actions of the window call it
 * @account: whether it is about an account
 * @title: (nullable): its name in the sidebar, untranslated; NULL: it is not there
 * @icon: (nullable): its picture there
 * @get_type: of the page, see slotje-session.h for its properties
 * @needs_accounts: it is in the sidebar only when there are accounts
 *
 * A page that the window can show.
 */
typedef struct
{
  const char *name;
  SlotjeRouteAccount account;
  const char *title;
  const char *icon;
  GType (*get_type) (void);
  gboolean needs_accounts;
} SlotjeRoute;

/* In the order of the sidebar; ends with a NULL name. */
const SlotjeRoute *slotje_routes_get_all (void);
/* (nullable): NULL when there is no such page */
const SlotjeRoute *slotje_routes_find (const char *name);
/* (nullable): NULL also when the page cannot be about @account ("" for none). */
const SlotjeRoute *
slotje_routes_resolve (const char *name, SlotjeSession *session, const char *account);
/* (transfer full): the floating page; @account is "" where there is none. */
GtkWidget *
slotje_route_make_page (const SlotjeRoute *self, SlotjeSession *session, const char *account);
/* What of its subject a page is at, where it can tell; "" for nothing. (transfer full) */
char *slotje_route_dup_target (GtkWidget *page);
void slotje_route_set_target (GtkWidget *page, const char *target);

G_END_DECLS
