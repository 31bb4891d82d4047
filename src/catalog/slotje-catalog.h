/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-platform.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_CATALOG (slotje_catalog_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeCatalog, slotje_catalog, SLOTJE, CATALOG, GObject)

/**
 * slotje_catalog_new:
 *
 * The catalogue: the resource of the program first, then `slotje/catalog` in the XDG data
 * directories of the system, then in that of the user; a later file with the same platform id
 * replaces an earlier one. Platforms are read when first asked for. A bad file is refused whole and
 * becomes complaints; the rest works on.
 */
SlotjeCatalog *slotje_catalog_new (void);
/* For tests and tools: no XDG places, only @directory (with `scale.json`, `texts.json` and
 * `platforms/`). */
SlotjeCatalog *slotje_catalog_new_for_directory (const char *directory);

SlotjeScale *slotje_catalog_get_scale (SlotjeCatalog *self);
/* (nullable): the prose that platforms share; (transfer none) */
SlotjeTexts *slotje_catalog_get_texts (SlotjeCatalog *self);
/* Ids of all platforms, sorted by name of the file's platform id, NULL-terminated. (transfer none)
 */
const char *const *slotje_catalog_get_ids (SlotjeCatalog *self);
/* (nullable) (transfer none): NULL when unknown, or refused */
const SlotjePlatform *slotje_catalog_get_platform (SlotjeCatalog *self, const char *id);
/* How many days an answer stays good where the record does not say so. */
void slotje_catalog_set_lifetime (SlotjeCatalog *self, guint days);
/* Reads all platforms ahead, in a thread. */
void slotje_catalog_preload (SlotjeCatalog *self);
/* Whether that thread is still at it. */
gboolean slotje_catalog_is_preloading (SlotjeCatalog *self);
/* What was refused so far (element-type SlotjeComplaint). (transfer none) */
GPtrArray *slotje_catalog_get_complaints (SlotjeCatalog *self);

G_END_DECLS
