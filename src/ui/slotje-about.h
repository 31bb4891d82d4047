/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "slotje-catalog.h"

G_BEGIN_DECLS

/* The About window, over @parent (nullable). */
GtkWindow *slotje_about_new (GtkWindow *parent, SlotjeCatalog *catalog);

/* What helps to find a fault, and says nothing about a person: no paths, names or answers.
 * (transfer full) */
char *slotje_about_dup_debug_info (SlotjeCatalog *catalog);

G_END_DECLS
