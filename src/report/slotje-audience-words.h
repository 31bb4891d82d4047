/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-sentences.h"

G_BEGIN_DECLS

/* (nullable): the viewer by which to name a set of viewers */
const SlotjeViewer *slotje_audience_find_widest (const SlotjeScale *scale, SlotjeAudience audience);
/* “your friends and your manager”: one by one. */
char *slotje_audience_say_all (const SlotjePlatform *platform, SlotjeAudience audience);
char *slotje_audience_say_known (const SlotjeSubject *subject, guint surface);
char *slotje_audience_say_also (const SlotjePlatform *platform,
                                SlotjeAudience audience,
                                const SlotjeViewer *widest);

G_END_DECLS
