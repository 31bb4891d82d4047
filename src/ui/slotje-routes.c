/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-routes.h"

#include <glib/gi18n.h>

#include "slotje-account-page.h"
#include "slotje-add-page.h"
#include "slotje-counted-page.h"
#include "slotje-details-page.h"
#include "slotje-history-page.h"
#include "slotje-overview-page.h"
#include "slotje-post-page.h"
#include "slotje-search-page.h"
#include "slotje-todo-page.h"
#include "slotje-view-page.h"
#include "slotje-weights-page.h"

static const SlotjeRoute routes[] = {
  { "overview", SLOTJE_ROUTE_NO_ACCOUNT, N_ ("Overview"), "view-grid-symbolic",
    slotje_overview_page_get_type },
  { "post", SLOTJE_ROUTE_NO_ACCOUNT, N_ ("Before you post"), "document-edit-symbolic",
    slotje_post_page_get_type },
  { "todo", SLOTJE_ROUTE_NO_ACCOUNT, N_ ("To do"), "object-select-symbolic",
    slotje_todo_page_get_type },
  { "history", SLOTJE_ROUTE_NO_ACCOUNT, N_ ("History"), "document-open-recent-symbolic",
    slotje_history_page_get_type, TRUE },
  { "account", SLOTJE_ROUTE_ONE_ACCOUNT, NULL, NULL, slotje_account_page_get_type },
  { "view", SLOTJE_ROUTE_ANY_ACCOUNT, NULL, NULL, slotje_view_page_get_type },
  { "add", SLOTJE_ROUTE_NO_ACCOUNT, NULL, NULL, slotje_add_page_get_type },
  { "search", SLOTJE_ROUTE_NO_ACCOUNT, NULL, NULL, slotje_search_page_get_type },
  { "details", SLOTJE_ROUTE_ONE_ACCOUNT, NULL, NULL, slotje_details_page_get_type },
  { "counted", SLOTJE_ROUTE_ONE_ACCOUNT, NULL, NULL, slotje_counted_page_get_type },
  { "weights", SLOTJE_ROUTE_NO_ACCOUNT, NULL, NULL, slotje_weights_page_get_type },
  { NULL, SLOTJE_ROUTE_NO_ACCOUNT, NULL, NULL, NULL },
};

const SlotjeRoute *
slotje_routes_get_all (void)
{
  return routes;
}

const SlotjeRoute *
slotje_routes_find (const char *name)
{
  for (const SlotjeRoute *route = routes; route->name != NULL; route++)
    {
      if (g_str_equal (route->name, name))
        return route;
    }

  return NULL;
}

const SlotjeRoute *
slotje_routes_resolve (const char *name, SlotjeSession *session, const char *account)
{
  const SlotjeRoute *route = slotje_routes_find (name);

  if (route == NULL)
    return NULL;

  if (*account == '\0')
    return route->account != SLOTJE_ROUTE_ONE_ACCOUNT ? route : NULL;

  return route->account != SLOTJE_ROUTE_NO_ACCOUNT &&
                 slotje_session_get_account (session, account) != NULL
             ? route
             : NULL;
}

GtkWidget *
slotje_route_make_page (const SlotjeRoute *self, SlotjeSession *session, const char *account)
{
  if (self->account == SLOTJE_ROUTE_NO_ACCOUNT)
    return g_object_new (self->get_type (), "session", session, NULL);

  return g_object_new (self->get_type (), "session", session, "account", account, NULL);
}

static gboolean
has_target (GtkWidget *page)
{
  return g_object_class_find_property (G_OBJECT_GET_CLASS (page), "target") != NULL;
}

char *
slotje_route_dup_target (GtkWidget *page)
{
  char *target = NULL;

  if (page != NULL && has_target (page))
    g_object_get (page, "target", &target, NULL);

  return target != NULL ? target : g_strdup ("");
}

void
slotje_route_set_target (GtkWidget *page, const char *target)
{
  if (*target != '\0' && has_target (page))
    g_object_set (page, "target", target, NULL);
}
