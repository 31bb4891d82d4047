/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-drift.h"
#include "slotje-session.h"

G_BEGIN_DECLS

/**
 * SlotjeCompared:
 * @platform: its platform
 * @account: as it is in the newer state, or else in the older one
 * @drift: what differs
 *
 * One account in two states.
 */
typedef struct
{
  const SlotjePlatform *platform;
  SlotjeAccount *account;
  SlotjeDrift *drift;
} SlotjeCompared;

/**
 * SlotjeComparison:
 * @accounts: (element-type SlotjeCompared): those whose platform the catalogue knows
 * @before: points of reach of all of them then
 * @after: … and later
 * @parts: what each part added: exactly @after less @before
 * @notes: (element-type utf8): sentences about what these do not tell, each one once
 * @n_closed: cells that closed, or turned out closed
 * @n_opened: that opened, might have opened or turned out open
 * @n_unsure: that became unsure
 * @n_praise: that the person closed
 *
 * All accounts in two states.
 */
typedef struct
{
  GPtrArray *accounts;
  SlotjePoints before;
  SlotjePoints after;
  SlotjePoints parts[SLOTJE_N_DRIFT_PARTS];
  GPtrArray *notes;
  guint n_closed;
  guint n_opened;
  guint n_unsure;
  guint n_praise;
} SlotjeComparison;

/* @then: number of a snapshot; @now: of a later one, or the number of snapshots for what is so
 * now. */
SlotjeComparison *slotje_comparison_new (SlotjeSession *session, guint then, guint now);
void slotje_comparison_free (SlotjeComparison *self);
/* Points of reach of all accounts in one state, as above. */
SlotjePoints slotje_comparison_score (SlotjeSession *session, guint state);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeComparison, slotje_comparison_free)

G_END_DECLS
