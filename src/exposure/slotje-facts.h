/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-account.h"
#include "slotje-platform.h"

G_BEGIN_DECLS

/**
 * SlotjeFacts:
 * @answers: per setting: the non-empty set of options it may have
 * @links: per viewer bit: the non-empty set of links it may have (only roles count)
 * @absent: per surface: the person does not have it
 *
 * What is known about one account, in the terms of its platform: the input of the engine.
 */
typedef struct
{
  guint n_settings;
  SlotjeOptions *answers;
  SlotjeLinks links[SLOTJE_MAX_VIEWERS];
  guint n_surfaces;
  gboolean *absent;
} SlotjeFacts;

/* Everything unknown. */
SlotjeFacts *slotje_facts_new (const SlotjeProgram *program);
/* What the account says, on @today (Julian day): unknown ids and expired answers count as unknown.
 * Links that the platform does not have are dropped from the sets. */
SlotjeFacts *slotje_facts_new_for_account (const SlotjePlatform *platform,
                                           const SlotjeAccount *account,
                                           guint32 today);
SlotjeFacts *slotje_facts_copy (const SlotjeFacts *self);
void slotje_facts_free (SlotjeFacts *self);
/* (nullable): what was recorded about @setting, also under an older id. */
const SlotjeAnswer *slotje_facts_find_answer (const SlotjePlatform *platform,
                                              const SlotjeAccount *account,
                                              const SlotjeSetting *setting);
/* TRUE when the answer is past its lifetime on @today. */
gboolean
slotje_facts_is_expired (const SlotjeSetting *setting, const char *observed, guint32 today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeFacts, slotje_facts_free)

G_END_DECLS
