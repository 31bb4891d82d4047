/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "slotje-session.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_WINDOW (slotje_window_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeWindow, slotje_window, SLOTJE, WINDOW, AdwApplicationWindow)

/**
 * SlotjeWindow:
 *
 * One window, one profile. Its title never says whose. It shows the welcome page while there are no
 * accounts, the page about a damaged file while there is no session, and else the shell.
 */

/* @application (nullable): none in tests. Empty until one of the two below. */
SlotjeWindow *slotje_window_new (GtkApplication *application, SlotjeCatalog *catalog);

/* Opens a file, or shows why that cannot be. */
void slotje_window_open (SlotjeWindow *self, const char *path);
/* Sets the damaged file at the path of the last open aside, and goes on with its newest backup, or
 * with no accounts at all (@anew; undo brings those of the backup back). */
void slotje_window_recover (SlotjeWindow *self, gboolean anew);
void slotje_window_set_session (SlotjeWindow *self, SlotjeSession *session);
/* Goes on where it is with the same profile and another catalogue. */
void slotje_window_set_catalog (SlotjeWindow *self, SlotjeCatalog *catalog);

SlotjeSession *slotje_window_get_session (SlotjeWindow *self); /* (nullable) */
const char *slotje_window_get_path (SlotjeWindow *self);    /* (nullable): none for demo people */
const char *slotje_window_get_route (SlotjeWindow *self);   /* (nullable) */
const char *slotje_window_get_account (SlotjeWindow *self); /* "" when none */

/* Makes the bars say what is the case now. */
void slotje_window_update_notices (SlotjeWindow *self);

/* Shows a page. Unknown routes and accounts lead to the overview. @account and @target may be "".
 */
void
slotje_window_go (SlotjeWindow *self, const char *route, const char *account, const char *target);
void slotje_window_go_back (SlotjeWindow *self);
void
slotje_window_toast (SlotjeWindow *self, const char *text, const char *button, const char *action);

G_END_DECLS
