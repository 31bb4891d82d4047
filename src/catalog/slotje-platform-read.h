/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-platform.h"

G_BEGIN_DECLS

/* The steps of slotje_platform_read(). All read the root object the reader stands in into @platform
 * and complain about what they find; indices of records are those in the file, also when a record
 * is refused. Private to the catalogue. */
void slotje_platform_read_sources (SlotjeReader *reader, SlotjePlatform *platform);
void slotje_platform_read_rules (SlotjeReader *reader, SlotjePlatform *platform);
void slotje_platform_read_settings (SlotjeReader *reader, SlotjePlatform *platform);
void slotje_platform_read_surfaces (SlotjeReader *reader, SlotjePlatform *platform);
void slotje_platform_read_renamed (SlotjeReader *reader, SlotjePlatform *platform);

/* `sources` of the record the reader stands in, each of which must exist. (transfer full) */
char **slotje_platform_read_source_ids (SlotjeReader *reader,
                                        const SlotjePlatform *platform,
                                        SlotjePresence presence);
/* `verified` and `confidence`. */
void
slotje_platform_read_evidence (SlotjeReader *reader, char **verified, SlotjeConfidence *confidence);

/* `changes`. */
void slotje_platform_read_amendments (SlotjeReader *reader,
                                      const SlotjePlatform *platform,
                                      SlotjeAmendments *amendments);

void slotje_setting_clear (SlotjeSetting *self);
void slotje_surface_clear (SlotjeSurface *self);
void slotje_rule_clear (SlotjeRule *self);

G_END_DECLS
