/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-words.h"

G_BEGIN_DECLS

/**
 * SlotjeAmendment:
 * @date: ISO date on which the record was changed; not later than the revision of its file
 * @what: what the platform changed, or what we know better now
 *
 * What is otherwise in a record of the catalogue since a day.
 */
typedef struct
{
  char *date;
  SlotjeWords what;
} SlotjeAmendment;

/**
 * SlotjeAmendments:
 * @list: the newest first
 *
 * All that was changed in one record.
 */
typedef struct
{
  guint n;
  SlotjeAmendment *list;
} SlotjeAmendments;

/* How many are later than @date (nullable): the first so many of the list; all without a date. */
guint slotje_amendments_count_since (const SlotjeAmendments *self, const char *date);
/* How many are news to an answer: those later than the day it was seen, or than the catalogue it
 * was given with. 0 when neither is known. */
guint slotje_amendments_count_news (const SlotjeAmendments *self,
                                    const char *observed,
                                    const char *revision);
void slotje_amendments_clear (SlotjeAmendments *self);

G_END_DECLS
