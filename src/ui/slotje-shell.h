/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_SHELL (slotje_shell_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeShell, slotje_shell, SLOTJE, SHELL, GtkWidget)

/**
 * SlotjeShell:
 *
 * Two panes that fold into one on a narrow window: the sidebar, and beside it one page at a time.
 *
 * How a page gets into the window: add a row to the table in slotje-routes.c (name, type, whether
 * it is about an account), list its files in meson.build and its template in
 * slotje-ui.gresource.xml. The window makes it when it is first asked for, with the properties
 * `session` and `account` (see slotje-session.h), and shows it on `win.go (('ROUTE', 'ACCOUNT',
 * 'TARGET'))`; the routes `account` and `view` have their own `win.open-account ('ID')`,
 * `win.view-account ('ID')` (or '' for all accounts together), `win.open-setting (('ID',
 * 'SETTING'))` and `win.explain-cell (('ID', 'SURFACE', 'VIEWER'))`. The last two hand the rest to
 * the page's writable string property `target`
 * (`SETTING`, or `SURFACE/VIEWER`), if it has one.
 *
 * How a page looks: a vertical box with a #SlotjePageHeader on top, then a scrolled window with an
 * AdwClamp; it must fit 340 pixels. A toast: slotje_ui_text_toast (). Back, undo: in the header.
 *
 * Properties: `sidebar` (#GtkWidget), `folded` (read-only), `page-name` (read-only, nullable).
 */
GtkWidget *slotje_shell_new (void);

void slotje_shell_set_sidebar (SlotjeShell *self, GtkWidget *sidebar);
gboolean slotje_shell_get_folded (SlotjeShell *self);
const char *slotje_shell_get_page_name (SlotjeShell *self);

/* (nullable): NULL when it was not made yet, or so long ago that it was dropped. */
GtkWidget *slotje_shell_find_page (SlotjeShell *self, const char *name);
void slotje_shell_add_page (SlotjeShell *self, const char *name, GtkWidget *page);
/* Shows the page, also over the sidebar when folded. */
void slotje_shell_show_page (SlotjeShell *self, const char *name);
/* Drops every page for which @keep says FALSE; none may be the one that is shown. */
typedef gboolean (*SlotjeShellKeep) (const char *name, gpointer user_data);
void slotje_shell_retain_pages (SlotjeShell *self, SlotjeShellKeep keep, gpointer user_data);
/* From the page to the sidebar; FALSE when both are there anyway. */
gboolean slotje_shell_go_back (SlotjeShell *self);

G_END_DECLS
