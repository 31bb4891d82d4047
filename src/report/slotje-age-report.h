/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-care.h"
#include "slotje-platform.h"

G_BEGIN_DECLS

/**
 * SlotjeAgeItem:
 * @place: `settings[ID]` or `rules[ID]`, as in complaints; owned by the list
 *
 * A record of the catalogue that is due to be checked again.
 */
typedef struct
{
  const SlotjePlatform *platform;
  char *place;
  const char *verified;
  SlotjeConfidence confidence;
  SlotjeCare care;
} SlotjeAgeItem;

/* What is due on @today (a Julian day), the oldest first. (transfer full)
 * (element-type SlotjeAgeItem) */
GArray *slotje_age_list (const GPtrArray *platforms, guint32 today);

/* For people and for programs; (transfer full). */
char *slotje_age_report_text (const GArray *items);
char *slotje_age_report_json (const GArray *items);

G_END_DECLS
