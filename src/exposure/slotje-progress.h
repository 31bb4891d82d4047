/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-facts.h"

G_BEGIN_DECLS

/* Where the person is with one setting of an account. */
typedef enum
{
  SLOTJE_PROGRESS_OPEN,     /* nothing was recorded, or nothing that tells anything */
  SLOTJE_PROGRESS_EXPIRED,  /* it was, but it cannot be relied on any more */
  SLOTJE_PROGRESS_CHANGED,  /* it was, and counts, but the setting was changed since */
  SLOTJE_PROGRESS_REVIEW,   /* it was left on purpose until a day that has come */
  SLOTJE_PROGRESS_ANSWERED, /* it was, and there is nothing left to look at */
  SLOTJE_PROGRESS_LEFT_OUT, /* it matters only for what the person does not have */
} SlotjeProgressState;

/**
 * SlotjeProgress:
 * @answered: settings with an answer that is still good
 * @again: settings that come back: expired, changed, or due for review
 * @left_out: settings that do not matter for this person
 * @of: all settings, also those that somebody else chooses
 *
 * How far the person is; what is in none of the first three is open.
 */
typedef struct
{
  guint answered;
  guint again;
  guint left_out;
  guint of;
} SlotjeProgress;

/* Whether @setting matters for anything the person has, or for no surface at all. */
gboolean
slotje_progress_applies (const SlotjeProgram *program, const SlotjeFacts *facts, guint setting);
SlotjeProgressState slotje_progress_find (const SlotjePlatform *platform,
                                          const SlotjeAccount *account,
                                          const SlotjeFacts *facts,
                                          guint setting,
                                          guint32 today);
SlotjeProgress slotje_progress_count (const SlotjePlatform *platform,
                                      const SlotjeAccount *account,
                                      const SlotjeFacts *facts,
                                      guint32 today);
/* Adds those of another account. */
void slotje_progress_add (SlotjeProgress *self, const SlotjeProgress *other);
/* Settings about which there is nothing left to do. */
guint slotje_progress_get_settled (const SlotjeProgress *self);
gboolean slotje_progress_is_done (const SlotjeProgress *self);
/* Whether anything was ever looked up. */
gboolean slotje_progress_has_begun (const SlotjeProgress *self);

/* Whether it is still to be looked at. */
gboolean slotje_progress_is_waiting (SlotjeProgressState state);

G_END_DECLS
