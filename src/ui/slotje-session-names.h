/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-session.h"

G_BEGIN_DECLS

/* Names that the catalogue gave up since the profile was written. */

/* Puts what has another name now under that, and remembers what to tell about it. */
void slotje_session_names_move (SlotjeSession *session);
/* What there is to tell, as sentences, until it was told; NULL-terminated. (transfer none) */
const char *const *slotje_session_names_get (SlotjeSession *session);
void slotje_session_names_set_told (SlotjeSession *session);

G_END_DECLS
