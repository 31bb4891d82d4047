/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-account.h"
#include "slotje-reader.h"

G_BEGIN_DECLS

/* The account the reader stands at; (transfer full) (nullable): NULL, with complaints, when it has
 * no id or platform. */
SlotjeAccount *slotje_account_read (SlotjeReader *reader);
/* The answer the reader stands in; (transfer full) (nullable): NULL, with a complaint, when it
 * records nothing. */
SlotjeAnswer *slotje_answer_read (SlotjeReader *reader);

G_END_DECLS
