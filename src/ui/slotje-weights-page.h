/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_WEIGHTS_PAGE (slotje_weights_page_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeWeightsPage, slotje_weights_page, SLOTJE, WEIGHTS_PAGE, GtkWidget)

/**
 * SlotjeWeightsPage:
 *
 * What counts how much: everybody who may look, and the kinds of posts of the platforms in the
 * profile. Property: `session` (construct-only).
 */
GtkWidget *slotje_weights_page_new (SlotjeSession *session);

G_END_DECLS
