/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-session.h"

G_BEGIN_DECLS

/* In what order questions come, for the property `order`. */
#define SLOTJE_GUIDE_USUAL "usual"
#define SLOTJE_GUIDE_TELLING "telling" /* the most telling first */
#define SLOTJE_GUIDE_BRIEF "brief"     /* a few of those alone */

#define SLOTJE_TYPE_GUIDE (slotje_guide_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeGuide, slotje_guide, SLOTJE, GUIDE, GtkWidget)

/**
 * SlotjeGuide:
 *
 * The checklist one question at a time, with a last page that says what is known now. Alt+Left and
 * Alt+Right go back and on.
 */

/* @checks: see slotje-checklist.h. Starts at the first question that is still open. */
void slotje_guide_set_checks (SlotjeGuide *self,
                              SlotjeSession *session,
                              const char *account,
                              GListModel *checks);
/* FALSE when there is no such question. */
gboolean slotje_guide_show_setting (SlotjeGuide *self, const char *setting);
void slotje_guide_show_first_open (SlotjeGuide *self);
/* (nullable): id of the setting that is asked about; NULL on the last page. */
const char *slotje_guide_get_setting (SlotjeGuide *self);

G_END_DECLS
