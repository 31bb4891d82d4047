/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-catalog.h"

G_BEGIN_DECLS

typedef enum
{
  SLOTJE_HIT_PLATFORM,
  SLOTJE_HIT_SETTING,
  SLOTJE_HIT_SURFACE,
} SlotjeHitKind;

/**
 * SlotjeHit:
 * @platform: good as long as the index
 * @index: of the setting or the surface
 * @score: how well it fits, to compare with other hits of the same search
 *
 * Something that was searched for.
 */
typedef struct
{
  SlotjeHitKind kind;
  const SlotjePlatform *platform;
  guint index;
  guint score;
} SlotjeHit;

/**
 * SlotjeSearchIndex:
 *
 * Everything in a catalogue that can be searched: what platforms write in English and in Dutch, and
 * our own words in English and in the language of the process. Immutable.
 */
typedef struct _SlotjeSearchIndex SlotjeSearchIndex;

/* Reads all platforms that were not read yet. */
SlotjeSearchIndex *slotje_search_index_new (SlotjeCatalog *catalog);
void slotje_search_index_free (SlotjeSearchIndex *self);
/* @favoured (nullable): ids of platforms that come first among equals. At most @most, best first;
 * none when there is nothing to search for. (transfer full) (element-type SlotjeHit) */
GArray *slotje_search_index_find (const SlotjeSearchIndex *self,
                                  const char *query,
                                  const char *const *favoured,
                                  guint most);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeSearchIndex, slotje_search_index_free)

G_END_DECLS
