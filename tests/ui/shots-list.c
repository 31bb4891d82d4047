/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shots.h"

#include "slotje-account-page.h"

static const Shot all[] = {
  { "welcome", FALSE, NULL, "", "" },
  { "add", FALSE, "add", "", "" },
  { "overview", TRUE, "overview", "", "", NULL, 1500 },
  { "overview-one", TRUE, "overview", "", "", shots_leave_one },
  { "overview-platform", TRUE, "overview", "", "", shots_by_platform, 2400 },
  { "overview-viewer", TRUE, "overview", "", "", shots_by_viewer, 1600 },
  { "overview-worst", TRUE, "overview", "", "", shots_by_worst },
  { "overview-many", TRUE, "overview", "", "", shots_make_many, 2400 },
  { "counted", TRUE, "counted", "a1", "", shots_expand_first, 2000 },
  { "weights", TRUE, "weights", "", "", shots_weigh, 1500 },
  { "details", TRUE, "details", "a1", "" },
  { "details-goals", TRUE, "details", "a1", "", shots_set_goals, 2600 },
  { "brief", TRUE, "account", "a1", SLOTJE_ACCOUNT_PAGE_BRIEF },
  { "brief-end", TRUE, "account", "a1", SLOTJE_ACCOUNT_PAGE_BRIEF, shots_end_brief, 1100 },
  { "review", TRUE, "account", "a2", "private-account", shots_come_back },
  { "post", TRUE, "post", "", "" },
  { "post-ticked", TRUE, "post", "", "", shots_tick_all, 2600 },
  { "post-travel", TRUE, "post", "", "", shots_pass_on },
  { "post-nobody", FALSE, "post", "", "" },
  { "account", TRUE, "account", "a2", "" },
  { "answered", TRUE, "account", "a2", "private-account", NULL, 1150 },
  { "others", TRUE, "account", "a1", "comment-host" },
  { "list", TRUE, "account", "a1", "", shots_show_list },
  { "view", TRUE, "view", "a1", "" },
  { "view-all", TRUE, "view", "", "" },
  { "why", TRUE, "view", "a1", "comment-friend/manager" },
  { "grid", TRUE, "view", "a1", "", shots_show_grid },
  { "grid-why", TRUE, "view", "a1", "", shots_show_grid_and_why },
  { "todo", TRUE, "todo", "", "", NULL, 1500 },
  { "todo-try", TRUE, "todo", "", "", shots_try_first, 1100 },
  { "todo-none", FALSE, "todo", "", "" },
  { "rings", TRUE, "view", "a1", "", shots_show_rings },
  { "rings-long", TRUE, "view", "a1", "", shots_show_rings, 2600 },
  { "rings-other", TRUE, "view", "a2", "", shots_show_rings },
  { "rings-why", TRUE, "view", "a1", "", shots_show_rings_and_why },
  { "rings-all", TRUE, "view", "", "", shots_show_rings },
  { "grid-all", TRUE, "view", "", "", shots_show_grid },
  { "search", TRUE, "search", "", "", shots_search, 1100 },
  { "search-empty", TRUE, "search", "", "" },
  { "history", TRUE, "history", "", "", shots_make_history, 1700 },
  { "history-empty", TRUE, "history", "", "" },
  { NULL },
};

const Shot *
shots_get_all (void)
{
  return all;
}
