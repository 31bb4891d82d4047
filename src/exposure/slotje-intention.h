/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-exposure.h"

G_BEGIN_DECLS

/**
 * SlotjeWish:
 * @wanted: who is meant to see it
 * @indifferent: about whom nobody judges, apart from @wanted; the rest is unwanted
 * @accepted: cells that were left on purpose as they are
 */
typedef struct
{
  SlotjeAudience wanted;
  SlotjeAudience indifferent;
  SlotjeAudience accepted;
} SlotjeWish;

/**
 * SlotjeIntention:
 * @wishes: one per surface
 * @kept: per setting: left on purpose as it is
 * @purpose: a #SlotjePurpose, or -1 when none was chosen
 * @critical: roles of whom a certain look at the most delicate surfaces is as bad as a stranger's
 *
 * Who is meant to see what, of one account.
 */
typedef struct
{
  guint n_surfaces;
  SlotjeWish *wishes;
  guint n_settings;
  gboolean *kept;
  int purpose;
  SlotjeAudience critical;
} SlotjeIntention;

/* How one cell compares with what is meant. */
typedef enum
{
  SLOTJE_VERDICT_NONE, /* nobody judges; also for a surface that is not there */
  SLOTJE_VERDICT_FINE,
  SLOTJE_VERDICT_OVER_CERTAIN,
  SLOTJE_VERDICT_OVER_POSSIBLE,
  SLOTJE_VERDICT_CLOSED_CERTAIN,
  SLOTJE_VERDICT_CLOSED_POSSIBLE,
  SLOTJE_VERDICT_ACCEPTED, /* not fine, but left so on purpose */
} SlotjeVerdict;

/* Nobody judges anything. */
SlotjeIntention *slotje_intention_new (const SlotjeProgram *program);
SlotjeIntention *slotje_intention_new_for_purpose (const SlotjePlatform *platform,
                                                   SlotjePurpose purpose);
/* The purpose of the account and its goals alone. */
SlotjeIntention *slotje_intention_new_for_preset (const SlotjePlatform *platform,
                                                  const SlotjeAccount *account);
SlotjeIntention *slotje_intention_new_for_account (const SlotjePlatform *platform,
                                                   const SlotjeAccount *account,
                                                   const SlotjeFacts *facts,
                                                   guint32 today);
void slotje_intention_free (SlotjeIntention *self);

SlotjeAudience slotje_intention_get_unwanted (const SlotjeIntention *self,
                                              const SlotjeScale *scale,
                                              guint surface);
/* Whether there is anything to judge at all. */
gboolean slotje_intention_is_set (const SlotjeIntention *self, const SlotjeScale *scale);
SlotjeVerdict slotje_intention_compare (const SlotjeIntention *self,
                                        const SlotjeExposure *exposure,
                                        guint surface,
                                        guint viewer);
/* Its word in files and on the command line. */
const char *slotje_verdict_to_string (SlotjeVerdict verdict);

/* Marks @setting as left on purpose, and the cells that are as they are because of it. */
void slotje_intention_keep (SlotjeIntention *self,
                            const SlotjeProgram *program,
                            const SlotjeFacts *facts,
                            guint setting);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeIntention, slotje_intention_free)

G_END_DECLS
