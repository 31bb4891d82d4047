/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-session.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_CHECKLIST_PRESENT (slotje_checklist_present_get_type ())
G_DECLARE_FINAL_TYPE (
    SlotjeChecklistPresent, slotje_checklist_present, SLOTJE, CHECKLIST_PRESENT, GtkWidget)

/**
 * SlotjeChecklistPresent:
 *
 * “Do you post stories?” Yes or no; yes until the person says otherwise, for what is left out
 * cannot warn.
 */
GtkWidget *slotje_checklist_present_new (SlotjeSession *session,
                                         const char *account,
                                         const SlotjeSurface *surface);

G_END_DECLS
