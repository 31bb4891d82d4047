/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-platform.h"

G_BEGIN_DECLS

/* The catalogue itself; (transfer full). Text is in the language of the process. */
char *slotje_platforms_report_text (const GPtrArray *platforms);
char *slotje_platforms_report_json (const GPtrArray *platforms);
/* @today: the Julian day on which facts are judged to be old. */
char *slotje_platform_report_text (const SlotjePlatform *platform, guint32 today);
char *slotje_platforms_report_html (const GPtrArray *platforms);
char *slotje_platform_report_html (const SlotjePlatform *platform, guint32 today);
char *slotje_platform_report_json (const SlotjePlatform *platform);

G_END_DECLS
