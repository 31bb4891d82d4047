/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* The one door through which text out of a file (catalogue, profile, import) reaches a widget. It
 * never becomes markup, and what could fool the eye (control characters, changes of direction) is
 * shown as �. Use these also for our own sentences when such text is in them. */

/* (transfer full): @text (nullable) with what could fool the eye replaced. */
char *slotje_ui_text_clean (const char *text);
/* (transfer full): the same, for properties that insist on markup. */
char *slotje_ui_text_escape (const char *text);

void slotje_ui_text_set_label (GtkLabel *label, const char *text);
void slotje_ui_text_set_button (GtkButton *button, const char *text);
/* The row no longer reads markup. */
void slotje_ui_text_set_row_title (AdwPreferencesRow *row, const char *text);
void slotje_ui_text_set_row_subtitle (AdwActionRow *row, const char *text);
void
slotje_ui_text_set_group (AdwPreferencesGroup *group, const char *title, const char *description);
void slotje_ui_text_set_status (AdwStatusPage *page, const char *title, const char *description);
void
slotje_ui_text_set_window_title (AdwWindowTitle *title, const char *text, const char *subtitle);
/* The name by which a screen reader calls the widget. */
void slotje_ui_text_set_accessible_label (GtkWidget *widget, const char *text);

/* A wrapping label, aligned to the start; @css_class (nullable). */
GtkWidget *slotje_ui_text_new_label (const char *text, const char *css_class);
/* The same for a text that gets whatever width there is: a few words at least. (How narrow a text
 * can be otherwise, is found out letter by letter, which takes as long as all the rest of it.) */
GtkWidget *slotje_ui_text_new_paragraph (const char *text, const char *css_class);

/* Shows a passing message in the window that @widget is in (none: does nothing). @button (nullable)
 * activates @action, an action without a parameter. */
void slotje_ui_text_toast (GtkWidget *widget, const char *text);
void slotje_ui_text_toast_with_button (GtkWidget *widget,
                                       const char *text,
                                       const char *button,
                                       const char *action);
/* One that stays until it is dismissed, or another one comes. (transfer full) (nullable) */
AdwToast *slotje_ui_text_toast_that_stays (GtkWidget *widget,
                                           const char *text,
                                           const char *button,
                                           const char *action);

G_END_DECLS
