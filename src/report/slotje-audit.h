/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-catalog.h"
#include "slotje-mismatch.h"
#include "slotje-progress.h"
#include "slotje-sentences.h"
#include "slotje-stage.h"

G_BEGIN_DECLS

/**
 * SlotjeAudit:
 * @subject: the account, its platform and what is known, for sentences
 * @exposure: who can see what
 * @weights: what counts how much for this person
 * @reach: on a scale of 0 to 1000
 * @intention: who is meant to see what
 * @mismatch: what unwanted viewers see, on a scale of 0 to 1000; only when @stage is judged
 * @stage: the weakest link; not judged without an intention
 * @progress: how far the person is
 * @today: the Julian day
 *
 * All that follows from the answers of one account on one day: an immutable snapshot.
 */
typedef struct
{
  SlotjeSubject subject;
  SlotjeAccount *account;
  SlotjeFacts *facts;
  SlotjeExposure *exposure;
  SlotjeWeights *weights;
  SlotjePoints reach;
  SlotjeIntention *intention;
  SlotjePoints mismatch;
  SlotjeStage stage;
  SlotjeProgress progress;
  guint32 today;
} SlotjeAudit;

/* @own is nullable: everything counts as the catalogue says. (nullable): NULL when the catalogue
 * does not know the platform */
SlotjeAudit *slotje_audit_new (SlotjeCatalog *catalog,
                               SlotjeAccount *account,
                               const SlotjeOwnWeights *own,
                               guint32 today);
/* One per account that can be evaluated; only @account when it is not NULL.
 * (transfer full) (element-type SlotjeAudit) */
GPtrArray *slotje_audit_list (SlotjeCatalog *catalog,
                              SlotjeProfile *profile,
                              const char *account,
                              guint32 today);
/* Points of reach of all @accounts (element-type SlotjeAccount) together on @day, a Julian day;
 * @own is nullable. @as_judged: they are of the past, and taken as they were judged then. Those on
 * platforms that the catalogue does not know are left out. */
SlotjePoints slotje_audit_score_all (SlotjeCatalog *catalog,
                                     const GPtrArray *accounts,
                                     const SlotjeOwnWeights *own,
                                     guint32 day,
                                     gboolean as_judged);
void slotje_audit_free (SlotjeAudit *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeAudit, slotje_audit_free)

G_END_DECLS
