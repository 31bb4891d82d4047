/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-session.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_GUIDE_END (slotje_guide_end_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeGuideEnd, slotje_guide_end, SLOTJE, GUIDE_END, GtkWidget)

/**
 * SlotjeGuideEnd:
 *
 * The last page of the guide: what is known now, what is good already, and what could come next.
 */
void slotje_guide_end_show (SlotjeGuideEnd *self,
                            SlotjeSession *session,
                            const char *account,
                            GListModel *checks,
                            gboolean brief);

G_END_DECLS
