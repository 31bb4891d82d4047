/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-catalog.h"
#include "slotje-exposure.h"
#include "slotje-profile.h"

G_BEGIN_DECLS

/* Who can see what of @account on @day by the rules of now. (transfer full) */
SlotjeExposure *
slotje_judge_account (const SlotjePlatform *platform, const SlotjeAccount *account, guint32 day);
/* @exposure in the words of #SlotjeJudged, to be kept as what was so on @day. (transfer full) */
SlotjeJudged *
slotje_judge_keep (const SlotjePlatform *platform, const SlotjeExposure *exposure, guint32 day);
/* What was kept, in terms of @platform as it is known now; viewers of whom nothing was kept are as
 * in @otherwise. The ids of surfaces that it no longer has are added to @gone (nullable)
 * (element-type utf8). (transfer full) */
SlotjeExposure *slotje_judge_recall (const SlotjePlatform *platform,
                                     const SlotjeJudged *judged,
                                     const SlotjeExposure *otherwise,
                                     GPtrArray *gone);
/* Who can see what of @account: as it was judged, when it was; else by today's rules on @day.
 * (transfer full) */
SlotjeExposure *slotje_judge_recall_account (const SlotjePlatform *platform,
                                             const SlotjeAccount *account,
                                             guint32 day);
/* Has every change of @profile judged by what @catalog says on @today, a Julian day, and kept. */
void slotje_judge_attach (SlotjeProfile *profile, SlotjeCatalog *catalog, guint32 today);

G_END_DECLS
