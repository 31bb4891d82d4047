/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-profile.h"

/* One edit, which may turn out to change nothing: FALSE. */
gboolean random_edits_make (GRand *rand, SlotjeProfile *profile);
/* The text of a profile without the one number that undo does not turn back. (transfer full) */
char *random_edits_print (SlotjeProfile *profile);
