/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-exposure.h"
#include "slotje-progress.h"

G_BEGIN_DECLS

/**
 * SlotjeOutlook:
 * @viewer: (nullable): the most public viewer who sees or might see anything; %NULL: nobody but the
 *   contacts
 * @n_certain: kinds of posts that @viewer can see
 * @n_possible: kinds of posts that @viewer can or might see
 * @progress: how far the person is
 *
 * The worst case, of one account or of all together, in numbers that can be put into words.
 */
typedef struct
{
  const SlotjeViewer *viewer;
  guint n_certain;
  guint n_possible;
  SlotjeProgress progress;
} SlotjeOutlook;

/* What there is to know about one account. */
typedef struct
{
  const SlotjeExposure *exposure;
  SlotjeProgress progress;
} SlotjeOutlookPart;

/* @scale (nullable): without one there is no viewer. */
SlotjeOutlook
slotje_outlook_find (const SlotjeScale *scale, const SlotjeOutlookPart *parts, guint n_parts);
/* “Anyone on the internet might see 9 kinds of posts” (transfer full) */
char *slotje_outlook_say (const SlotjeOutlook *self);
/* How sure that is, as a sentence. (transfer full) */
char *slotje_outlook_say_rest (const SlotjeOutlook *self);

G_END_DECLS
