/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Asks where to save a calendar event for looking again @months after @today, a Julian day, and
 * says in a toast how it went. Nothing about the person is in it. */
void slotje_reminder_save (GtkWidget *widget, guint32 today, guint months);
/* (transfer full): the event itself */
char *slotje_reminder_print (guint32 today, guint months);

G_END_DECLS
