/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-catalog.h"
#include "slotje-drift.h"

G_BEGIN_DECLS

/**
 * SlotjeDiffSide:
 * @accounts: (element-type SlotjeAccount): what was recorded
 * @day: the Julian day on which it is judged what is fresh and what has expired
 * @as_judged: whether it is kept in the history: then it is taken as it was judged that day, where
 *   that was kept
 *
 * One of two audits of the same person.
 */
typedef struct
{
  const GPtrArray *accounts;
  guint32 day;
  gboolean as_judged;
} SlotjeDiffSide;

/**
 * SlotjeDiffAccount:
 * @old: (nullable): %NULL when the account was added
 * @new: (nullable): %NULL when it was removed
 *
 * What changed for one account.
 */
typedef struct
{
  const SlotjePlatform *platform;
  SlotjeAccount *old;
  SlotjeAccount *new;
  SlotjeDrift *drift;
} SlotjeDiffAccount;

/**
 * SlotjeDiff:
 * @accounts: (element-type SlotjeDiffAccount): those that can be evaluated, changed or not; in the
 *   order of the newer audit, removed ones last
 *
 * What changed between two audits.
 */
typedef struct
{
  GPtrArray *accounts;
} SlotjeDiff;

/* @own is nullable: everything counts as the catalogue says. (transfer full) */
SlotjeDiff *slotje_diff_new (SlotjeCatalog *catalog,
                             const SlotjeDiffSide *old,
                             const SlotjeDiffSide *new,
                             const SlotjeOwnWeights *own);
void slotje_diff_free (SlotjeDiff *self);
/* Whether anybody can see anything else, or might, or a kind of post is gone. */
gboolean slotje_diff_is_empty (const SlotjeDiff *self);
SlotjePoints slotje_diff_get_part (const SlotjeDiff *self, SlotjeDriftPart part);

const SlotjeAccount *slotje_diff_account_get (const SlotjeDiffAccount *self);
const SlotjeSurface *slotje_diff_account_get_surface (const SlotjeDiffAccount *self,
                                                      const SlotjeDriftCell *cell);

/* (transfer full); text is in the language of the process. */
char *slotje_diff_report_text (const SlotjeDiff *diff);
char *slotje_diff_report_json (const SlotjeDiff *diff);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeDiff, slotje_diff_free)

G_END_DECLS
