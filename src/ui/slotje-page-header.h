/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_PAGE_HEADER (slotje_page_header_get_type ())
G_DECLARE_FINAL_TYPE (SlotjePageHeader, slotje_page_header, SLOTJE, PAGE_HEADER, GtkWidget)

/**
 * SlotjePageHeader:
 *
 * The header bar that all pages have: back (on a narrow window), undo, the title. In a template,
 * children of type `start`, `end` and `title` go into it:
 *
 *   <object class="SlotjePageHeader" id="header">
 *     <property name="title" translatable="yes">Overview</property>
 *     <child type="end"><object class="GtkButton"/></child>
 *   </object>
 *
 * Properties: `title`, `subtitle` (strings, plain text; not shown when there is a `title` child).
 */
GtkWidget *slotje_page_header_new (void);

void slotje_page_header_set_title (SlotjePageHeader *self, const char *title);
void slotje_page_header_set_subtitle (SlotjePageHeader *self, const char *subtitle);

G_END_DECLS
