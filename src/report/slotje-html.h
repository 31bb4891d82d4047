/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Pages that need nothing but themselves: no script, no picture, no other file. Everything given as
 * @text is escaped, so that nothing out of a file can become markup. */

/* @style: more rules for the style sheet of all pages (nullable). @language: “en” or “nl”. */
void slotje_html_begin (GString *page, const char *language, const char *title, const char *style);
void slotje_html_end (GString *page);

void slotje_html_add_text (GString *page, const char *text);
/* <TAG>TEXT</TAG>; @attributes is markup of our own (nullable). */
void slotje_html_add (GString *page, const char *tag, const char *attributes, const char *text);
/* A heading that can be linked to; @level 1 to 6, @id may be any id of the catalogue. */
void slotje_html_add_heading (
    GString *page, guint level, const char *prefix, const char *id, const char *text);
/* A link: to another site when it is https, else to `#PREFIX-ID` in the page. */
void slotje_html_add_link (GString *page, const char *url, const char *text);
void slotje_html_add_anchor (GString *page, const char *prefix, const char *id, const char *text);
/* A row of a description list. */
void slotje_html_add_row (GString *page, const char *name, const char *text);

G_END_DECLS
