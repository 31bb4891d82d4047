/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SlotjeCatalogFiles:
 * @scales: (element-type filename): paths of the scale, the preferred one last
 * @texts: (element-type filename): paths of shared texts, the preferred one last
 * @platforms: per platform id the paths of its files, the preferred one last
 * @complaints: (element-type SlotjeComplaint): about folders and names
 *
 * Which files a catalogue is made of. Private to the catalogue.
 */
typedef struct
{
  GPtrArray *scales;
  GPtrArray *texts;
  GHashTable *platforms;
  GPtrArray *complaints;
} SlotjeCatalogFiles;

SlotjeCatalogFiles *slotje_catalog_files_new (void);
void slotje_catalog_files_free (SlotjeCatalogFiles *self);

/* The later one is added, the more it is preferred. */
void slotje_catalog_files_add_resource (SlotjeCatalogFiles *self);
/* Only what every catalogue needs: the scale and the shared texts of the program. */
void slotje_catalog_files_add_resource_base (SlotjeCatalogFiles *self);
void slotje_catalog_files_add_xdg (SlotjeCatalogFiles *self);
void slotje_catalog_files_add_directory (SlotjeCatalogFiles *self, const char *directory);

/* Ids of all platforms, sorted. (transfer full) */
char **slotje_catalog_files_dup_ids (const SlotjeCatalogFiles *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeCatalogFiles, slotje_catalog_files_free)

G_END_DECLS
