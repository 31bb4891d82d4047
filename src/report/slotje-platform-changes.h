/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-platform.h"

G_BEGIN_DECLS

/**
 * SlotjePlatformChange:
 * @is_rule: it is about a rule, else about a setting
 * @id: of the setting or the rule
 *
 * One change of a platform, borrowed from it.
 */
typedef struct
{
  const SlotjeAmendment *amendment;
  gboolean is_rule;
  const char *id;
} SlotjePlatformChange;

/* What changed after @since (nullable: ever), the newest first. (transfer full)
 * (element-type SlotjePlatformChange) */
GArray *slotje_platform_changes_list (const SlotjePlatform *platform, const char *since);

/* The same for people and for programs; (transfer full). */
char *slotje_platform_changes_report_text (const SlotjePlatform *platform, const char *since);
char *slotje_platform_changes_report_json (const SlotjePlatform *platform, const char *since);

G_END_DECLS
