/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui-harness.h"

G_BEGIN_DECLS

/* One page as it is drawn. */
typedef struct
{
  const char *name;
  gboolean demo;     /* else nobody yet */
  const char *route; /* NULL: what comes by itself */
  const char *account;
  const char *target;
  void (*prepare) (GtkWidget *window); /* nullable */
  int height;                          /* 0: that of a usual screen */
} Shot;

/* Ends with a NULL name. */
const Shot *shots_get_all (void);

/* What is done to a window before it is drawn. */
void shots_show_list (GtkWidget *window);
void shots_show_grid (GtkWidget *window);
void shots_show_grid_and_why (GtkWidget *window);
void shots_tick_all (GtkWidget *window);
void shots_try_first (GtkWidget *window);
void shots_pass_on (GtkWidget *window);
void shots_search (GtkWidget *window);
void shots_show_rings (GtkWidget *window);
void shots_show_rings_and_why (GtkWidget *window);
void shots_make_history (GtkWidget *window);
void shots_set_goals (GtkWidget *window);
void shots_end_brief (GtkWidget *window);
void shots_come_back (GtkWidget *window);
void shots_make_many (GtkWidget *window);
void shots_leave_one (GtkWidget *window);
void shots_by_viewer (GtkWidget *window);
void shots_by_platform (GtkWidget *window);
void shots_by_worst (GtkWidget *window);
void shots_expand_first (GtkWidget *window);
void shots_weigh (GtkWidget *window);

G_END_DECLS
