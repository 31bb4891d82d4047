/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-reader.h"
#include "slotje-writer.h"

G_BEGIN_DECLS

/**
 * SlotjeJudged:
 * @revision: (nullable): that of the platform in the catalogue that day
 * @day: the Julian day
 * @cells: viewer id → the ids of what they see, sorted and with spaces between, with a `?` behind
 *   those that they only might see: `own-posts stories?`; "" for nothing
 *
 * Who could see what of one account, as it was judged on one day by the rules that were known then.
 * Older catalogues are not kept, so this is all that tells later what the platform itself changed.
 * Reference counted; it is mutable only until an account has it.
 */
typedef struct
{
  grefcount ref_count;
  char *revision;
  guint32 day;
  GHashTable *cells;
} SlotjeJudged;

SlotjeJudged *slotje_judged_new (const char *revision, guint32 day);
SlotjeJudged *slotje_judged_ref (SlotjeJudged *self);
void slotje_judged_unref (SlotjeJudged *self);
/* Both are nullable. */
gboolean slotje_judged_equal (const SlotjeJudged *a, const SlotjeJudged *b);
/* @surfaces (transfer container) (element-type utf8): as above, in any order. */
void slotje_judged_take (SlotjeJudged *self, const char *viewer, GPtrArray *surfaces);

/* The member `judged` of the account that the reader stands in; NULL when there is none, or none
 * that can be understood: nobody should be kept from his accounts by that. */
SlotjeJudged *slotje_judged_read (SlotjeReader *reader);
/* @self is nullable: then nothing is written. */
void slotje_judged_print (const SlotjeJudged *self, SlotjeWriter *writer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeJudged, slotje_judged_unref)

G_END_DECLS
