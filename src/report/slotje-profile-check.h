/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-catalog.h"
#include "slotje-profile.h"

G_BEGIN_DECLS

/* Everything in the profile that the catalogue does not know: it is kept, but not evaluated.
 * (transfer full) (element-type SlotjeComplaint) */
GPtrArray *slotje_profile_check (SlotjeCatalog *catalog, SlotjeProfile *profile, const char *file);

G_END_DECLS
