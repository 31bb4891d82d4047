/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-platform.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_PLATFORM_CARD (slotje_platform_card_get_type ())
G_DECLARE_FINAL_TYPE (
    SlotjePlatformCard, slotje_platform_card, SLOTJE, PLATFORM_CARD, GtkFlowBoxChild)

/**
 * SlotjePlatformCard:
 *
 * A platform to choose, in the grid of the page that adds accounts.
 */
GtkWidget *slotje_platform_card_new (const SlotjePlatform *platform);

const char *slotje_platform_card_get_id (SlotjePlatformCard *self);
/* Whether the name or one of the other names has all words of @query in it. */
gboolean slotje_platform_card_matches (SlotjePlatformCard *self, const char *query);
/* How many accounts there are already. */
void slotje_platform_card_set_n_accounts (SlotjePlatformCard *self, guint n);

G_END_DECLS
