/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-check.h"

G_BEGIN_DECLS

/* The sections of the catalogue for what is yours, and one for what others choose. */
#define SLOTJE_CHECKLIST_OTHERS SLOTJE_N_SECTIONS
#define SLOTJE_N_CHECKLIST_SECTIONS (SLOTJE_N_SECTIONS + 1)

#define SLOTJE_TYPE_CHECKLIST_SECTION (slotje_checklist_section_get_type ())
G_DECLARE_FINAL_TYPE (
    SlotjeChecklistSection, slotje_checklist_section, SLOTJE, CHECKLIST_SECTION, GtkWidget)

/**
 * SlotjeChecklistSection:
 *
 * A heading and the questions under it; not there while it has none.
 */
GtkWidget *slotje_checklist_section_new (guint section, GListModel *checks, GtkFilter *filter);
guint slotje_checklist_section_count (SlotjeChecklistSection *self);

G_END_DECLS
