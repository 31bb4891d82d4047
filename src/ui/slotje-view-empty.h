/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "slotje-view-scope.h"

G_BEGIN_DECLS

/* When there is nothing to show: fills @page and its @button with why that is and what to do. FALSE
 * when there is something to show after all. */
gboolean
slotje_view_empty_show (AdwStatusPage *page, GtkButton *button, const SlotjeViewScope *scope);

G_END_DECLS
