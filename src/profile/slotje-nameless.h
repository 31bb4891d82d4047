/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-profile.h"

G_BEGIN_DECLS

/* A read-only copy, its history included, in which accounts are called “Account 1”, “Account 2” and
 * have no handle, so that it can be shown to others. An account has the same number everywhere in
 * it. (transfer full) */
SlotjeProfile *slotje_profile_new_nameless (SlotjeProfile *profile);

G_END_DECLS
