/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_CATALOG_WATCH (slotje_catalog_watch_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeCatalogWatch, slotje_catalog_watch, SLOTJE, CATALOG_WATCH, GObject)

/**
 * SlotjeCatalogWatch:
 *
 * Looks after the part of the catalogue that is the person’s own. Signal `changed ()` when files
 * came, went or are otherwise, once they have been left alone for a moment: then a new
 * #SlotjeCatalog sees them.
 */
SlotjeCatalogWatch *slotje_catalog_watch_new (void);
/* For tests: another folder. */
SlotjeCatalogWatch *slotje_catalog_watch_new_for_directory (const char *directory);

G_END_DECLS
